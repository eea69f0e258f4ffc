import type { Forest } from '../../../protocol/endpoint.js';
import { UmError } from '../../../protocol/errors.js';
import type { Problem } from '../../../protocol/request.js';
import type { Directory } from '../directory.js';
import { exchangeForests, forestCandidates, hasLyncShell, lyncShell } from '../forests.js';
import { sameName } from '../names.js';
import type { Pool } from '../lync-pools.js';
import { askUmServer, type Situation } from './situation.js';

/**
 * The Exchange forest to run the script in: the one named; else the one that the named pool lives
 * in, or whose Lync it is; else the only one.
 * @throws UmError UM-FOREST-UNKNOWN, UM-FOREST-AMBIGUOUS with the forests to choose from
 */
export async function chooseForest(
  directory: Directory,
  name: string | undefined,
  pool: string | undefined,
): Promise<Forest> {
  const forests = exchangeForests(directory, given(name));
  const [only, second] = forests;
  if (only === undefined) throw ambiguous(forests);
  if (second === undefined) return only;
  if (given(pool) === undefined) throw ambiguous(forests);
  const own = forests.filter((forest) => sameName(forest.name, forest.lyncForest));
  for (const forest of own) {
    if (await hasPool(directory, forest, pool ?? '')) return forest;
  }
  const users: Forest[] = [];
  for (const forest of forests.filter((other) => !own.includes(other))) {
    if (await hasPool(directory, forest, pool ?? '')) users.push(forest);
  }
  const [user, another] = users;
  if (user !== undefined && another === undefined) return user;
  if (another !== undefined) throw ambiguous(users);
  return own[0] ?? only;
}

/**
 * The pool that was named, by full or short name, among those that the script will find.
 * @throws UmError UM-POOL-UNKNOWN, UM-POOL-AMBIGUOUS, UM-POOL-NOT-PUBLISHED (the topology knows
 *   it, Active Directory doesn't yet)
 */
export async function namedPool(
  directory: Directory,
  { forest, pools }: Situation,
  name: string | undefined,
): Promise<Pool | null> {
  const pool = given(name);
  if (pool === undefined) return null;
  const [only, second] = poolsNamed(pools, pool);
  if (second !== undefined) {
    throw new UmError(
      'UM-POOL-AMBIGUOUS',
      { parameter: 'pool', pool },
      { candidates: poolCandidates(poolsNamed(pools, pool)) },
    );
  }
  if (only !== undefined) return only;
  const topology = hasLyncShell(directory, forest)
    ? await directory.read(lyncShell(forest), 'Get-CsPool', {})
    : [];
  const published = topology.find(
    ({ Fqdn, Services }) =>
      isNamed(Fqdn, pool) && Services.some((service) => /^registrar\b/i.test(service)),
  );
  if (published !== undefined) {
    throw new UmError('UM-POOL-NOT-PUBLISHED', {
      pool: published.Fqdn,
      forest: forest.lyncForest,
    });
  }
  throw new UmError(
    'UM-POOL-UNKNOWN',
    { parameter: 'pool', pool, forest: forest.lyncForest },
    { candidates: poolCandidates(pools) },
  );
}

async function hasPool(directory: Directory, forest: Forest, pool: string): Promise<boolean> {
  const answer = await askUmServer(directory, forest);
  return answer?.pools.some(({ Fqdn }) => isNamed(Fqdn, pool)) ?? false;
}

function poolsNamed(pools: readonly Pool[], name: string): Pool[] {
  return pools.filter(({ fqdn }) => isNamed(fqdn, name));
}

function isNamed(fqdn: string, name: string): boolean {
  return sameName(fqdn, name) || sameName(fqdn.split('.')[0] ?? '', name);
}

function poolCandidates(pools: readonly Pool[]): Problem['candidates'] {
  return pools.map(({ fqdn, name }) => ({ id: fqdn, label: fqdn, detail: name }));
}

function ambiguous(forests: readonly Forest[]): UmError {
  return new UmError(
    'UM-FOREST-AMBIGUOUS',
    { parameter: 'forest' },
    { candidates: forestCandidates(forests) },
  );
}

function given(text: string | undefined): string | undefined {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? undefined : trimmed;
}
