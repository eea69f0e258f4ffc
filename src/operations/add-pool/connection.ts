import { openGatewaysOf, poolOf } from '../kit/lync-gateways/open-gateways.js';
import {
  predict,
  sipPlansOf,
  type MadeHuntGroup,
  type PoolPrediction,
} from '../kit/lync-gateways/prediction.js';
import type { HuntGroup, Situation } from '../kit/lync-gateways/situation.js';
import type { Permission } from '../kit/lync-permissions.js';
import type { Pool } from '../kit/lync-pools.js';
import { sameName } from '../kit/names.js';
import { sameController, type Controller } from '../kit/same-controller.js';

/** How a gateway stands, or is to be left. */
export interface GatewaySettings {
  readonly outcalls: boolean;
  readonly messageWaiting: boolean;
}

/** One pool's way to the SIP URI dial plans: what is there, what is missing, how it is left. */
export interface Connection {
  readonly situation: Situation;
  readonly pool: Pool;
  readonly prediction: PoolPrediction;
  readonly controller: Controller;
  /** One hunt group for each SIP URI dial plan. */
  readonly wantedGroups: readonly MadeHuntGroup[];
  readonly missingGroups: readonly MadeHuntGroup[];
  /** The rights that Lync's groups lack. */
  readonly missingRights: readonly Permission[];
  /** The gateway's settings; null: it is still to be made. */
  readonly present: GatewaySettings | null;
  readonly wanted: GatewaySettings;
}

/** Compares what a pool needs with what it has. */
export function connectionOf(situation: Situation, pool: Pool): Connection {
  const { made, pools } = predict(situation);
  const prediction = pools.find((one) => one.pool === pool);
  if (prediction === undefined) throw new Error(`${pool.fqdn} is not one of the pools`);
  const { gateway, deleted: existing } = prediction;
  const [plan] = situation.dialPlans;
  return {
    situation,
    pool,
    prediction,
    controller: plan === undefined ? {} : sameController(plan),
    wantedGroups: made,
    missingGroups: made.filter((group) => !existing.some((one) => serves(one, group))),
    missingRights: situation.permissions.filter(({ isGranted }) => !isGranted),
    present:
      gateway === null
        ? null
        : {
            outcalls: gateway.OutcallsAllowed,
            messageWaiting: gateway.MessageWaitingIndicatorAllowed,
          },
    wanted: wantedOf(situation, prediction),
  };
}

/** Whether all is there already, and as it should be. */
export function isConnected({
  missingGroups,
  missingRights,
  present,
  wanted,
}: Connection): boolean {
  return (
    missingGroups.length === 0 &&
    missingRights.length === 0 &&
    present !== null &&
    present.outcalls === wanted.outcalls &&
    present.messageWaiting === wanted.messageWaiting
  );
}

/** Whether a hunt group leads a plan's calls to it, whatever it is called. */
export function serves(existing: HuntGroup, { plan, pilot }: MadeHuntGroup): boolean {
  return existing.UMDialPlan.ObjectGuid === plan.Guid && sameName(existing.PilotIdentifier, pilot);
}

/**
 * A gateway that leads somewhere keeps its settings, but a Director's is closed. A new one, or one
 * that was made and got no further, is closed too, unless a dial plan would have none open: then a
 * Front End pool's is opened.
 */
function wantedOf(
  situation: Situation,
  { pool, gateway, deleted: existing, messageWaiting }: PoolPrediction,
): GatewaySettings {
  if (gateway !== null && existing.length > 0) {
    return {
      outcalls: gateway.OutcallsAllowed && !pool.isDirector,
      messageWaiting: gateway.MessageWaitingIndicatorAllowed,
    };
  }
  const isFrontEnd = !pool.isBranch && !pool.isDirector;
  const isSomePlanWithout = sipPlansOf(situation).some(({ Guid }) =>
    openGatewaysOf(situation, Guid).every(
      (open) => poolOf(situation, open)?.isDirector === true || open === gateway,
    ),
  );
  return { outcalls: isFrontEnd && isSomePlanWithout, messageWaiting };
}
