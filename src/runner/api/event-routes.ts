import type { Request } from 'restify';
import { z } from 'zod';
import { eventsAfter, type ReadEvents } from '../events/read-events.js';
import type { Api } from './api.js';
import { botCall } from './callers.js';
import { queryOf } from './query.js';
import type { Route } from './route.js';

/** The longest that a call may wait for an event, in seconds. */
const LONGEST_WAIT = 30;

const eventQuerySchema = z.strictObject({
  after: z.coerce.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER).default(0),
  wait: z.coerce.number().nonnegative().max(LONGEST_WAIT).default(0),
});

/** What the bot follows. */
export function eventRoutes(api: Api): Route[] {
  return [
    {
      method: 'get',
      path: '/events',
      handle: async (request) => {
        await botCall(api, request);
        const { after, wait } = queryOf(eventQuerySchema, request);
        return { status: 200, body: await awaitEvents(api, request, after, wait * 1000) };
      },
    },
  ];
}

async function awaitEvents(
  { pool, bell, metrics, now }: Api,
  request: Request,
  after: number,
  waitMs: number,
): Promise<ReadEvents> {
  const gone = new AbortController();
  const onClose = (): void => {
    gone.abort();
  };
  request.socket.once('close', onClose);
  try {
    const until = now() + waitMs;
    for (;;) {
      const listening = new AbortController();
      const left = Math.max(0, until - now());
      const ring = bell.wait(left, AbortSignal.any([gone.signal, listening.signal]));
      const read = await eventsAfter(pool, after);
      if (read.cursor > after || left === 0 || gone.signal.aborted || bell.closed()) {
        listening.abort();
        return read;
      }
      await metrics.waiting(() => ring);
    }
  } finally {
    request.socket.off('close', onClose);
  }
}
