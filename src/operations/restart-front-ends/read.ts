import type { Forest } from '../../protocol/endpoint.js';
import { UmError } from '../../protocol/errors.js';
import type { Directory } from '../kit/directory.js';
import { exchangeForests, exchangeShell, hasLyncShell } from '../kit/forests.js';
import { isStopped, olderThanGateways, readFrontEnds, type FrontEnd } from '../kit/front-ends.js';
import { sameName } from '../kit/names.js';
import { homePools, poolNamed, type LyncPool } from '../kit/um-contacts.js';

/** A Front End pool and the Exchange forest by which its Lync was found. */
export interface FoundPool {
  readonly forest: Forest;
  readonly pool: LyncPool;
}

/** A pool with the Front Ends that have to be restarted, or started. */
export interface DuePool extends FoundPool {
  readonly due: readonly FrontEnd[];
  readonly silent: readonly string[];
}

/** One request about a pool's Front Ends at a time. */
export function poolClaim({ pool }: FoundPool): string {
  return `front-ends:${pool.Fqdn}`;
}

/**
 * Finds a Front End pool of the Lync that serves a forest, or any forest.
 * @throws UmError UM-FOREST-UNKNOWN, UM-MISSING-PARAMETER, UM-POOL-UNKNOWN, UM-POOL-AMBIGUOUS, and
 *   UM-BY-HAND without a Lync shell to look with
 */
export async function findPool(
  directory: Directory,
  typed: string,
  named?: string,
): Promise<FoundPool> {
  if (typed.trim() === '') throw new UmError('UM-MISSING-PARAMETER', { parameter: 'pool' });
  const name = named?.trim() ?? '';
  const forests = exchangeForests(directory, name === '' ? undefined : name);
  const lyncs = forests.filter(
    (forest, index) =>
      hasLyncShell(directory, forest) &&
      forests.findIndex((other) => sameName(other.lyncForest, forest.lyncForest)) === index,
  );
  const [first] = lyncs;
  if (first === undefined)
    throw new UmError('UM-BY-HAND', { forest: forests[0]?.lyncForest ?? name, count: 1 });
  const pools = await Promise.all(
    lyncs.map(async (forest) =>
      (await homePools(directory, forest)).map((pool) => ({ forest, pool })),
    ),
  );
  const all = pools.flat();
  const pool = poolNamed(
    all.map((one) => one.pool),
    typed,
    'pool',
    first,
  );
  return { pool, forest: all.find((one) => one.pool === pool)?.forest ?? first };
}

/**
 * The Front Ends of a pool whose service doesn't run, or runs since before any Exchange forest that
 * their Lync serves was connected to them; or all of them.
 * @throws UmError UM-ALREADY-SO where none does, and what a Front End answered where no other does
 */
export async function readDue(
  directory: Directory,
  { forest, pool }: FoundPool,
  isAll: boolean,
): Promise<DuePool> {
  const served = exchangeForests(directory).filter((other) =>
    sameName(other.lyncForest, forest.lyncForest),
  );
  const [read, ...made] = await Promise.all([
    readFrontEnds(directory, forest, [pool]),
    ...served.map(async (other) => {
      const shell = exchangeShell(other);
      const [gateways, huntGroups] = await Promise.all([
        directory.read(shell, 'Get-UMIPGateway', {}),
        directory.read(shell, 'Get-UMHuntGroup', {}),
      ]);
      return { gateways, huntGroups };
    }),
  ]);
  const due = read.frontEnds.filter(
    (one) =>
      isAll ||
      isStopped(one) ||
      made.some((objects) => olderThanGateways([one], objects).length > 0),
  );
  if (due.length === 0)
    throw read.silent[0]?.error ?? new UmError('UM-ALREADY-SO', { object: pool.Fqdn });
  return { forest, pool, due, silent: read.silent.map(({ server }) => server) };
}
