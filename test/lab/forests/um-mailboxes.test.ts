import assert from 'node:assert/strict';
import { testCases, values } from '../../support/forest-cases.js';

const marie = 'marie.curtis@contoso.com;phone-context=Paris.contoso.com';
const had = '"SMTP:marie.curtis@contoso.com","SIP:marie.curtis@contoso.com"';
const disabled = [
  `Mailbox Marie Curtis EmailAddresses: [${had},"EUM:${marie}","eum:1100;phone-context=Paris.contoso.com"] → [${had}]`,
  'Mailbox Marie Curtis Extensions: ["1100"] → []',
  'Mailbox Marie Curtis SIPResourceIdentifier: "marie.curtis@contoso.com" → null',
  'Mailbox Marie Curtis UMDialPlan: "Paris" → null',
  'Mailbox Marie Curtis UMEnabled: true → false',
  'Mailbox Marie Curtis UMMailboxPolicy: "Paris Stratégie par défaut" → null',
];

describe('The other UM mailbox cmdlets of the lab', () => {
  testCases([
    {
      it: 'don’t find a mailbox whose UM is off',
      call: ['Get-UMMailbox', { Identity: 'alice.martin' }],
      error: 'ManagementObjectNotFoundException',
    },
    {
      it: 'don’t find the PIN of a mailbox whose UM is off',
      call: ['Get-UMMailboxPIN', { Identity: 'alice.martin' }],
      error: 'ManagementObjectNotFoundException',
    },
    {
      it: 'tell a PIN’s state and never the PIN',
      call: ['Get-UMMailboxPIN', { Identity: 'marie.curtis' }],
      answers: ({ output: [pin] }) => {
        assert.deepEqual(Object.keys(pin ?? {}).sort(), [
          '$type',
          'FirstTimeUser',
          'IsValid',
          'LockedOut',
          'ObjectState',
          'PinExpired',
          'UserID',
        ]);
      },
    },
    {
      it: 'find who has an extension by a filter',
      call: ['Get-UMMailbox', { Filter: "Extensions -eq '1100'" }],
      answers: (answer) => {
        assert.deepEqual(values(answer, 'DisplayName'), ['Marie Curtis']);
      },
    },
    {
      it: 'ask before they disable, and change nothing meanwhile',
      call: ['Disable-UMMailbox', { Identity: 'marie.curtis' }],
      hangs: true,
    },
    {
      it: 'clear extensions, SIP address and policy even when properties are kept',
      given: [['Set-UMMailbox', { Identity: 'marie.curtis', OperatorNumber: '1000' }]],
      call: ['Disable-UMMailbox', { Identity: 'marie.curtis', Confirm: false }],
      changes: disabled,
    },
    {
      it: 'clear the settings too with -KeepProperties $false',
      given: [['Set-UMMailbox', { Identity: 'marie.curtis', OperatorNumber: '1000' }]],
      call: [
        'Disable-UMMailbox',
        { Identity: 'marie.curtis', KeepProperties: false, Confirm: false },
      ],
      changes: [...disabled, 'Mailbox Marie Curtis OperatorNumber: "1000" → null'],
    },
    {
      it: 'say that somebody is disabled already',
      call: ['Disable-UMMailbox', { Identity: 'alice.martin', Confirm: false }],
      error: 'UserAlreadyUmDisabledException',
    },
    {
      it: 'free the extension at once',
      given: [['Disable-UMMailbox', { Identity: 'marie.curtis', Confirm: false }]],
      call: [
        'Enable-UMMailbox',
        {
          Identity: 'karim.haddad',
          UMMailboxPolicy: 'Paris Stratégie par défaut',
          Extensions: ['1100'],
          ValidateOnly: true,
        },
      ],
    },
    {
      it: 'change a setting',
      call: ['Set-UMMailbox', { Identity: 'marie.curtis', MissedCallNotificationEnabled: false }],
      changes: ['Mailbox Marie Curtis MissedCallNotificationEnabled: true → false'],
    },
    {
      it: 'refuse the policy of another dial plan',
      call: [
        'Set-UMMailbox',
        { Identity: 'marie.curtis', UMMailboxPolicy: 'Redmond Default Policy' },
      ],
      error: 'RecipientTaskException',
    },
    {
      it: 'refuse settings where UM is off',
      call: ['Set-UMMailbox', { Identity: 'alice.martin', OperatorNumber: '1' }],
      error: 'RecipientTaskException',
    },
    {
      it: 'change the PIN also when only an unlock is asked for',
      call: ['Set-UMMailboxPIN', { Identity: 'marie.curtis', LockedOut: false }],
      changes: [
        '+ Mail pin-reset marie.curtis',
        'Mailbox Marie Curtis PinChanges: 1 → 2',
        'Mailbox Marie Curtis PinExpired: false → true',
      ],
    },
    {
      it: 'refuse a PIN of one digit repeated',
      call: ['Set-UMMailboxPIN', { Identity: 'marie.curtis', Pin: '777777' }],
      error: 'WeakPinException',
    },
    {
      it: 'have no PIN to reset where UM is off',
      call: ['Set-UMMailboxPIN', { Identity: 'alice.martin' }],
      error: 'UserNotUmEnabledException',
    },
  ]);
});

