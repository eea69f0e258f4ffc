import { UmError } from '../../protocol/errors.js';
import type { WaitStep } from '../../protocol/plan.js';
import type { Problem } from '../../protocol/request.js';
import { isCancelAsked } from '../requests/load.js';
import type { StepRecord } from '../requests/record.js';
import { beginStep } from './begin-step.js';
import { CancelAskedError } from './cancel-asked.js';
import type { OwnedRun } from './claim-run.js';
import { endStep } from './end-step.js';
import { allHold } from './look.js';
import type { Runs } from './runs.js';
import type { StepEnd } from './step.js';
import { mustBeTold, StoppingError } from './stopping.js';

/**
 * Looks until all is so. The time counts from when the step first began, crashes included.
 * @throws CancelAskedError when its requester cancels meanwhile
 */
export async function carryOutWait(
  runs: Runs,
  owned: OwnedRun,
  step: WaitStep,
  record: StepRecord,
): Promise<OwnedRun> {
  const isFirst = record.state === 'pending';
  if (isFirst && (await isSo(runs, step))) return endStep(runs, owned, step, ended('already'));
  const run = isFirst ? await beginStep(runs, owned, step, record) : owned;
  const since = record.startedAt?.getTime() ?? runs.now();
  while (!(await isSo(runs, step))) {
    if (runs.stopping.aborted) throw new StoppingError();
    if (await isCancelAsked(runs.pool, run.record.id)) throw new CancelAskedError();
    if (runs.now() >= since + step.deadlineMs) return endStep(runs, run, step, late(step));
    await runs.sleep(pauseOf(runs, step));
  }
  return endStep(runs, run, step, ended('done'));
}

/** How long until it is looked again, in milliseconds. */
export function pauseOf({ lookAgain }: Runs, { lookEveryMs }: WaitStep): number {
  return lookEveryMs ?? lookAgain.pauseMs;
}

/** Whether all that is waited for is so; what can't be asked now isn't so yet. */
export async function isSo(runs: Runs, { settled }: WaitStep): Promise<boolean> {
  try {
    return await allHold(runs, settled);
  } catch (error) {
    mustBeTold(runs, error);
    return false;
  }
}

/** What is said of something that did not come about in so many milliseconds. */
export function lateProblem({ id, lateCode, endpoint }: WaitStep, ms: number): Problem {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  const about = { step: id, minutes, forest: endpoint.forest };
  return new UmError(lateCode ?? 'UM-WAITED-IN-VAIN', about).toProblem();
}

function late(step: WaitStep): StepEnd {
  const { late: then, deadlineMs } = step;
  const problem = lateProblem(step, deadlineMs);
  return then === 'go-on'
    ? { state: 'done', warnings: [problem.code], problem: null }
    : { state: 'failed', warnings: [], problem };
}

function ended(state: 'done' | 'already'): StepEnd {
  return { state, warnings: [], problem: null };
}
