import { z } from 'zod';
import { choicesSchema } from '../src/protocol/api.js';

/** How many cards of one conversation can still be filled in or changed; older ones are forgotten. */
const MOST_DRAFTS = 12;

/** A wish that isn't a request yet: what was asked for so far. */
const draftSchema = z.strictObject({
  /** The one-time key of the card that shows it. */
  key: z.string(),
  /** The object id of whoever wishes it: in a group others see the card, too. */
  by: z.string().optional(),
  operation: z.string(),
  given: z.record(z.string(), z.unknown()),
  ticket: z.string().nullable(),
  /** When it is to start, once it is approved; ISO 8601. */
  startAt: z.iso.datetime().optional(),
  /** By parameter: the objects that a given name could have meant, as they were offered. */
  offered: z.record(z.string(), choicesSchema.shape.choices),
  /** The person is typed in and not searched for, as was asked for. */
  typed: z.boolean().optional(),
  /** Which of several people the card asks about, as they were named. */
  item: z.string().optional(),
});
export type Draft = z.infer<typeof draftSchema>;
/** A wish before it is shown. */
export type Wish = Omit<Draft, 'key' | 'by' | 'item'>;

/** What a draft wishes, without the card that shows it. */
export function wishOf({ operation, given, ticket, offered, startAt, typed }: Wish): Wish {
  const wish = { operation, given, ticket, offered, ...(typed === undefined ? {} : { typed }) };
  return startAt === undefined ? wish : { ...wish, startAt };
}

/** The last wish of a conversation: what "no, for bob" and "what about tony?" refer to. */
const lastSchema = z.strictObject({
  ...draftSchema.pick({ operation: true, given: true, ticket: true, startAt: true }).shape,
  /** The object id of whoever wished it. */
  by: z.string(),
  /** The key of the card that shows it as a draft; null: none does. */
  key: z.string().nullable(),
  /** The request that was made of it. */
  requestId: z.string().nullable(),
});
export type Last = z.infer<typeof lastSchema>;

/** What a conversation remembers: little, and nothing that matters for long. */
export const conversationStateSchema = z.strictObject({
  welcomed: z.boolean().default(false),
  drafts: z.array(draftSchema).default([]),
  last: lastSchema.nullable().default(null),
});
export type ConversationState = z.infer<typeof conversationStateSchema>;

export function draftOf(state: ConversationState, key: string): Draft | null {
  return state.drafts.find((draft) => draft.key === key) ?? null;
}

/** Remembers a draft under its card's key as the last wish, and forgets the oldest of too many. */
export function withDraft(state: ConversationState, draft: Draft): ConversationState {
  const others = state.drafts.filter(({ key }) => key !== draft.key);
  const { by, key } = draft;
  return {
    ...(by === undefined ? state : withLast(state, draft, by, key)),
    drafts: [...others, draft].slice(-MOST_DRAFTS),
  };
}

/** Remembers what was wished last, and by whom. */
export function withLast(
  state: ConversationState,
  { operation, given, ticket, startAt }: Pick<Wish, 'operation' | 'given' | 'ticket' | 'startAt'>,
  by: string,
  key: string | null = null,
): ConversationState {
  const last = { operation, given, ticket, by, key, requestId: null };
  return { ...state, last: startAt === undefined ? last : { ...last, startAt } };
}

/** Remembers that a request was made of the draft with this key. */
export function withRequest(
  state: ConversationState,
  key: string,
  requestId: string,
): ConversationState {
  const { last } = state;
  return last?.key === key ? { ...state, last: { ...last, requestId } } : state;
}

export function withoutDraft(state: ConversationState, key: string): ConversationState {
  return { ...state, drafts: state.drafts.filter((draft) => draft.key !== key) };
}

/** The draft of a card that is shown anew under another key. */
export function withKey(state: ConversationState, old: string, key: string): ConversationState {
  const draft = draftOf(state, old);
  if (draft === null) return state;
  const drafts = [...withoutDraft(state, old).drafts, { ...draft, key }];
  const last = state.last?.key === old ? { ...state.last, key } : state.last;
  return { ...state, drafts, last };
}
