import type { Log } from '../service/log.js';
import { forgetProofs } from './api/used-proofs.js';
import { forgetFiles } from './files/files.js';
import { forgetSightings } from './notices/sightings.js';
import { forgetPlans } from './plans/store-plan.js';
import { expireRequests } from './requests/expire.js';
import { startScheduled, type Starting } from './requests/start.js';

/** Unconfirmed plans are kept this long after they expired, so that a late click is told why. */
const FORGET_PLANS_AFTER_MS = 24 * 60 * 60 * 1000;

/** What is done every few seconds; any runner may do it, each thing happens once. */
export async function sweepOnce(
  starting: Starting,
  takeOver: () => Promise<unknown>,
): Promise<void> {
  await expireRequests(starting);
  await startScheduled(starting);
  await forgetProofs(starting.pool, starting.now());
  await forgetPlans(starting.pool, starting.now() - FORGET_PLANS_AFTER_MS);
  await forgetFiles(starting.pool, starting.now());
  await forgetSightings(starting.pool, starting.now());
  await takeOver();
}

/**
 * Does `work` again and again, `pauseMs` after the last time; what goes wrong is logged.
 * @returns stops it, and resolves when the last time is over
 */
export function repeat(work: () => Promise<void>, pauseMs: number, log: Log): () => Promise<void> {
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;
  let current = Promise.resolve();
  const next = (): void => {
    if (stopped) return;
    timer = setTimeout(() => {
      current = work()
        .catch((error: unknown) => {
          log.error({ err: error }, 'the sweep went wrong');
        })
        .then(next);
    }, pauseMs);
  };
  next();
  return async () => {
    stopped = true;
    if (timer !== null) clearTimeout(timer);
    await current;
  };
}
