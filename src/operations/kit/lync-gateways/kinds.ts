import type { Pool } from '../lync-pools.js';
import { sameName } from '../names.js';
import { isEnabled } from './open-gateways.js';
import type { Gateway } from './situation.js';

/** What a gateway stands for; `other`: no Lync pool but a PBX or another system. */
export type GatewayKind = 'frontEnd' | 'branch' | 'other' | 'director';

/** Which of a dial plan's gateways its outgoing calls had better take: the first kind that there is. */
const KINDS: readonly GatewayKind[] = ['frontEnd', 'branch', 'other', 'director'];

/** What a gateway stands for, by the pools that the script finds. */
export function kindOf(pools: readonly Pool[], { Address }: Pick<Gateway, 'Address'>): GatewayKind {
  const pool = pools.find(({ fqdn }) => sameName(fqdn, Address));
  if (pool === undefined) return 'other';
  if (pool.isDirector) return 'director';
  return pool.isBranch ? 'branch' : 'frontEnd';
}

/**
 * Gateways, that first which is to stay open to outgoing calls where only one may: a Front End
 * pool's before a branch's, which the script closes, and both before a PBX's, which isn't Lync's.
 */
export function inOrder(pools: readonly Pool[], gateways: readonly Gateway[]): Gateway[] {
  const rank = (one: Gateway): number => KINDS.indexOf(kindOf(pools, one));
  return gateways.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      Number(isEnabled(b)) - Number(isEnabled(a)) ||
      a.Address.localeCompare(b.Address, 'en'),
  );
}

/** The one to open where none is: an enabled one of a Front End pool, or null. */
export function toOpen(pools: readonly Pool[], gateways: readonly Gateway[]): Gateway | null {
  const found = inOrder(pools, gateways).find(
    (one) => kindOf(pools, one) === 'frontEnd' && isEnabled(one),
  );
  return found ?? null;
}
