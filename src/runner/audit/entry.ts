import { z } from 'zod';
import { digestOf, digestSchema } from '../../protocol/digest.js';
import { personSchema } from '../../protocol/person.js';

/** Who did it: a person, or a runner by itself. */
export const actorSchema = z.discriminatedUnion('kind', [
  personSchema.extend({ kind: z.literal('person') }),
  z.strictObject({ kind: z.literal('runner'), name: z.string() }),
]);
export type Actor = z.infer<typeof actorSchema>;

/** One entry of the audit trail: each holds the hash of the one before it. */
export const auditEntrySchema = z.strictObject({
  seq: z.int().positive(),
  at: z.iso.datetime(),
  who: actorSchema,
  /** What happened: `asked`, `approve`, `deny`, `running`, `step-done`, … */
  what: z.string(),
  request: z.string().nullable(),
  /** The digest of the plan that it is about. */
  digest: digestSchema.nullable(),
  details: z.record(z.string(), z.unknown()),
  previousHash: digestSchema,
  hash: digestSchema,
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;

/** What stands before the first entry. */
export const NO_HASH = '0'.repeat(64);

/** The hash of an entry: over the canonical JSON of all of it but the hash itself. */
export function hashOfEntry(entry: Omit<AuditEntry, 'hash'>): string {
  const { seq, at, who, what, request, digest, details, previousHash } = entry;
  return digestOf({ seq, at, who, what, request, digest, details, previousHash });
}
