import type { Output } from '../../cmdlets/call.js';
import type { Forest } from '../../protocol/endpoint.js';
import { bareSipAddress } from './lync-user.js';
import { folded, sameName } from './names.js';

/** What of a Lync user tells whose account it is. */
type Known = Pick<Output<'Get-CsUser'>, 'Guid' | 'UserPrincipalName' | 'SipAddress'>;

/** What of a mailbox tells whose it is in Lync. */
type Addressed = Pick<Output<'Get-Mailbox'>, 'Guid' | 'PrimarySmtpAddress' | 'EmailAddresses'> &
  Partial<Pick<Output<'Get-UMMailbox'>, 'SIPResourceIdentifier'>>;

/** The same account in one forest; across forests whoever carries one of the same addresses. */
export function lyncUserFinder<User extends Known>(
  forest: Forest,
  users: readonly User[],
): (mailbox: Addressed) => User | null {
  if (sameName(forest.name, forest.lyncForest)) {
    const byGuid = new Map(users.map((user) => [user.Guid, user]));
    return ({ Guid }) => byGuid.get(Guid) ?? null;
  }
  const byAddress = new Map<string, User>();
  for (const user of users) {
    for (const address of [user.UserPrincipalName, bareSipAddress(user.SipAddress ?? '')]) {
      if (address !== '') byAddress.set(folded(address), user);
    }
  }
  return (mailbox) => {
    const found = addressesOf(mailbox).map((one) => byAddress.get(folded(one)));
    return found.find((one) => one) ?? null;
  };
}

/** The addresses by which somebody with a mailbox is known in another forest, the likeliest first. */
export function addressesOf(mailbox: Addressed): string[] {
  return [
    mailbox.PrimarySmtpAddress,
    mailbox.SIPResourceIdentifier ?? '',
    ...mailbox.EmailAddresses.filter((one) => /^sip:/i.test(one)).map(bareSipAddress),
  ].filter((address) => address !== '');
}
