import type { Output } from '../../cmdlets/call.js';
import type { Forest } from '../../protocol/endpoint.js';
import { UmError } from '../../protocol/errors.js';
import type { Problem } from '../../protocol/request.js';
import type { Directory } from './directory.js';
import { exchangeForests, exchangeShell } from './forests.js';
import { nearest, sameName } from './names.js';
import { objectId, parseObjectId } from './object-id.js';
import type { FoundPerson } from './person.js';

export type DialPlan = Output<'Get-UMDialPlan'>;

/** A dial plan and the forest it is in. */
export interface FoundPlan {
  readonly forest: Forest;
  readonly plan: DialPlan;
}

/**
 * Finds the SIP URI dial plan that a person is to be on, by name or by a chosen candidate's id. A
 * person's dial plan has to be of the person's own Exchange forest.
 * @param all the dial plans of all forests
 * @throws UmError UM-DIAL-PLAN-UNKNOWN, UM-DIAL-PLAN-AMBIGUOUS, UM-DIAL-PLAN-OTHER-FOREST,
 *   UM-DIAL-PLAN-NOT-SIP, UM-MISSING-PARAMETER, each with the plans that would do
 */
export function findDialPlanFor(
  person: FoundPerson,
  all: readonly FoundPlan[],
  typed: string,
): DialPlan {
  const dialPlan = typed.trim();
  if (dialPlan === '') throw new UmError('UM-MISSING-PARAMETER', { parameter: 'dialPlan' });
  const near = all.filter(({ forest }) => sameName(forest.name, person.forest.name));
  const candidates = planCandidates(near.filter(({ plan }) => plan.URIType === 'SipName'));
  const named = all.filter((found) => isPlanNamed(found, dialPlan));
  const here = named.filter((found) => near.includes(found));
  const [found] = here;
  if (here.length > 1) {
    throw new UmError(
      'UM-DIAL-PLAN-AMBIGUOUS',
      { parameter: 'dialPlan', dialPlan },
      { candidates: planCandidates(here) },
    );
  }
  if (found !== undefined) {
    if (found.plan.URIType === 'SipName') return found.plan;
    throw new UmError(
      'UM-DIAL-PLAN-NOT-SIP',
      { parameter: 'dialPlan', dialPlan: found.plan.Name, kind: found.plan.URIType },
      { candidates },
    );
  }
  const [elsewhere] = named;
  if (elsewhere !== undefined) {
    throw new UmError(
      'UM-DIAL-PLAN-OTHER-FOREST',
      {
        parameter: 'dialPlan',
        dialPlan: elsewhere.plan.Name,
        dialPlanForest: elsewhere.forest.name,
        user: person.mailbox.DisplayName,
        userForest: person.forest.name,
      },
      { candidates },
    );
  }
  const close = nearest(dialPlan, near, ({ plan }) => [plan.Name], 1).filter(
    ({ plan }) => plan.URIType === 'SipName',
  );
  throw new UmError(
    'UM-DIAL-PLAN-UNKNOWN',
    { parameter: 'dialPlan', dialPlan },
    {
      candidates: [
        ...planCandidates(close),
        ...candidates.filter(({ label }) => !close.some(({ plan }) => plan.Name === label)),
      ],
    },
  );
}

/** The dial plans of all Exchange forests. */
export async function allDialPlans(directory: Directory): Promise<FoundPlan[]> {
  const found = await Promise.all(
    exchangeForests(directory).map(async (forest) => {
      const plans = await directory.read(exchangeShell(forest), 'Get-UMDialPlan', {});
      return plans.map((plan) => ({ forest, plan }));
    }),
  );
  return found.flat();
}

/** Whether a plan has this name, or is the one of a chosen candidate's id. */
export function isPlanNamed({ forest, plan }: FoundPlan, typed: string): boolean {
  const id = parseObjectId(typed);
  if (id === null) return sameName(plan.Name, typed);
  return sameName(forest.name, id.forest) && sameName(plan.Guid, id.guid);
}

/** Dial plans to choose from. */
export function planCandidates(found: readonly FoundPlan[]): Problem['candidates'] {
  return found.map(({ forest, plan }) => ({
    id: objectId(forest.name, plan.Guid),
    label: plan.Name,
    detail: [forest.name, plan.URIType, ...plan.AccessTelephoneNumbers].join(' · '),
  }));
}
