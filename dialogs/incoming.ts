import { z } from 'zod';
import { cardActionSchema } from '../cards/index.js';
import { personSchema } from '../src/protocol/person.js';

/**
 * What came in, as it is stored until somebody works on it: a text (or that it was one not
 * to be kept), a click on a card of ours, or that the bot was installed. `person` is the verified sender.
 */
export const incomingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('said'), person: personSchema, text: z.string() }),
  z.strictObject({
    kind: z.literal('clicked'),
    person: personSchema,
    action: cardActionSchema,
  }),
  /** A text that held a PIN: nothing of it is kept. */
  z.strictObject({ kind: z.literal('said-pin'), person: personSchema }),
  z.strictObject({ kind: z.literal('arrived'), person: personSchema }),
]);
export type Incoming = z.infer<typeof incomingSchema>;

/** The message of ours whose button was clicked, found by the click's one-time key. */
export interface ClickedPost {
  /** Its id among our messages. */
  readonly post: string;
  /** The key was used before: this is a second click on the same rendering. */
  readonly used: boolean;
  /** It was shown in the conversation that the click came from. */
  readonly here: boolean;
  /** It was shown to the person who clicked. */
  readonly own: boolean;
}
