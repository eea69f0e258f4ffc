import type { Output } from '../../cmdlets/call.js';
import type { Forest } from '../../protocol/endpoint.js';
import { UmError } from '../../protocol/errors.js';
import type { Directory } from './directory.js';
import type { DialPlan } from './find-dial-plan.js';
import { exchangeShell } from './forests.js';
import { sameName } from './names.js';
import { objectId, parseObjectId } from './object-id.js';

export type Policy = Output<'Get-UMMailboxPolicy'>;

/**
 * The UM mailbox policy of a dial plan: the one there is, or the one that was named among several.
 * Its name says nothing about its plan (the default one's is translated), so it is found by plan.
 * @throws UmError UM-DIAL-PLAN-NO-POLICY, UM-POLICY-AMBIGUOUS, UM-POLICY-UNKNOWN
 */
export async function findPolicy(
  directory: Directory,
  { forest }: { readonly forest: Forest },
  plan: DialPlan,
  typed?: string,
): Promise<Policy> {
  const policies = await directory.read(exchangeShell(forest), 'Get-UMMailboxPolicy', {
    UMDialPlan: plan.Guid,
  });
  const candidates = policies.map((policy) => ({
    id: objectId(forest.name, policy.Guid),
    label: policy.Name,
    detail: `${plan.Name} · PIN ≥ ${policy.MinPINLength}`,
  }));
  const about = { parameter: 'policy', dialPlan: plan.Name };
  const [only, second] = policies;
  if (only === undefined) throw new UmError('UM-DIAL-PLAN-NO-POLICY', { dialPlan: plan.Name });
  if (typed === undefined || typed.trim() === '') {
    if (second === undefined) return only;
    throw new UmError('UM-POLICY-AMBIGUOUS', about, { candidates });
  }
  const guid = parseObjectId(typed)?.guid;
  const named = policies.find((policy) =>
    guid === undefined ? sameName(policy.Name, typed) : sameName(policy.Guid, guid),
  );
  if (named !== undefined) return named;
  throw new UmError('UM-POLICY-UNKNOWN', { ...about, policy: typed }, { candidates });
}
