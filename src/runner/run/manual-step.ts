import { UmError } from '../../protocol/errors.js';
import type { ManualStep } from '../../protocol/plan.js';
import type { StepRecord } from '../requests/record.js';
import { beginStep } from './begin-step.js';
import { CancelAskedError } from './cancel-asked.js';
import type { OwnedRun } from './claim-run.js';
import { endStep } from './end-step.js';
import { look, lookUntil, type Look } from './look.js';
import type { Runs } from './runs.js';
import { mustBeTold } from './stopping.js';
import { writeRun } from './write-run.js';

/**
 * Pauses the request until somebody has done what no command does. It counts only once the checks
 * hold, whatever was said.
 * @throws CancelAskedError when its requester has cancelled
 */
export async function carryOutManual(
  runs: Runs,
  run: OwnedRun,
  step: ManualStep,
  record: StepRecord,
): Promise<OwnedRun> {
  if (run.record.cancelAsked) throw new CancelAskedError();
  const wasAsked = record.state === 'running';
  const missing = await firstMissing(runs, step, wasAsked);
  if (missing === null) {
    const state = wasAsked ? 'done' : 'already';
    return endStep(runs, run, step, { state, warnings: [], problem: null });
  }
  if (!wasAsked) return beginStep(runs, run, step, record, 'paused');
  const problem = new UmError('UM-MANUAL-NOT-SEEN', { found: missing.found }).toProblem();
  return writeRun(runs, run, () => ({
    change: { state: 'paused', problem },
    what: 'paused',
    details: { step: step.id, code: problem.code },
  }));
}

/** The first check that doesn't hold, or null; what can't be asked doesn't hold. */
async function firstMissing(
  runs: Runs,
  { settled }: ManualStep,
  patient: boolean,
): Promise<Look | null> {
  for (const check of settled) {
    try {
      const seen = await (patient ? lookUntil(runs, check) : look(runs, check));
      if (!seen.ok) return seen;
    } catch (error) {
      mustBeTold(runs, error);
      return { ok: false, found: error.code };
    }
  }
  return null;
}
