import { z } from 'zod';
import { CARD_TYPE, CONSENT_TYPE, FILE_TYPE } from '../activity.js';
import { conversationViewSchema, type ConversationView, type MessageView } from '../view.js';
import { filledIn, readCard, type ReadAction, type ReadCard } from './card-reading.js';

/** A card in a chat, as the seat saw it when it was read: kept, it can still be clicked, late. */
export interface SeatCard extends ReadCard {
  readonly activityId: string;
  /** What a click answered with in words, shown under the card. */
  readonly notice: MessageView['notice'];
  /** How often the message was edited. */
  readonly edits: number;
}

const clickedSchema = z.looseObject({
  status: z.number().nullable(),
  statusCode: z.number().nullable(),
  type: z.string().nullable(),
  value: z.unknown(),
  notice: z.strictObject({ kind: z.enum(['message', 'error']), text: z.string() }).nullable(),
});
/** What the bot answered to a click. */
export interface Clicked extends z.infer<typeof clickedSchema> {
  /** The card it answered with, if it was one. */
  readonly card: ReadCard | null;
}

const searchedSchema = z.strictObject({
  statusCode: z.number().nullable(),
  results: z.array(z.strictObject({ title: z.string(), value: z.string() })).nullable(),
});
/** What the bot answered to what was typed; `results` null: there was no list to be had. */
export type Searched = z.infer<typeof searchedSchema>;

/** What a seat's chat holds. */
export interface Chat {
  readonly conversationId: string | null;
  readonly installed: boolean;
  readonly messages: readonly MessageView[];
  /** What the bot wrote, without cards. */
  readonly botTexts: readonly string[];
  /** The cards that aren't deleted, the newest last. */
  readonly cards: readonly SeatCard[];
}

type Which = SeatCard | ((card: SeatCard) => boolean);

/** Somebody who chats with the bot through the lab's Teams. */
export interface SeatDriver {
  readonly id: string;
  /** Opens the chat: the app is installed for this person. */
  open(): Promise<Chat>;
  /** Says something; resolves to the activity's id. Opens the chat if need be. */
  say(text: string): Promise<string>;
  /** Sends a file, with or without words. */
  attach(text: string, file: { name: string; bytes: Uint8Array }): Promise<void>;
  /** Answers the newest question whether a file may be put into their own files. */
  consent(action: 'accept' | 'decline'): Promise<void>;
  /** The newest file (of such a name) that the bot has put there, as soon as there is one. */
  untilFile(named?: RegExp): Promise<{ name: string; bytes: Uint8Array }>;
  chat(): Promise<Chat>;
  cards(): Promise<readonly SeatCard[]>;
  /** The newest card. @throws Error when there is none */
  lastCard(): Promise<SeatCard>;
  /**
   * Presses a button: of a card that was read before (also one that has changed since), or of the
   * newest one for which the predicate holds. `inputs` by id or label; what isn't given keeps the
   * card's own value. Resolves to the bot's answer.
   * @throws Error when there is no such button, or a client would not send these inputs
   */
  click(which: Which, verbOrTitle: string, inputs?: Record<string, string>): Promise<Clicked>;
  /**
   * Types into an input that searches; resolves to the bot's choices.
   * @throws Error when the card has no such input
   */
  search(card: ReadCard, input: string, text: string): Promise<Searched>;
  /** Asks for choices of any dataset, as nobody's card does. */
  searchIn(dataset: string, text: string): Promise<Searched>;
  /** Goes on in a browser or on a telephone, whose inputs don't search. */
  moveTo(platform: 'Web' | 'Android'): Promise<void>;
  /** Presses a button of the newest card that has it. */
  press(verbOrTitle: string, inputs?: Record<string, string>): Promise<Clicked>;
  /** The chat as soon as `predicate` gives something. @throws Error after `ms`, with the chat */
  until<T>(predicate: (chat: Chat) => T | undefined | false | null, ms?: number): Promise<T>;
  /** The newest card for which `predicate` holds, as soon as there is one. */
  untilCard(predicate: (card: SeatCard) => boolean, ms?: number): Promise<SeatCard>;
}

