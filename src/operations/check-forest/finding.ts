import type { Finding } from '../../protocol/answer.js';
import { messagesOf } from '../kit/messages.js';
import type { Offer } from '../../protocol/offer.js';
import type { Fault } from '../kit/um-rules/fault.js';

const say = messagesOf('check-forest');

/** What is told of a fault: its rule's texts are `RULE` and `RULE-then`. */
export function findingOf({ rule, about, offer, alike = [] }: Fault): Finding {
  return {
    rule,
    text: say(rule, about),
    consequence: say(`${rule}-then`, about),
    offer: offer === null ? null : offerOf(offer),
    ...(alike.length === 0 ? {} : { alike: alike.map(offerOf) }),
  };
}

function offerOf([operation, parameters]: NonNullable<Fault['offer']>): Offer {
  return { operation, parameters, text: say('mend', { operation }) };
}
