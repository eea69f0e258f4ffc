import { UmError } from '../../protocol/errors.js';
import { gatewayInTheWay, samePilot } from '../kit/lync-gateways/obstacles.js';
import { pilotOf } from '../kit/lync-gateways/prediction.js';
import { sameName } from '../kit/names.js';
import type { Connection } from './connection.js';

/**
 * Refuses what would stop half-way: only what is missing is made, and nothing is deleted for it.
 * @throws UmError UM-SCRIPT-NO-DIAL-PLAN, UM-SCRIPT-SAME-PILOT, UM-SCRIPT-ADDRESS-TAKEN,
 *   UM-HUNT-GROUP-TAKEN
 */
export function refuseBrokenConnection({
  situation,
  pool,
  prediction,
  wantedGroups,
  missingGroups,
}: Connection): void {
  if (wantedGroups.length === 0)
    throw new UmError('UM-SCRIPT-NO-DIAL-PLAN', { forest: situation.forest.name });
  const same = samePilot(situation);
  if (same !== null) {
    throw new UmError('UM-SCRIPT-SAME-PILOT', {
      pilot: pilotOf(same.first),
      first: same.first.Name,
      second: same.second.Name,
    });
  }
  const gateway = gatewayInTheWay(situation, pool);
  if (gateway !== null) {
    throw new UmError('UM-SCRIPT-ADDRESS-TAKEN', {
      gateway: gateway.Name,
      address: gateway.Address,
      pool: pool.fqdn,
    });
  }
  for (const { plan, pilot } of missingGroups) {
    const taken = prediction.deleted.find(
      (existing) => sameName(existing.Name, plan.Name) || sameName(existing.PilotIdentifier, pilot),
    );
    if (taken !== undefined) {
      throw new UmError('UM-HUNT-GROUP-TAKEN', {
        huntGroup: taken.Name,
        pool: pool.fqdn,
        dialPlan: plan.Name,
        pilot,
      });
    }
  }
}
