import type { Message } from '../../protocol/message.js';
import { messagesOf } from '../kit/messages.js';
import type { Uses } from './uses.js';

const say = messagesOf('delete-dial-plan');

/** What an approver has to know beside the list of what goes. */
export function deleteWarnings({ plan, lists, contacts }: Uses): Message[] {
  const left = contacts?.map(({ SipAddress }) => SipAddress) ?? [];
  return [
    say('warning-for-good', { name: plan.Name }),
    ...(left.length === 0
      ? []
      : [say('warning-contacts', { count: left.length, contacts: left.join(', ') })]),
    ...(contacts === null ? [say('warning-contacts-unknown')] : []),
    ...(lists.length === 0 ? [] : [say('note-ten-minutes')]),
    say('note-gateways'),
  ];
}

/** The numbers that nothing answers any more. */
export function deleteStops({ plan }: Uses): Message[] {
  const numbers = plan.AccessTelephoneNumbers.join(', ');
  return numbers === '' ? [] : [say('stops-numbers', { numbers })];
}
