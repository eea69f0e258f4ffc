import { folded, sameName } from '../kit/names.js';
import { bareSipAddress } from '../kit/lync-user.js';
import { objectId } from '../kit/object-id.js';
import { fault, type Fault, type Rule } from '../kit/um-rules/fault.js';
import { hasForeignPolicy, hasOtherSipAddress, lacksVoice } from '../kit/um-rules/person-facts.js';
import type { Situation } from '../kit/um-rules/situation.js';

/** As many names as a person reads. */
const MOST_NAMES = 5;

type Mailbox = Situation['mailboxes'][number];
type LyncUser = NonNullable<Situation['lync']>['users'][number];

/** What keeps calls from the voice mail of single people, alike ones together. */
export const userRules: Rule = (situation) => {
  const { forest, mailboxes, policies, dialPlans, lync } = situation;
  const userOf = finder(lync?.users ?? [], sameName(forest.name, forest.lyncForest));
  const isSip = (mailbox: Mailbox): boolean =>
    dialPlans.some(
      (plan) => plan.Guid === mailbox.UMDialPlan?.ObjectGuid && plan.URIType === 'SipName',
    );
  const sip = mailboxes.filter(isSip);
  const id = ({ Guid }: Mailbox) => ({ user: objectId(forest.name, Guid) });
  const differs = sip.filter((mailbox) => hasOtherSipAddress(mailbox, userOf(mailbox)));
  const voiceless = sip.filter((mailbox) => {
    const user = userOf(mailbox);
    return user !== null && lacksVoice(user);
  });
  const foreign = mailboxes.filter((mailbox) => hasForeignPolicy(mailbox, policies));
  const telephone = mailboxes.filter(
    (mailbox) => !isSip(mailbox) && userOf(mailbox)?.EnterpriseVoiceEnabled === true,
  );
  return [
    ...grouped('users-sip-address', differs, (one) => [
      'change-sip-address',
      {
        ...id(one),
        sipAddress: bareSipAddress(userOf(one)?.SipAddress ?? ''),
      },
    ]),
    ...grouped('users-policy', foreign, (one) => {
      const policy = policies.find(
        ({ UMDialPlan }) => UMDialPlan.ObjectGuid === one.UMDialPlan?.ObjectGuid,
      );
      return policy === undefined
        ? null
        : ['change-policy', { ...id(one), policy: objectId(forest.name, policy.Guid) }];
    }),
    ...grouped('users-telephone-plan', telephone, () => null),
    ...grouped('users-no-voice', voiceless, (one) => ['enable-voice', id(one)]),
  ];
};

function grouped(
  rule: string,
  mailboxes: readonly Mailbox[],
  offer: (first: Mailbox) => Fault['offer'],
): Fault[] {
  const sorted = [...mailboxes].sort((a, b) => a.DisplayName.localeCompare(b.DisplayName, 'en'));
  const [first] = sorted;
  if (first === undefined) return [];
  const names = sorted.slice(0, MOST_NAMES).map(({ DisplayName }) => DisplayName);
  const about = { count: sorted.length, names: names.join(', '), first: first.DisplayName };
  return [fault(rule, about, offer(first))];
}

/** The same account in one forest; across forests whoever carries one of the same addresses. */
function finder(users: readonly LyncUser[], isSameForest: boolean) {
  const byGuid = new Map(users.map((user) => [user.Guid, user]));
  const byAddress = new Map<string, LyncUser>();
  for (const user of users) {
    for (const address of [user.UserPrincipalName, bareSipAddress(user.SipAddress ?? '')]) {
      if (address !== '') byAddress.set(folded(address), user);
    }
  }
  return (mailbox: Mailbox): LyncUser | null => {
    if (isSameForest) return byGuid.get(mailbox.Guid) ?? null;
    const addresses = [
      mailbox.PrimarySmtpAddress,
      mailbox.SIPResourceIdentifier ?? '',
      ...mailbox.EmailAddresses.filter((one) => /^sip:/i.test(one)).map(bareSipAddress),
    ];
    return addresses.map((one) => byAddress.get(folded(one))).find((one) => one) ?? null;
  };
}
