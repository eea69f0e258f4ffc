import { z } from 'zod';
import { CARD_TYPE, type Attachment } from './activity.js';
import type { Notice } from './chats.js';
import type { BotAnswer } from './delivery.js';

const answerSchema = z.looseObject({
  statusCode: z.number().optional(),
  type: z.string().optional(),
  value: z.unknown().optional(),
});

const CARD_TYPES: readonly string[] = [
  CARD_TYPE,
  'application/vnd.microsoft.card.adaptive',
  'application/vnd.microsoft.adaptive.card',
];

/** What Teams shows when it can't use a bot's answer to a click. */
export const UNREACHABLE = 'Unable to reach app. Please try again.';
export const WENT_WRONG = 'Something went wrong. Please try again.';

/** What the answer to a click means to the person who clicked. */
export interface ClickOutcome {
  /** The HTTP status; null when no answer came. */
  readonly status: number | null;
  readonly statusCode: number | null;
  readonly type: string | null;
  readonly value: unknown;
  /** The card that this person now sees in the message's place. */
  readonly view: Attachment[] | null;
  readonly notice: Notice | null;
}

/** Reads a bot's answer to `adaptiveCard/action` as Teams does. */
export function outcomeOf(answer: BotAnswer | null): ClickOutcome {
  const nothing = { statusCode: null, type: null, value: null, view: null };
  if (answer === null) {
    return { ...nothing, status: null, notice: { kind: 'error', text: UNREACHABLE } };
  }
  const failed: Notice = { kind: 'error', text: WENT_WRONG };
  const { status } = answer;
  if (status !== 200) return { ...nothing, status, notice: failed };
  if (answer.body === '') return { ...nothing, status, notice: null };
  const parsed = answerSchema.safeParse(jsonOrNull(answer.body));
  if (!parsed.success) return { ...nothing, status, notice: failed };
  const { statusCode = 200, type = null, value = null } = parsed.data;
  const read = { status, statusCode, type, value };
  if (statusCode === 200 && type !== null && CARD_TYPES.includes(type) && isObject(value)) {
    return { ...read, view: [{ contentType: CARD_TYPE, content: value }], notice: null };
  }
  if (statusCode === 200 && type === 'application/vnd.microsoft.activity.message') {
    const text = typeof value === 'string' ? value : '';
    return { ...read, view: null, notice: text === '' ? null : { kind: 'message', text } };
  }
  return { ...read, view: null, notice: failed };
}

const searchAnswerSchema = z.looseObject({
  statusCode: z.number().default(200),
  type: z.literal('application/vnd.microsoft.search.searchResponse'),
  value: z.looseObject({
    results: z.array(z.looseObject({ title: z.string().min(1), value: z.string().min(1) })),
  }),
});

/** What somebody who types is shown: the choices, or (null) that there is no list now. */
export interface SearchOutcome {
  readonly statusCode: number | null;
  readonly results: readonly { title: string; value: string }[] | null;
}

/** The most choices that Teams' list shows. */
const MOST_CHOICES = 15;

/** Reads a bot's answer to `application/search` as Teams does. */
export function foundIn(answer: BotAnswer | null): SearchOutcome {
  if (answer?.status !== 200) return { statusCode: answer?.status ?? null, results: null };
  const parsed = searchAnswerSchema.safeParse(jsonOrNull(answer.body));
  if (!parsed.success) return { statusCode: null, results: null };
  const { statusCode, value } = parsed.data;
  const results = value.results.slice(0, MOST_CHOICES).map(({ title, value: id }) => ({
    title,
    value: id,
  }));
  return { statusCode, results: statusCode === 200 ? results : null };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
