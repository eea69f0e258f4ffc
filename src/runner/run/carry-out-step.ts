import type { Step } from '../../protocol/plan.js';
import type { StepRecord } from '../requests/record.js';
import type { OwnedRun } from './claim-run.js';
import { carryOutCommand } from './command-step.js';
import { carryOutManual } from './manual-step.js';
import type { Runs } from './runs.js';
import { carryOutWait } from './wait-step.js';

/**
 * Carries one step out, from wherever it stands.
 * @returns the run afterwards: still `running` when the next step may follow
 */
export function carryOutStep(
  runs: Runs,
  run: OwnedRun,
  step: Step,
  record: StepRecord,
): Promise<OwnedRun> {
  switch (step.kind) {
    case 'command':
      return carryOutCommand(runs, run, step, record);
    case 'wait':
      return carryOutWait(runs, run, step, record);
    case 'manual':
      return carryOutManual(runs, run, step, record);
  }
}
