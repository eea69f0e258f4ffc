import { changedList, type Given } from '../engine/given.js';
import { foundByAnr } from '../engine/name-resolution.js';
import { directoryProperties, referenceTo } from '../engine/output.js';
import { theOne, type Implementation, type Session } from '../engine/session.js';
import { exchangeError } from '../errors.js';
import type { MailboxRecord, UserRecord } from '../records/people.js';
import { psGuid, psObject, type PsLike } from '../values.js';
import { umAttributesOf, withPrimaries } from './addresses.js';
import { limited, mailboxesOf, theMailbox } from './shared.js';

const CLASSES = 'Microsoft.Exchange.Management.RecipientTasks';

function showMailbox(session: Session, mailbox: MailboxRecord) {
  return psObject('Microsoft.Exchange.Data.Directory.Management.Mailbox', {
    ...directoryProperties(session, mailbox, identityOf(session, mailbox)),
    Alias: mailbox.Alias,
    DisplayName: mailbox.DisplayName,
    SamAccountName: mailbox.SamAccountName,
    UserPrincipalName: mailbox.UserPrincipalName,
    PrimarySmtpAddress: mailbox.PrimarySmtpAddress,
    WindowsEmailAddress: mailbox.PrimarySmtpAddress,
    EmailAddresses: mailbox.EmailAddresses,
    LegacyExchangeDN: mailbox.LegacyExchangeDN,
    RecipientType: 'UserMailbox',
    RecipientTypeDetails: mailbox.RecipientTypeDetails,
    ServerName: mailbox.ServerName,
    Database: mailbox.Database,
    Office: mailbox.Office,
    UMEnabled: mailbox.UMEnabled,
    ExchangeGuid: psGuid(storeGuid(mailbox)),
    Languages: mailbox.Languages,
    ProhibitSendQuota: quota(mailbox.UseDatabaseQuotaDefaults ? null : mailbox.ProhibitSendQuota),
    UseDatabaseQuotaDefaults: mailbox.UseDatabaseQuotaDefaults,
    LitigationHoldEnabled: mailbox.LitigationHoldEnabled,
    AccountDisabled: mailbox.AccountDisabled,
  });
}

function showUser(session: Session, user: UserRecord | MailboxRecord) {
  return psObject('Microsoft.Exchange.Data.Directory.Management.User', {
    ...directoryProperties(session, user, identityOf(session, user)),
    DisplayName: user.DisplayName,
    SamAccountName: user.SamAccountName,
    UserPrincipalName: user.UserPrincipalName,
    FirstName: user.FirstName,
    LastName: user.LastName,
    Title: user.Title,
    Department: user.Department,
    Office: user.Office,
    Phone: user.Phone,
    UserAccountControl: user.AccountDisabled ? 'AccountDisabled, NormalAccount' : 'NormalAccount',
    RecipientType: 'Alias' in user ? 'UserMailbox' : 'User',
  });
}

/** A mailbox among all that has an address, as the address book's cmdlet shows it. */
function showRecipient(session: Session, mailbox: MailboxRecord) {
  const { UMDialPlan, UMMailboxPolicy } = session.forest.tables;
  return psObject('Microsoft.Exchange.Data.Directory.Management.ReducedRecipient', {
    ...directoryProperties(session, mailbox, identityOf(session, mailbox)),
    Alias: mailbox.Alias,
    DisplayName: mailbox.DisplayName,
    FirstName: mailbox.FirstName,
    LastName: mailbox.LastName,
    Title: mailbox.Title,
    Department: mailbox.Department,
    Office: mailbox.Office,
    Phone: mailbox.Phone,
    SamAccountName: mailbox.SamAccountName,
    PrimarySmtpAddress: mailbox.PrimarySmtpAddress,
    EmailAddresses: mailbox.EmailAddresses,
    RecipientType: 'UserMailbox',
    RecipientTypeDetails: mailbox.RecipientTypeDetails,
    ServerName: mailbox.ServerName,
    UMEnabled: mailbox.UMEnabled,
    UMMailboxPolicy: referenceTo(UMMailboxPolicy, mailbox.UMMailboxPolicy),
    UMRecipientDialPlanId: referenceTo(UMDialPlan, mailbox.UMDialPlan),
  });
}

/** The canonical name of an object: `contoso.com/People/Paris/Alice Martin`. */
export function identityOf(session: Session, record: UserRecord | MailboxRecord): string {
  const units = [...record.DistinguishedName.matchAll(/OU=([^,]+)/g)].map(([, unit = '']) => unit);
  return [session.forest.name, ...units.reverse(), record.Name].join('/');
}

/** A size as Exchange writes it. */
function quota(bytes: number | null): string {
  if (bytes === null) return 'Unlimited';
  return `${bytes / 1024 ** 3} GB (${bytes.toLocaleString('en-US')} bytes)`;
}

