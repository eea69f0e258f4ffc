import { objectId } from '../kit/object-id.js';
import { byHand, type PeopleRule } from '../kit/um-rules/by-hand.js';
import { fault, type Fault } from '../kit/um-rules/fault.js';
import type { FirstByName } from './first-by-name.js';
import type { UmMailbox } from './people.js';
import type { ForestSituation } from './situation.js';

/** As many names as a person reads. */
const MOST_NAMES = 5;

/** What keeps calls from the voice mail of single people, alike ones together. */
export function userRules(situation: ForestSituation): Fault[] {
  const { forest, sipPlans, people } = situation;
  const [first] = sipPlans;
  const id = ({ Guid }: UmMailbox) => ({ user: objectId(forest.name, Guid) });
  return [
    ...togetherByHand(forest, 'users-not-in-lync', people.notInLync),
    ...togetherByHand(forest, 'users-lync-disabled', people.disabledInLync),
    ...togetherByHand(forest, 'users-hosted', people.hosted),
    ...grouped('users-sip-address', people.otherSipAddress, (one) => [
      'change-sip-address',
      { ...id(one), sipAddress: people.addressesInLync.get(one.Guid) ?? '' },
    ]),
    ...grouped('users-policy', people.foreignPolicy, (one) => policyOffer(situation, one)),
    ...grouped('users-telephone-plan', people.onTelephonePlan, (one) => [
      'change-dial-plan',
      id(one),
    ]),
    ...grouped('users-extension-length', people.otherLength, (one) => [
      'change-extension',
      id(one),
    ]),
    ...grouped('users-extension-shared', people.sharedExtension, (one) => [
      'change-extension',
      id(one),
    ]),
    ...grouped('users-no-voice', people.withoutVoice, (one) => ['enable-voice', id(one)]),
    ...togetherByHand(forest, 'users-unseen', people.unseen),
    ...(first === undefined || people.onSip > 0
      ? []
      : [
          fault('users-none', { forest: forest.name }, [
            'enable-um',
            { dialPlan: objectId(forest.name, first.Guid), forest: forest.name },
          ]),
        ]),
  ];
}

/** A policy of the person's own plan; one is made first where it has none. */
function policyOffer(
  { forest, policies, dialPlans }: ForestSituation,
  { Guid, UMDialPlan }: UmMailbox,
): NonNullable<Fault['offer']> {
  const user = objectId(forest.name, Guid);
  const policy = policies.find((one) => one.UMDialPlan.ObjectGuid === UMDialPlan?.ObjectGuid);
  if (policy !== undefined)
    return ['change-policy', { user, policy: objectId(forest.name, policy.Guid) }];
  const plan = dialPlans.find((one) => one.Guid === UMDialPlan?.ObjectGuid);
  if (plan === undefined) return ['change-dial-plan', { user }];
  const made = { dialPlan: plan.Name, name: `${plan.Name} Default Policy`, forest: forest.name };
  return ['create-policy', made];
}

/** A person mends all of them at once: one request, which looks at as many as it can. */
function togetherByHand(
  forest: ForestSituation['forest'],
  rule: PeopleRule,
  some: FirstByName<UmMailbox>,
): Fault[] {
  const users = some.first.map(({ PrimarySmtpAddress }) => PrimarySmtpAddress).join(', ');
  const offer = byHand(forest, rule, { users });
  return grouped(rule, some, () => offer).map((one) => ({ ...one, alike: [] }));
}

function grouped(
  rule: string,
  { count, first: some }: FirstByName<UmMailbox>,
  offer: (one: UmMailbox) => NonNullable<Fault['offer']>,
): Fault[] {
  const [first, ...others] = some;
  if (first === undefined) return [];
  const names = some.slice(0, MOST_NAMES).map(({ DisplayName }) => DisplayName);
  const more = count - names.length;
  const about = { count, names: names.join(', '), more, first: first.DisplayName };
  return [{ ...fault(rule, about, offer(first)), alike: others.map(offer) }];
}
