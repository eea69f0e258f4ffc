import assert from 'node:assert/strict';
import { FABRIKAM, LYNC } from '../../support/forests.js';
import { testCases, values } from '../../support/forest-cases.js';

const PARIS = 'Paris Stratégie par défaut';
const alice = {
  Identity: 'alice.martin',
  UMMailboxPolicy: PARIS,
  Extensions: ['1234'],
  SIPResourceIdentifier: 'alice.martin@contoso.com',
};
const tony = {
  Identity: 'tony.smith',
  UMMailboxPolicy: PARIS,
  SIPResourceIdentifier: 'tony.smith@contoso.com',
};

function enabled(name: string, alias: string, extension: string, plan: string, domain: string) {
  const sip = `${alias}@${domain}`;
  const context = `;phone-context=${plan}.${domain}`;
  const had = `"SMTP:${sip}"${domain === 'contoso.com' ? `,"SIP:${sip}"` : ''}`;
  const policy = plan === 'Paris' ? PARIS : `${plan} Default Policy`;
  return [
    `+ Mail welcome ${alias}`,
    `Mailbox ${name} EmailAddresses: [${had}] → [${had},"EUM:${sip}${context}","eum:${extension}${context}"]`,
    `Mailbox ${name} Extensions: [] → ["${extension}"]`,
    `Mailbox ${name} FirstTimeUser: false → true`,
    `Mailbox ${name} PinChanges: 0 → 1`,
    `Mailbox ${name} PinExpired: false → true`,
    `Mailbox ${name} SIPResourceIdentifier: null → "${sip}"`,
    `Mailbox ${name} UMDialPlan: null → "${plan}"`,
    `Mailbox ${name} UMEnabled: false → true`,
    `Mailbox ${name} UMMailboxPolicy: null → "${policy}"`,
  ];
}

