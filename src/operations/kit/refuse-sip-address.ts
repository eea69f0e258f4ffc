import { UmError } from '../../protocol/errors.js';
import type { Directory } from './directory.js';
import type { FoundPlan } from './find-dial-plan.js';
import { sipProxiesOf } from './lync-user.js';
import { sameName } from './names.js';
import type { FoundPerson } from './person.js';
import { eumAddress, otherHolderOf } from './um-addresses.js';

/**
 * Refuses a SIP address that isn't the mailbox's own `sip:` address, or that somebody else has.
 * @param sipAddress without `sip:`
 * @throws UmError UM-SIP-CONFLICT, UM-SIP-TAKEN
 */
export async function refuseUnfitSipAddress(
  directory: Directory,
  person: FoundPerson,
  dialPlans: readonly FoundPlan[],
  sipAddress: string,
): Promise<void> {
  const user = person.mailbox.DisplayName;
  const proxies = sipProxiesOf(person.mailbox);
  if (proxies.length > 0 && !proxies.some((proxy) => sameName(proxy, sipAddress))) {
    throw new UmError('UM-SIP-CONFLICT', {
      user,
      lync: sipAddress,
      mailbox: proxies.join(', '),
    });
  }
  const contexts = dialPlans
    .filter(({ plan }) => plan.URIType === 'SipName')
    .map(({ plan }) => plan.PhoneContext);
  const owner = await otherHolderOf(directory, person, [
    `sip:${sipAddress}`,
    ...contexts.map((context) => eumAddress(sipAddress, context)),
  ]);
  if (owner !== null) {
    throw new UmError('UM-SIP-TAKEN', { user, sipAddress, owner: owner.DisplayName });
  }
}
