import type { CommandStep } from '../../protocol/plan.js';
import type { StepRecord } from '../requests/record.js';
import { beginStep } from './begin-step.js';
import type { OwnedRun } from './claim-run.js';
import { endStep } from './end-step.js';
import { lookedBefore, sendAndLook } from './look-and-send.js';
import type { Runs } from './runs.js';

/** Looks, sends the command if its effect isn't there yet, and looks again. */
export async function carryOutCommand(
  runs: Runs,
  run: OwnedRun,
  step: CommandStep,
  record: StepRecord,
): Promise<OwnedRun> {
  const before = await lookedBefore(runs, step, record);
  await runs.at('step-looked');
  if (before !== null) return endStep(runs, run, step, before);
  const begun = record.state === 'pending' ? await beginStep(runs, run, step, record) : run;
  await runs.at('step-begun');
  return endStep(runs, begun, step, await sendAndLook(runs, step));
}
