import type { Forest } from '../../protocol/endpoint.js';
import { UmError } from '../../protocol/errors.js';
import type { Directory } from '../kit/directory.js';
import { findServer } from '../kit/find-server.js';
import { exchangeForests, hasLyncShell, lyncShell } from '../kit/forests.js';
import { bareSipAddress } from '../kit/lync-user.js';
import { sameName } from '../kit/names.js';

/** A pool and the two users that Lync's health monitoring has for it, by SIP address. */
export interface TestPool {
  readonly forest: Forest;
  readonly pool: string;
  readonly caller: string;
  /** Null: a message can't be left, only a connection tried. */
  readonly receiver: string | null;
}

interface Asked {
  readonly user?: string | undefined;
  readonly pool?: string | undefined;
  readonly server?: string | undefined;
  readonly forest?: string | undefined;
}

/** More pools than these aren't tested at once. */
const MOST = 6;

/**
 * The pools to test: the one that is named or whose test user is, else all that have test users.
 * @throws UmError UM-NO-TEST-USERS with the pools that have some, UM-NOT-TEST-USER with the test
 *   users, UM-FOREST-UNKNOWN, UM-SERVER-…
 */
export async function testPools(directory: Directory, asked: Asked): Promise<TestPool[]> {
  const server = textOf(asked.server);
  const named = textOf(asked.forest);
  const forest =
    server === null ? named : (await findServer(directory, server, named ?? undefined)).forest.name;
  const forests = exchangeForests(directory, forest ?? undefined);
  const all = await watchedPools(directory, forests);
  const [first] = forests;
  if (all.length === 0)
    throw new UmError('UM-NO-TEST-USERS', { where: first?.lyncForest ?? named ?? '' });
  const pool = textOf(asked.pool);
  const inPool = pool === null ? all : all.filter((one) => isCalled(one.pool, pool));
  if (inPool.length === 0) {
    throw new UmError(
      'UM-NO-TEST-USERS',
      { parameter: 'pool', where: pool ?? '' },
      { candidates: all.map((one) => ({ id: one.pool, label: one.pool, detail: one.caller })) },
    );
  }
  const user = textOf(asked.user);
  return (user === null ? inPool : ofUser(inPool, user)).slice(0, MOST);
}

function textOf(given: string | undefined): string | null {
  const text = given?.trim() ?? '';
  return text === '' ? null : text;
}

function isCalled(fqdn: string, typed: string): boolean {
  return sameName(fqdn, typed) || sameName(fqdn.split('.')[0] ?? '', typed);
}

/** The pools that watch a test user, who receives; nobody else is called for a test. */
function ofUser(pools: readonly TestPool[], user: string): TestPool[] {
  const isMeant = (address: string | null): boolean =>
    address !== null &&
    [address, bareSipAddress(address), bareSipAddress(address).split('@')[0] ?? ''].some((name) =>
      sameName(name, user),
    );
  const found = pools.flatMap((one) => {
    if (isMeant(one.receiver)) return [one];
    if (!isMeant(one.caller)) return [];
    return [one.receiver === null ? one : { ...one, caller: one.receiver, receiver: one.caller }];
  });
  if (found.length > 0) return found;
  const users = [...new Set(pools.flatMap((one) => [one.caller, one.receiver ?? one.caller]))];
  throw new UmError(
    'UM-NOT-TEST-USER',
    { parameter: 'user', user },
    {
      candidates: users.map((address) => {
        const label = bareSipAddress(address);
        return { id: label, label, detail: '' };
      }),
    },
  );
}

async function watchedPools(directory: Directory, forests: readonly Forest[]): Promise<TestPool[]> {
  const lync = new Map(
    forests
      .filter((forest) => hasLyncShell(directory, forest))
      .map((forest) => [forest.lyncForest, forest]),
  );
  const found = await Promise.all(
    [...lync.values()].map(async (forest) => {
      const read = await directory.read(
        lyncShell(forest),
        'Get-CsHealthMonitoringConfiguration',
        {},
      );
      return read.flatMap(({ Identity, TargetFqdn, FirstTestUserSipUri, SecondTestUserSipUri }) => {
        const caller = FirstTestUserSipUri ?? '';
        if (caller === '') return [];
        const receiver = SecondTestUserSipUri ?? '';
        return [
          {
            forest,
            pool: TargetFqdn ?? Identity,
            caller,
            receiver: receiver === '' ? null : receiver,
          },
        ];
      });
    }),
  );
  return found.flat().sort((a, b) => a.pool.localeCompare(b.pool, 'en'));
}
