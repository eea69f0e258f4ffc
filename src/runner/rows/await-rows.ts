import { isCancelAsked, isPauseAsked } from '../requests/load.js';
import type { OwnedRun } from '../run/claim-run.js';
import type { Runs } from '../run/runs.js';
import { StoppingError } from '../run/stopping.js';
import { isSo, lateProblem, pauseOf } from '../run/wait-step.js';
import type { RowRecord } from './load-rows.js';
import { endRow, type RowEnd } from './write-row.js';

/** A row that has sent all it sends. */
export interface AwaitedRow {
  readonly row: RowRecord;
  /** How it ends once what it waits for is so. */
  readonly end: RowEnd;
  /** When it began, in milliseconds since 1970. */
  readonly since: number;
}

/**
 * Waits until what rows wait for is so, and ends each then. However many there are, few are looked at
 * again in vain: those that something brings come together, and the first ones tell.
 * @param isWanted whether nobody has asked the run to stop; rows that are still to come are then left
 *   for when it goes on, or, if it is cancelled, end as they are
 * @returns whether all have ended: if not, somebody has asked it to stop
 * @throws StoppingError, RequestMovedError, and what the database throws
 */
export async function awaitRows(
  runs: Runs,
  owned: OwnedRun,
  rows: readonly AwaitedRow[],
  isWanted: boolean,
  tell: () => Promise<void>,
): Promise<boolean> {
  const { id } = owned.record;
  let left = [...rows];
  while (left.length > 0) {
    if (runs.stopping.aborted) throw new StoppingError();
    if (await isCancelAsked(runs.pool, id)) {
      for (const one of left) await endRow(runs, owned, one.row, lateEnd(runs, one));
      return false;
    }
    if (!isWanted || (await isPauseAsked(runs.pool, id))) return false;
    const some = left.slice(0, runs.rowsAtOnce);
    const ended = await Promise.all(some.map((one) => endedNow(runs, owned, one)));
    // One that never comes doesn't stand before those that do.
    left = [...left.slice(some.length), ...some.filter((_, at) => ended[at] === false)];
    if (ended.includes(true)) await tell();
    else await runs.sleep(pauseOfRows(runs, some));
  }
  return isWanted;
}

/** Looks once whether a row ends now, and writes down how. */
async function endedNow(runs: Runs, owned: OwnedRun, one: AwaitedRow): Promise<boolean> {
  const { row, end, since } = one;
  const waits = row.planned.waits ?? [];
  const open = [];
  for (const wait of waits) if (!(await isSo(runs, wait))) open.push(wait);
  if (open.length === 0) {
    await endRow(runs, owned, row, end);
    return true;
  }
  if (open.every(({ deadlineMs }) => runs.now() < since + deadlineMs)) return false;
  await endRow(runs, owned, row, lateEnd(runs, one));
  return true;
}

function lateEnd(runs: Runs, { row, end, since }: AwaitedRow): RowEnd {
  const [wait] = row.planned.waits ?? [];
  return wait === undefined
    ? end
    : { ...end, state: 'failed', problem: lateProblem(wait, runs.now() - since) };
}

function pauseOfRows(runs: Runs, rows: readonly AwaitedRow[]): number {
  const waits = rows.flatMap(({ row }) => row.planned.waits ?? []);
  return Math.min(...waits.map((wait) => pauseOf(runs, wait)));
}
