import type { Next, Request, Response } from 'restify';
import type { Service } from '../../service/http.js';
import type { Chat, Chats } from './chats.js';
import type { Seat } from './seats.js';
import { viewOf, type ConversationView } from './view.js';

/** How often a line is sent so that nobody takes the stream for dead, ms. */
const HEARTBEAT_MS = 15_000;

/**
 * `GET /seats/:ids/stream`: server-sent events of the personal chats of one or several seats
 * (ids with commas). `conversation` holds a chat whole, sent first; `change` the messages that
 * changed since, and the chat without them.
 */
export function routeStream(
  { server }: Service,
  chats: Chats,
  seats: readonly Seat[],
  chatOf: (seat: Seat) => Chat | undefined,
): void {
  server.get('/seats/:id/stream', (request: Request, response: Response, next: Next) => {
    const ids = String(request.path().split('/')[2]).split(',').map(decodeURIComponent);
    const watched = seats.filter((seat) => ids.includes(seat.id));
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    const write = (event: string, view: ConversationView): void => {
      response.write(`event: ${event}\ndata: ${JSON.stringify(view)}\n\n`);
    };
    const seen = new Map<string, number>();
    for (const seat of watched) {
      const view = viewOf(chatOf(seat), seat, seats);
      seen.set(seat.id, view.version);
      write('conversation', view);
    }
    const stop = chats.onChange((chat) => {
      for (const seat of watched) {
        if (chatOf(seat) !== chat) continue;
        const view = viewOf(chat, seat, seats);
        const before = seen.get(seat.id) ?? 0;
        seen.set(seat.id, view.version);
        const messages = view.messages.filter((message) => message.version > before);
        write('change', { ...view, messages });
      }
    });
    const heartbeat = setInterval(() => response.write(': here\n\n'), HEARTBEAT_MS);
    response.on('close', () => {
      clearInterval(heartbeat);
      stop();
    });
    next(false);
  });
}
