import { z } from 'zod';
import { messageSchema } from './message.js';
import { offerSchema } from './offer.js';
import { personSchema } from './person.js';

/** Something that the approvers have to know, though nobody has asked for it. */
export const noticeSchema = z.strictObject({
  text: messageSchema,
  /** What it is about, one line each. */
  details: z.array(messageSchema).max(10),
  /** What they may want next. */
  offer: offerSchema.nullable(),
  /** Who is to know. */
  to: z.array(personSchema),
});
export type Notice = z.infer<typeof noticeSchema>;
