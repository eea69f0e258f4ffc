import { call } from '../../../cmdlets/call.js';
import type { Check } from '../../../protocol/plan.js';
import type { DialPlan } from '../find-dial-plan.js';
import { exchangeShell } from '../forests.js';
import { sameName } from '../names.js';
import type { Pool } from '../lync-pools.js';
import type { Controller } from '../same-controller.js';
import type { Gateway, HuntGroup, Situation } from './situation.js';

/** A hunt group that the script makes on each pool's gateway. */
export interface MadeHuntGroup {
  readonly plan: DialPlan;
  readonly pilot: string;
}

/** What the script does to one pool. */
export interface PoolPrediction {
  readonly pool: Pool;
  /** The gateway whose address is the pool; null: the script makes one. */
  readonly gateway: Gateway | null;
  /** What to call the gateway by: its GUID, or the name that the script will give it. */
  readonly gatewayIdentity: string;
  /** All hunt groups of the gateway, whoever made them. */
  readonly deleted: readonly HuntGroup[];
  /** Those of them that are hand-made and can be made again. */
  readonly handMade: readonly HuntGroup[];
  /** Those that can't: the script's own take their name or pilot identifier. */
  readonly lost: readonly HuntGroup[];
  /** The script's own that aren't there yet as it makes them. */
  readonly missing: readonly MadeHuntGroup[];
  /** What the script sets, whatever it was. */
  readonly outcalls: boolean;
  readonly messageWaiting: boolean;
}

export interface Prediction {
  readonly made: readonly MadeHuntGroup[];
  readonly pools: readonly PoolPrediction[];
  /** What holds once the script has done its work; nothing that a later step sets otherwise. */
  readonly settled: readonly Check[];
  /** Whether all of that is so already: then the script isn't run. */
  readonly already: boolean;
}

/** Lync 2010, the first whose pools get message waiting indication. */
const LYNC_2010 = 4;

/** The SIP URI dial plans: those that the script connects. */
export function sipPlansOf({ dialPlans }: Pick<Situation, 'dialPlans'>): DialPlan[] {
  return dialPlans.filter(({ URIType }) => URIType === 'SipName');
}

/** The pilot identifier that the script gives: the plan's phone context up to its first dot. */
export function pilotOf({ PhoneContext }: DialPlan): string {
  return PhoneContext.split('.')[0] ?? '';
}

/** Says what ExchUcUtil.ps1 would do in this situation. */
export function predict(situation: Situation): Prediction {
  const made = sipPlansOf(situation).map((plan) => ({ plan, pilot: pilotOf(plan) }));
  const pools = situation.pools.map((pool) => predictPool(situation, made, pool));
  return {
    made,
    pools,
    settled: [
      ...pools.flatMap((pool) => [
        gatewayCheck(situation, pool),
        ...made.map((group) => huntGroupCheck(situation, pool, group)),
      ]),
      ...situation.permissions.flatMap(({ checks }) => checks),
    ],
    already:
      situation.permissions.every(({ isGranted }) => isGranted) &&
      pools.every(({ gateway, missing }) => gateway !== null && missing.length === 0),
  };
}

function predictPool(
  { gateways, huntGroups }: Situation,
  made: readonly MadeHuntGroup[],
  pool: Pool,
): PoolPrediction {
  const gateway = gateways.find(({ Address }) => sameName(Address, pool.fqdn)) ?? null;
  const deleted = huntGroups.filter(({ UMIPGateway }) => UMIPGateway.ObjectGuid === gateway?.Guid);
  const others = deleted.filter((existing) => !made.some((group) => isMade(existing, group)));
  const isInTheWay = (existing: HuntGroup): boolean =>
    made.some(
      ({ plan, pilot }) =>
        sameName(existing.Name, plan.Name) || sameName(existing.PilotIdentifier, pilot),
    );
  return {
    pool,
    gateway,
    gatewayIdentity: gateway?.Guid ?? pool.name,
    deleted,
    missing: made.filter((group) => !deleted.some((existing) => isMade(existing, group))),
    handMade: others.filter((existing) => !isInTheWay(existing)),
    lost: others.filter(isInTheWay),
    outcalls: !pool.isBranch,
    messageWaiting: !pool.isBranch && pool.version >= LYNC_2010,
  };
}

function isMade(existing: HuntGroup, { plan, pilot }: MadeHuntGroup): boolean {
  return (
    existing.UMDialPlan.ObjectGuid === plan.Guid &&
    sameName(existing.Name, plan.Name) &&
    sameName(existing.PilotIdentifier, pilot)
  );
}

/**
 * Asks whether a pool has its gateway, which also has these properties.
 * @param controller the domain controller to ask, where it has to be a certain one
 */
export function gatewayCheck(
  { forest }: Situation,
  { pool }: PoolPrediction,
  properties: Check['where'] = {},
  controller: Controller = {},
): Check {
  return {
    endpoint: exchangeShell(forest),
    call: call('Get-UMIPGateway', controller),
    where: { Address: pool.fqdn, ...properties },
    is: 'present',
  };
}

/** Asks whether a pool's gateway has the script's hunt group of a dial plan. */
export function huntGroupCheck(
  { forest }: Situation,
  { gatewayIdentity }: PoolPrediction,
  { plan, pilot }: MadeHuntGroup,
): Check {
  return {
    endpoint: exchangeShell(forest),
    call: call('Get-UMHuntGroup', { UMDialPlan: plan.Guid }),
    where: { Name: plan.Name, PilotIdentifier: pilot, UMIPGateway: gatewayIdentity },
    is: 'present',
  };
}

/** Asks whether a hunt group is there as it was, made anew or not. */
export function sameHuntGroupCheck({ forest }: Situation, existing: HuntGroup): Check {
  return {
    endpoint: exchangeShell(forest),
    call: call('Get-UMHuntGroup', { UMDialPlan: existing.UMDialPlan.ObjectGuid }),
    where: {
      Name: existing.Name,
      UMIPGateway: existing.UMIPGateway.ObjectGuid,
      ...(existing.PilotIdentifier === '' ? {} : { PilotIdentifier: existing.PilotIdentifier }),
    },
    is: 'present',
  };
}
