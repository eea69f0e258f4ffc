import type { Forest } from '../../protocol/endpoint.js';
import { UmError } from '../../protocol/errors.js';
import type { Directory } from '../kit/directory.js';
import { serversOf } from '../kit/find-server.js';
import { hasLyncShell } from '../kit/forests.js';
import { readPartner, type Partner } from '../kit/partner-applications.js';
import { majorVersion, EXCHANGE_2013 } from '../kit/refuse-mailbox.js';
import type { Side } from '../kit/trusted-roots/lacking.js';
import { homePools } from '../kit/um-contacts.js';

/** How both sides stand, and where a person goes to change it. */
export interface BothPartners {
  readonly forest: Forest;
  readonly partners: Readonly<Record<Side, Partner | null>>;
  /** Full name of an Exchange server with the script. */
  readonly server: string;
  /** Full name of a Front End pool, and of a Front End in it. */
  readonly pool: string;
  readonly frontEnd: string;
}

/**
 * Reads both sides' partner applications.
 * @throws UmError UM-ALREADY-SO where both are there, UM-BY-HAND without a Lync shell to look with
 */
export async function readPartners(directory: Directory, forest: Forest): Promise<BothPartners> {
  if (!hasLyncShell(directory, forest))
    throw new UmError('UM-BY-HAND', { forest: forest.lyncForest, count: 1 });
  const [exchange, lync, servers, pools] = await Promise.all([
    readPartner(directory, forest, 'exchange'),
    readPartner(directory, forest, 'lync'),
    serversOf(directory, forest),
    homePools(directory, forest),
  ]);
  if (exchange?.isEnabled === true && lync?.isEnabled === true)
    throw new UmError('UM-ALREADY-SO', { object: forest.name });
  const server = servers.find((one) => (majorVersion(one) ?? 0) >= EXCHANGE_2013);
  const [pool] = pools;
  return {
    forest,
    partners: { exchange, lync },
    server: server?.Fqdn ?? forest.name,
    pool: pool?.Fqdn ?? forest.lyncForest,
    frontEnd: pool?.Computers[0] ?? forest.lyncForest,
  };
}
