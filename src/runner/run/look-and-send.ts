import type { CommandStep } from '../../protocol/plan.js';
import type { StepRecord } from '../requests/record.js';
import type { Runs } from './runs.js';
import { lookAfter, lookBefore, send, unseen, type StepEnd } from './step.js';
import { mustBeTold } from './stopping.js';

/** Sends a step's command, and says what is there afterwards. */
export async function sendAndLook(runs: Runs, step: CommandStep): Promise<StepEnd> {
  const sent = await send(runs, step);
  if (sent.error !== null) mustBeTold(runs, sent.error);
  await runs.at('step-sent');
  const end = await lookedAfter(runs, step, sent);
  await runs.at('step-seen');
  return end;
}

/** As `lookBefore`; what can't be looked at now is a failure of the step. */
export async function lookedBefore(
  runs: Runs,
  step: CommandStep,
  record: StepRecord,
): Promise<StepEnd | null> {
  try {
    return await lookBefore(runs, step, record);
  } catch (error) {
    mustBeTold(runs, error);
    const state = record.state === 'running' ? 'perhaps' : 'failed';
    return { state, warnings: [], problem: error.toProblem() };
  }
}

/** As `lookAfter`; of what can't be looked at afterwards nobody knows. */
async function lookedAfter(
  runs: Runs,
  step: CommandStep,
  sent: Awaited<ReturnType<typeof send>>,
): Promise<StepEnd> {
  try {
    return await lookAfter(runs, step, sent);
  } catch (error) {
    mustBeTold(runs, error);
    return unseen(step, sent, error);
  }
}
