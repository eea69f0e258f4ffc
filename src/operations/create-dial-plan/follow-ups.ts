import type { Offer } from '../../protocol/offer.js';
import { messagesOf } from '../kit/messages.js';
import type { WantedPlan } from './choose.js';

const say = messagesOf('create-dial-plan');

/**
 * What a new plan needs before it answers anybody, in this order: the script reaches it only once it
 * is there, and contacts only once Lync has its gateways and its dial plan.
 */
export function followUps({ forest, name, digits, accessNumbers }: WantedPlan): Offer[] {
  const where = { forest: forest.name };
  const plan = { dialPlan: name, ...where };
  return [
    { operation: 'add-servers', parameters: plan, text: say('next-servers') },
    ...(accessNumbers.length === 0
      ? [{ operation: 'set-access-numbers', parameters: plan, text: say('next-numbers') }]
      : []),
    { operation: 'set-dialing-rules', parameters: plan, text: say('next-rules') },
    { operation: 'run-exchucutil', parameters: where, text: say('next-script') },
    {
      operation: 'create-lync-dial-plan',
      parameters: { name, digits: String(digits), ...where },
      text: say('next-lync'),
    },
    { operation: 'create-contact', parameters: plan, text: say('next-contact') },
  ];
}
