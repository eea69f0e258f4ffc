import { UmError } from '../../protocol/errors.js';
import type { Directory } from '../kit/directory.js';
import { findDialPlanFor, type DialPlan, type FoundPlan } from '../kit/find-dial-plan.js';
import { findPolicy, type Policy } from '../kit/find-policy.js';
import { exchangeShell } from '../kit/forests.js';
import { sameName } from '../kit/names.js';
import { objectId, parseObjectId } from '../kit/object-id.js';
import type { FoundPerson } from '../kit/person.js';

/** Where somebody is to go. */
export interface Target {
  readonly plan: DialPlan;
  readonly policy: Policy;
}

/**
 * The dial plan and the policy that somebody is to have: those named, the plan's one policy, or the
 * plan that a named policy belongs to.
 * @throws UmError UM-MISSING-PARAMETER, and as findDialPlanFor and findPolicy
 */
export async function chooseTarget(
  directory: Directory,
  person: FoundPerson,
  all: readonly FoundPlan[],
  present: string,
  { dialPlan = '', policy = '' }: { readonly dialPlan?: string; readonly policy?: string },
): Promise<Target> {
  if (dialPlan.trim() !== '') {
    const plan = findDialPlanFor(person, all, dialPlan);
    return { plan, policy: await findPolicy(directory, person, plan, policy) };
  }
  const wanted = policy.trim();
  if (wanted === '') throw new UmError('UM-MISSING-PARAMETER', { parameter: 'dialPlan' });
  const { forest } = person;
  const policies = await directory.read(exchangeShell(forest), 'Get-UMMailboxPolicy', {});
  const guid = parseObjectId(wanted)?.guid;
  const named = policies.find((one) =>
    guid === undefined ? sameName(one.Name, wanted) : sameName(one.Guid, guid),
  );
  if (named === undefined) {
    const candidates = policies.map((one) => ({
      id: objectId(forest.name, one.Guid),
      label: one.Name,
      detail: `${one.UMDialPlan.Name} · PIN ≥ ${one.MinPINLength}`,
    }));
    const about = { parameter: 'policy', policy: wanted, dialPlan: present };
    throw new UmError('UM-POLICY-UNKNOWN', about, { candidates });
  }
  const id = objectId(forest.name, named.UMDialPlan.ObjectGuid);
  return { plan: findDialPlanFor(person, all, id), policy: named };
}
