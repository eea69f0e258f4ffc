import { call } from '../../cmdlets/call.js';
import type { StepInput } from '../../protocol/plan.js';
import { exchangeShell } from '../kit/forests.js';
import { messagesOf } from '../kit/messages.js';
import type { Wanted } from './out-calls.js';
import {
  gatewayCheck,
  sameHuntGroupCheck,
  type PoolPrediction,
  type Prediction,
} from '../kit/lync-gateways/prediction.js';
import { forestParameter } from '../kit/lync-pools.js';
import type { HuntGroup, Situation } from '../kit/lync-gateways/situation.js';

const say = messagesOf('run-exchucutil');

/**
 * The script, then what it destroys and must not: the hand-made hunt groups first, as calls have
 * none until then, then outgoing calls and message waiting indication.
 */
export function stepsOf(
  situation: Situation,
  prediction: Prediction,
  wanted: readonly Wanted[],
): StepInput[] {
  const { forest, server } = situation;
  const script: StepInput = {
    kind: 'command',
    id: 'script',
    title: say('step-script', { forest: forest.name, server: server.server ?? '' }),
    administration: 'exchange',
    endpoint: server,
    call: call('ExchUcUtil.ps1', forestParameter(forest)),
    settled: [...prediction.settled],
    already: prediction.already,
  };
  const handMade = prediction.already ? [] : prediction.pools.flatMap((pool) => pool.handMade);
  return [
    script,
    ...handMade.map((group, index) =>
      huntGroupStep(situation, prediction, group, `hunt-group-${index + 1}`),
    ),
    ...prediction.pools.flatMap((pool, index) => {
      const end = wanted[index];
      return end === undefined
        ? []
        : gatewayStep(situation, pool, setNow(prediction, pool), end, `gateway-${index + 1}`);
    }),
  ];
}

/** How a gateway stands when the script has run, or has not because all was there. */
function setNow({ already }: Prediction, pool: PoolPrediction): Wanted {
  return already && pool.gateway !== null
    ? {
        outcalls: pool.gateway.OutcallsAllowed,
        messageWaiting: pool.gateway.MessageWaitingIndicatorAllowed,
      }
    : pool;
}

function huntGroupStep(
  situation: Situation,
  { pools }: Prediction,
  group: HuntGroup,
  id: string,
): StepInput {
  const shell = exchangeShell(situation.forest);
  const pool = pools.find(({ handMade }) => handMade.includes(group))?.pool.fqdn ?? '';
  return {
    kind: 'command',
    id,
    title: say('step-hunt-group', {
      huntGroup: group.Name,
      pool,
      dialPlan: group.UMDialPlan.Name,
    }),
    administration: 'exchange',
    endpoint: shell,
    call: call('New-UMHuntGroup', {
      Name: group.Name,
      ...(group.PilotIdentifier === '' ? {} : { PilotIdentifier: group.PilotIdentifier }),
      UMDialPlan: group.UMDialPlan.ObjectGuid,
      UMIPGateway: group.UMIPGateway.ObjectGuid,
    }),
    settled: [sameHuntGroupCheck(situation, group)],
  };
}

function gatewayStep(
  situation: Situation,
  pool: PoolPrediction,
  now: Wanted,
  wanted: Wanted,
  id: string,
): StepInput[] {
  const isOutcallsOff = now.outcalls !== wanted.outcalls;
  const isWaitingOff = now.messageWaiting !== wanted.messageWaiting;
  if (!isOutcallsOff && !isWaitingOff) return [];
  const properties = {
    ...(isOutcallsOff ? { OutcallsAllowed: wanted.outcalls } : {}),
    ...(isWaitingOff ? { MessageWaitingIndicatorAllowed: wanted.messageWaiting } : {}),
  };
  const shell = exchangeShell(situation.forest);
  return [
    {
      kind: 'command',
      id,
      title: say('step-gateway', {
        pool: pool.pool.fqdn,
        outcalls: isOutcallsOff ? state(wanted.outcalls) : 'same',
        messageWaiting: isWaitingOff ? state(wanted.messageWaiting) : 'same',
      }),
      administration: 'exchange',
      endpoint: shell,
      call: call('Set-UMIPGateway', { Identity: pool.gatewayIdentity, ...properties }),
      settled: [gatewayCheck(situation, pool, properties)],
    },
  ];
}

function state(isOn: boolean): 'on' | 'off' {
  return isOn ? 'on' : 'off';
}
