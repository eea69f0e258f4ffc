import type { Forest } from '../../protocol/endpoint.js';
import { UmError } from '../../protocol/errors.js';
import type { Directory } from './directory.js';
import { planCandidates, type DialPlan, type FoundPlan } from './find-dial-plan.js';
import { findPlan } from './find-plan.js';
import { exchangeShell } from './forests.js';

/** The SIP URI dial plans of a forest, by name, and those that aren't. */
export async function plansOf(
  directory: Directory,
  forest: Forest,
): Promise<{ sip: DialPlan[]; others: DialPlan[] }> {
  const plans = await directory.read(exchangeShell(forest), 'Get-UMDialPlan', {});
  plans.sort((a, b) => a.Name.localeCompare(b.Name, 'en'));
  return {
    sip: plans.filter(({ URIType }) => URIType === 'SipName'),
    others: plans.filter(({ URIType }) => URIType !== 'SipName'),
  };
}

/**
 * Finds one SIP URI dial plan by its name or by a chosen candidate's id.
 * @param forest the only forest to look in, where one was named
 * @throws UmError as {@link findPlan}, with SIP URI dial plans to choose from;
 *   UM-DIAL-PLAN-NOT-SIP with those of the same forest
 */
export async function findSipPlan(
  directory: Directory,
  typed: string,
  forest?: string,
): Promise<FoundPlan> {
  const isSip = ({ plan }: FoundPlan): boolean => plan.URIType === 'SipName';
  const found = await findPlan(directory, typed, forest, isSip);
  if (isSip(found)) return found;
  const { sip } = await plansOf(directory, found.forest);
  throw new UmError(
    'UM-DIAL-PLAN-NOT-SIP',
    { parameter: 'dialPlan', dialPlan: found.plan.Name, kind: found.plan.URIType },
    { candidates: planCandidates(sip.map((plan) => ({ forest: found.forest, plan }))) },
  );
}
