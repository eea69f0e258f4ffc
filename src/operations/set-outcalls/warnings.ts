import type { Message } from '../../protocol/message.js';
import { isEnabled, poolOf } from '../kit/lync-gateways/open-gateways.js';
import type { Gateway, Situation } from '../kit/lync-gateways/situation.js';
import { messagesOf } from '../kit/messages.js';
import type { ServedPlan } from './plans-served.js';

const say = messagesOf('set-outcalls');

/** What somebody has to know before saying yes; `note-…` are plain facts. */
export function warningsOf(
  situation: Situation,
  gateway: Gateway,
  isOn: boolean,
  served: readonly ServedPlan[],
): Message[] {
  const pool = poolOf(situation, gateway);
  const several = served.filter(({ after }) => after.length > 1);
  const without = served.filter(({ before, after }) => before.length === 0 && after.length === 0);
  return [
    ...(pool === undefined ? [say('warning-not-lync', { gateway: gateway.Address })] : []),
    ...(several.length === 0
      ? []
      : [
          say('warning-several-open', {
            plans: namesOf(several),
            gateways: [...new Set(several.flatMap(({ after }) => after))].join(', '),
          }),
        ]),
    ...(without.length === 0 ? [] : [say('warning-none-open', { plans: namesOf(without) })]),
    ...(isOn && pool?.isBranch === true
      ? [say('warning-branch', { gateway: gateway.Address })]
      : []),
    ...(isOn && pool !== undefined && !situation.isTopologyKnown
      ? [
          say('warning-no-topology', {
            forest: situation.forest.lyncForest,
            gateway: gateway.Address,
          }),
        ]
      : []),
    ...(isEnabled(gateway)
      ? []
      : [say('warning-disabled', { gateway: gateway.Address, status: gateway.Status })]),
    ...(served.length === 0 ? [say('warning-no-plan', { gateway: gateway.Address })] : []),
    say('note-ten-minutes'),
  ];
}

/** The dial plans that lose their last open gateway. */
export function stopsOf(served: readonly ServedPlan[]): Message[] {
  const lost = served.filter(({ before, after }) => before.length > 0 && after.length === 0);
  return lost.length === 0 ? [] : [say('stops', { plans: namesOf(lost) })];
}

function namesOf(served: readonly ServedPlan[]): string {
  return served.map(({ plan }) => plan.Name).join(', ');
}
