import type { Step } from '../../protocol/plan.js';
import type { StepRecord } from '../requests/record.js';
import type { OwnedRun } from './claim-run.js';
import { cleanUp } from './clean-up.js';
import { endedRecord } from './ended-record.js';
import type { Runs } from './runs.js';
import type { StepEnd } from './step.js';
import { lookAround } from './verify.js';
import { writeRun } from './write-run.js';

/** Writes down how a step ended; where it went wrong, what must not stay is taken back first. */
export async function endStep(
  runs: Runs,
  owned: OwnedRun,
  step: Step,
  end: StepEnd,
): Promise<OwnedRun> {
  const { state, problem } = end;
  const ends = state === 'failed' || state === 'perhaps';
  const run = ends ? await cleanUp(runs, owned, step.id) : owned;
  const verified = ends ? await lookAround(runs, run) : [];
  const endedRun = await writeRun(runs, run, (present) => ({
    change: {
      step: endedRecord(runs, stepRecord({ ...run, record: present }, step), end),
      ...(ends ? { state, problem, verified } : {}),
    },
    what: `step-${state}`,
    details: {
      step: step.id,
      cmdlet: step.kind === 'command' ? step.call.cmdlet : null,
      code: problem?.code ?? null,
    },
  }));
  await runs.at('step-ended');
  return endedRun;
}

/** Where a step of a run stands. @throws TypeError for a step that isn't stored */
export function stepRecord({ record }: OwnedRun, step: Step): StepRecord {
  const found = record.steps.find(({ id }) => id === step.id);
  if (found === undefined) throw new TypeError(`the step ${step.id} isn't stored`);
  return found;
}
