import { inTransaction } from '../../service/database.js';
import { FINAL_STATES } from '../../protocol/request.js';
import { UmError } from '../../protocol/errors.js';
import { advance, RequestMovedError } from '../requests/advance.js';
import { isAhead } from '../requests/record.js';
import { lockRequest } from '../requests/load.js';
import { claimRun } from './claim-run.js';
import { cleanUp } from './clean-up.js';
import { runRequest } from './run-request.js';
import type { Runs } from './runs.js';

/** As often is a run tried whose own code or database fails, before it is given up. */
const MOST_TRIES = 8;
/** The pause before the next try, in milliseconds; it doubles up to a minute. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 60_000;

/**
 * Runs a request until it ends. What goes wrong beside the servers (a lost database, a mistake of
 * ours) is tried again from the stored steps; in the end the request says that it went wrong.
 * When this runner stops, it never returns: the queue then still counts the run as unfinished.
 */
export async function keepRunning(runs: Runs, requestId: string): Promise<void> {
  let pause = FIRST_PAUSE;
  for (let tries = 1; ; tries += 1) {
    try {
      if (tries <= MOST_TRIES) await runRequest(runs, requestId);
      else await giveUp(runs, requestId);
      await forLater(runs);
      return;
    } catch (error) {
      await forLater(runs);
      if (error instanceof RequestMovedError) return;
      runs.log.error({ err: error, requestId, tries }, 'a run went wrong; it is tried again');
      await runs.sleep(pause);
      await forLater(runs);
      pause = Math.min(LONGEST_PAUSE, pause * 2);
    }
  }
}

/** Takes back what must not stay, such as a server that drains, as far as that can be done. */
async function takeBack(runs: Runs, requestId: string): Promise<void> {
  try {
    const run = await claimRun(runs, requestId);
    if (run?.record.state === 'running') await cleanUp(runs, run, null);
  } catch (error) {
    runs.log.error({ err: error, requestId }, 'what a run leaves could not be taken back');
  }
}

/**
 * Ends a run that can't go on: `perhaps` where a command was begun. What must not stay is taken back
 * first.
 */
async function giveUp(runs: Runs, requestId: string): Promise<void> {
  await takeBack(runs, requestId);
  await inTransaction(runs.pool, async (transaction) => {
    const record = await lockRequest(transaction, requestId);
    if (record === null || FINAL_STATES.has(record.state) || isAhead(record)) return;
    if (record.state === 'paused') return;
    const rows = record.rows?.counts;
    const begun =
      record.steps.some(({ state }) => state !== 'pending' && state !== 'already') ||
      (rows?.running ?? 0) > 0;
    const state = begun && record.state !== 'approved' ? 'perhaps' : 'failed';
    await advance(
      transaction,
      runs,
      record,
      { state, problem: new UmError('UM-INTERNAL').toProblem() },
      { who: { kind: 'runner', name: runs.runner }, what: state, details: { gaveUp: true } },
    );
  });
}

/** Never resolves when this runner stops: the queue is closed, or will be, and can't be told. */
function forLater({ stopping }: Runs): Promise<void> {
  return stopping.aborted ? new Promise(() => undefined) : Promise.resolve();
}
