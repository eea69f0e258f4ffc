import { z } from 'zod';
import { incomingSchema, type Incoming } from '../../dialogs/incoming.js';
import type { Queryable, Transaction } from '../service/database.js';

/** How long the same words of the same person may still be a retry of Teams'. */
const RETRY_WINDOW_MS = 20_000;
/** After so many failures an activity is given up. */
export const MOST_ATTEMPTS = 5;

export interface Arrival {
  readonly conversationId: string;
  readonly activityId: string;
  readonly guard: string;
  readonly exact: boolean;
  readonly incoming: Incoming;
}

/**
 * Stores what came in, unless it is there already: by its id, or, as Teams' second layer of retries
 * delivers it under a new one, by its guard.
 * @returns whether it is new
 */
export async function keepIncoming(
  transaction: Transaction,
  { conversationId, activityId, guard, exact, incoming }: Arrival,
  now: Date,
): Promise<boolean> {
  await transaction.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [
    conversationId,
  ]);
  const { rowCount } = await transaction.query(
    `insert into inbox (conversation_id, activity_id, guard, guard_is_exact, incoming, received_at)
     select $1, $2, $3, $4, $5, $6
     where not exists (
       select from inbox where conversation_id = $1 and guard = $3
         and (guard_is_exact or received_at > $7))
     on conflict (conversation_id, activity_id) do nothing`,
    [
      conversationId,
      activityId,
      guard,
      exact,
      JSON.stringify(incoming),
      now,
      new Date(now.getTime() - RETRY_WINDOW_MS),
    ],
  );
  return rowCount === 1;
}

export interface Claimed {
  readonly seq: string;
  readonly conversationId: string;
  /** Null: an earlier version kept it, and this one can't read it. */
  readonly incoming: Incoming | null;
}

const claimedSchema = z.object({
  seq: z.string(),
  conversation_id: z.string(),
  incoming: incomingSchema.nullable().catch(null),
});

/**
 * Takes the oldest activity that nobody works on, of a conversation in which nothing older is open.
 * It is held by the transaction's row lock: a crash gives it back.
 */
export async function claimIncoming(transaction: Transaction, now: Date): Promise<Claimed | null> {
  const { rows } = await transaction.query(
    `select seq::text, conversation_id, incoming from inbox as mine
     where done_at is null and (not_before is null or not_before <= $1)
       and not exists (
         select from inbox as older where older.conversation_id = mine.conversation_id
           and older.done_at is null and older.seq < mine.seq)
     order by seq for update skip locked limit 1`,
    [now],
  );
  if (rows.length === 0) return null;
  const read = claimedSchema.parse(rows[0]);
  return { seq: read.seq, conversationId: read.conversation_id, incoming: read.incoming };
}

export async function completeIncoming(database: Queryable, seq: string, now: Date): Promise<void> {
  await database.query('update inbox set done_at = $2 where seq = $1', [seq, now]);
}

/**
 * Notes that working on an activity failed: it is tried again later, and later each time, and given
 * up in the end, so that it doesn't hold up its conversation for ever.
 */
export async function postponeIncoming(database: Queryable, seq: string, now: Date): Promise<void> {
  await database.query(
    `update inbox set attempts = attempts + 1,
       not_before = $2::timestamptz + make_interval(secs => power(2, attempts)),
       done_at = case when attempts + 1 >= $3 then $2 else null end
     where seq = $1 and done_at is null`,
    [seq, now, MOST_ATTEMPTS],
  );
}
