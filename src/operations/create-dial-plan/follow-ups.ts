import type { Offer } from '../../protocol/offer.js';
import { messagesOf } from '../kit/messages.js';
import type { LyncPool } from '../kit/um-contacts.js';
import type { WantedPlan } from './choose.js';

const say = messagesOf('create-dial-plan');

/**
 * What a new plan needs before it answers anybody, in this order: the script reaches it only once it
 * is there, Front Ends see the script's hunt groups only after a restart, and contacts come once Lync
 * has all that and its dial plan. The script sets where calls go out itself.
 */
export function followUps(
  { forest, name, digits, accessNumbers }: WantedPlan,
  pools: readonly LyncPool[],
): Offer[] {
  const where = { forest: forest.name };
  const plan = { dialPlan: name, ...where };
  return [
    { operation: 'add-servers', parameters: plan, text: say('next-servers') },
    ...(accessNumbers.length === 0
      ? [{ operation: 'set-access-numbers', parameters: plan, text: say('next-numbers') }]
      : []),
    { operation: 'set-dialing-rules', parameters: plan, text: say('next-rules') },
    { operation: 'run-exchucutil', parameters: where, text: say('next-script') },
    ...pools.map(({ Fqdn: pool }) => ({
      operation: 'restart-front-ends',
      parameters: { pool, ...where },
      text: say('next-restart', { pool }),
    })),
    {
      operation: 'create-lync-dial-plan',
      parameters: { name, digits: String(digits), ...where },
      text: say('next-lync'),
    },
    { operation: 'create-contact', parameters: plan, text: say('next-contact') },
  ];
}
