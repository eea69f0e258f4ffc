import { UmError } from '../../protocol/errors.js';
import type { Directory } from '../kit/directory.js';
import type { FoundPlan } from '../kit/find-dial-plan.js';
import { exchangeShell, lyncShell } from '../kit/forests.js';
import { isIpAddress } from '../kit/lync-gateways/obstacles.js';
import { sameName } from '../kit/names.js';
import type { Security } from '../kit/voip-security.js';

/** The addresses of the gateways through which a dial plan's calls come. */
export interface PlanGateways {
  readonly all: readonly string[];
  /** Those of a PBX or another system, as far as Lync's topology tells. */
  readonly others: readonly string[];
}

/**
 * Reads which gateways serve a dial plan.
 * @throws UmError UM-GATEWAY-ADDRESS where one is known by an IP address, which no certificate names
 */
export async function gatewaysOf(
  directory: Directory,
  { forest, plan }: FoundPlan,
  { voip }: Security,
): Promise<PlanGateways> {
  const shell = exchangeShell(forest);
  const [gateways, huntGroups, pools] = await Promise.all([
    directory.read(shell, 'Get-UMIPGateway', {}),
    directory.read(shell, 'Get-UMHuntGroup', {}),
    directory.read(lyncShell(forest), 'Get-CsPool', {}),
  ]);
  const served = new Set(
    huntGroups
      .filter(({ UMDialPlan }) => UMDialPlan.ObjectGuid === plan.Guid)
      .map(({ UMIPGateway }) => UMIPGateway.ObjectGuid),
  );
  const all = gateways
    .filter(({ Guid }) => served.has(Guid))
    .map(({ Address }) => Address)
    .sort((a, b) => a.localeCompare(b, 'en'));
  const nameless = all.filter(isIpAddress);
  if (nameless.length > 0)
    throw new UmError('UM-GATEWAY-ADDRESS', {
      dialPlan: plan.Name,
      gateways: nameless.join(', '),
      security: voip,
    });
  return { all, others: all.filter((one) => !pools.some(({ Fqdn }) => sameName(Fqdn, one))) };
}
