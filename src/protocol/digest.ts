import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from './canonical-json.js';

/** SHA-256 in lower-case hexadecimal, 64 characters. */
export const digestSchema = z.string().regex(/^[0-9a-f]{64}$/);
export type Digest = z.infer<typeof digestSchema>;

/** SHA-256 over the canonical JSON of a value. */
export function digestOf(value: unknown): Digest {
  return createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex');
}
