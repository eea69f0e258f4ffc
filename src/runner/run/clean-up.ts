import { commandsOf, type CommandStep } from '../../protocol/plan.js';
import type { StepRecord } from '../requests/record.js';
import type { OwnedRun } from './claim-run.js';
import { lookedBefore, sendAndLook } from './look-and-send.js';
import { endedRecord } from './ended-record.js';
import type { Runs } from './runs.js';
import type { StepEnd } from './step.js';
import { writeRun } from './write-run.js';

/**
 * Carries out what must not be left out when a run ends early: the steps that clean up after one
 * that had begun. What goes wrong with them is written down, and hinders nothing.
 * @param failed the step that ends the run; it isn't tried again, even if it cleans up itself
 */
export async function cleanUp(
  runs: Runs,
  owned: OwnedRun,
  failed: string | null,
): Promise<OwnedRun> {
  let run = owned;
  for (const step of commandsOf(owned.record.plan.steps)) {
    const record = dueRecord(run, step);
    if (record === null || step.id === failed) continue;
    const { cmdlet } = step.call;
    const before = await soBefore(runs, step, record);
    const begun: StepRecord = { ...record, state: 'running', startedAt: new Date(runs.now()) };
    if (before === null) {
      run = await writeRun(runs, run, () => ({
        change: { step: begun },
        what: 'step-begun',
        details: { step: step.id, cmdlet },
      }));
    }
    const end = before ?? (await sendAndLook(runs, step));
    run = await writeRun(runs, run, () => ({
      change: { step: endedRecord(runs, begun, end) },
      what: 'step-cleaned-up',
      details: { step: step.id, cmdlet, code: end.problem?.code ?? null },
    }));
  }
  return run;
}

/**
 * How the step ends without its command, or null when that has to be sent: also where it can't be
 * looked at just now, if it may be sent twice.
 */
async function soBefore(
  runs: Runs,
  step: CommandStep,
  record: StepRecord,
): Promise<StepEnd | null> {
  const seen = await lookedBefore(runs, step, record);
  const isUnknown = seen !== null && seen.problem !== null;
  return isUnknown && step.settled.length > 0 ? null : seen;
}

/** The record of a step that has to clean up, or null where it hasn't. */
function dueRecord({ record }: OwnedRun, { id, cleansUp }: CommandStep): StepRecord | null {
  if (cleansUp === null) return null;
  const after = record.steps.find((step) => step.id === cleansUp);
  const own = record.steps.find((step) => step.id === id);
  const isOpen = own?.state === 'pending' || own?.state === 'running';
  const hasBegun = after !== undefined && after.state !== 'pending' && after.state !== 'already';
  return isOpen && hasBegun ? own : null;
}
