import type { Request } from 'restify';
import type { z } from 'zod';
import { UmError } from '../../protocol/errors.js';
import { mustBeStorable } from './storable.js';

/**
 * What an address asks after its question mark, by its schema.
 * @throws UmError UM-BAD-REQUEST with what is wrong with it
 */
export function queryOf<T>(schema: z.ZodType<T>, request: Request): T {
  const query: unknown = request.query;
  const parsed = schema.safeParse(query);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const detail = issue === undefined ? '' : `${issue.path.join('.')}: ${issue.message}`;
    throw new UmError('UM-BAD-REQUEST', { detail });
  }
  mustBeStorable(parsed.data);
  return parsed.data;
}
