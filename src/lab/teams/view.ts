import { z } from 'zod';
import { attachmentSchema } from './activity.js';
import type { Chat } from './chats.js';
import type { Seat } from './seats.js';

const messageViewSchema = z.strictObject({
  id: z.string(),
  author: z.string(),
  authorName: z.string(),
  mine: z.boolean(),
  at: z.number(),
  editedAt: z.number().nullable(),
  text: z.string(),
  textFormat: z.string(),
  attachments: z.array(attachmentSchema),
  earlier: z.array(z.array(attachmentSchema)),
  deleted: z.boolean(),
  delivery: z.enum(['sending', 'delivered', 'failed']).nullable(),
  notice: z.strictObject({ kind: z.enum(['message', 'error']), text: z.string() }).nullable(),
  version: z.number(),
});
/** One message as one person sees it. Times are ms since 1970. */
export type MessageView = z.infer<typeof messageViewSchema>;

export const conversationViewSchema = z.strictObject({
  seat: z.string(),
  conversationId: z.string().nullable(),
  installed: z.boolean(),
  /** Counts up with each change. */
  version: z.number(),
  /** Until when the dots are shown, ms since 1970; 0 when the bot isn't typing. */
  typingUntil: z.number(),
  messages: z.array(messageViewSchema),
});
/** One chat as one person sees it. */
export type ConversationView = z.infer<typeof conversationViewSchema>;

/** A chat through the eyes of one person: their own view of each card. */
export function viewOf(
  chat: Chat | undefined,
  seat: Seat,
  seats: readonly Seat[],
): ConversationView {
  if (chat === undefined) {
    return {
      seat: seat.id,
      conversationId: null,
      installed: false,
      version: 0,
      typingUntil: 0,
      messages: [],
    };
  }
  const nameOf = (author: string): string =>
    author === 'bot' ? 'um-bot' : (seats.find(({ id }) => id === author)?.name ?? author);
  return {
    seat: seat.id,
    conversationId: chat.id,
    installed: chat.installed,
    version: chat.version,
    typingUntil: chat.typingUntil,
    messages: chat.messages.map((message) => {
      const { id, author, at, editedAt, text, textFormat, earlier, deleted, delivery } = message;
      return {
        id,
        author,
        authorName: nameOf(author),
        mine: author === seat.id,
        at,
        editedAt,
        text,
        textFormat,
        attachments: message.views[seat.id] ?? message.attachments,
        earlier,
        deleted,
        delivery,
        notice: message.notices[seat.id] ?? null,
        version: message.version,
      };
    }),
  };
}
