import type { Output } from '../../cmdlets/call.js';
import type { Forest } from '../../protocol/endpoint.js';
import type { Directory } from '../kit/directory.js';
import { exchangeShell } from '../kit/forests.js';
import { sameName } from '../kit/names.js';
import { readRoles, type UmRole } from '../kit/um-rules/roles.js';
import { attempt, type Unread } from '../kit/um-rules/unread.js';

type Server = Output<'Get-ExchangeServer'>;

/** What a server says of its own UM. */
export interface ServerHealth {
  readonly server: Server;
  /** The health sets of UM that aren't well. */
  readonly unwell: readonly string[];
}

interface WayServers {
  /** Those that a person's calls meet. */
  readonly roles: readonly UmRole[];
  /** The other Mailbox servers, of which only the settings were read. */
  readonly others: readonly UmRole[];
  readonly unread: readonly Unread[];
  readonly health: readonly ServerHealth[];
}

/**
 * Reads what a person's calls meet: every call router may take them, and the server of the mailbox
 * answers. Of the others only the list of dial plans counts.
 * @param home the server of the mailbox
 */
export async function readWayServers(
  directory: Directory,
  forest: Forest,
  servers: readonly Server[],
  home: Server | null,
): Promise<WayServers> {
  const services = await directory.read(exchangeShell(forest), 'Get-UMService', {});
  const isHome = (server: Server): boolean => server.Guid === home?.Guid;
  const met = servers.filter((server) => isHome(server) || server.IsClientAccessServer);
  const [read, health] = await Promise.all([
    Promise.all(met.map((server) => readRoles(directory, forest, server, services))),
    Promise.all(met.map((server) => readHealth(directory, forest, server))),
  ]);
  const roles = read.flatMap((one) => one.roles);
  const isOnTheWay = ({ server, role }: UmRole): boolean =>
    role === 'UMCallRouter' || isHome(server);
  const others = servers.filter((server) => server.IsMailboxServer && !isHome(server));
  return {
    roles: roles.filter(isOnTheWay),
    others: others.map((server) => ({
      server,
      role: 'UM' as const,
      settings: services.find(({ Name }) => sameName(Name, server.Name)) ?? null,
      certificates: null,
      status: null,
    })),
    unread: [...read.flatMap((one) => one.unread), ...health.flatMap((one) => one.unread)],
    health: health.flatMap((one) => one.health),
  };
}

async function readHealth(
  directory: Directory,
  forest: Forest,
  server: Server,
): Promise<{ unread: Unread[]; health: ServerHealth[] }> {
  const told = await attempt(
    directory.read(exchangeShell(forest), 'Get-ServerHealth', { Identity: server.Name }),
  );
  if ('error' in told)
    return {
      unread: [{ server: server.Name, command: 'Get-ServerHealth', rules: [] }],
      health: [],
    };
  const unwell = told.value
    .filter(
      ({ HealthSetName, AlertValue }) =>
        /^UM\b/i.test(HealthSetName) && /^(?:Unhealthy|Degraded)$/i.test(AlertValue),
    )
    .map(({ HealthSetName }) => HealthSetName);
  return { unread: [], health: [{ server, unwell: [...new Set(unwell)] }] };
}
