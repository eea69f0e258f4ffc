import type { Offer } from '../../protocol/offer.js';
import type { Directory } from '../kit/directory.js';
import type { Policy } from '../kit/find-policy.js';
import { exchangeShell } from '../kit/forests.js';
import { messagesOf } from '../kit/messages.js';
import { objectId } from '../kit/object-id.js';
import type { FoundPerson } from '../kit/person.js';
import type { UmMailbox } from '../kit/um-mailbox.js';

const say = messagesOf('change-settings');

/** So many policies are offered at most. */
const MOST = 3;

/** The other policies of somebody's dial plan that have the preview as it is wanted. */
export async function policiesWithPreview(
  directory: Directory,
  { forest, mailbox }: FoundPerson,
  um: UmMailbox,
  present: Policy,
  isOn: boolean,
): Promise<Offer[]> {
  if (present.AllowVoiceMailPreview === isOn) return [];
  const policies = await directory.read(exchangeShell(forest), 'Get-UMMailboxPolicy', {
    UMDialPlan: um.UMDialPlan.ObjectGuid,
  });
  return policies
    .filter(({ AllowVoiceMailPreview }) => AllowVoiceMailPreview === isOn)
    .sort((a, b) => a.Name.localeCompare(b.Name, 'en'))
    .slice(0, MOST)
    .map(({ Guid, Name }) => ({
      operation: 'change-policy',
      parameters: {
        user: objectId(forest.name, mailbox.Guid),
        policy: objectId(forest.name, Guid),
      },
      text: say('offer-policy', { policy: Name }),
    }));
}
