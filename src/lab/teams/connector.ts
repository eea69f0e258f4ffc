import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { isTooLarge, sentActivitySchema, type SentActivity } from './activity.js';
import type { BadDays, Happening } from './bad-days.js';
import type { Chat, ChatMessage, Chats } from './chats.js';
import { personalChatId, personId } from './identities.js';
import type { RateLimiter } from './rate-limits.js';
import type { Seat } from './seats.js';

/** What the connector answers over HTTP; `reset` breaks the connection instead. */
export interface ConnectorAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly reset?: boolean;
}

export interface ConnectorOptions {
  readonly chats: Chats;
  readonly seats: readonly Seat[];
  readonly tenantId: string;
  readonly serviceUrl: () => string;
  readonly limits: RateLimiter;
  readonly badDays: BadDays;
  readonly signal: AbortSignal;
}

type Call = 'create' | 'send' | 'update' | 'delete';

/** The Bot Connector's REST API, version 3, as Teams keeps it. Bodies are the JSON text. */
export interface Connector {
  create(body: string): Promise<ConnectorAnswer>;
  send(conversationId: string, body: string): Promise<ConnectorAnswer>;
  /** `arrival` is when the call reached Teams, see `Chats.arrival`. */
  update(
    conversationId: string,
    activityId: string,
    body: string,
    arrival: number,
  ): Promise<ConnectorAnswer>;
  remove(conversationId: string, activityId: string): Promise<ConnectorAnswer>;
  members(conversationId: string): ConnectorAnswer;
  pagedMembers(conversationId: string): ConnectorAnswer;
  member(conversationId: string, id: string): ConnectorAnswer;
}

const createSchema = z.looseObject({
  isGroup: z.boolean().nullish(),
  members: z.array(z.looseObject({ id: z.string() })).min(1),
  tenantId: z.string().nullish(),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string() }).nullish() }).nullish(),
  activity: z.unknown().optional(),
});

