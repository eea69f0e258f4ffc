import { UmError } from '../../protocol/errors.js';
import type { Uses } from './uses.js';

/**
 * Refuses what only people can clear away, and names all that is in the way at once: Exchange itself
 * tells one reason at each try.
 * @throws UmError UM-DIAL-PLAN-IN-USE
 */
export function refuseInUse(uses: Uses): void {
  const { plan, users, attendants, otherServers, contacts } = uses;
  if (users === 0 && attendants.length === 0 && otherServers.length === 0) return;
  throw new UmError('UM-DIAL-PLAN-IN-USE', {
    dialPlan: plan.Name,
    users,
    attendants: listed(attendants.map(({ Name }) => Name)),
    servers: listed(otherServers),
    more: listed(goingWithIt(uses)),
    contacts: listed((contacts ?? []).map(({ SipAddress }) => SipAddress)),
  });
}

/** The names of what goes with the plan. */
function goingWithIt({ lists, huntGroups, policies }: Uses): string[] {
  return [
    ...lists.map(({ server, part }) => `${server.Name} (${part === 'service' ? 'UM' : 'UMCR'})`),
    ...huntGroups.map(({ Name, UMIPGateway }) => `${UMIPGateway.Name}\\${Name}`),
    ...policies.map(({ Name }) => Name),
  ];
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.join(', ');
}
