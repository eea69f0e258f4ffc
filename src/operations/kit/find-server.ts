import type { Output } from '../../cmdlets/call.js';
import type { Forest } from '../../protocol/endpoint.js';
import { UmError } from '../../protocol/errors.js';
import type { Problem } from '../../protocol/request.js';
import type { Directory } from './directory.js';
import { exchangeForests, exchangeShell } from './forests.js';
import { sameName } from './names.js';
import { EXCHANGE_2013, majorVersion } from './refuse-mailbox.js';

export type ExchangeServer = Output<'Get-ExchangeServer'>;

/** An Exchange server and the forest it is in. */
export interface FoundServer {
  readonly forest: Forest;
  readonly server: ExchangeServer;
}

/** Whether a server has this product's UM: Exchange 2013 or later, with a role that takes calls. */
export function isUmServer(server: ExchangeServer): boolean {
  const version = majorVersion(server);
  const hasRole = server.IsMailboxServer || server.IsClientAccessServer;
  return version !== null && version >= EXCHANGE_2013 && hasRole;
}

/** The Exchange servers of a forest, by name; older ones included. */
export async function serversOf(directory: Directory, forest: Forest): Promise<ExchangeServer[]> {
  const servers = await directory.read(exchangeShell(forest), 'Get-ExchangeServer', {});
  return servers.sort((a, b) => a.Name.localeCompare(b.Name, 'en'));
}

/**
 * Finds an Exchange server that takes calls, by its full name or the first part of it.
 * @param forest the only forest to look in, where one was named
 * @throws UmError UM-MISSING-PARAMETER, UM-SERVER-UNKNOWN and UM-SERVER-AMBIGUOUS with candidates,
 *   UM-SERVER-UNFIT for one of an older Exchange or without a UM role, UM-FOREST-UNKNOWN
 */
export async function findServer(
  directory: Directory,
  typed: string,
  forest?: string,
): Promise<FoundServer> {
  const wanted = typed.trim();
  if (wanted === '') throw new UmError('UM-MISSING-PARAMETER', { parameter: 'server' });
  const all = await everyServer(directory, exchangeForests(directory, forest));
  const named = all.filter(
    ({ server }) => sameName(server.Fqdn, wanted) || sameName(server.Name, wanted),
  );
  const about = { parameter: 'server', server: wanted };
  const [found, second] = named;
  if (second !== undefined)
    throw new UmError('UM-SERVER-AMBIGUOUS', about, { candidates: candidatesOf(named) });
  const fit = all.filter(({ server }) => isUmServer(server));
  if (found === undefined)
    throw new UmError('UM-SERVER-UNKNOWN', about, { candidates: candidatesOf(fit) });
  if (isUmServer(found.server)) return found;
  throw new UmError(
    'UM-SERVER-UNFIT',
    { ...about, server: found.server.Fqdn, version: found.server.AdminDisplayVersion },
    { candidates: candidatesOf(fit) },
  );
}

async function everyServer(
  directory: Directory,
  forests: readonly Forest[],
): Promise<FoundServer[]> {
  const found = await Promise.all(
    forests.map(async (forest) =>
      (await serversOf(directory, forest)).map((server) => ({ forest, server })),
    ),
  );
  return found.flat();
}

function candidatesOf(found: readonly FoundServer[]): Problem['candidates'] {
  return found.map(({ forest, server }) => ({
    id: server.Fqdn,
    label: server.Fqdn,
    detail: [forest.name, server.AdminDisplayVersion].join(' · '),
  }));
}
