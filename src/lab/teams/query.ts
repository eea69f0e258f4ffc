import type { Request } from 'restify';
import type { z } from 'zod';
import { UmError } from '../../protocol/errors.js';

/**
 * A request's query by its schema.
 * @throws UmError UM-BAD-REQUEST
 */
export function queryOf<T>(request: Request, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(request.query);
  if (parsed.success) return parsed.data;
  throw new UmError('UM-BAD-REQUEST', { detail: parsed.error.issues[0]?.message ?? '' });
}
