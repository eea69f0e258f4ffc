import type { Change } from '../requests/advance.js';
import { mustFollow } from '../requests/goes-forward.js';
import { loadRequest } from '../requests/load.js';
import type { RequestRecord } from '../requests/record.js';
import { CancelAskedError } from './cancel-asked.js';
import { carryOutStep } from './carry-out-step.js';
import { claimRun, type OwnedRun } from './claim-run.js';
import { carryOutRows } from '../rows/carry-out-rows.js';
import { rowsFault } from '../rows/rows-fault.js';
import { cleanUp } from './clean-up.js';
import { stepRecord } from './end-step.js';
import { planChanged } from './replan.js';
import type { Runs } from './runs.js';
import { mustBeTold, StoppingError } from './stopping.js';
import { verify } from './verify.js';
import { writeRun } from './write-run.js';

/**
 * Carries an approved request out, from wherever it stands: it may be called again after a crash at
 * any line. The stored steps run in their order, each looked at before and after; then everything
 * is verified by reading it again.
 * @throws RequestMovedError when somebody else runs it, StoppingError, and what the database throws
 */
export async function runRequest(runs: Runs, requestId: string): Promise<void> {
  let run = await claimRun(runs, requestId);
  if (run === null) return;
  await runs.at('run-claimed');
  if (run.record.state === 'approved' || run.record.state === 'running') {
    run = await carryOut(runs, run);
    if (run === null) return;
  }
  if (run.record.state === 'verifying') await verify(runs, run);
  await runs.at('ended');
}

/** @returns null when the request ended or was paused on the way */
async function carryOut(runs: Runs, owned: OwnedRun): Promise<OwnedRun | null> {
  let run = owned;
  if (run.record.steps.every(({ state }) => state === 'pending')) {
    const begun = await begin(runs, run);
    if (begun === null) return null;
    run = begun;
  }
  for (const step of run.record.plan.steps) {
    if (runs.stopping.aborted) throw new StoppingError();
    const record = stepRecord(run, step);
    if (record.state === 'done' || record.state === 'already') continue;
    if (run.record.cancelAsked && record.state === 'pending' && !mustFollow(run.record, step))
      return cancelled(runs, run);
    try {
      run = await carryOutStep(runs, run, step, record);
    } catch (error) {
      if (error instanceof CancelAskedError) return cancelled(runs, run);
      throw error;
    }
    if (run.record.state !== 'running') return null;
  }
  if (run.record.plan.rows !== null) {
    const { run: after, isOver } = await carryOutRows(runs, run);
    if (!isOver) return stopped(runs, after);
    run = after;
  }
  run = await writeRun(runs, run, () => ({
    change: { state: 'verifying', pauseAsked: false },
    what: 'verifying',
  }));
  await runs.at('verifying');
  return run;
}

/**
 * Plans again, and begins only if nothing has changed since; null: it ended here. Rows are planned
 * again one by one, each just before it runs.
 */
async function begin(runs: Runs, run: OwnedRun): Promise<OwnedRun | null> {
  const { id, plan } = run.record;
  try {
    const problem = await (plan.rows === null
      ? planChanged(runs, id, plan)
      : rowsFault(runs.pool, plan));
    await runs.at('replanned');
    if (problem !== null) {
      await writeRun(runs, run, () => ({
        change: { state: 'changed', problem },
        what: 'changed',
        details: { code: problem.code },
      }));
      return null;
    }
  } catch (error) {
    mustBeTold(runs, error);
    const problem = error.toProblem();
    await writeRun(runs, run, () => ({
      change: { state: 'failed', problem },
      what: 'failed',
      details: { code: problem.code },
    }));
    return null;
  }
  if (run.record.state === 'running') return run;
  const begun = await writeRun(runs, run, () => ({
    change: { state: 'running' },
    what: 'running',
  }));
  await runs.at('run-begun');
  return begun;
}

/** Before its next row somebody had asked that the run stop for a while, or be cancelled. */
async function stopped(runs: Runs, run: OwnedRun): Promise<null> {
  const present = await loadRequest(runs.pool, run.record.id);
  if (present?.cancelAsked === true) return cancelled(runs, run);
  await writeRun(runs, run, () => ({
    change: { state: 'paused', pauseAsked: false },
    what: 'paused',
  }));
  return null;
}

/** Ends a run whose requester has cancelled it; what must not stay is taken back first. */
async function cancelled(runs: Runs, owned: OwnedRun): Promise<null> {
  const present = await loadRequest(runs.pool, owned.record.id);
  const run = await cleanUp(runs, { ...owned, record: present ?? owned.record }, null);
  await writeRun(runs, run, (record) => ({
    change: { state: 'cancelled', ...notBegun(record) },
    what: 'cancelled',
  }));
  return null;
}

/** A step that sends nothing, and was waited for in vain, counts as not begun. */
function notBegun({ plan, steps }: RequestRecord): Pick<Change, 'step'> {
  const waiting = plan.steps.filter(({ kind }) => kind !== 'command');
  const step = steps.find(
    ({ id, state }) => state === 'running' && waiting.some((waited) => waited.id === id),
  );
  return step === undefined ? {} : { step: { ...step, state: 'pending', startedAt: null } };
}
