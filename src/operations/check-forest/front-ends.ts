import {
  isStopped,
  olderThanGateways,
  type FrontEnd,
  type ReadFrontEnds,
} from '../kit/front-ends.js';
import { fault, type Fault } from '../kit/um-rules/fault.js';
import type { Situation } from '../kit/um-rules/situation.js';
import type { RuleId } from '../kit/um-rules/unread.js';
import type { SilentRead } from './silent.js';

/** The Front Ends that didn't tell. */
export function silentFrontEnds(read: ReadFrontEnds | null): SilentRead[] {
  return (read?.silent ?? []).map((one) => ({
    ...one,
    command: 'Get-FrontEndService',
    rules: ['front-end-stopped', 'front-end-restart'],
  }));
}

/**
 * Every Front End runs, and was restarted since its pool was connected, without which it knows
 * nothing of it.
 */
export function frontEndRules({
  forest,
  frontEnds,
  gateways,
  huntGroups,
}: Pick<Situation, 'forest' | 'gateways' | 'huntGroups'> & {
  readonly frontEnds: ReadFrontEnds | null;
}): Fault[] {
  const all = frontEnds?.frontEnds ?? [];
  return [
    ...byPool('front-end-stopped', all.filter(isStopped)),
    ...byPool('front-end-restart', olderThanGateways(all, { gateways, huntGroups })),
  ];

  function byPool(rule: RuleId, due: readonly FrontEnd[]): Fault[] {
    const pools = [...new Set(due.map(({ pool }) => pool))].sort();
    return pools.map((pool) => {
      const servers = due.filter((one) => one.pool === pool).map(({ computer }) => computer);
      return fault(rule, { pool, servers: servers.join(', ') }, [
        'restart-front-ends',
        { pool, forest: forest.name },
      ]);
    });
  }
}
