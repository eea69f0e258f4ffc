import { sameName } from '../names.js';
import type { Gateway, Situation } from './situation.js';

/** The gateways through which a dial plan's calls can leave, by address; there should be one. */
export function openGatewaysOf(situation: Situation, planGuid: string): Gateway[] {
  return situation.gateways.filter(
    (gateway) =>
      gateway.OutcallsAllowed && isEnabled(gateway) && servesPlan(situation, gateway, planGuid),
  );
}

/** Whether a gateway has a hunt group of a dial plan. */
export function servesPlan(
  { huntGroups }: Situation,
  { Guid }: Gateway,
  planGuid: string,
): boolean {
  return huntGroups.some(
    ({ UMIPGateway, UMDialPlan }) =>
      UMIPGateway.ObjectGuid === Guid && UMDialPlan.ObjectGuid === planGuid,
  );
}

/** Whether calls pass a gateway at all. */
export function isEnabled({ Status }: Gateway): boolean {
  return sameName(Status, 'Enabled');
}

/** The Lync pool that a gateway stands for; undefined: another system's, such as a PBX. */
export function poolOf(
  { pools }: Situation,
  { Address }: Gateway,
): Situation['pools'][number] | undefined {
  return pools.find(({ fqdn }) => sameName(fqdn, Address));
}
