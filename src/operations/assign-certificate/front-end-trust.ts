import type { Forest } from '../../protocol/endpoint.js';
import type { Directory } from '../kit/directory.js';
import type { ExchangeServer } from '../kit/find-server.js';
import { hasLyncShell } from '../kit/forests.js';
import { sameName } from '../kit/names.js';
import { lackingRoots, rootName } from '../kit/trusted-roots/lacking.js';
import { readExchangeStores, readFrontEndStores } from '../kit/trusted-roots/read.js';
import type { Certificate } from '../kit/um-certificates.js';
import { homePools } from '../kit/um-contacts.js';
import { attempt } from '../kit/um-rules/unread.js';

/** A root that Front Ends would have to trust, and those that don't. */
export interface Untrusted {
  readonly root: string;
  readonly frontEnds: readonly string[];
}

/**
 * Which of Lync's Front Ends don't trust the root of a server's certificate, as far as the stores of
 * both can be read; null: none, or nobody can tell.
 */
export async function untrustedByFrontEnds(
  directory: Directory,
  forest: Forest,
  server: ExchangeServer,
  { Thumbprint }: Certificate,
): Promise<Untrusted | null> {
  if (!hasLyncShell(directory, forest)) return null;
  const [exchange, lync] = await Promise.all([
    readExchangeStores(directory, forest, [server], []),
    attempt(
      homePools(directory, forest).then((pools) => readFrontEndStores(directory, forest, pools)),
    ),
  ]);
  if ('error' in lync) return null;
  const shown = exchange.machines.map((machine) => ({
    ...machine,
    own: machine.stored.filter((one) => sameName(one.Thumbprint, Thumbprint)),
  }));
  const [lacking] = lackingRoots({ exchange: shown, lync: lync.value.machines }, 'lync');
  return lacking === undefined
    ? null
    : { root: rootName(lacking.root), frontEnds: lacking.machines };
}
