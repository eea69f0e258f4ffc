import type { Output } from '../../cmdlets/call.js';
import type { Forest } from '../../protocol/endpoint.js';
import { bareSipAddress } from './lync-user.js';
import { folded, sameName } from './names.js';

type LyncUser = Output<'Get-CsUser'>;

/** What of a mailbox tells whose it is in Lync. */
type Addressed = Pick<Output<'Get-Mailbox'>, 'Guid' | 'PrimarySmtpAddress' | 'EmailAddresses'> &
  Partial<Pick<Output<'Get-UMMailbox'>, 'SIPResourceIdentifier'>>;

/** The same account in one forest; across forests whoever carries one of the same addresses. */
export function lyncUserFinder(
  forest: Forest,
  users: readonly LyncUser[],
): (mailbox: Addressed) => LyncUser | null {
  const byGuid = new Map(users.map((user) => [user.Guid, user]));
  const byAddress = new Map<string, LyncUser>();
  for (const user of users) {
    for (const address of [user.UserPrincipalName, bareSipAddress(user.SipAddress ?? '')]) {
      if (address !== '') byAddress.set(folded(address), user);
    }
  }
  return (mailbox) => {
    if (sameName(forest.name, forest.lyncForest)) return byGuid.get(mailbox.Guid) ?? null;
    const addresses = [
      mailbox.PrimarySmtpAddress,
      mailbox.SIPResourceIdentifier ?? '',
      ...mailbox.EmailAddresses.filter((one) => /^sip:/i.test(one)).map(bareSipAddress),
    ];
    return addresses.map((one) => byAddress.get(folded(one))).find((one) => one) ?? null;
  };
}
