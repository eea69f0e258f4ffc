import { z } from 'zod';
import type { Person } from '../../protocol/person.js';

/** The call that a decision came by, as it came: so that its proof can be checked again. */
export const evidenceSchema = z.object({
  /** The compact JWS of the header `UM-Proof`. */
  proof: z.string(),
  path: z.string(),
  body: z.string(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** The one path that a decision on a request is sent to: its proof holds it. */
export function decisionPath(requestId: string): string {
  return `/requests/${requestId}/decisions`;
}

/** A person as they are stored and compared: GUIDs are the same in either case. */
export function inSmallLetters({ tenantId, objectId, displayName }: Person): Person {
  return { tenantId: tenantId.toLowerCase(), objectId: objectId.toLowerCase(), displayName };
}
