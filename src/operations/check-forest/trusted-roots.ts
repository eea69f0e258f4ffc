import type { Directory } from '../kit/directory.js';
import { lackingRoots, rootName, SIDES, type Machines } from '../kit/trusted-roots/lacking.js';
import { readExchangeStores, type ReadMachines } from '../kit/trusted-roots/read.js';
import { fault, type Fault } from '../kit/um-rules/fault.js';
import type { Situation } from '../kit/um-rules/situation.js';
import type { RuleId } from '../kit/um-rules/unread.js';
import type { SilentRead } from './silent.js';

/** What can't be said without the stores of either side. */
export const ROOT_RULES: readonly RuleId[] = ['roots-exchange', 'roots-lync'];

interface BothSides {
  readonly machines: Machines;
  readonly silent: readonly SilentRead[];
}

/** The stores of both sides; those of Lync's have been read for all forests that it serves. */
export async function readMachines(
  directory: Directory,
  { forest, servers, roles }: Pick<Situation, 'forest' | 'servers' | 'roles'>,
  lync: ReadMachines | null,
): Promise<BothSides> {
  const exchange = await readExchangeStores(
    directory,
    forest,
    servers.filter(({ Name }) => roles.some(({ server }) => server.Name === Name)),
    roles.map(({ server, settings }) => ({
      server: server.Name,
      thumbprint: settings?.UMCertificateThumbprint ?? null,
    })),
  );
  return {
    machines: { exchange: exchange.machines, lync: lync?.machines ?? [] },
    silent: [...exchange.silent, ...(lync?.silent ?? [])].map((one) => ({
      ...one,
      rules: ROOT_RULES,
    })),
  };
}

/** Each side's servers trust the root of the certificates that the other side's show. */
export function rootRules({
  forest,
  machines,
}: {
  readonly forest: Situation['forest'];
  readonly machines: Machines;
}): Fault[] {
  return SIDES.flatMap((side) => {
    const lacking = lackingRoots(machines, side);
    if (lacking.length === 0) return [];
    const servers = [...new Set(lacking.flatMap((one) => one.machines))].sort();
    const roots = lacking.map(({ root }) => rootName(root));
    return [
      fault(`roots-${side}`, { roots: roots.join(', '), servers: servers.join(', ') }, [
        'trust-root',
        { forest: forest.name },
      ]),
    ];
  });
}
