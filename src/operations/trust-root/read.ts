import type { Forest } from '../../protocol/endpoint.js';
import { UmError } from '../../protocol/errors.js';
import type { Directory } from '../kit/directory.js';
import { isUmServer, serversOf } from '../kit/find-server.js';
import { exchangeShell, hasLyncShell } from '../kit/forests.js';
import {
  eachOnce,
  lackingRoots,
  ownRootsLacking,
  type Lacking,
  type Side,
} from '../kit/trusted-roots/lacking.js';
import { homePools } from '../kit/um-contacts.js';
import { readExchangeStores, readFrontEndStores } from '../kit/trusted-roots/read.js';

/** What each side of a forest lacks, and which servers could not be asked. */
export interface LackingRoots {
  readonly forest: Forest;
  readonly lacking: Readonly<Record<Side, readonly Lacking[]>>;
  readonly silent: readonly string[];
}

/**
 * Reads which roots the servers of both sides lack.
 * @throws UmError UM-ALREADY-SO where none does, UM-BY-HAND without a Lync shell to look with, and
 *   what a server answered where none that answered lacks any
 */
export async function readLackingRoots(
  directory: Directory,
  forest: Forest,
): Promise<LackingRoots> {
  if (!hasLyncShell(directory, forest))
    throw new UmError('UM-BY-HAND', { forest: forest.lyncForest, count: 1 });
  const shell = exchangeShell(forest);
  const [all, services, lync] = await Promise.all([
    serversOf(directory, forest),
    directory.read(shell, 'Get-UMService', {}),
    homePools(directory, forest).then((pools) => readFrontEndStores(directory, forest, pools)),
  ]);
  const servers = all.filter(isUmServer);
  const routers = await Promise.all(
    servers
      .filter(({ IsClientAccessServer }) => IsClientAccessServer)
      .map(({ Name }) => directory.read(shell, 'Get-UMCallRouterSettings', { Server: Name })),
  );
  const bound = [...services, ...routers.flat()].map(({ Name, UMCertificateThumbprint }) => ({
    server: Name,
    thumbprint: UMCertificateThumbprint,
  }));
  const exchange = await readExchangeStores(directory, forest, servers, bound);
  const machines = { exchange: exchange.machines, lync: lync.machines };
  const lacking = {
    exchange: eachOnce([...lackingRoots(machines, 'exchange'), ...ownRootsLacking(machines)]),
    lync: lackingRoots(machines, 'lync'),
  };
  const silent = [...exchange.silent, ...lync.silent];
  if (lacking.exchange.length + lacking.lync.length === 0)
    throw silent[0]?.error ?? new UmError('UM-ALREADY-SO', { object: forest.name });
  return { forest, lacking, silent: silent.map(({ server }) => server) };
}
