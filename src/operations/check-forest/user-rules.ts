import { bareSipAddress } from '../kit/lync-user.js';
import { lyncUserFinder } from '../kit/lync-user-finder.js';
import { MOST_PEOPLE } from '../kit/several-people.js';
import { objectId } from '../kit/object-id.js';
import { byHand } from '../kit/um-rules/by-hand.js';
import { fault, type Fault, type Rule } from '../kit/um-rules/fault.js';
import { hasForeignPolicy, hasOtherSipAddress, lacksVoice } from '../kit/um-rules/person-facts.js';
import type { Situation } from '../kit/um-rules/situation.js';

/** As many names as a person reads. */
const MOST_NAMES = 5;

type Mailbox = Situation['mailboxes'][number];

/** What keeps calls from the voice mail of single people, alike ones together. */
export const userRules: Rule = (situation) => {
  const { forest, mailboxes, policies, dialPlans, sipPlans, lync } = situation;
  const userOf = lyncUserFinder(forest, lync?.users ?? []);
  const isSip = (mailbox: Mailbox): boolean =>
    dialPlans.some(
      (plan) => plan.Guid === mailbox.UMDialPlan?.ObjectGuid && plan.URIType === 'SipName',
    );
  const sip = mailboxes.filter(isSip);
  const [first] = sipPlans;
  const id = ({ Guid }: Mailbox) => ({ user: objectId(forest.name, Guid) });
  const differs = sip.filter((mailbox) => hasOtherSipAddress(mailbox, userOf(mailbox)));
  const voiceless = sip.filter((mailbox) => {
    const user = userOf(mailbox);
    return user !== null && lacksVoice(user);
  });
  const unseen = sip.filter((mailbox) => userOf(mailbox)?.ExUmEnabled === false);
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
      if (policy !== undefined)
        return ['change-policy', { ...id(one), policy: objectId(forest.name, policy.Guid) }];
      const plan = dialPlans.find(({ Guid }) => Guid === one.UMDialPlan?.ObjectGuid);
      return plan === undefined
        ? ['change-dial-plan', id(one)]
        : [
            'create-policy',
            { dialPlan: plan.Name, name: `${plan.Name} Default Policy`, forest: forest.name },
          ];
    }),
    ...grouped('users-telephone-plan', telephone, (one) => ['change-dial-plan', id(one)]),
    ...grouped('users-no-voice', voiceless, (one) => ['enable-voice', id(one)]),
    ...unseenTogether(forest, unseen),
    ...(first === undefined || sip.length > 0
      ? []
      : [
          fault('users-none', { forest: forest.name }, [
            'enable-um',
            { dialPlan: objectId(forest.name, first.Guid), forest: forest.name },
          ]),
        ]),
  ];
};

/** What brings attributes over brings all: one request, which looks at as many as it can. */
function unseenTogether(forest: Situation['forest'], unseen: readonly Mailbox[]): Fault[] {
  const users = byName(unseen)
    .slice(0, MOST_PEOPLE)
    .map(({ PrimarySmtpAddress }) => PrimarySmtpAddress)
    .join(', ');
  const offer = byHand(forest, 'users-unseen', { users });
  return grouped('users-unseen', unseen, () => offer).map((one) => ({ ...one, alike: [] }));
}

function byName(mailboxes: readonly Mailbox[]): Mailbox[] {
  return [...mailboxes].sort((a, b) => a.DisplayName.localeCompare(b.DisplayName, 'en'));
}

function grouped(
  rule: string,
  mailboxes: readonly Mailbox[],
  offer: (one: Mailbox) => NonNullable<Fault['offer']>,
): Fault[] {
  const sorted = byName(mailboxes);
  const [first] = sorted;
  if (first === undefined) return [];
  const names = sorted.slice(0, MOST_NAMES).map(({ DisplayName }) => DisplayName);
  const about = { count: sorted.length, names: names.join(', '), first: first.DisplayName };
  const alike = sorted.slice(1, MOST_PEOPLE).map(offer);
  return [{ ...fault(rule, about, offer(first)), alike }];
}
