import type { Output } from '../../../cmdlets/call.js';
import type { Endpoint, Forest } from '../../../protocol/endpoint.js';
import { UmError } from '../../../protocol/errors.js';
import type { Directory } from '../directory.js';
import type { DialPlan } from '../find-dial-plan.js';
import { exchangeShell, hasLyncShell } from '../forests.js';
import { readPermissions, type Permission } from '../lync-permissions.js';
import { readScriptPools, withTopology, type Pool, type ScriptPool } from '../lync-pools.js';
import { sameName } from '../names.js';
import { majorVersion } from '../refuse-mailbox.js';
import { attempt } from '../um-rules/unread.js';

export type Gateway = Output<'Get-UMIPGateway'>;
export type HuntGroup = Output<'Get-UMHuntGroup'>;

/** All that the script's effects depend on, as read from one forest and its Lync. */
export interface Situation {
  readonly forest: Forest;
  /** The UM server that the script is to run on. */
  readonly server: Endpoint;
  /** Full names of the UM servers that would have come before it, and don't answer. */
  readonly silent: readonly string[];
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
  const answer = await askUmServer(directory, forest);
  if (answer === null) throw new UmError('UM-NO-UM-SERVER', { forest: forest.name });
  const [pools, dialPlans, gateways, huntGroups] = await Promise.all([
    withTopology(directory, forest, answer.pools),
    directory.read(shell, 'Get-UMDialPlan', {}),
    directory.read(shell, 'Get-UMIPGateway', {}),
    directory.read(shell, 'Get-UMHuntGroup', {}),
  ]);
  const permissions = await readPermissions(directory, forest, dialPlans);
  return {
    forest,
    server: answer.server,
    silent: answer.silent,
    pools,
    isTopologyKnown: hasLyncShell(directory, forest),
    dialPlans: dialPlans.sort((a, b) => a.Name.localeCompare(b.Name, 'en')),
    gateways,
    huntGroups: huntGroups.sort((a, b) => a.Name.localeCompare(b.Name, 'en')),
    permissions,
  };
}

/** The UM server that was asked for a forest's pools, and what it answered. */
export interface Answer {
  readonly server: Endpoint;
  /** Full names of those before it by name, which didn't answer. */
  readonly silent: readonly string[];
  readonly pools: readonly ScriptPool[];
}

/**
 * Asks the Mailbox servers of Exchange 2013, one after the other by name, for the pools until one
 * answers; null where there is no such server.
 * @throws UmError what the first one's silence was told as, where none answers
 */
export async function askUmServer(directory: Directory, forest: Forest): Promise<Answer | null> {
  const shell = exchangeShell(forest);
  const names = (await directory.read(shell, 'Get-ExchangeServer', {}))
    .filter((server) => server.IsMailboxServer && majorVersion(server) === 15)
    .map(({ Fqdn }) => Fqdn)
    .sort((a, b) => a.localeCompare(b, 'en'));
  let first: UmError | null = null;
  for (const [index, name] of names.entries()) {
    const server = { ...shell, server: name };
    const reading = await attempt(readScriptPools(directory, forest, server));
    if ('value' in reading) return { server, silent: names.slice(0, index), pools: reading.value };
    if (!NOT_THERE.has(reading.error.code)) throw reading.error;
    first ??= reading.error;
  }
  if (first !== null) throw first;
  return null;
}

/** What is told of a server that can't be asked at all, in contrast to one that refuses. */
const NOT_THERE: ReadonlySet<string> = new Set(['UM-SERVER-SILENT', 'UM-SHELL-START']);

/** The gateways that aren't a Lync pool's: the script never touches them. */
export function otherGateways({ gateways, pools }: Situation): Situation['gateways'] {
  return gateways.filter(({ Address }) => !pools.some(({ fqdn }) => sameName(fqdn, Address)));
}
