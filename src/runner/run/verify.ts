import { UmError } from '../../protocol/errors.js';
import type { OwnedRun } from './claim-run.js';
import { look, lookUntil } from './look.js';
import type { Runs } from './runs.js';
import { mustBeTold, StoppingError } from './stopping.js';
import { writeRun } from './write-run.js';

type Verified = OwnedRun['record']['verified'];

/**
 * What is there after a step that went wrong, each verification looked at once: a command that fails
 * may have done part of its work. Ends at the first that can't be asked.
 */
export async function lookAround(runs: Runs, { record }: OwnedRun): Promise<Verified> {
  const verified: Verified = [];
  for (const { title, check } of record.plan.verifications) {
    try {
      verified.push({ title, ...(await look(runs, check)) });
    } catch (error) {
      mustBeTold(runs, error);
      return verified;
    }
  }
  return verified;
}

/** Reads everything again; done only if all of it is so. */
export async function verify(runs: Runs, run: OwnedRun): Promise<void> {
  const verified: Verified = [];
  for (const { title, check } of run.record.plan.verifications) {
    if (runs.stopping.aborted) throw new StoppingError();
    try {
      verified.push({ title, ...(await lookUntil(runs, check)) });
    } catch (error) {
      mustBeTold(runs, error);
      verified.push({ title, ok: false, found: error.code });
    }
  }
  await runs.at('verified');
  if (run.record.plan.rows !== null) {
    await endRows(runs, run);
    return;
  }
  const ok = verified.every((verification) => verification.ok);
  await writeRun(runs, run, () => ({
    change: ok
      ? { state: 'done', verified }
      : {
          state: 'failed',
          verified,
          problem: new UmError('UM-NOT-VERIFIED', { request: run.record.id }).toProblem(),
        },
    what: ok ? 'done' : 'failed',
    details: { verified: verified.map((verification) => verification.ok) },
  }));
}

/** Each row was looked at when it ended: done only if every one came to what was wanted. */
async function endRows(runs: Runs, run: OwnedRun): Promise<void> {
  await writeRun(runs, run, ({ id, rows }) => {
    const { done = 0, already = 0, skipped = 0, failed = 0, perhaps = 0 } = rows?.counts ?? {};
    if (skipped + failed + perhaps === 0) return { change: { state: 'done' }, what: 'done' };
    const state = perhaps > 0 ? 'perhaps' : 'failed';
    const left = { request: id, done: done + already, skipped, failed, perhaps };
    const problem = new UmError('UM-ROWS-LEFT', left).toProblem();
    return { change: { state, problem }, what: state, details: { ...left, code: problem.code } };
  });
}
