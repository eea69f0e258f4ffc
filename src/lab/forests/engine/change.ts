import { z } from 'zod';

/** Stands for the whole object in a change: `before` null for one that was made, `after` for one
 * that was removed. */
export const WHOLE = '*';

/** One property of one object that a command has changed. */
export const changeSchema = z.strictObject({
  forest: z.string(),
  type: z.string(),
  guid: z.string(),
  name: z.string(),
  property: z.string(),
  before: z.json(),
  after: z.json(),
});
export type Change = z.infer<typeof changeSchema>;
