import type { Finding } from '../../protocol/answer.js';
import { messagesOf } from '../kit/messages.js';
import type { Forest } from '../../protocol/endpoint.js';
import type { UmError } from '../../protocol/errors.js';
import { MEND_BY_HAND } from '../kit/um-rules/by-hand.js';
import { fault, type Fault } from '../kit/um-rules/fault.js';
import type { Offer } from '../../protocol/offer.js';

const say = messagesOf('check-forest');

/** A forest of which nothing can be said, because a command that all rests on came to nothing. */
export function forestFault({ name }: Forest, { params }: UmError): Fault {
  const about = { server: name, command: String(params.cmdlet ?? '') };
  return fault('unreadable', about, ['check-forest', { forest: name }]);
}

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

/** What a button says that starts none of the operations that mend by commands. */
const BUTTONS: ReadonlyMap<string, string> = new Map([
  ['check-forest', 'again'],
  [MEND_BY_HAND, 'tell'],
]);

function offerOf([operation, parameters]: NonNullable<Fault['offer']>): Offer {
  return { operation, parameters, text: say(BUTTONS.get(operation) ?? 'mend', { operation }) };
}
