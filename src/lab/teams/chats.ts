import { z } from 'zod';
import { attachmentSchema, type SentActivity } from './activity.js';

/** How many earlier renderings of a message are kept, for late clicks. */
const EARLIER_KEPT = 10;
/** How long Teams shows the dots of a typing activity, in ms. */
const TYPING_MS = 8000;

const noticeSchema = z.strictObject({ kind: z.enum(['message', 'error']), text: z.string() });
/** What a click answered with in words, shown under the card to the clicker alone. */
export type Notice = z.infer<typeof noticeSchema>;

const messageSchema = z.strictObject({
  id: z.string(),
  /** A seat's id, or `bot`. */
  author: z.string(),
  at: z.number(),
  editedAt: z.number().nullable(),
  text: z.string(),
  textFormat: z.string(),
  attachments: z.array(attachmentSchema),
  /** Earlier renderings, the oldest first. */
  earlier: z.array(z.array(attachmentSchema)),
  deleted: z.boolean(),
  /** Whether the bot has taken a person's message. */
  delivery: z.enum(['sending', 'delivered', 'failed']).nullable(),
  /** A card that one person alone sees in the message's place, by seat. */
  views: z.record(z.string(), z.array(attachmentSchema)),
  notices: z.record(z.string(), noticeSchema),
  /** The chat's version at the message's last change. */
  version: z.number(),
  /** The arrival of the last change by the bot; see `Chats.arrival`. */
  arrival: z.number(),
});
export type ChatMessage = z.infer<typeof messageSchema>;

const chatSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['personal', 'groupChat']),
  name: z.string(),
  /** The seats in it, by id. */
  members: z.array(z.string()),
  installed: z.boolean(),
  version: z.number(),
  typingUntil: z.number(),
  messages: z.array(messageSchema),
});
export type Chat = z.infer<typeof chatSchema>;

export const chatsStateSchema = z.strictObject({ lastId: z.number(), chats: z.array(chatSchema) });
export type ChatsState = z.infer<typeof chatsStateSchema>;

export type Listener = (chat: Chat) => void;

/** All chats of the lab. Times are ms since 1970. */
export interface Chats {
  readonly state: ChatsState;
  find(id: string): Chat | undefined;
  create(chat: Pick<Chat, 'id' | 'kind' | 'name' | 'members'>): Chat;
  setInstalled(chat: Chat, installed: boolean): void;
  /** A new activity id, in Teams' manner: the time in ms, never twice. */
  newId(): string;
  /** The order in which things reach Teams: a later arrival is a higher number. */
  arrival(): number;
  addFromPerson(
    chat: Chat,
    id: string,
    seatId: string,
    text: string,
    attachments?: ChatMessage['attachments'],
  ): ChatMessage;
  addFromBot(chat: Chat, activity: SentActivity): ChatMessage;
  edit(chat: Chat, message: ChatMessage, activity: SentActivity, arrival: number): void;
  remove(chat: Chat, message: ChatMessage): void;
  setDelivery(chat: Chat, message: ChatMessage, delivery: ChatMessage['delivery']): void;
  /** Shows one person another card, unless the bot has edited the message after `arrival`. */
  setView(
    chat: Chat,
    message: ChatMessage,
    seatId: string,
    view: ChatMessage['attachments'],
    arrival: number,
  ): void;
  setNotice(chat: Chat, message: ChatMessage, seatId: string, notice: Notice | null): void;
  showTyping(chat: Chat): void;
  /** Calls `listener` after each change, until the function it returns is called. */
  onChange(listener: Listener): () => void;
}

/** Makes the chats, as they were in `state`. */
export function createChats(now: () => number, state: ChatsState): Chats {
  const byId = new Map(state.chats.map((chat) => [chat.id, chat]));
  const listeners = new Set<Listener>();
  let arrivals = Math.max(
    0,
    ...state.chats.flatMap((chat) => chat.messages.map((message) => message.arrival)),
  );
  const changed = (chat: Chat, message?: ChatMessage): void => {
    chat.version += 1;
    if (message !== undefined) message.version = chat.version;
    for (const listener of [...listeners]) listener(chat);
  };
  const newId = (): string => {
    state.lastId = Math.max(now(), state.lastId + 1);
    return String(state.lastId);
  };
  const arrival = (): number => {
    arrivals += 1;
    return arrivals;
  };
  const add = (
    chat: Chat,
    parts: Pick<ChatMessage, 'id' | 'author' | 'text' | 'textFormat' | 'attachments' | 'delivery'>,
  ): ChatMessage => {
    const message: ChatMessage = {
      ...parts,
      at: now(),
      editedAt: null,
      earlier: [],
      deleted: false,
      views: {},
      notices: {},
      version: 0,
      arrival: arrival(),
    };
    chat.messages.push(message);
    if (parts.author === 'bot') chat.typingUntil = 0;
    changed(chat, message);
    return message;
  };
  return {
    state,
    newId,
    arrival,
    find: (id) => byId.get(id),
    create: (parts) => {
      const chat: Chat = { ...parts, installed: false, version: 0, typingUntil: 0, messages: [] };
      byId.set(chat.id, chat);
      state.chats.push(chat);
      changed(chat);
      return chat;
    },
    setInstalled: (chat, installed) => {
      chat.installed = installed;
      changed(chat);
    },
    addFromPerson: (chat, id, author, text, attachments = []) =>
      add(chat, { id, author, text, textFormat: 'plain', attachments, delivery: 'sending' }),
    addFromBot: (chat, activity) =>
      add(chat, { id: newId(), author: 'bot', delivery: null, ...shownOf(activity) }),
    edit: (chat, message, activity, arrived) => {
      message.earlier.push(message.attachments);
      message.earlier.splice(0, message.earlier.length - EARLIER_KEPT);
      Object.assign(message, shownOf(activity), {
        editedAt: now(),
        views: {},
        notices: {},
        arrival: arrived,
      });
      changed(chat, message);
    },
    remove: (chat, message) => {
      Object.assign(message, { deleted: true, text: '', attachments: [], earlier: [], views: {} });
      changed(chat, message);
    },
    setDelivery: (chat, message, delivery) => {
      message.delivery = delivery;
      changed(chat, message);
    },
    setView: (chat, message, seatId, view, arrived) => {
      if (message.deleted || message.arrival > arrived) return;
      message.earlier.push(message.views[seatId] ?? message.attachments);
      message.earlier.splice(0, message.earlier.length - EARLIER_KEPT);
      message.views[seatId] = view;
      changed(chat, message);
    },
    setNotice: (chat, message, seatId, notice) => {
      const { [seatId]: before, ...others } = message.notices;
      if (notice === null && before === undefined) return;
      message.notices = notice === null ? others : { ...others, [seatId]: notice };
      changed(chat, message);
    },
    showTyping: (chat) => {
      chat.typingUntil = now() + TYPING_MS;
      changed(chat);
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

function shownOf(activity: SentActivity): Pick<ChatMessage, 'text' | 'textFormat' | 'attachments'> {
  return {
    text: activity.text ?? '',
    textFormat: activity.textFormat ?? 'markdown',
    attachments: activity.attachments ?? [],
  };
}
