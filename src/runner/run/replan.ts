import { ERRORS, UmError } from '../../protocol/errors.js';
import type { Plan } from '../../protocol/plan.js';
import type { Problem } from '../../protocol/request.js';
import { compared } from '../plans/compared.js';
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
