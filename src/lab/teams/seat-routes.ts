import { setTimeout as sleep } from 'node:timers/promises';
import type { Request } from 'restify';
import { z } from 'zod';
import { UmError } from '../../protocol/errors.js';
import { answering, bodyText, parseBody, type Service } from '../../service/http.js';
import type { Log } from '../../service/log.js';
import type { Chat, Chats } from './chats.js';
import type { People } from './people.js';
import { queryOf } from './query.js';
import { platformSchema, type Seat } from './seats.js';
import { viewOf } from './view.js';

export interface SeatRoutesOptions {
  readonly people: People;
  readonly chats: Chats;
  readonly seats: readonly Seat[];
  readonly examples: readonly string[];
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** How long opening a chat waits for the bot to hear of it, ms. */
const OPEN_WAIT_MS = 2000;
/** How long reading a conversation waits for a change at most, ms. */
const LONG_POLL_MS = 25_000;

const conversationId = z.string().max(200).optional();
const saySchema = z
  .strictObject({
    text: z.string().trim().max(28_000).default(''),
    file: z.strictObject({ name: z.string().min(1).max(200), base64: z.base64() }).optional(),
    conversationId,
  })
  .refine(({ text, file }) => text !== '' || file !== undefined, 'says nothing');
const consentSchema = z.strictObject({
  activityId: z.string().max(100),
  action: z.enum(['accept', 'decline']),
});
/** A message with a file that is too large for the bot, for which people try it too. */
const MOST_MESSAGE_BYTES = 64 * 2 ** 20;
const clickSchema = z.strictObject({
  activityId: z.string().max(100),
  verb: z.string().max(1000).optional(),
  title: z.string().max(1000).optional(),
  type: z.enum(['Action.Execute', 'Action.Submit']).optional(),
  id: z.string().max(1000).optional(),
  data: z.unknown().optional(),
  inputs: z.record(z.string(), z.string()).default({}),
  conversationId,
});
const searchSchema = z.strictObject({
  text: z.string().max(1000),
  dataset: z.string().max(1000),
  conversationId,
});
const clientSchema = z.strictObject({ platform: platformSchema });
const groupSchema = z.strictObject({
  name: z.string().min(1).max(100),
  members: z.array(z.string()).min(1),
});

/** The people's side as JSON over HTTP: for the page, and for tests. */
export function routeSeats({ server }: Service, options: SeatRoutesOptions): void {
  const { people, chats, seats, log } = options;
  const seatNamed = (id: unknown): Seat => {
    const seat = seats.find((one) => one.id === id);
    if (seat === undefined) throw new UmError('UM-NOT-FOUND', { what: `seat ${String(id)}` });
    return seat;
  };
  const seatOf = (request: Request): Seat => {
    const { id } = z.looseObject({ id: z.string() }).parse(request.params);
    return seatNamed(id);
  };
  const chatFor = (seat: Seat, id: string | undefined): Chat | undefined => {
    const chat = id === undefined ? people.chatOf(seat) : chats.find(id);
    return chat?.members.includes(seat.id) === true ? chat : undefined;
  };
  const openChatFor = async (seat: Seat, id: string | undefined): Promise<Chat> => {
    const chat = chatFor(seat, id);
    if (chat?.installed === true) return chat;
    if (id !== undefined) throw new UmError('UM-NOT-FOUND', { what: 'conversation' });
    return opened(seat);
  };
  const opened = async (seat: Seat): Promise<Chat> => {
    const opening = people.open(seat);
    await Promise.race([opening, sleep(OPEN_WAIT_MS, undefined, { ref: false })]);
    return people.chatOf(seat) ?? opening;
  };

  server.get(
    '/seats',
    answering(log, () => {
      const listed = seats.map((seat) => ({
        ...seat,
        installed: people.chatOf(seat)?.installed ?? false,
        platform: people.platformOf(seat),
      }));
      return Promise.resolve({ status: 200, body: { seats: listed, examples: options.examples } });
    }),
  );
  server.post(
    '/seats/:id/open',
    answering(log, async (request) => {
      const seat = seatOf(request);
      return { status: 200, body: viewOf(await opened(seat), seat, seats) };
    }),
  );
  server.post(
    '/seats/:id/remove',
    answering(log, async (request) => {
      const seat = seatOf(request);
      return { status: 200, body: viewOf(await people.remove(seat), seat, seats) };
    }),
  );
  server.post(
    '/seats/:id/messages',
    answering(log, async (request) => {
      const seat = seatOf(request);
      const said = parseBody(saySchema, await bodyText(request, MOST_MESSAGE_BYTES));
      const chat = await openChatFor(seat, said.conversationId);
      const { text, file } = said;
      const sent =
        file === undefined
          ? undefined
          : { name: file.name, bytes: Buffer.from(file.base64, 'base64') };
      const { id } = people.say(seat, chat, text, sent);
      return { status: 202, body: { conversationId: chat.id, activityId: id } };
    }),
  );
  server.post(
    '/seats/:id/clicks',
    answering(log, async (request) => {
      const seat = seatOf(request);
      const click = parseBody(clickSchema, await bodyText(request));
      const chat = chatFor(seat, click.conversationId);
      const outcome = chat === undefined ? undefined : await people.click(seat, chat, click);
      if (outcome === undefined) throw new UmError('UM-NOT-FOUND', { what: 'card or action' });
      const { status, statusCode, type, value, notice } = outcome;
      return { status: 200, body: { status, statusCode, type, value, notice } };
    }),
  );
  server.post(
    '/seats/:id/searches',
    answering(log, async (request) => {
      const seat = seatOf(request);
      const { text, dataset, ...where } = parseBody(searchSchema, await bodyText(request));
      const chat = chatFor(seat, where.conversationId);
      if (chat === undefined) throw new UmError('UM-NOT-FOUND', { what: 'conversation' });
      return { status: 200, body: await people.search(seat, chat, text, dataset) };
    }),
  );
  server.post(
    '/seats/:id/client',
    answering(log, async (request) => {
      const seat = seatOf(request);
      const { platform } = parseBody(clientSchema, await bodyText(request));
      people.moveTo(seat, platform);
      return { status: 200, body: { platform } };
    }),
  );
  server.post(
    '/seats/:id/consents',
    answering(log, async (request) => {
      const seat = seatOf(request);
      const { activityId, action } = parseBody(consentSchema, await bodyText(request));
      const chat = chatFor(seat, undefined);
      const status =
        chat === undefined ? undefined : await people.consent(seat, chat, activityId, action);
      if (status === undefined) throw new UmError('UM-NOT-FOUND', { what: 'question' });
      return { status: 200, body: { status } };
    }),
  );
  server.get(
    '/seats/:id/conversation',
    answering(log, async (request) => {
      const seat = seatOf(request);
      const query = queryOf(request, conversationQuery);
      const find = (): Chat | undefined => chatFor(seat, query.conversationId);
      if (query.after !== undefined && (find()?.version ?? 0) <= query.after) {
        await changeIn(chats, () => (find()?.version ?? 0) > Number(query.after), options.signal);
      }
      return { status: 200, body: viewOf(find(), seat, seats) };
    }),
  );
  server.post(
    '/control/groups',
    answering(log, async (request) => {
      const group = parseBody(groupSchema, await bodyText(request));
      const chat = await people.createGroup(group.name, group.members.map(seatNamed));
      return { status: 201, body: { conversationId: chat.id } };
    }),
  );
}

const conversationQuery = z.looseObject({
  conversationId,
  /** Waits until the chat's version is over this one. */
  after: z.coerce.number().optional(),
});

/** Resolves when something changes so that `isDone`, or after `LONG_POLL_MS`. */
function changeIn(chats: Chats, isDone: () => boolean, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      stop();
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, LONG_POLL_MS);
    const stop = chats.onChange(() => {
      if (isDone()) end();
    });
    signal.addEventListener('abort', end);
  });
}
