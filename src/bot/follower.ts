import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { RequestView } from '../protocol/request.js';
import { inTransaction, type Pool } from '../service/database.js';
import type { Log } from '../service/log.js';
import type { CrashPoints } from './crash-points.js';
import { showNotice } from './notices.js';
import { showRequest, type RequestCards } from './request-cards.js';
import type { RunnerClient, RunnerEvents } from './runner-client.js';

const WAIT_SECONDS = 25;
const LONGEST_PAUSE_MS = 10_000;

export interface FollowerOptions {
  readonly pool: Pool;
  readonly runner: RunnerClient;
  readonly cards: RequestCards;
  readonly log: Log;
  /** The conversation in which approvers are told what nobody has asked for; null: each alone. */
  readonly approversChannel: string | null;
  readonly crashPoint: CrashPoints;
  /** After each commit. */
  readonly committed: () => void;
}

/**
 * Follows what happens at the runner until the signal. One transaction stores the cursor and all
 * that is to be posted; of several bots that read the same events, one stores them.
 */
export async function followEvents(options: FollowerOptions, signal: AbortSignal): Promise<void> {
  let failures = 0;
  while (!signal.aborted) {
    try {
      await followOnce(options, signal);
      failures = 0;
    } catch (error) {
      if (isAborted(signal)) return;
      failures += 1;
      if (failures === 1) options.log.warn({ err: error }, 'the runner’s events can’t be read');
      const pause = Math.min(LONGEST_PAUSE_MS, 250 * 2 ** Math.min(failures, 8));
      await sleep(pause, undefined, { signal }).catch(() => undefined);
    }
  }
}

function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}

async function followOnce(
  { pool, runner, cards, approversChannel, crashPoint, committed }: FollowerOptions,
  signal: AbortSignal,
): Promise<void> {
  const { rows } = await pool.query('select cursor::text from events_cursor');
  const { cursor } = z.object({ cursor: z.coerce.number() }).parse(rows[0]);
  const read = await runner.events(cursor, WAIT_SECONDS, signal);
  if (read.cursor === cursor) return;
  crashPoint('events read, not stored');
  await inTransaction(pool, async (transaction) => {
    const { rowCount } = await transaction.query(
      'update events_cursor set cursor = $2 where cursor = $1',
      [cursor, read.cursor],
    );
    if (rowCount !== 1) return;
    for (const view of newest(read)) await showRequest(transaction, cards, view);
    for (const { notice } of read.notices) {
      await showNotice(transaction, cards, notice, approversChannel);
    }
  });
  committed();
}

/** Of each request, only how it stands after all the events. */
function newest({ events }: RunnerEvents): RequestView[] {
  return [...new Map(events.map(({ request }) => [request.id, request])).values()];
}
