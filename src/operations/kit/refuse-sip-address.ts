import { UmError } from '../../protocol/errors.js';
import type { Directory } from './directory.js';
import type { FoundPlan } from './find-dial-plan.js';
import { sipProxiesOf } from './lync-user.js';
import { sameName } from './names.js';
import type { FoundPerson } from './person.js';
import { eumAddress, otherHolderOf } from './um-addresses.js';

/**
 * The `sip:` addresses that a mailbox has beside Lync's, as they are stored: Exchange takes no other
 * than these for voice mail. Empty where Lync's is among them, or none is there.
 * @param sipAddress Lync's, without `sip:`
 */
export function conflictingProxies({ mailbox }: FoundPerson, sipAddress: string): string[] {
  return sipProxiesOf(mailbox).some((proxy) => sameName(proxy, sipAddress))
    ? []
    : mailbox.EmailAddresses.filter((address) => /^sip:/i.test(address));
}

/**
 * Refuses a SIP address that isn't the mailbox's own `sip:` address.
 * @param sipAddress without `sip:`
 * @throws UmError UM-SIP-CONFLICT
 */
export function refuseSipConflict(person: FoundPerson, sipAddress: string): void {
  const proxies = conflictingProxies(person, sipAddress);
  if (proxies.length === 0) return;
  throw new UmError('UM-SIP-CONFLICT', {
    user: person.mailbox.DisplayName,
    lync: sipAddress,
    mailbox: sipProxiesOf(person.mailbox).join(', '),
  });
}

/**
 * Refuses a SIP address that somebody else has.
 * @param sipAddress without `sip:`
 * @throws UmError UM-SIP-TAKEN
 */
export async function refuseUsedSipAddress(
  directory: Directory,
  person: FoundPerson,
  dialPlans: readonly FoundPlan[],
  sipAddress: string,
): Promise<void> {
  const user = person.mailbox.DisplayName;
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
