import type { DialPlan } from '../kit/find-dial-plan.js';
import { isEnabled, openGatewaysOf, servesPlan } from '../kit/lync-gateways/open-gateways.js';
import type { Gateway, Situation } from '../kit/lync-gateways/situation.js';

/** A dial plan that a gateway serves, and the addresses of its open gateways before and after. */
export interface ServedPlan {
  readonly plan: DialPlan;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The dial plans that opening or closing a gateway touches. */
export function plansServed(situation: Situation, gateway: Gateway, isOn: boolean): ServedPlan[] {
  return situation.dialPlans
    .filter(({ Guid }) => servesPlan(situation, gateway, Guid))
    .map((plan) => {
      const open = openGatewaysOf(situation, plan.Guid);
      const others = open.filter((one) => one !== gateway);
      const after = isOn && isEnabled(gateway) ? [...others, gateway] : others;
      return { plan, before: addressesOf(open), after: addressesOf(after) };
    });
}

function addressesOf(gateways: readonly Gateway[]): string[] {
  return gateways.map(({ Address }) => Address).sort((a, b) => a.localeCompare(b, 'en'));
}
