import { z } from 'zod';
import { cardActionSchema } from '../cards/index.js';
import { personSchema } from '../src/protocol/person.js';
import { requestIdSchema } from '../src/protocol/request.js';

/** A file that was attached, at the address that Teams lends, or a table that was pasted. */
const sheetSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('file'), name: z.string(), url: z.string() }),
  z.strictObject({ kind: z.literal('table'), text: z.string() }),
]);
export type Sheet = z.infer<typeof sheetSchema>;

/** Where Teams takes a file that somebody has allowed, and where it will be. */
const uploadSchema = z.strictObject({
  uploadUrl: z.string(),
  contentUrl: z.string(),
  name: z.string(),
  uniqueId: z.string(),
  fileType: z.string(),
});

/** Whether the client that it came from asks the bot for choices while somebody types. */
const typeAheadSchema = z.boolean().optional();

/**
 * What came in, as it is stored until somebody works on it: a text (or that it was one not
 * to be kept), a click on a card of ours, or that the bot was installed. `person` is the verified sender.
 */
export const incomingSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('said'),
    person: personSchema,
    text: z.string(),
    sheet: sheetSchema.optional(),
    typeAhead: typeAheadSchema,
    /** Whom it names with an @, as that stands in the text, and Teams' id for them. */
    named: z.array(z.strictObject({ id: z.string(), name: z.string() })).optional(),
  }),
  z.strictObject({
    kind: z.literal('clicked'),
    person: personSchema,
    action: cardActionSchema,
    typeAhead: typeAheadSchema,
    /** What was filled in held a PIN: nothing of it is in `action`. */
    heldPin: z.boolean().optional(),
  }),
  /** The answer to whether a file may be put into somebody's own; `upload` null: it may not. */
  z.strictObject({
    kind: z.literal('consented'),
    person: personSchema,
    key: z.string(),
    /** Whose result the file is; else whose rows. */
    requestId: requestIdSchema.optional(),
    planId: z.guid().optional(),
    upload: uploadSchema.nullable(),
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
