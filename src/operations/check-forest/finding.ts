import type { Finding } from '../../protocol/answer.js';
import { messagesOf } from '../kit/messages.js';
import type { Fault } from '../kit/um-rules/fault.js';

const say = messagesOf('check-forest');

/** What is told of a fault: its rule's texts are `RULE` and `RULE-then`. */
export function findingOf({ rule, about, offer }: Fault): Finding {
  return {
    rule,
    text: say(rule, about),
    consequence: say(`${rule}-then`, about),
    offer:
      offer === null
        ? null
        : { operation: offer[0], parameters: offer[1], text: say('mend', { operation: offer[0] }) },
  };
}
