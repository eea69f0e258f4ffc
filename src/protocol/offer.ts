import { z } from 'zod';
import { messageSchema } from './message.js';

/** An operation that somebody may want next, one click away. A click plans it, and runs nothing. */
export const offerSchema = z.strictObject({
  operation: z.string().max(60),
  parameters: z.record(z.string().max(60), z.unknown()).default({}),
  /** What the button says; short. */
  text: messageSchema,
});
export type Offer = z.infer<typeof offerSchema>;
