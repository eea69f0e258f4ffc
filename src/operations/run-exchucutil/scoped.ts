import type { Offer } from '../../protocol/offer.js';
import type { Prediction } from '../kit/lync-gateways/prediction.js';
import type { Situation } from '../kit/lync-gateways/situation.js';
import type { Pool } from '../kit/lync-pools.js';
import { messagesOf } from '../kit/messages.js';

const say = messagesOf('run-exchucutil');

/**
 * The way to the same end that touches the named pool alone, where that pool lacks something and
 * none of its hunt groups is in the way.
 */
export function scopedOffer(
  { forest, permissions }: Situation,
  { pools }: Prediction,
  named: Pool | null,
): Offer[] {
  const prediction = pools.find(({ pool }) => pool === named);
  if (named === null || prediction === undefined) return [];
  const lacks =
    prediction.gateway === null ||
    prediction.missing.length > 0 ||
    permissions.some(({ isGranted }) => !isGranted);
  return lacks && prediction.lost.length === 0
    ? [
        {
          operation: 'add-pool',
          parameters: { pool: named.fqdn, forest: forest.name },
          text: say('instead-add-pool', { pool: named.fqdn }),
        },
      ]
    : [];
}
