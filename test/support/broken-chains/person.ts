import { AT, named } from '../operation-kit.js';
import type { BrokenLink } from './broken.js';
import type { Tables } from '../broken-forests/broken.js';

type Mailbox = Parameters<Tables['Mailbox']['set']>[1];
type LyncUser = Parameters<Tables['CsUser']['set']>[1];

const inExchange =
  (patch: Mailbox) =>
  ({ Mailbox: t }: Tables): void => {
    t.set(named(t, 'Marie Curtis'), patch, AT);
  };
const inLync =
  (patch: LyncUser) =>
  ({ CsUser: t }: Tables): void => {
    t.set(named(t, 'Marie Curtis'), patch, AT);
  };
const of = 'of-person';
const BY_LYNC =
  'Enable-CsUser and Move-CsUser choose a registrar pool and an address: who is in Lync isn’t the bot’s';

/** What is broken at one person alone, on both sides. */
export const BROKEN_AT_PERSON: readonly BrokenLink[] = [
  {
    link: 'mailbox-none',
    of,
    heard: /ring until they give up/,
    break: ({ Mailbox: t, User }) => {
      const mailbox = named(t, 'Marie Curtis');
      t.remove(mailbox);
      const { Guid, Name, DistinguishedName, WhenCreated, WhenChanged, DisplayName } = mailbox;
      const { FirstName, LastName, SamAccountName, UserPrincipalName } = mailbox;
      const { Title, Department, Office, Phone, AccountDisabled } = mailbox;
      User.add({
        ...{ Guid, Name, DistinguishedName, WhenCreated, WhenChanged, DisplayName },
        ...{ FirstName, LastName, SamAccountName, UserPrincipalName },
        ...{ Title, Department, Office, Phone, AccountDisabled },
      });
    },
    mend: { not: 'the table has no Enable-Mailbox' },
  },
  {
    link: 'um-off',
    of,
    heard: /ring until they give up/,
    break: inExchange({
      UMEnabled: false,
      UMDialPlan: null,
      UMMailboxPolicy: null,
      Extensions: [],
      SIPResourceIdentifier: null,
    }),
    mend: { by: 'enable-um', given: { dialPlan: 'Paris', extension: '1150' } },
  },
  {
    link: 'plan-none',
    of,
    heard: /busy tone/,
    break: inExchange({ UMDialPlan: null }),
    mend: { by: 'change-dial-plan', given: { dialPlan: 'Paris', newExtension: '1150' } },
  },
  {
    link: 'plan-telephone',
    of,
    heard: /ring until they give up/,
    break: (tables) => {
      const { UMDialPlan, UMMailboxPolicy } = tables;
      inExchange({
        UMDialPlan: named(UMDialPlan, 'Legacy').Guid,
        UMMailboxPolicy: named(UMMailboxPolicy, 'Legacy Default Policy').Guid,
        SIPResourceIdentifier: null,
      })(tables);
    },
    mend: { by: 'change-dial-plan', given: { dialPlan: 'Paris', newExtension: '1150' } },
  },
  {
    link: 'lync-unknown',
    of,
    heard: /isn’t in service/,
    break: ({ CsUser: t }) => {
      t.remove(named(t, 'Marie Curtis'));
    },
    mend: { not: BY_LYNC },
  },
  {
    link: 'lync-disabled',
    of,
    heard: /nobody can be reached/,
    break: inLync({ Enabled: false }),
    mend: { by: 'enable-in-lync' },
  },
  {
    link: 'voice-off',
    of,
    heard: /isn’t in service/,
    break: inLync({ EnterpriseVoiceEnabled: false }),
    mend: { by: 'enable-voice' },
  },
  {
    link: 'pool-none',
    of,
    heard: /busy tone/,
    break: inLync({ RegistrarPool: '' }),
    mend: { not: BY_LYNC },
  },
  {
    link: 'hosted',
    of,
    heard: /never get here/,
    break: inLync({ HostedVoiceMail: true }),
    mend: { by: 'enable-in-lync' },
  },
  {
    link: 'lync-unaware',
    of,
    heard: /ring until they give up/,
    break: inLync({ MailboxGuid: null }),
    mend: { not: 'what copies the attributes between forests isn’t the bot’s' },
  },
  {
    link: 'sip-differs',
    of,
    heard: /general greeting/,
    break: (tables) => {
      inLync({ SipAddress: 'sip:marie.durand@contoso.com' })(tables);
      const mailbox = named(tables.Mailbox, 'Marie Curtis');
      const EmailAddresses = mailbox.EmailAddresses.map((one) =>
        one.replace(/^(sip:)marie\.curtis@/i, '$1marie.durand@'),
      );
      inExchange({ EmailAddresses })(tables);
    },
    mend: { by: 'change-sip-address' },
  },
  {
    link: 'policy-foreign',
    of,
    heard: /can leave a message/,
    break: (tables) => {
      const UMMailboxPolicy = named(tables.UMMailboxPolicy, 'Legacy Default Policy').Guid;
      inExchange({ UMMailboxPolicy })(tables);
    },
    mend: { by: 'change-policy' },
  },
  {
    link: 'pin-locked',
    of,
    heard: /notice nothing/,
    break: inExchange({ LockedOut: true }),
    mend: { by: 'reset-pin', with: { unlock: 'unlock' } },
  },
];
