import type { Offer } from '../../protocol/offer.js';
import { inOrder, toOpen } from '../kit/lync-gateways/kinds.js';
import { poolOf, servesPlan } from '../kit/lync-gateways/open-gateways.js';
import type { Gateway, Situation } from '../kit/lync-gateways/situation.js';
import { messagesOf } from '../kit/messages.js';
import { objectId } from '../kit/object-id.js';
import type { ServedPlan } from './plans-served.js';

const say = messagesOf('set-outcalls');

/**
 * What brings the dial plans back to one open gateway each: closing the other Lync ones, or opening
 * a Front End pool's where none is left.
 */
export function nextOf(
  situation: Situation,
  gateway: Gateway,
  isOn: boolean,
  served: readonly ServedPlan[],
): Offer[] {
  const others = inOrder(
    situation.pools,
    situation.gateways.filter((one) => one !== gateway && poolOf(situation, one) !== undefined),
  );
  if (isOn) {
    const several = served.filter(({ after }) => after.length > 1);
    return others
      .filter(({ Address }) => several.some(({ after }) => after.includes(Address)))
      .map((other) => offer(situation, other, 'off'));
  }
  const none = served.filter(({ after }) => after.length === 0);
  const opened = toOpen(
    situation.pools,
    others.filter((other) => none.some(({ plan }) => servesPlan(situation, other, plan.Guid))),
  );
  return opened === null ? [] : [offer(situation, opened, 'on')];
}

function offer({ forest }: Situation, gateway: Gateway, mode: 'on' | 'off'): Offer {
  return {
    operation: 'set-outcalls',
    parameters: { gateway: objectId(forest.name, gateway.Guid), mode, forest: forest.name },
    text: say('next', { gateway: gateway.Address, mode }),
  };
}
