import { z } from 'zod';
import { UmError } from '../../protocol/errors.js';
import type { Change } from './engine/change.js';
import type { Forest } from './engine/forest.js';
import { domainDn } from './engine/names.js';
import { Transaction } from './engine/transaction.js';
import type { World } from './engine/world.js';
import type { CsExUmContactRecord } from './records/lync.js';
import type { DialPlanRecord } from './records/unified-messaging.js';

/** What a person enters in OcsUmUtil; what is left out is what it offers by itself. */
export const wantedContactSchema = z.strictObject({
  /** Lync's forest. */
  forest: z.string().min(1),
  /** The Exchange forest of the dial plan, of those that Load Data lists; Lync's own by itself. */
  dialPlanForest: z.string().min(1).optional(),
  dialPlan: z.string().min(1),
  type: z.enum(['subscriber-access', 'auto-attendant']),
  /** Whose pilot number it gets, where no number is typed. */
  autoAttendant: z.string().min(1).optional(),
  organizationalUnit: z.string().min(1).optional(),
  name: z.string().min(1).optional(),
  sipAddress: z.string().min(1).optional(),
  pool: z.string().min(1),
  phoneNumber: z.string().min(1).optional(),
});
export type WantedContact = z.infer<typeof wantedContactSchema>;

/**
 * Makes a contact object as OcsUmUtil does: it knows the SIP URI dial plans of every trusted
 * Exchange forest, and offers the plan's name and the number that Exchange holds.
 * @throws UmError UM-BAD-REQUEST
 */
export function makeContact(
  world: World,
  wanted: WantedContact,
  at: Date,
  newGuid: () => string,
): { contact: CsExUmContactRecord; changes: readonly Change[] } {
  const lync = world.forest(wanted.forest);
  const exchange = world.forest(wanted.dialPlanForest ?? wanted.forest);
  if (lync === undefined || exchange === undefined) throw refused('forest');
  const plan = planOf(exchange, wanted.dialPlan);
  const isAutoAttendant = wanted.type === 'auto-attendant';
  const name = wanted.name ?? plan.Name;
  const sipAddress = wanted.sipAddress ?? `sip:${name.replace(/\W+/g, '_')}@${lync.name}`;
  if (!/^sip:[^\s@]+@[^\s@]+$/.test(sipAddress)) throw refused('sipAddress');
  const pool = lync.tables.CsPool.all().find(({ Fqdn }) => Fqdn === wanted.pool);
  if (pool === undefined) throw refused('pool');
  const number = wanted.phoneNumber ?? offeredNumber(exchange, plan, wanted);
  if (number === undefined || !/^\+\d{3,15}$/.test(number)) throw refused('phoneNumber');
  const { CsExUmContact } = lync.tables;
  const ou = wanted.organizationalUnit ?? `OU=UM Contacts,${domainDn(lync.name)}`;
  const dn = `CN=${name},${ou}`;
  if ([dn, sipAddress].some((key) => CsExUmContact.find('id', key).length > 0))
    throw refused('name');
  const transaction = new Transaction(world, at.toISOString());
  const contact = transaction.add(CsExUmContact, {
    Guid: newGuid(),
    Name: name,
    DistinguishedName: dn,
    WhenCreated: at.toISOString(),
    WhenChanged: at.toISOString(),
    SipAddress: sipAddress,
    DisplayNumber: number,
    LineURI: `tel:${number}`,
    RegistrarPool: pool.Fqdn,
    Enabled: true,
    EnterpriseVoiceEnabled: true,
    AutoAttendant: isAutoAttendant,
    IsSubscriberAccess: !isAutoAttendant,
    OtherIpPhone: plan.PhoneContext,
    Description: wanted.autoAttendant ?? plan.Name,
  });
  return { contact, changes: transaction.changes };
}

function planOf(exchange: Forest, name: string): DialPlanRecord {
  const plan = exchange.tables.UMDialPlan.all().find(
    (candidate) => candidate.Name === name && candidate.URIType === 'SipName',
  );
  if (plan === undefined) throw refused('dialPlan');
  return plan;
}

function offeredNumber(
  { tables }: Forest,
  plan: DialPlanRecord,
  { type, autoAttendant }: WantedContact,
): string | undefined {
  if (type === 'subscriber-access') return plan.AccessTelephoneNumbers[0];
  return tables.UMAutoAttendant.all().find(
    ({ Name, UMDialPlan }) => Name === autoAttendant && UMDialPlan === plan.Guid,
  )?.PilotIdentifierList[0];
}

function refused(field: string): UmError {
  return new UmError('UM-BAD-REQUEST', { detail: field });
}
