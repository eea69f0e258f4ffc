import { z } from 'zod';
import {
  eventSchema,
  noticeEventSchema,
  type NoticeEvent,
  type RunnerEvent,
} from '../../protocol/api.js';
import type { Queryable } from '../../service/database.js';

/** The most that one answer holds. */
const MOST = 100;

/** What happened after a cursor, in order, and the last cursor of it. */
export interface ReadEvents {
  readonly events: readonly RunnerEvent[];
  readonly notices: readonly NoticeEvent[];
  readonly cursor: number;
}

const common = {
  cursor: z.coerce.number().int(),
  at: z.date().transform((at) => at.toISOString()),
};
const rowSchema = z.union([
  z.object({ ...common, notice: z.null(), request: eventSchema.shape.request }),
  z.object({ ...common, notice: noticeEventSchema.shape.notice, request: z.null() }),
]);

/** The events after a cursor, at most a hundred. */
export async function eventsAfter(db: Queryable, after: number): Promise<ReadEvents> {
  const { rows } = await db.query<Record<string, unknown>>(
    `select cursor, at, view as request, notice from events
      where cursor > $1 order by cursor limit $2`,
    [after, MOST],
  );
  const events: RunnerEvent[] = [];
  const notices: NoticeEvent[] = [];
  let last = after;
  for (const { cursor, at, request, notice } of z.array(rowSchema).parse(rows)) {
    if (request !== null) events.push({ cursor, at, request });
    else notices.push({ cursor, at, notice });
    last = cursor;
  }
  return { events, notices, cursor: last };
}
