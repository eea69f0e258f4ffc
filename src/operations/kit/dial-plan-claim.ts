import type { Forest } from '../../protocol/endpoint.js';
import type { FoundPlan } from './find-dial-plan.js';

/** The claim of a waiting request on a dial plan itself: one change of it at a time. */
export function dialPlanClaim({ forest, plan }: FoundPlan): string {
  return `dial-plan:${forest.name}:${plan.Guid}`;
}

/** The claim of a waiting request on the name of a dial plan that isn't there yet. */
export function dialPlanNameClaim(forest: string, name: string): string {
  return `dial-plan-name:${forest}:${name.toLowerCase()}`;
}

/** The claim of a waiting request on a number that nobody else of the same Lync may get meanwhile. */
export function numberClaim({ lyncForest }: Forest, number: string): string {
  return `pilot-number:${lyncForest}:${number}`;
}
