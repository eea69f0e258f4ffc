import { sameName } from '../kit/names.js';
import { isE164 } from '../kit/e164.js';
import { hasNumberOf, leadsTo, type UmContact } from '../kit/um-contacts.js';
import { byHand } from '../kit/um-rules/by-hand.js';
import { fault, type Fault } from '../kit/um-rules/fault.js';
import type { ForestSituation } from './situation.js';

type Plan = ForestSituation['sipPlans'][number];

/** Lync's contacts are on a pool there is, enabled, and have a number of what they lead to. */
export function contactStateRules(situation: ForestSituation): Fault[] {
  const { lync } = situation;
  if (lync === null) return [];
  return situation.sipPlans.flatMap((plan) => {
    const own = lync.contacts.filter((contact) => leadsTo(contact, plan));
    return [
      ...disabledAmong(situation, plan, own),
      ...wrongNumberAmong(situation, plan, own),
      ...homelessAmong(situation, plan, own, lync.homePools),
    ];
  });
}

/** One that is disabled does no harm where another answers instead. */
function disabledAmong(
  { forest }: ForestSituation,
  { Name: dialPlan }: Plan,
  own: readonly UmContact[],
): Fault[] {
  const answersFor = (one: UmContact, other: UmContact): boolean =>
    other.Enabled &&
    other.AutoAttendant === one.AutoAttendant &&
    (one.IsSubscriberAccess || hasNumberOf(other, [one.DisplayNumber ?? '']));
  return own
    .filter((one) => !one.Enabled && !own.some((other) => answersFor(one, other)))
    .map(({ SipAddress: contact, IsSubscriberAccess }) =>
      fault(
        'contact-disabled',
        { contact },
        IsSubscriberAccess
          ? ['enable-contact', { dialPlan, forest: forest.name }]
          : byHand(forest, 'contact-disabled'),
      ),
    );
}

function wrongNumberAmong(
  { forest }: ForestSituation,
  { Name, AccessTelephoneNumbers }: Plan,
  own: readonly UmContact[],
): Fault[] {
  const numbers = AccessTelephoneNumbers.filter(isE164);
  const access = own.filter(({ IsSubscriberAccess }) => IsSubscriberAccess);
  const [first] = access;
  if (first === undefined || numbers.length === 0) return [];
  if (access.some((one) => hasNumberOf(one, numbers))) return [];
  const about = {
    contact: first.SipAddress,
    number: first.DisplayNumber ?? '—',
    dialPlan: Name,
    wanted: numbers.join(', '),
  };
  return [
    fault('contact-number', about, ['create-contact', { dialPlan: Name, forest: forest.name }]),
  ];
}

function homelessAmong(
  situation: ForestSituation,
  plan: Plan,
  own: readonly UmContact[],
  pools: readonly { readonly Fqdn: string }[],
): Fault[] {
  const isThere = (pool: string): boolean => pools.some(({ Fqdn }) => sameName(Fqdn, pool));
  const homeless = own.filter(({ RegistrarPool }) => !isThere(RegistrarPool ?? ''));
  const gone = [...new Set(homeless.map(({ RegistrarPool }) => RegistrarPool ?? ''))];
  const pool = likelyPool(situation, plan, pools);
  return gone.map((from) => {
    const contacts = homeless
      .filter(({ RegistrarPool }) => (RegistrarPool ?? '') === from)
      .map(({ SipAddress }) => SipAddress)
      .join(', ');
    const about = { contacts, pool: from === '' ? '—' : from, dialPlan: plan.Name };
    const moved = { pool: pool ?? '', sipAddress: contacts, forest: situation.forest.name };
    return fault('contact-pool', about, pool === null ? null : ['move-contacts', moved]);
  });
}

/** A pool that has a way to the plan; of several the one where other contacts are. */
function likelyPool(
  { gateways, huntGroups, lync }: ForestSituation,
  plan: Plan,
  pools: readonly { readonly Fqdn: string }[],
): string | null {
  const isConnected = ({ Fqdn }: { readonly Fqdn: string }): boolean =>
    gateways.some(
      ({ Guid, Address, Status }) =>
        sameName(Address, Fqdn) &&
        sameName(Status, 'Enabled') &&
        huntGroups.some(
          (group) =>
            group.UMIPGateway.ObjectGuid === Guid && group.UMDialPlan.ObjectGuid === plan.Guid,
        ),
    );
  const connected = pools.filter(isConnected);
  const hasOthers = ({ Fqdn }: { readonly Fqdn: string }): boolean =>
    lync?.contacts.some(({ RegistrarPool }) => sameName(RegistrarPool ?? '', Fqdn)) ?? false;
  return (connected.find(hasOthers) ?? connected[0] ?? pools[0])?.Fqdn ?? null;
}