describe('Set-Mailbox -EmailAddresses in the lab', () => {
  const addresses = (eum: string) =>
    `Mailbox Marie Curtis EmailAddresses: [${had},"EUM:${marie}","eum:1100;phone-context=Paris.contoso.com"] → ${eum}`;
  testCases([
    {
      it: 'changes an extension by removing and adding, the SIP address untouched',
      call: [
        'Set-Mailbox',
        {
          Identity: 'marie.curtis',
          EmailAddresses: {
            Remove: ['eum:1100;phone-context=Paris.contoso.com'],
            Add: ['eum:1101;phone-context=Paris.contoso.com'],
          },
        },
      ],
      changes: [
        addresses(`[${had},"EUM:${marie}","eum:1101;phone-context=Paris.contoso.com"]`),
        'Mailbox Marie Curtis Extensions: ["1100"] → ["1101"]',
      ],
    },
    {
      it: 'promotes the extension when the SIP address is added in lower case',
      call: [
        'Set-Mailbox',
        {
          Identity: 'marie.curtis',
          EmailAddresses: {
            Remove: [`EUM:${marie}`],
            Add: ['eum:marie.durand@contoso.com;phone-context=Paris.contoso.com'],
          },
        },
      ],
      changes: [
        addresses(
          `[${had},"EUM:1100;phone-context=Paris.contoso.com","eum:marie.durand@contoso.com;phone-context=Paris.contoso.com"]`,
        ),
        'Mailbox Marie Curtis SIPResourceIdentifier: "marie.curtis@contoso.com" → "marie.durand@contoso.com"',
      ],
    },
    {
      it: 'replaces all addresses by a plain list',
      call: [
        'Set-Mailbox',
        { Identity: 'marie.curtis', EmailAddresses: ['SMTP:marie.curtis@contoso.com'] },
      ],
      changes: [
        addresses('["SMTP:marie.curtis@contoso.com"]'),
        'Mailbox Marie Curtis Extensions: ["1100"] → []',
        'Mailbox Marie Curtis SIPResourceIdentifier: "marie.curtis@contoso.com" → null',
      ],
    },
    {
      it: 'checks neither the length nor the owner of an extension',
      call: [
        'Set-Mailbox',
        {
          Identity: 'alice.bernard',
          EmailAddresses: { Add: ['eum:9;phone-context=Lyon.contoso.com'] },
        },
      ],
      changes: [
        'Mailbox Alice Bernard EmailAddresses: ["SMTP:alice.bernard@contoso.com","SIP:alice.bernard@contoso.com","EUM:alice.bernard@contoso.com;phone-context=Lyon.contoso.com","eum:4321;phone-context=Lyon.contoso.com"] → ["SMTP:alice.bernard@contoso.com","SIP:alice.bernard@contoso.com","EUM:alice.bernard@contoso.com;phone-context=Lyon.contoso.com","eum:4321;phone-context=Lyon.contoso.com","eum:9;phone-context=Lyon.contoso.com"]',
        'Mailbox Alice Bernard Extensions: ["4321"] → ["4321","9"]',
      ],
    },
    {
      it: 'needs an SMTP address',
      call: ['Set-Mailbox', { Identity: 'marie.curtis', EmailAddresses: [] }],
      error: 'DataValidationException',
    },
  ]);
});
