import type { Directory } from './directory.js';
import type { DialPlan } from './find-dial-plan.js';
import { exchangeShell } from './forests.js';
import { sameName } from './names.js';
import type { FoundPerson } from './person.js';

/**
 * Whether calls can get from a Lync pool to a dial plan: an enabled gateway whose address is the
 * pool, with a hunt group of the plan.
 */
export async function isPoolConnected(
  directory: Directory,
  person: FoundPerson,
  plan: DialPlan,
  pool: string,
): Promise<boolean> {
  const shell = exchangeShell(person.forest);
  const [gateways, huntGroups] = await Promise.all([
    directory.read(shell, 'Get-UMIPGateway', {}),
    directory.read(shell, 'Get-UMHuntGroup', { UMDialPlan: plan.Guid }),
  ]);
  const gateway = gateways.find(
    ({ Address, Status }) => sameName(Address, pool) && sameName(Status, 'Enabled'),
  );
  return huntGroups.some(({ UMIPGateway }) => UMIPGateway.ObjectGuid === gateway?.Guid);
}
