import type { Call } from '../../protocol/call.js';
import { digestOf } from '../../protocol/digest.js';
import { ERRORS, UmError } from '../../protocol/errors.js';
import type { Draft, Plan } from '../../protocol/plan.js';
import type { Problem } from '../../protocol/request.js';
import { draftOf } from '../plans/make-plan.js';
import type { Runs } from './runs.js';

/**
 * Reads the present state again and plans anew, before anything runs.
 * @returns what to tell the requester when the plan isn't what was approved any more, or null
 * @throws UmError when the servers can't be asked (5xx)
 */
export async function planChanged(
  runs: Runs,
  requestId: string,
  plan: Plan,
): Promise<Problem | null> {
  try {
    const directory = runs.directoryFor(requestId);
    const draft = await draftOf(runs.catalogue, plan.operation, plan.parameters, directory);
    return compared(draft) === compared(plan)
      ? null
      : new UmError('UM-PLAN-CHANGED', { request: requestId }).toProblem();
  } catch (error) {
    if (error instanceof UmError && ERRORS[error.code] < 500) return error.toProblem();
    throw error;
  }
}

/**
 * What has to be the same: what runs, what it was planned from, what it changes. Which domain
 * controller answers is the forest's affair: the approved steps keep theirs.
 */
function compared({ steps, before, changes }: Draft): string {
  const comparable = steps.map((step) => ({
    ...step,
    ...(step.kind === 'command' ? { call: anyController(step.call) } : {}),
    settled: step.settled.map((check) => ({ ...check, call: anyController(check.call) })),
  }));
  return digestOf({ steps: comparable, before, changes });
}

function anyController({ cmdlet, parameters }: Call): Call {
  const others = Object.entries(parameters).filter(([name]) => name !== 'DomainController');
  return { cmdlet, parameters: Object.fromEntries(others) };
}