export function createConnector(options: ConnectorOptions): Connector {
  const { chats, badDays } = options;

  /** What goes wrong before, the act itself unless it does, what goes wrong after. */
  const happen = async (
    what: Happening & { call: Call },
    limitKey: string,
    act: () => ConnectorAnswer,
  ): Promise<ConnectorAnswer> => {
    const slow = badDays.take('delay-sends', what);
    if (slow !== undefined) await sleep(slow.ms, undefined, { signal: options.signal });
    const throttled = badDays.take('throttle', what);
    if (throttled !== undefined) return tooMany(throttled.retryAfterSeconds);
    const before = badDays.take('fail-before-delivery', what);
    if (before !== undefined) return refusal(before.status, 'ServiceError', 'It failed');
    const wait = options.limits.take(limitKey);
    if (wait > 0) return tooMany(Math.max(1, Math.ceil(wait / 1000)));
    const answer = act();
    if (answer.status >= 300) return answer;
    if (badDays.take('reset-after-delivery', what) !== undefined) return { ...answer, reset: true };
    const after = badDays.take('fail-after-delivery', what);
    return after === undefined ? answer : refusal(after.status, 'ServiceError', 'It failed');
  };
  const inChat = async (
    call: Call,
    conversationId: string,
    act: (chat: Chat) => ConnectorAnswer,
  ): Promise<ConnectorAnswer> => {
    const chat = chats.find(conversationId);
    if (chat === undefined) return NO_CONVERSATION;
    if (!chat.installed) return BLOCKED;
    return happen({ call, seats: chat.members }, chat.id, () => act(chat));
  };
  const onMessage = (
    call: Call,
    conversationId: string,
    activityId: string,
    act: (chat: Chat, message: ChatMessage) => void,
  ): Promise<ConnectorAnswer> =>
    inChat(call, conversationId, (chat) => {
      const message = chat.messages.find(({ id, author }) => id === activityId && author === 'bot');
      if (message === undefined || message.deleted) return NO_ACTIVITY;
      act(chat, message);
      return { status: 200, body: { id: message.id } };
    });
  const account = (seat: Seat): Record<string, unknown> => {
    const [givenName = '', surname = ''] = seat.name.split(' ');
    return {
      id: personId(seat),
      name: seat.name,
      aadObjectId: seat.objectId,
      objectId: seat.objectId,
      givenName,
      surname,
      email: seat.userPrincipalName,
      userPrincipalName: seat.userPrincipalName,
      tenantId: options.tenantId,
      userRole: 'user',
    };
  };
  const membersOf = (chat: Chat): Seat[] =>
    options.seats.filter((seat) => chat.members.includes(seat.id));
  const membersIn = (
    conversationId: string,
    answer: (seats: Seat[]) => ConnectorAnswer,
  ): ConnectorAnswer => {
    const chat = chats.find(conversationId);
    if (chat === undefined) return NO_CONVERSATION;
    return chat.installed ? answer(membersOf(chat)) : BLOCKED;
  };

  return {
    create: async (body) => {
      const parsed = createSchema.safeParse(jsonOrNull(body));
      if (!parsed.success || parsed.data.isGroup === true) return BAD_CONVERSATION;
      const tenant = parsed.data.tenantId ?? parsed.data.channelData?.tenant?.id;
      const [member] = parsed.data.members;
      if (tenant !== options.tenantId || parsed.data.members.length > 1) return BAD_CONVERSATION;
      const seat = options.seats.find(
        (one) => personId(one) === member?.id || one.objectId === member?.id,
      );
      if (seat === undefined) return BAD_CONVERSATION;
      const id = personalChatId(seat);
      const chat = chats.find(id);
      if (chat?.installed !== true) return BLOCKED;
      return happen({ call: 'create', seats: [seat.id] }, `create ${id}`, () => {
        const first = sentActivitySchema.safeParse(parsed.data.activity);
        const message = first.success ? chats.addFromBot(chat, first.data) : undefined;
        return {
          status: 201,
          body: { id, serviceUrl: options.serviceUrl(), activityId: message?.id },
        };
      });
    },
    send: (conversationId, body) =>
      withActivity(body, (activity) =>
        inChat('send', conversationId, (chat) => {
          if (activity.type === 'typing') {
            chats.showTyping(chat);
            return { status: 202, body: { id: chats.newId() } };
          }
          return { status: 201, body: { id: chats.addFromBot(chat, activity).id } };
        }),
      ),
    update: (conversationId, activityId, body, arrival) =>
      withActivity(body, (activity) =>
        onMessage('update', conversationId, activityId, (chat, message) => {
          chats.edit(chat, message, activity, arrival);
        }),
      ),
    remove: (conversationId, activityId) =>
      onMessage('delete', conversationId, activityId, (chat, message) => {
        chats.remove(chat, message);
      }),
    members: (conversationId) =>
      membersIn(conversationId, (seats) => ({ status: 200, body: seats.map(account) })),
    pagedMembers: (conversationId) =>
      membersIn(conversationId, (seats) => ({
        status: 200,
        body: { members: seats.map(account) },
      })),
    member: (conversationId, id) =>
      membersIn(conversationId, (seats) => {
        const seat = seats.find((one) => personId(one) === id || one.objectId === id);
        return seat === undefined
          ? refusal(404, 'MemberNotFoundInConversation', 'The member is not in the conversation')
          : { status: 200, body: account(seat) };
      }),
  };
}

async function withActivity(
  body: string,
  act: (activity: SentActivity) => Promise<ConnectorAnswer>,
): Promise<ConnectorAnswer> {
  if (isTooLarge(body)) return refusal(413, 'MessageSizeTooBig', 'The message is too large');
  const parsed = sentActivitySchema.safeParse(jsonOrNull(body));
  return parsed.success ? act(parsed.data) : refusal(400, 'BadSyntax', 'Invalid activity');
}

function tooMany(seconds: number): ConnectorAnswer {
  return {
    ...refusal(429, 'TooManyRequests', 'API calls quota exceeded'),
    headers: { 'Retry-After': String(seconds) },
  };
}

function refusal(status: number, code: string, text: string): ConnectorAnswer {
  return { status, body: { error: { code, message: text } } };
}

const NO_CONVERSATION = refusal(404, 'ConversationNotFound', 'Conversation not found');
const NO_ACTIVITY = refusal(404, 'ActivityNotFoundInConversation', 'Activity not found');
const BAD_CONVERSATION = refusal(400, 'BadSyntax', 'Incorrect conversation creation parameters');
const BLOCKED = refusal(403, 'MessageWritesBlocked', 'The app is not installed for this person');

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
