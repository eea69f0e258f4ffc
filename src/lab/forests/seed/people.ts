import { folded } from '../engine/folded.js';
import { domainDn, organizationDn } from '../engine/names.js';
import type { Forest } from '../engine/forest.js';
import type { UserRecord } from '../records/people.js';
import { numberOf, type Person } from './person.js';
import type { Seeder } from './seeder.js';

const GIGABYTE = 1024 ** 3;

/** Makes the directory's objects of a person: user or mailbox, and the Lync user. */
export function addPerson(seeder: Seeder, lync: Forest, lyncSeeder: Seeder, person: Person): void {
  const { forest } = seeder;
  const suffix = person.number === undefined ? '' : String(person.number);
  const alias = `${folded(person.firstName)}.${folded(person.lastName)}${suffix}`;
  const plainName = `${person.firstName} ${person.lastName}`;
  const name = suffix === '' ? plainName : `${plainName} (${suffix})`;
  const account = {
    DisplayName: person.sharesDisplayName === true ? plainName : name,
    SamAccountName: alias.slice(0, 20),
    UserPrincipalName: `${alias}@${forest.name}`,
  };
  const container = `OU=${person.office.name},OU=People,${domainDn(forest.name)}`;
  const user = {
    ...seeder.object('User', name, container),
    ...account,
    FirstName: person.firstName,
    LastName: person.lastName,
    Title: person.title,
    Department: person.department,
    Office: person.office.name,
    Phone: numberOf(person),
    AccountDisabled: false,
  };
  if (person.hasMailbox) addMailbox(seeder, person, alias, user);
  else forest.tables.User.add(user);
  if (!person.isInLync) return;
  const isHome = lync.name === forest.name;
  const own = isHome
    ? user
    : lyncSeeder.object('CsUser', name, `OU=${forest.name},OU=Linked,${domainDn(lync.name)}`);
  const number = numberOf(person);
  lync.tables.CsUser.add({
    Guid: own.Guid,
    Name: own.Name,
    DistinguishedName: own.DistinguishedName,
    WhenCreated: own.WhenCreated,
    WhenChanged: own.WhenChanged,
    ...account,
    SipAddress: `sip:${alias}@${forest.name}`,
    Enabled: true,
    EnterpriseVoiceEnabled: person.enterpriseVoice,
    LineURI:
      number === null || !person.enterpriseVoice
        ? null
        : `tel:${number};ext=${person.extension ?? ''}`,
    RegistrarPool: person.office.pool,
    HostedVoiceMail: null,
    DialPlan: null,
    MailboxForest: person.hasMailbox ? forest.name : null,
    MailboxGuid: person.hasMailbox ? user.Guid : null,
  });
}

function addMailbox({ forest }: Seeder, person: Person, alias: string, user: UserRecord): void {
  const { tables } = forest;
  const [plan] = person.um === null ? [] : tables.UMDialPlan.find('id', person.um.plan);
  const policy = tables.UMMailboxPolicy.all().find(({ UMDialPlan }) => UMDialPlan === plan?.Guid);
  const address = `${alias}@${forest.name}`;
  // Lync writes the sip: address of the users of its own forest only.
  const hasSip = person.isInLync && forest.hasLync;
  const isSipPlan = plan?.URIType === 'SipName';
  const context = plan === undefined ? '' : `;phone-context=${plan.PhoneContext}`;
  const extension = person.um?.extension ?? '';
  tables.Mailbox.add({
    ...user,
    Alias: alias,
    PrimarySmtpAddress: address,
    LegacyExchangeDN: `/o=${forest.organization}/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Recipients/cn=${user.Guid.replaceAll('-', '')}`,
    RecipientTypeDetails: 'UserMailbox',
    ServerName: person.office.server,
    Database: `CN=DB-${person.office.server},CN=Databases,${organizationDn(forest)}`,
    EmailAddresses: [
      `SMTP:${address}`,
      ...(hasSip ? [`SIP:${address}`] : []),
      ...(plan === undefined
        ? []
        : isSipPlan
          ? [`EUM:${address}${context}`, `eum:${extension}${context}`]
          : [`EUM:${extension}${context}`]),
    ],
    Languages: [person.office.culture === 'fr' ? 'fr-FR' : 'en-US'],
    ProhibitSendQuota: 2 * GIGABYTE,
    UseDatabaseQuotaDefaults: false,
    DatabaseProhibitSendQuota: 2 * GIGABYTE,
    TotalItemSize: person.isOverQuota === true ? 3 * GIGABYTE : GIGABYTE / 4,
    LitigationHoldEnabled: false,
    UMEnabled: plan !== undefined,
    UMDialPlan: plan?.Guid ?? null,
    UMMailboxPolicy: plan === undefined ? null : (policy?.Guid ?? null),
    Extensions: plan === undefined ? [] : [extension],
    SIPResourceIdentifier: isSipPlan ? address : null,
    MissedCallNotificationEnabled: true,
    OperatorNumber: null,
    UmSettings: {},
    PinExpired: false,
    FirstTimeUser: false,
    LockedOut: false,
    PinChanges: plan === undefined ? 0 : 1,
  });
}
