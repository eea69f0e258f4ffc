import { UmError } from '../../protocol/errors.js';
import type { Directory } from '../kit/directory.js';
import type { FoundPlan } from '../kit/find-dial-plan.js';
import { lyncShell } from '../kit/forests.js';
import { bareSipAddress, type LyncUser } from '../kit/lync-user.js';
import type { FoundPerson } from '../kit/person.js';
import { eumAddress, otherHolderOf } from '../kit/um-addresses.js';

/**
 * A typed SIP address without `sip:`.
 * @throws UmError UM-BAD-PARAMETER where it is none
 */
export function sipAddressOf(typed: string): string {
  const address = bareSipAddress(typed.trim());
  if (/^[^\s@:;,<>"'()]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+$/i.test(address))
    return address;
  throw new UmError('UM-BAD-PARAMETER', { parameter: 'sipAddress', value: typed });
}

/** @throws UmError UM-SIP-TAKEN with who has it in Lync or on a mailbox */
export async function refuseTakenSipAddress(
  directory: Directory,
  person: FoundPerson,
  dialPlans: readonly FoundPlan[],
  lync: LyncUser,
  sipAddress: string,
): Promise<void> {
  const user = person.mailbox.DisplayName;
  const holders = await directory.read(lyncShell(person.forest), 'Get-CsUser', {
    Identity: `sip:${sipAddress}`,
  });
  const inLync = holders.find(({ Guid }) => Guid !== lync.Guid);
  const contexts = dialPlans
    .filter(({ plan }) => plan.URIType === 'SipName')
    .map(({ plan }) => plan.PhoneContext);
  const onMailbox = await otherHolderOf(directory, person, [
    `sip:${sipAddress}`,
    ...contexts.map((context) => eumAddress(sipAddress, context)),
  ]);
  const owner = inLync?.DisplayName ?? onMailbox?.DisplayName;
  if (owner !== undefined)
    throw new UmError('UM-SIP-TAKEN', { parameter: 'sipAddress', user, sipAddress, owner });
}
