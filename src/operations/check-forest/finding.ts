import type { Finding } from '../../protocol/answer.js';
import { messagesOf } from '../kit/messages.js';
import type { Forest } from '../../protocol/endpoint.js';
import type { UmError } from '../../protocol/errors.js';
import { fault, type Fault } from '../kit/um-rules/fault.js';
import { message } from '../../protocol/message.js';
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

function offerOf([operation, parameters]: NonNullable<Fault['offer']>): Offer {
  const isThis = operation === 'check-forest';
  return { operation, parameters, text: isThis ? say('again') : message(`${operation}.title`) };
}
