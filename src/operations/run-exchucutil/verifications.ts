import { call } from '../../cmdlets/call.js';
import type { Verification } from '../../protocol/plan.js';
import { exchangeShell } from '../kit/forests.js';
import { messagesOf } from '../kit/messages.js';
import type { Wanted } from './out-calls.js';
import {
  gatewayCheck,
  huntGroupCheck,
  sameHuntGroupCheck,
  type PoolPrediction,
  type Prediction,
} from '../kit/lync-gateways/prediction.js';
import type { Pool } from '../kit/lync-pools.js';
import { otherGateways, type Situation } from '../kit/lync-gateways/situation.js';

const say = messagesOf('run-exchucutil');

/**
 * What is read again in the end: the named pool's way to each SIP URI dial plan (each pool's, where
 * none was named) and that of each pool whose hunt groups the script deletes; how every Lync gateway was left, what had to stay as it was, both groups' rights.
 */
export function verificationsOf(
  situation: Situation,
  prediction: Prediction,
  wanted: readonly Wanted[],
  named: Pool | null,
): Verification[] {
  const { pools, made } = prediction;
  const asked = pools.filter(
    ({ pool, deleted }) => named === null || pool === named || deleted.length > 0,
  );
  return [
    ...asked.flatMap((pool) => [
      {
        title: say('verify-gateway', { pool: pool.pool.fqdn }),
        check: gatewayCheck(situation, pool, isLeftDisabled(pool) ? {} : { Status: 'Enabled' }),
      },
      ...made.map((group) => ({
        title: say('verify-hunt-group', { pool: pool.pool.fqdn, dialPlan: group.plan.Name }),
        check: huntGroupCheck(situation, pool, group),
      })),
    ]),
    ...pools.flatMap((pool, index) => {
      const end = wanted[index];
      return end === undefined ? [] : [leftVerification(situation, pool, end)];
    }),
    ...pools.flatMap(({ pool, handMade }) =>
      handMade.map((group) => ({
        title: say('verify-hand-made', { huntGroup: group.Name, pool: pool.fqdn }),
        check: sameHuntGroupCheck(situation, group),
      })),
    ),
    ...untouchedVerifications(situation),
    ...situation.permissions.flatMap(({ object, group, checks }) =>
      checks.map((check) => ({ title: say('verify-permission', { object, group }), check })),
    ),
  ];
}

/** A gateway that somebody disabled stays so: the script doesn't enable it. */
export function isLeftDisabled({ gateway }: PoolPrediction): boolean {
  return gateway !== null && gateway.Status.toLowerCase() !== 'enabled';
}

function leftVerification(
  situation: Situation,
  pool: PoolPrediction,
  { outcalls, messageWaiting }: Wanted,
): Verification {
  return {
    title: say('verify-left', {
      pool: pool.pool.fqdn,
      outcalls: outcalls ? 'on' : 'off',
      messageWaiting: messageWaiting ? 'on' : 'off',
    }),
    check: gatewayCheck(situation, pool, {
      OutcallsAllowed: outcalls,
      MessageWaitingIndicatorAllowed: messageWaiting,
    }),
  };
}

function untouchedVerifications(situation: Situation): Verification[] {
  return otherGateways(situation).flatMap((gateway) => [
    {
      title: say('verify-untouched', { gateway: gateway.Address }),
      check: {
        endpoint: exchangeShell(situation.forest),
        call: call('Get-UMIPGateway', { Identity: gateway.Guid }),
        where: {
          Name: gateway.Name,
          Address: gateway.Address,
          OutcallsAllowed: gateway.OutcallsAllowed,
          MessageWaitingIndicatorAllowed: gateway.MessageWaitingIndicatorAllowed,
          Status: gateway.Status,
        },
        is: 'present',
      },
    },
    ...situation.huntGroups
      .filter(({ UMIPGateway }) => UMIPGateway.ObjectGuid === gateway.Guid)
      .map((group) => ({
        title: say('verify-untouched-hunt-group', {
          huntGroup: group.Name,
          gateway: gateway.Address,
        }),
        check: sameHuntGroupCheck(situation, group),
      })),
  ]);
}