/** Drives the seat `id` of the lab at `labUrl`. Each call gives up after `deadlineMs`. */
export function createSeat(labUrl: string, id: string, deadlineMs = 60_000): SeatDriver {
  const call = async (method: string, path: string, body?: unknown, ms = deadlineMs) => {
    const response = await fetch(`${labUrl}/seats/${id}${path}`, {
      method,
      signal: AbortSignal.timeout(ms),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
    const json: unknown = JSON.parse(text);
    return json;
  };
  const view = async (after?: number, ms = deadlineMs): Promise<ConversationView> => {
    const query = after === undefined ? '' : `?after=${after}`;
    return conversationViewSchema.parse(await call('GET', `/conversation${query}`, undefined, ms));
  };
  const chat = async (): Promise<Chat> => chatOf(await view());
  const until: SeatDriver['until'] = async (predicate, ms = deadlineMs) => {
    const end = Date.now() + ms;
    let seen = await view();
    for (;;) {
      const found = predicate(chatOf(seen));
      if (found !== undefined && found !== false && found !== null) return found;
      const left = end - Date.now();
      if (left <= 0) throw new Error(`${id} waited ${ms} ms in vain; the chat:\n${told(seen)}`);
      try {
        seen = await view(seen.version, left);
      } catch (error) {
        if (!isTimeOut(error)) throw error;
      }
    }
  };
  const press = async (card: SeatCard, action: ReadAction, inputs: Record<string, string>) => {
    const { type, verb, data = {}, id: actionId } = action;
    const answer = clickedSchema.parse(
      await call('POST', '/clicks', {
        activityId: card.activityId,
        type,
        verb,
        data,
        inputs: action.takesInputs ? filledIn(card.inputs, inputs) : {},
        ...(actionId === undefined ? {} : { id: actionId }),
      }),
    );
    const isCard = answer.type?.includes('adaptive') === true;
    return { ...answer, card: isCard ? readCard(answer.value) : null };
  };
  const driver: SeatDriver = {
    id,
    chat,
    until,
    open: async () => chatOf(conversationViewSchema.parse(await call('POST', '/open'))),
    say: async (text) =>
      z.looseObject({ activityId: z.string() }).parse(await call('POST', '/messages', { text }))
        .activityId,
    attach: async (text, { name, bytes }) => {
      const base64 = Buffer.from(bytes).toString('base64');
      await call('POST', '/messages', { text, file: { name, base64 } });
    },
    consent: async (action) => {
      const activityId = await until(
        ({ messages }) =>
          messages.findLast(({ attachments }) =>
            attachments.some(({ contentType }) => contentType === CONSENT_TYPE),
          )?.id,
      );
      await call('POST', '/consents', { activityId, action });
    },
    untilFile: async (named = /^/) => {
      const { name = '', contentUrl = '' } = await until(({ messages }) =>
        messages
          .flatMap(({ attachments }) => attachments)
          .findLast(
            ({ contentType, name: its }) => contentType === FILE_TYPE && named.test(its ?? ''),
          ),
      );
      const response = await fetch(contentUrl, { signal: AbortSignal.timeout(deadlineMs) });
      return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
    },
    cards: async () => (await chat()).cards,
    lastCard: async () => {
      const card = (await chat()).cards.at(-1);
      if (card === undefined) throw new Error(`${id} sees no card`);
      return card;
    },
    click: async (which, verbOrTitle, inputs = {}) => {
      const card = typeof which === 'function' ? (await chat()).cards.findLast(which) : which;
      if (card === undefined) throw new Error(`${id} sees no such card`);
      const action = buttonOf(card, verbOrTitle);
      if (action === undefined) {
        const there = card.buttons.join(', ');
        throw new Error(`No button ${verbOrTitle}; there are: ${there}. It says: ${card.text}`);
      }
      return press(card, action, inputs);
    },
    searchIn: async (dataset, text) =>
      searchedSchema.parse(await call('POST', '/searches', { dataset, text })),
    search: (card, name, text) => {
      const dataset = card.inputs.find(({ id, label }) => id === name || label === name)?.dataset;
      if (dataset === undefined) throw new Error(`The card has no input ${name} that searches`);
      return driver.searchIn(dataset, text);
    },
    moveTo: async (platform) => {
      await call('POST', '/client', { platform });
    },
    press: async (verbOrTitle, inputs = {}) =>
      driver.click((card) => buttonOf(card, verbOrTitle) !== undefined, verbOrTitle, inputs),
    untilCard: (predicate, ms) => until((now) => now.cards.findLast(predicate), ms),
  };
  return driver;
}

function buttonOf(card: ReadCard, verbOrTitle: string): ReadAction | undefined {
  return (
    card.actions.find(({ verb }) => verb === verbOrTitle) ??
    card.actions.find(({ title }) => title === verbOrTitle)
  );
}

function chatOf(view: ConversationView): Chat {
  const shown = view.messages.filter((message) => !message.deleted);
  const byBot = shown.filter((message) => message.author === 'bot');
  return {
    conversationId: view.conversationId,
    installed: view.installed,
    messages: view.messages,
    botTexts: byBot.map(({ text }) => text).filter((text) => text !== ''),
    cards: byBot.flatMap((message) =>
      message.attachments
        .filter(({ contentType }) => contentType === CARD_TYPE)
        .map(({ content }) => ({
          ...readCard(content),
          activityId: message.id,
          notice: message.notice,
          edits: message.earlier.length,
        })),
    ),
  };
}

/** A chat as a test's failure shows it. */
function told(view: ConversationView): string {
  return chatOf(view)
    .messages.map((message) => {
      const cards = message.attachments.map(({ content }) => {
        const card = readCard(content);
        return `  [card] ${card.texts.join(' | ')} — buttons: ${card.buttons.join(', ')}`;
      });
      const notice = message.notice === null ? [] : [`  (${message.notice.text})`];
      return [`${message.authorName}: ${message.text}`, ...cards, ...notice].join('\n');
    })
    .join('\n');
}

function isTimeOut(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError';
}