describe('Enable-UMMailbox in the lab', () => {
  testCases([
    {
      it: 'writes the extension, the SIP address as primary EUM address, and sends the welcome mail',
      call: ['Enable-UMMailbox', alice],
      changes: enabled('Alice Martin', 'alice.martin', '1234', 'Paris', 'contoso.com'),
      answers: (answer) => {
        assert.deepEqual(values(answer, 'UMEnabled'), [true]);
        assert.deepEqual(values(answer, 'UMDialPlan'), ['Paris']);
        assert.deepEqual(values(answer, 'AccessTelephoneNumbers'), [['+33155500000']]);
      },
    },
    {
      it: 'takes the sip: address and the last digits of the telephone number by default',
      call: ['Enable-UMMailbox', { Identity: 'alice.martin', UMMailboxPolicy: PARIS }],
      changes: enabled('Alice Martin', 'alice.martin', '1234', 'Paris', 'contoso.com'),
    },
    {
      it: 'works across forests with the SIP address of the other forest’s Lync user',
      call: [
        'Enable-UMMailbox',
        {
          Identity: 'frank.weber',
          UMMailboxPolicy: 'Seattle Default Policy',
          Extensions: ['4242'],
          SIPResourceIdentifier: 'frank.weber@fabrikam.com',
        },
        FABRIKAM,
      ],
      changes: enabled('Frank Weber', 'frank.weber', '4242', 'Seattle', 'fabrikam.com'),
    },
    {
      it: 'writes nothing with -ValidateOnly',
      call: ['Enable-UMMailbox', { ...alice, ValidateOnly: true }],
    },
    {
      it: 'refuses an unknown person',
      call: ['Enable-UMMailbox', { ...alice, Identity: 'nobody' }],
      error: 'ManagementObjectNotFoundException',
    },
    {
      it: 'refuses a display name of two people',
      call: ['Enable-UMMailbox', { ...alice, Identity: 'Jean Moreau' }],
      error: 'ManagementObjectAmbiguousException',
    },
    {
      it: 'says that somebody is enabled already before it looks at anything else',
      call: ['Enable-UMMailbox', { ...alice, Identity: 'marie.curtis', UMMailboxPolicy: 'none' }],
      error: 'UserAlreadyUmEnabledException',
    },
    {
      it: 'says that they are enabled already to -ValidateOnly too',
      call: ['Enable-UMMailbox', { ...alice, Identity: 'marie.curtis', ValidateOnly: true }],
      error: 'UserAlreadyUmEnabledException',
    },
    {
      it: 'refuses an unknown policy before it looks at the SIP address',
      call: ['Enable-UMMailbox', { ...alice, UMMailboxPolicy: 'none', SIPResourceIdentifier: 'x' }],
      error: 'ManagementObjectNotFoundException',
    },
    {
      it: 'refuses a SIP address other than the one that is there, before it looks at the extension',
      call: [
        'Enable-UMMailbox',
        { ...alice, SIPResourceIdentifier: 'alice@contoso.com', Extensions: ['12'] },
      ],
      error: 'SIPResouceIdConflictWithExistingValue',
    },
    {
      it: 'needs a SIP address on a SIP URI plan where the mailbox has none',
      call: [
        'Enable-UMMailbox',
        { Identity: 'chloe.petit', UMMailboxPolicy: PARIS, Extensions: ['1300'] },
      ],
      error: 'SipResourceIdAndExtensionsNeededException',
    },
    {
      it: 'refuses a SIP address with its prefix',
      call: [
        'Enable-UMMailbox',
        {
          Identity: 'chloe.petit',
          UMMailboxPolicy: PARIS,
          Extensions: ['1300'],
          SIPResourceIdentifier: 'sip:chloe.petit@contoso.com',
        },
      ],
      error: 'InvalidSipNameResourceIdException',
    },
    {
      it: 'can’t make an extension without a telephone number',
      call: ['Enable-UMMailbox', tony],
      error: 'CouldNotGenerateExtensionException',
    },
    {
      it: 'refuses an extension of the wrong length before it looks who has it',
      call: ['Enable-UMMailbox', { ...tony, Extensions: ['110'] }],
      error: 'InvalidExtensionException',
    },
    {
      it: 'refuses letters in an extension',
      call: ['Enable-UMMailbox', { ...tony, Extensions: ['12a4'] }],
      error: 'InvalidExtensionException',
    },
    {
      it: 'refuses the extension of somebody on the plan',
      call: ['Enable-UMMailbox', { ...tony, Extensions: ['1100'] }],
      error: 'ExtensionNotUniqueException',
    },
    {
      it: 'accepts an extension that only somebody on another plan has',
      call: ['Enable-UMMailbox', { ...tony, Extensions: ['4321'], ValidateOnly: true }],
    },
    {
      it: 'refuses the pilot number of an auto attendant',
      call: ['Enable-UMMailbox', { ...tony, Extensions: ['5000'] }],
      error: 'ExtensionAlreadyUsedAsPilotNumberException',
    },
    {
      it: 'refuses a SIP address of somebody else',
      call: [
        'Enable-UMMailbox',
        {
          Identity: 'chloe.petit',
          UMMailboxPolicy: PARIS,
          Extensions: ['1300'],
          SIPResourceIdentifier: 'marie.curtis@contoso.com',
        },
      ],
      error: 'SipUriAlreadyRegisteredException',
    },
    {
      it: 'refuses a SIP address on a telephone-extension plan',
      call: ['Enable-UMMailbox', { ...alice, UMMailboxPolicy: 'Legacy Default Policy' }],
      error: 'SIPResourceIdNotNeededException',
    },
    {
      it: 'refuses a PIN that is a run, after everything else was right',
      call: ['Enable-UMMailbox', { ...alice, PIN: '123456' }],
      error: 'WeakPinException',
    },
    {
      it: 'refuses a PIN shorter than the policy says',
      call: ['Enable-UMMailbox', { ...alice, PIN: '7582' }],
      error: 'WeakPinException',
    },
    {
      it: 'fails over the send quota',
      call: ['Enable-UMMailbox', { Identity: 'oscar.pelletier', UMMailboxPolicy: PARIS }],
      error: 'RecipientTaskException',
    },
    {
      it: 'waits for an answer with -Confirm, and has changed nothing',
      call: ['Enable-UMMailbox', { ...alice, Confirm: true }],
      hangs: true,
    },
    {
      it: 'finds people by SMTP address and by DOMAIN\\account alike',
      given: [['Get-Mailbox', { Identity: 'CONTOSO\\alice.martin' }]],
      call: ['Get-Mailbox', { Identity: 'Alice.Martin@contoso.com' }],
      answers: (answer) => {
        assert.deepEqual(values(answer, 'DisplayName'), ['Alice Martin']);
      },
    },
    {
      it: 'shows in Lync that the user has UM',
      given: [['Enable-UMMailbox', alice]],
      call: ['Get-CsUser', { Identity: 'sip:alice.martin@contoso.com' }, LYNC],
      answers: (answer) => {
        assert.deepEqual(values(answer, 'ExUmEnabled'), [true]);
      },
    },
  ]);
});
