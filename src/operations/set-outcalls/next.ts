import type { Offer } from '../../protocol/offer.js';
import { isEnabled, poolOf, servesPlan } from '../kit/lync-gateways/open-gateways.js';
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
  const others = situation.gateways.filter(
    (one) => one !== gateway && poolOf(situation, one) !== undefined,
  );
  const several = served.filter(({ after }) => after.length > 1);
  const none = served.filter(({ after }) => after.length === 0);
  if (isOn) {
    return others
      .filter(({ Address }) => several.some(({ after }) => after.includes(Address)))
      .map((other) => offer(situation, other, 'off'));
  }
  const opened = others.find((other) => {
    const pool = poolOf(situation, other);
    const isFrontEnd = pool?.isDirector === false && !pool.isBranch;
    return (
      isFrontEnd &&
      isEnabled(other) &&
      none.some(({ plan }) => servesPlan(situation, other, plan.Guid))
    );
  });
  return opened === undefined ? [] : [offer(situation, opened, 'on')];
}

function offer({ forest }: Situation, gateway: Gateway, mode: 'on' | 'off'): Offer {
  return {
    operation: 'set-outcalls',
    parameters: { gateway: objectId(forest.name, gateway.Guid), mode, forest: forest.name },
    text: say('next', { gateway: gateway.Address, mode }),
  };
}
