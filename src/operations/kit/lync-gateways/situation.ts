import type { Output } from '../../../cmdlets/call.js';
import type { Endpoint, Forest } from '../../../protocol/endpoint.js';
import { UmError } from '../../../protocol/errors.js';
import type { Directory } from '../directory.js';
import type { DialPlan } from '../find-dial-plan.js';
import { exchangeShell, hasLyncShell } from '../forests.js';
import { readPermissions, type Permission } from '../lync-permissions.js';
import { readPools, type Pool } from '../lync-pools.js';
import { sameName } from '../names.js';
import { majorVersion } from '../refuse-mailbox.js';

export type Gateway = Output<'Get-UMIPGateway'>;
export type HuntGroup = Output<'Get-UMHuntGroup'>;

/** All that the script's effects depend on, as read from one forest and its Lync. */
export interface Situation {
  readonly forest: Forest;
  /** The UM server that the script is to run on. */
  readonly server: Endpoint;
  readonly pools: readonly Pool[];
  /** Whether Lync's topology, which tells Directors, could be read. */
  readonly isTopologyKnown: boolean;
  readonly dialPlans: readonly DialPlan[];
  readonly gateways: readonly Gateway[];
  readonly huntGroups: readonly HuntGroup[];
  readonly permissions: readonly Permission[];
}

/** Reads what the script's effects depend on. @throws UmError UM-NO-UM-SERVER */
export async function readSituation(directory: Directory, forest: Forest): Promise<Situation> {
  const shell = exchangeShell(forest);
  const server = await findUmServer(directory, forest);
  if (server === null) throw new UmError('UM-NO-UM-SERVER', { forest: forest.name });
  const [pools, dialPlans, gateways, huntGroups] = await Promise.all([
    readPools(directory, forest, server),
    directory.read(shell, 'Get-UMDialPlan', {}),
    directory.read(shell, 'Get-UMIPGateway', {}),
    directory.read(shell, 'Get-UMHuntGroup', {}),
  ]);
  const permissions = await readPermissions(directory, forest, dialPlans);
  return {
    forest,
    server,
    pools,
    isTopologyKnown: hasLyncShell(directory, forest),
    dialPlans: dialPlans.sort((a, b) => a.Name.localeCompare(b.Name, 'en')),
    gateways,
    huntGroups: huntGroups.sort((a, b) => a.Name.localeCompare(b.Name, 'en')),
    permissions,
  };
}

/** The shell of a Mailbox server of Exchange 2013, the first by name, or null. */
export async function findUmServer(directory: Directory, forest: Forest): Promise<Endpoint | null> {
  const servers = await directory.read(exchangeShell(forest), 'Get-ExchangeServer', {});
  const [first] = servers
    .filter((server) => server.IsMailboxServer && majorVersion(server) === 15)
    .map(({ Fqdn }) => Fqdn)
    .sort((a, b) => a.localeCompare(b, 'en'));
  return first === undefined ? null : { ...exchangeShell(forest), server: first };
}

/** The gateways that aren't a Lync pool's: the script never touches them. */
export function otherGateways({ gateways, pools }: Situation): Situation['gateways'] {
  return gateways.filter(({ Address }) => !pools.some(({ fqdn }) => sameName(fqdn, Address)));
}
