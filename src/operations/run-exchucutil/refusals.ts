import { UmError } from '../../protocol/errors.js';
import { gatewayInTheWay, samePilot } from '../kit/lync-gateways/obstacles.js';
import { pilotOf, sipPlansOf } from '../kit/lync-gateways/prediction.js';
import type { Situation } from '../kit/lync-gateways/situation.js';

/**
 * Refuses what would make the script stop half-way, after it has deleted hunt groups, or leave none.
 * @throws UmError UM-SCRIPT-NO-POOL, UM-SCRIPT-NO-DIAL-PLAN, UM-SCRIPT-SAME-PILOT,
 *   UM-SCRIPT-ADDRESS-TAKEN
 */
export function refuseBrokenRun(situation: Situation): void {
  const { forest, pools } = situation;
  if (pools.length === 0) throw new UmError('UM-SCRIPT-NO-POOL', { forest: forest.lyncForest });
  const plans = sipPlansOf(situation);
  if (plans.length === 0) throw new UmError('UM-SCRIPT-NO-DIAL-PLAN', { forest: forest.name });
  const same = samePilot(situation);
  if (same !== null) {
    throw new UmError('UM-SCRIPT-SAME-PILOT', {
      pilot: pilotOf(same.first),
      first: same.first.Name,
      second: same.second.Name,
    });
  }
  for (const pool of pools) {
    const gateway = gatewayInTheWay(situation, pool);
    if (gateway !== null) {
      throw new UmError('UM-SCRIPT-ADDRESS-TAKEN', {
        gateway: gateway.Name,
        address: gateway.Address,
        pool: pool.fqdn,
      });
    }
  }
}
