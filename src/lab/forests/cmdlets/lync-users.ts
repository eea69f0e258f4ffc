import type { Session, Implementation } from '../engine/session.js';
import type { Forest } from '../engine/forest.js';
import { exchangeError, lyncNotFound, lyncRefused } from '../errors.js';
import type { CsUserRecord } from '../records/people.js';
import { psGuid, psObject } from '../values.js';
import { limited } from './shared.js';
import { withPrimaries } from './addresses.js';

const CLASSES = 'Microsoft.Rtc.Management.AD.Cmdlets';

/** A Lync user by SIP address, UPN, DOMAIN\name, display name, DN or GUID: not by account name. */
function theUser(session: Session, identity: string): CsUserRecord {
  const { CsUser } = session.forest.tables;
  const [found, another] = CsUser.find('id', identity.trim());
  if (found === undefined) throw lyncNotFound(identity);
  if (another !== undefined) throw exchangeError('ManagementObjectAmbiguousException', [identity]);
  return found;
}

/** The forest and record of the mailbox that a Lync user has. */
function mailboxOf(session: Session, user: CsUserRecord) {
  const forest = session.world.forests.find(({ name }) => name === user.MailboxForest);
  const mailbox = forest?.tables.Mailbox.get(user.MailboxGuid ?? '');
  return forest === undefined || mailbox === undefined ? undefined : { forest, mailbox };
}

function seesVoiceMail(session: Session, user: CsUserRecord): boolean {
  const linked = mailboxOf(session, user);
  if (linked === undefined || (session.lacksAttributes && linked.forest !== session.forest))
    return false;
  return linked.mailbox.UMEnabled;
}

function show(session: Session, user: CsUserRecord) {
  return psObject('Microsoft.Rtc.Management.ADConnect.Schema.OCSADUser', {
    Identity: user.DistinguishedName,
    Name: user.Name,
    Guid: psGuid(user.Guid),
    DisplayName: user.DisplayName,
    SamAccountName: user.SamAccountName,
    UserPrincipalName: user.UserPrincipalName,
    SipAddress: user.SipAddress,
    Enabled: user.Enabled,
    EnterpriseVoiceEnabled: user.EnterpriseVoiceEnabled,
    LineURI: user.LineURI,
    RegistrarPool: user.RegistrarPool,
    HostedVoiceMail: user.HostedVoiceMail,
    DialPlan: user.DialPlan,
    ExUmEnabled: seesVoiceMail(session, user),
  });
}

/** A Lync user's new SIP address is written on the mailbox too, which is the same object. */
function writeSipProxy(
  session: Session,
  forest: Forest,
  user: CsUserRecord,
  address: string,
): void {
  const linked = mailboxOf(session, user);
  if (linked?.forest.name !== forest.name) return;
  const { Mailbox } = forest.tables;
  const others = linked.mailbox.EmailAddresses.filter((proxy) => !/^sip:/i.test(proxy));
  session.transaction.set(Mailbox, linked.mailbox, {
    EmailAddresses: withPrimaries([...others, `SIP:${address.slice('sip:'.length)}`]),
  });
}

export const LYNC_USERS: Readonly<Record<string, Implementation>> = {
  'Get-CsUser': {
    cmdletClass: `${CLASSES}.GetOcsUserCmdlet`,
    run: (given, session) => {
      const identity = given.text('Identity');
      const users =
        identity === undefined ? session.forest.tables.CsUser.all() : [theUser(session, identity)];
      const all = Number.POSITIVE_INFINITY;
      return limited(session, given, users, (user) => show(session, user), all);
    },
  },
  'Set-CsUser': {
    cmdletClass: `${CLASSES}.SetOcsUserCmdlet`,
    run: (given, session) => {
      const { CsUser } = session.forest.tables;
      const user = theUser(session, given.needed('Identity'));
      const line = given.text('LineURI');
      if (line !== undefined) {
        if (!/^tel:\+?\d+(;ext=\d+)?$/i.test(line)) throw lyncRefused('InvalidLineUri', line);
        if (CsUser.find('line', line).some(({ Guid }) => Guid !== user.Guid)) {
          throw lyncRefused('DuplicateLineUri', line);
        }
      }
      const sip = given.text('SipAddress');
      if (sip !== undefined) {
        if (!/^sip:[^\s@]+@[^\s@]+$/i.test(sip)) throw lyncRefused('InvalidSipAddress', sip);
        const isTaken = CsUser.find('id', sip).some(({ Guid }) => Guid !== user.Guid);
        if (isTaken) throw lyncRefused('DuplicateSipAddress', sip);
      }
      const enabled = given.bool('Enabled');
      const hosted = given.bool('HostedVoiceMail');
      const voice = given.bool('EnterpriseVoiceEnabled');
      session.transaction.set(CsUser, user, {
        ...(enabled === undefined ? {} : { Enabled: enabled }),
        ...(hosted === undefined ? {} : { HostedVoiceMail: hosted }),
        ...(voice === undefined ? {} : { EnterpriseVoiceEnabled: voice }),
        ...(given.has('LineURI') ? { LineURI: line ?? null } : {}),
        ...(sip === undefined ? {} : { SipAddress: sip }),
      });
      if (sip !== undefined) writeSipProxy(session, session.forest, user, sip);
      return [];
    },
  },
  'Grant-CsDialPlan': {
    cmdletClass: 'Microsoft.Rtc.Management.Policy.Cmdlets.GrantLocationProfileCmdlet',
    run: (given, session) => {
      const { CsDialPlan, CsUser } = session.forest.tables;
      const user = theUser(session, given.needed('Identity'));
      const name = given.text('PolicyName');
      if (name !== undefined && CsDialPlan.find('id', `Tag:${name}`).length === 0) {
        throw lyncNotFound(name);
      }
      session.transaction.set(CsUser, user, { DialPlan: name ?? null });
      return [];
    },
  },
};
