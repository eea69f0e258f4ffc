import type { Forest } from '../../protocol/endpoint.js';
import { UmError } from '../../protocol/errors.js';
import type { Directory } from '../kit/directory.js';
import { allDialPlans, type FoundPlan } from '../kit/find-dial-plan.js';
import { exchangeForests, forestCandidates, hasLyncShell } from '../kit/forests.js';
import { sameName } from '../kit/names.js';
import {
  connectedAddresses,
  homePools,
  leadsTo,
  poolNamed,
  umContacts,
  type LyncPool,
  type UmContact,
} from '../kit/um-contacts.js';

/** A contact, and the dial plan that it leads to. */
export interface Move {
  readonly contact: UmContact;
  readonly found: FoundPlan;
}

export interface Moves {
  /** A forest that the contacts' Lync serves. */
  readonly forest: Forest;
  readonly target: LyncPool;
  readonly moves: readonly Move[];
  /** Contacts that lead to no dial plan there is, and stay. */
  readonly stray: readonly UmContact[];
}

interface Given {
  readonly fromPool?: string | undefined;
  readonly pool: string;
  readonly sipAddress?: string | string[] | undefined;
  readonly forest?: string | undefined;
}

/**
 * Finds the contacts to move.
 * @throws UmError UM-ALREADY-SO where none is elsewhere, UM-POOL-UNKNOWN, UM-POOL-AMBIGUOUS,
 *   UM-BAD-PARAMETER (from and to the same pool), UM-POOL-NOT-CONNECTED, UM-FOREST-AMBIGUOUS,
 *   UM-BY-HAND without a Lync shell
 */
export async function chooseMoves(directory: Directory, given: Given): Promise<Moves> {
  const forests = exchangeForests(directory, textOf(given.forest));
  const forest = oneLync(forests);
  if (!hasLyncShell(directory, forest)) {
    throw new UmError('UM-BY-HAND', { forest: forest.lyncForest, count: 1 });
  }
  const [contacts, pools, allPlans] = await Promise.all([
    umContacts(directory, forest),
    homePools(directory, forest),
    allDialPlans(directory),
  ]);
  if (given.pool.trim() === '') throw new UmError('UM-MISSING-PARAMETER', { parameter: 'pool' });
  const target = poolNamed(pools, given.pool, 'pool', forest);
  const from = fromPool(textOf(given.fromPool), contacts, pools, forest);
  if (from !== null && sameName(from, target.Fqdn)) {
    throw new UmError('UM-BAD-PARAMETER', { parameter: 'fromPool', value: from });
  }
  const wanted = addressesOf(given.sipAddress);
  const elsewhere = contacts.filter(
    ({ SipAddress, RegistrarPool }) =>
      !sameName(RegistrarPool ?? '', target.Fqdn) &&
      (from === null || sameName(RegistrarPool ?? '', from)) &&
      (wanted.length === 0 || wanted.some((address) => sameName(address, SipAddress))),
  );
  const plans = allPlans.filter((found) =>
    forests.some(({ name }) => sameName(name, found.forest.name)),
  );
  const planOf = (contact: UmContact): FoundPlan | undefined =>
    plans.find(({ plan }) => leadsTo(contact, plan));
  const moves = elsewhere.flatMap((contact) => {
    const found = planOf(contact);
    return found === undefined ? [] : [{ contact, found }];
  });
  if (moves.length === 0) throw new UmError('UM-ALREADY-SO', { object: target.Fqdn });
  await refuseUnconnected(directory, target, moves);
  return {
    forest,
    target,
    moves,
    stray: elsewhere.filter((contact) => !allPlans.some(({ plan }) => leadsTo(contact, plan))),
  };
}

/** Contacts on a pool that has no way to their dial plans would answer nothing. */
async function refuseUnconnected(
  directory: Directory,
  { Fqdn }: LyncPool,
  moves: readonly Move[],
): Promise<void> {
  const plans = new Map(moves.map(({ found }) => [found.plan.Guid, found]));
  for (const { forest, plan } of plans.values()) {
    const connected = await connectedAddresses(directory, forest, plan);
    if (!connected.some((address) => sameName(address, Fqdn))) {
      throw new UmError('UM-POOL-NOT-CONNECTED', {
        parameter: 'pool',
        pool: Fqdn,
        dialPlan: plan.Name,
      });
    }
  }
}

/** The pool to move from: one that is gone still has its contacts' word. */
function fromPool(
  typed: string | undefined,
  contacts: readonly UmContact[],
  pools: readonly LyncPool[],
  forest: Forest,
): string | null {
  if (typed === undefined) return null;
  const named = contacts
    .map(({ RegistrarPool }) => RegistrarPool ?? '')
    .find((pool) => sameName(pool, typed) || sameName(pool.split('.')[0] ?? '', typed));
  return named ?? poolNamed(pools, typed, 'fromPool', forest).Fqdn;
}

function oneLync(forests: readonly Forest[]): Forest {
  const [first] = forests;
  if (first !== undefined && forests.every((one) => sameName(one.lyncForest, first.lyncForest))) {
    return first;
  }
  throw new UmError(
    'UM-FOREST-AMBIGUOUS',
    { parameter: 'forest' },
    { candidates: forestCandidates(forests) },
  );
}

function addressesOf(given: string | string[] | undefined): string[] {
  const texts = typeof given === 'string' ? given.split(/[\s,;]+/) : (given ?? []);
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => (/^sip:/i.test(text) ? text : `sip:${text}`));
}

function textOf(text: string | undefined): string | undefined {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? undefined : trimmed;
}
