import { z } from 'zod';
import { NoConnectorError, type Outgoing, type TeamsAdapter } from './teams-adapter.js';

/** How an attempt to post or edit ended. */
export type Delivery =
  | { readonly kind: 'delivered'; readonly activityId: string }
  /** Teams asks to wait. */
  | { readonly kind: 'throttled'; readonly afterMs: number }
  /** Certainly not delivered; later it may be. */
  | { readonly kind: 'not-delivered'; readonly cause: unknown }
  /** Nobody knows. */
  | { readonly kind: 'unsure'; readonly cause: unknown }
  | { readonly kind: 'too-large' }
  /** The message that was to be edited is gone. */
  | { readonly kind: 'gone' }
  /** The bot may not write here. */
  | { readonly kind: 'blocked' }
  /** Nothing will make this message acceptable. */
  | { readonly kind: 'refused'; readonly status: number };

const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

/** Where a message goes. */
export interface Destination {
  readonly conversationId: string;
  readonly serviceUrl: string;
  /** Bot, person and conversation as the last activity named them. */
  readonly reference: Pick<Outgoing, 'channelId' | 'conversation' | 'from' | 'recipient'>;
}

/** Posts a message, or edits the one with `activityId`, once. Never throws. */
export async function deliver(
  adapter: TeamsAdapter,
  { conversationId, serviceUrl, reference }: Destination,
  activityId: string | null,
  { card, summary }: { card: unknown; summary: string },
): Promise<Delivery> {
  const message: Outgoing = {
    type: 'message',
    ...reference,
    ...(card === null
      ? { text: summary, textFormat: 'plain' }
      : { summary, attachments: [attachmentOf(card)] }),
  };
  try {
    if (activityId === null) {
      const id = await adapter.post(serviceUrl, conversationId, message);
      return { kind: 'delivered', activityId: id };
    }
    await adapter.edit(serviceUrl, conversationId, activityId, message);
    return { kind: 'delivered', activityId };
  } catch (error) {
    return deliveryOf(error, activityId !== null);
  }
}

const ownTypeSchema = z.looseObject({ contentType: z.string() });

/** A card, or what brings its own type along: the question about a file, and the file. */
function attachmentOf(card: unknown): NonNullable<Outgoing['attachments']>[number] {
  const own = ownTypeSchema.safeParse(card);
  return own.success ? own.data : { contentType: CARD_TYPE, content: card };
}

const failureSchema = z.looseObject({
  statusCode: z.number().optional(),
  code: z.string().optional(),
  /** Of the library that fetches tokens, which comes before any message. */
  errorCode: z.string().optional(),
  response: z.looseObject({ headers: z.unknown() }).optional(),
});

/** No connection came about, so nothing was sent. */
const UNREACHED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/**
 * What a failed call means.
 * - 429 and 412 come before anything happens; so does a failure to connect or to get a token.
 * - 5xx, a broken connection and a time-out may come after the message was delivered.
 */
function deliveryOf(error: unknown, isEdit: boolean): Delivery {
  if (error instanceof NoConnectorError) return { kind: 'not-delivered', cause: error };
  const read = failureSchema.safeParse(error);
  const { statusCode, code, errorCode, response } = read.success ? read.data : {};
  if (statusCode === undefined) {
    const sent = errorCode === undefined && !UNREACHED.has(code ?? '');
    return sent ? { kind: 'unsure', cause: error } : { kind: 'not-delivered', cause: error };
  }
  if (statusCode === 429) {
    return { kind: 'throttled', afterMs: retryAfterMs(response?.headers) };
  }
  if (statusCode === 401 || statusCode === 412) return { kind: 'not-delivered', cause: error };
  if (statusCode === 403) return { kind: 'blocked' };
  if (statusCode === 404) return { kind: isEdit ? 'gone' : 'blocked' };
  if (statusCode === 413) return { kind: 'too-large' };
  return statusCode >= 500
    ? { kind: 'unsure', cause: error }
    : { kind: 'refused', status: statusCode };
}

/** `Retry-After` in seconds or as a date; one second without. */
function retryAfterMs(headers: unknown): number {
  const text = headerOf(headers, 'retry-after');
  const seconds = Number(text);
  if (text === null || text === '') return 1000;
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(text) - Date.now();
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), 3_600_000) : 1000;
}

function headerOf(headers: unknown, name: string): string | null {
  if (typeof headers !== 'object' || headers === null || !('get' in headers)) return null;
  const { get } = headers;
  if (typeof get !== 'function') return null;
  const value: unknown = Reflect.apply(get, headers, [name]);
  return typeof value === 'string' ? value : null;
}
