import type { Step } from '../../protocol/plan.js';
import { mustFollow } from '../requests/goes-forward.js';
import type { StepRecord } from '../requests/record.js';
import type { OwnedRun } from './claim-run.js';
import { CancelAskedError } from './cancel-asked.js';
import type { Runs } from './runs.js';
import { writeRun } from './write-run.js';

/**
 * Writes down that a step begins, before anything of it happens.
 * @param state `paused` for what a person has to do
 * @throws CancelAskedError when its requester has cancelled meanwhile
 */
export function beginStep(
  runs: Runs,
  run: OwnedRun,
  step: Step,
  record: StepRecord,
  state?: 'paused',
): Promise<OwnedRun> {
  const startedAt = record.startedAt ?? new Date(runs.now());
  return writeRun(runs, run, (present) => {
    if (present.cancelAsked && !mustFollow(present, step)) throw new CancelAskedError();
    return {
      change: {
        step: { ...record, state: 'running', startedAt },
        ...(state === undefined ? {} : { state }),
      },
      what: state ?? 'step-begun',
      details: { step: step.id, cmdlet: step.kind === 'command' ? step.call.cmdlet : null },
    };
  });
}
