import { z } from 'zod';

/**
 * A text that is written in the reader's language only when it is shown.
 * `key` names an entry of the text catalogues (an operation's own, or `src/language/texts`);
 * `params` fill its ICU placeholders. Everything stored, digested or sent between processes
 * holds messages, never sentences.
 */
export const messageSchema = z.strictObject({
  key: z.string().min(1).max(120),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
});
export type Message = z.infer<typeof messageSchema>;

/** Makes a message. `params` are numbers and strings as they are to appear. */
export function message(key: string, params: Message['params'] = {}): Message {
  return { key, params };
}