export const MAILBOXES: Readonly<Record<string, Implementation>> = {
  'Get-Mailbox': {
    cmdletClass: `${CLASSES}.GetMailbox`,
    run: (given, session) =>
      limited(session, given, mailboxesOf(session, given), (mailbox) =>
        showMailbox(session, mailbox),
      ),
  },
  'Get-User': {
    cmdletClass: `${CLASSES}.GetUser`,
    run: (given, session) => {
      const { Mailbox, User } = session.forest.tables;
      const identity = given.text('Identity');
      const anr = given.text('Anr');
      const users =
        identity === undefined
          ? anr === undefined
            ? [...Mailbox.all(), ...User.all()]
            : [...foundByAnr(Mailbox, anr), ...foundByAnr(User, anr)]
          : [
              User.get(identity) === undefined && User.find('id', identity).length === 0
                ? theOne(session, Mailbox, identity)
                : theOne(session, User, identity),
            ];
      return limited(session, given, users, (user) => showUser(session, user));
    },
  },
  'Get-Recipient': {
    cmdletClass: `${CLASSES}.GetRecipient`,
    // The lab has no contacts or groups: whatever has an address is a mailbox.
    run: (given, session) =>
      limited(
        session,
        given,
        mailboxesOf(session, given),
        (mailbox) => showRecipient(session, mailbox),
        undefined,
        (mailbox, name) => ATTRIBUTES[name.toLowerCase()]?.(mailbox),
      ),
  },
  'Get-MailboxStatistics': {
    cmdletClass: 'Microsoft.Exchange.Management.MapiTasks.GetMailboxStatistics',
    run: (given, session) =>
      storedMailboxes(session, given).map((mailbox) => {
        const isOver = isOverQuota(mailbox);
        return psObject('Microsoft.Exchange.Management.MapiTasks.Presentation.MailboxStatistics', {
          DisplayName: mailbox.DisplayName,
          MailboxGuid: psGuid(storeGuid(mailbox)),
          ServerName: mailbox.ServerName,
          TotalItemSize: quota(mailbox.TotalItemSize),
          DatabaseProhibitSendQuota: quota(mailbox.DatabaseProhibitSendQuota),
          StorageLimitStatus: isOver ? 'ProhibitSend' : 'BelowLimit',
          ItemCount: Math.floor(mailbox.TotalItemSize / 65_536),
        });
      }),
  },
  'Set-Mailbox': {
    cmdletClass: `${CLASSES}.SetMailbox`,
    run: (given, session) => {
      const { Mailbox, UMDialPlan } = session.forest.tables;
      const mailbox = theMailbox(session, given);
      const addresses = given.list('EmailAddresses');
      if (addresses === undefined) return [];
      const next = withPrimaries(changedList(mailbox.EmailAddresses, addresses));
      const primary = next.find((address) => address.startsWith('SMTP:'));
      if (primary === undefined) throw exchangeError('DataValidationException', [mailbox.Name]);
      const plan = mailbox.UMDialPlan === null ? undefined : UMDialPlan.get(mailbox.UMDialPlan);
      session.transaction.set(Mailbox, mailbox, {
        EmailAddresses: next,
        PrimarySmtpAddress: primary.slice('SMTP:'.length),
        ...(plan === undefined ? {} : umAttributesOf(next, plan)),
      });
      return [];
    },
  },
};

/** By what Get-Recipient's filter finds a mailbox, in the directory's own attributes. */
const ATTRIBUTES: Readonly<Record<string, (mailbox: MailboxRecord) => PsLike>> = {
  displayname: ({ DisplayName }) => DisplayName,
  firstname: ({ FirstName }) => FirstName,
  lastname: ({ LastName }) => LastName,
  alias: ({ Alias }) => Alias,
  emailaddresses: ({ EmailAddresses }) => EmailAddresses,
};

/** One mailbox, or all that a server's databases hold. */
function storedMailboxes(session: Session, given: Given): MailboxRecord[] {
  const name = given.text('Server');
  if (name === undefined) return mailboxesOf(session, given);
  const { Name } = theOne(session, session.forest.tables.ExchangeServer, name);
  return session.forest.tables.Mailbox.all().filter(({ ServerName }) => ServerName === Name);
}

/** The GUID of a mailbox in its database: another one than its account's, as on real servers. */
function storeGuid({ Guid }: MailboxRecord): string {
  return `${Guid.slice(0, -12)}${Guid.slice(-6)}${Guid.slice(-12, -6)}`;
}

/** Whether a mailbox may send no more. */
export function isOverQuota(mailbox: MailboxRecord): boolean {
  const applying = mailbox.UseDatabaseQuotaDefaults
    ? mailbox.DatabaseProhibitSendQuota
    : mailbox.ProhibitSendQuota;
  return applying !== null && mailbox.TotalItemSize >= applying;
}
