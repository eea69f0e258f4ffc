import { z } from 'zod';
import { digestSchema } from '../src/protocol/digest.js';
import { requestIdSchema } from '../src/protocol/request.js';
import type { ExecuteAction } from './elements.js';

/** The one-time key's name in a card: Microsoft 365 Agents Playground can't send data named `key`. */
export const KEY_ON_THE_WIRE = 'once';

const keySchema = z.string().min(1).max(100);
const plan = { planId: z.guid(), digest: digestSchema, key: keySchema };
const request = { requestId: requestIdSchema, key: keySchema };

/** What the dataset of a search for people is called, before the key of the form that it is for. */
const PEOPLE_DATASET = 'people/';
/** The most that Teams' list of a type-ahead shows. */
export const MOST_FOUND = 15;

/** Names the people that a form offers: the form's key says who may search. */
export function peopleDataset(key: string): string {
  return `${PEOPLE_DATASET}${key}`;
}

/** The key of the form that a search is for; null: it is no search of ours. */
export function formKeyOf(dataset: string): string | null {
  return dataset.startsWith(PEOPLE_DATASET) ? dataset.slice(PEOPLE_DATASET.length) : null;
}

/** What a client sends besides: the inputs of the card, all of them, as text. */
const inputSchema = z.string().max(2000);

/**
 * Every click that a card of ours can send. It comes back from a client, so it is a wish and not a
 * proof: who clicked and what the ids stand for is looked up by whoever receives it. `key` is the
 * rendering's one-time key.
 */
export const cardActionSchema = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('confirm'), ...plan }),
  z.object({ verb: z.literal('discard'), planId: z.guid(), key: keySchema }),
  z.object({ verb: z.literal('change'), planId: z.guid(), key: keySchema }),
  z.object({ verb: z.literal('approve'), ...request, digest: digestSchema }),
  z.object({
    verb: z.literal('deny'),
    ...request,
    digest: digestSchema,
    reason: z
      .string()
      .max(500)
      .transform((text) => (text.trim() === '' ? null : text.trim()))
      .nullable()
      .default(null),
  }),
  z.object({ verb: z.literal('cancel'), ...request }),
  z.object({ verb: z.literal('continue'), ...request }),
  z.object({ verb: z.literal('pause'), ...request }),
  z.object({ verb: z.literal('result'), ...request }),
  /** All rows of a plan with what they run: as a file, or (from 1) as a page of them. */
  z.object({
    verb: z.literal('rows'),
    planId: z.guid(),
    page: z.int().positive().optional(),
    key: keySchema,
  }),
  /** `inputs`: by field name, trimmed; an empty field is left out. */
  z.object({
    verb: z.literal('submit-form'),
    key: keySchema,
    inputs: z.record(z.string().max(60), inputSchema),
  }),
  /** The person of a form is to be typed in: the client has no list, or the person isn't on it. */
  z.object({ verb: z.literal('type-person'), key: keySchema }),
  /** One of several objects that a name could mean: `field` is the parameter that it fills. */
  z.object({
    verb: z.literal('choose'),
    field: z.string().max(60),
    choiceId: z.string().max(300),
    key: keySchema,
  }),
  /** As if the person had said `text`; with an `operation`, what it means is settled already. */
  z.object({
    verb: z.literal('suggest'),
    text: z.string().max(500),
    operation: z.string().max(60).nullable().default(null),
    parameters: z.record(z.string().max(60), z.unknown()).default({}),
    /** That of the request which it follows from. */
    ticket: z.string().max(60).nullable().default(null),
    key: keySchema,
  }),
]);
export type CardAction = z.infer<typeof cardActionSchema>;
export type Verb = CardAction['verb'];

/** The data of one verb as a card holds it, without what the client adds. */
type DataOf<V extends Verb> = V extends 'submit-form'
  ? { key: string }
  : Omit<Extract<CardAction, { verb: V }>, 'verb' | 'inputs' | 'reason' | 'ticket'> & {
      ticket?: string | null;
    };

/**
 * Reads a click: `verb` and `data` as in `value.action` of an invoke. Clients mix the card's inputs
 * into `data`; what a verb doesn't use is dropped.
 * @returns null when it is no click of ours
 */
export function readAction(verb: unknown, data: unknown): CardAction | null {
  const given = z.looseObject({ [KEY_ON_THE_WIRE]: z.unknown() }).safeParse(data);
  if (!given.success) return null;
  const { [KEY_ON_THE_WIRE]: key, ...rest } = given.data;
  const read = cardActionSchema.safeParse(
    verb === 'submit-form' ? { verb, key, inputs: inputsOf(rest) } : { ...rest, verb, key },
  );
  return read.success ? read.data : null;
}

/** Makes a button; the compiler refuses data that its verb doesn't have. */
export function execute<V extends Verb>(
  verb: V,
  title: string,
  data: DataOf<V>,
  options: { style?: ExecuteAction['style']; inputs?: boolean } = {},
): ExecuteAction {
  const { key, ...rest } = data;
  return {
    type: 'Action.Execute',
    title,
    verb,
    data: { ...rest, [KEY_ON_THE_WIRE]: key },
    ...(options.style === undefined ? {} : { style: options.style }),
    associatedInputs: options.inputs === true ? 'auto' : 'none',
  };
}

function inputsOf(data: Record<string, unknown>): Record<string, unknown> {
  const inputs: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(data)) {
    const text = typeof value === 'string' ? value.trim() : value;
    if (text !== '') inputs[name] = text;
  }
  return inputs;
}
