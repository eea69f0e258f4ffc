import type { Pool } from '../kit/lync-pools.js';
import { isEnabled, servesPlan } from '../kit/lync-gateways/open-gateways.js';
import { otherGateways, type Situation } from '../kit/lync-gateways/situation.js';
import {
  sipPlansOf,
  type PoolPrediction,
  type Prediction,
} from '../kit/lync-gateways/prediction.js';

/** How a pool's gateway is to be left. */
export interface Wanted {
  readonly outcalls: boolean;
  readonly messageWaiting: boolean;
}

/**
 * How each pool's gateway is to be left, in the order of the prediction's pools: one that was there
 * as it was, but a Director's always closed to outgoing calls; a new one closed, unless its dial
 * plans would have none open. Then one new Front End pool's stays open: the named one, if it is one.
 */
export function wantedOf(
  situation: Situation,
  { pools }: Prediction,
  named: Pool | null,
): Wanted[] {
  const fresh = pools.filter(({ gateway, pool }) => gateway === null && isFrontEnd(pool));
  const leftOpen = isEveryPlanServed(situation, pools)
    ? undefined
    : (fresh.find(({ pool }) => pool === named) ?? fresh[0]);
  return pools.map((prediction) => {
    const { pool, gateway, messageWaiting } = prediction;
    return gateway === null
      ? { outcalls: prediction === leftOpen, messageWaiting }
      : {
          outcalls: gateway.OutcallsAllowed && !pool.isDirector,
          messageWaiting: gateway.MessageWaitingIndicatorAllowed,
        };
  });
}

/**
 * The addresses of the gateways that are open to outgoing calls in the end, for each SIP URI dial
 * plan; there should be one of each. Every Lync gateway serves every SIP URI dial plan, but no call
 * passes one that somebody disabled.
 */
export function openGateways(
  situation: Situation,
  { pools }: Prediction,
  wanted: readonly Wanted[],
): Map<string, string[]> {
  const lync = pools
    .filter(
      ({ gateway }, index) =>
        wanted[index]?.outcalls === true && (gateway === null || isEnabled(gateway)),
    )
    .map(({ pool }) => pool.fqdn);
  return new Map(
    sipPlansOf(situation).map((plan) => [
      plan.Name,
      [...lync, ...otherOpenGateways(situation, plan.Guid)],
    ]),
  );
}

function isEveryPlanServed(situation: Situation, pools: readonly PoolPrediction[]): boolean {
  const isLyncOpen = pools.some(
    ({ gateway, pool }) =>
      gateway !== null && gateway.OutcallsAllowed && isEnabled(gateway) && !pool.isDirector,
  );
  return (
    isLyncOpen ||
    sipPlansOf(situation).every((plan) => otherOpenGateways(situation, plan.Guid).length > 0)
  );
}

function otherOpenGateways(situation: Situation, planGuid: string): string[] {
  return otherGateways(situation)
    .filter(
      (gateway) =>
        gateway.OutcallsAllowed && isEnabled(gateway) && servesPlan(situation, gateway, planGuid),
    )
    .map(({ Address }) => Address);
}

function isFrontEnd({ isBranch, isDirector }: Pool): boolean {
  return !isBranch && !isDirector;
}
