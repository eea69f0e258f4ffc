import type { DialPlan } from '../find-dial-plan.js';
import type { Pool } from '../lync-pools.js';
import { sameName } from '../names.js';
import { pilotOf, sipPlansOf } from './prediction.js';
import { otherGateways, type Gateway, type Situation } from './situation.js';

type Plans = Pick<Situation, 'dialPlans'>;

/** Two SIP URI dial plans that would get one pilot identifier: a gateway can't have it twice. */
export function samePilot(situation: Plans): { first: DialPlan; second: DialPlan } | null {
  const plans = sipPlansOf(situation);
  for (const [index, first] of plans.entries()) {
    const second = plans.slice(index + 1).find((other) => sameName(pilotOf(other), pilotOf(first)));
    if (second !== undefined) return { first, second };
  }
  return null;
}

/** Whether another SIP URI dial plan would get the same pilot identifier. */
export function sharesPilot(situation: Plans, plan: DialPlan): boolean {
  return sipPlansOf(situation).some(
    (other) => other.Guid !== plan.Guid && sameName(pilotOf(other), pilotOf(plan)),
  );
}

/** The gateway because of which a pool that has none can't get one, or null. */
export function gatewayInTheWay(situation: Situation, pool: Pool): Gateway | null {
  if (situation.gateways.some(({ Address }) => sameName(Address, pool.fqdn))) return null;
  return otherGateways(situation).find((other) => isInTheWay(situation, other, pool)) ?? null;
}

/**
 * Whether the script couldn't make a pool's gateway because of this one, or would make a second for
 * the same machines: it has the name that the script gives, is the pool under another name, or
 * answers with an IP address for a secured SIP URI dial plan, which only a Lync pool's does.
 */
function isInTheWay(situation: Situation, gateway: Gateway, pool: Pool): boolean {
  const address = gateway.Address.replace(/\.$/, '');
  return (
    sameName(gateway.Name, pool.name) ||
    [pool.fqdn, pool.fqdn.split('.')[0] ?? '', ...pool.computers].some((name) =>
      sameName(name, address),
    ) ||
    (isIpAddress(address) && servesSecuredSipPlan(situation, gateway))
  );
}

/** Whether a gateway's address is an IP address and not a name. */
export function isIpAddress(address: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(address) || address.includes(':');
}

function servesSecuredSipPlan(situation: Situation, { Guid }: Gateway): boolean {
  const secured = sipPlansOf(situation).filter(({ VoIPSecurity }) => VoIPSecurity !== 'Unsecured');
  return situation.huntGroups.some(
    ({ UMIPGateway, UMDialPlan }) =>
      UMIPGateway.ObjectGuid === Guid &&
      secured.some((plan) => plan.Guid === UMDialPlan.ObjectGuid),
  );
}
