import { olderThanGateways, type ReadFrontEnds } from '../kit/front-ends.js';
import { fault, type Fault } from '../kit/um-rules/fault.js';
import type { Situation } from '../kit/um-rules/situation.js';
import type { SilentRead } from './silent.js';

/** The Front Ends that didn't tell. */
export function silentFrontEnds(read: ReadFrontEnds | null): SilentRead[] {
  return (read?.silent ?? []).map((one) => ({
    ...one,
    command: 'Get-FrontEndService',
    rules: ['front-end-restart'],
  }));
}

/** Every Front End was restarted since its pool was connected, without which it knows nothing of it. */
export function frontEndRules({
  forest,
  frontEnds,
  gateways,
  huntGroups,
}: Pick<Situation, 'forest' | 'gateways' | 'huntGroups'> & {
  readonly frontEnds: ReadFrontEnds | null;
}): Fault[] {
  const due = olderThanGateways(frontEnds?.frontEnds ?? [], { gateways, huntGroups });
  const pools = [...new Set(due.map(({ pool }) => pool))].sort();
  return pools.map((pool) => {
    const servers = due.filter((one) => one.pool === pool).map(({ computer }) => computer);
    return fault('front-end-restart', { pool, servers: servers.join(', ') }, [
      'restart-front-ends',
      { pool, forest: forest.name },
    ]);
  });
}
