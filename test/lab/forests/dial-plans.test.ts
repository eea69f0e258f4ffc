import assert from 'node:assert/strict';
import { FABRIKAM } from '../../support/forests.js';
import { testCases, values, valuesOf } from '../../support/forest-cases.js';

const nice = {
  Name: 'Nice',
  NumberOfDigitsInExtension: 4,
  URIType: 'SipName',
  VoIPSecurity: 'Secured',
  CountryOrRegionCode: '33',
};

describe('UM dial plans and policies in the lab', () => {
  testCases([
    {
      it: 'make a plan with a default policy named in the server’s language',
      call: ['New-UMDialPlan', nice],
      changes: ['+ UMDialPlan Nice', '+ UMMailboxPolicy Nice Stratégie par défaut'],
      answers: (answer) => {
        assert.deepEqual(values(answer, 'PhoneContext'), ['Nice.contoso.com']);
      },
    },
    {
      it: 'add a number to the default policy’s name where it is taken',
      given: [
        ['New-UMMailboxPolicy', { Name: 'Nice Default Policy', UMDialPlan: 'Seattle' }, FABRIKAM],
      ],
      call: ['New-UMDialPlan', nice, FABRIKAM],
      changes: ['+ UMDialPlan Nice', '+ UMMailboxPolicy Nice Default Policy 1'],
    },
    {
      it: 'refuse a name that leaves no room for its policy’s',
      call: ['New-UMDialPlan', { ...nice, Name: 'N'.repeat(50) }],
      error: 'DefaultPolicyCreationException',
    },
    {
      it: 'refuse a name with a forbidden character',
      call: ['New-UMDialPlan', { ...nice, Name: 'Nice:2' }],
      error: 'DataValidationException',
    },
    {
      it: 'refuse a name that exists',
      call: ['New-UMDialPlan', { ...nice, Name: 'paris' }],
      error: 'ADObjectAlreadyExistsException',
    },
    {
      it: 'refuse an access number of another plan',
      call: ['New-UMDialPlan', { ...nice, AccessTelephoneNumbers: ['+33155500000'] }],
      error: 'DataValidationException',
    },
    {
      it: 'add an access number without losing the others',
      call: [
        'Set-UMDialPlan',
        { Identity: 'Paris', AccessTelephoneNumbers: { Add: ['+33155500002'] } },
      ],
      changes: [
        'UMDialPlan Paris AccessTelephoneNumbers: ["+33155500000"] → ["+33155500000","+33155500002"]',
      ],
    },
    {
      it: 'replace the access numbers by a plain list',
      call: ['Set-UMDialPlan', { Identity: 'Paris', AccessTelephoneNumbers: ['+33155500002'] }],
      changes: ['UMDialPlan Paris AccessTelephoneNumbers: ["+33155500000"] → ["+33155500002"]'],
    },
    {
      it: 'allow only groups that are configured',
      call: ['Set-UMDialPlan', { Identity: 'Paris', AllowedInCountryOrRegionGroups: ['Mars'] }],
      error: 'DataValidationException',
    },
    {
      it: 'configure and allow a group in one call',
      call: [
        'Set-UMDialPlan',
        {
          Identity: 'Legacy',
          ConfiguredInCountryOrRegionGroups: { Add: ['Anywhere,*,*,*'] },
          AllowedInCountryOrRegionGroups: { Add: ['Anywhere'] },
        },
      ],
      changes: [
        'UMDialPlan Legacy AllowedInCountryOrRegionGroups: [] → ["Anywhere"]',
        'UMDialPlan Legacy ConfiguredInCountryOrRegionGroups: [] → ["Anywhere,*,*,*"]',
      ],
    },
    {
      it: 'refuse to drop a group that is allowed still',
      call: [
        'Set-UMDialPlan',
        { Identity: 'Paris', ConfiguredInCountryOrRegionGroups: { Remove: ['Anywhere,*,*,*'] } },
      ],
      error: 'DataValidationException',
    },
    {
      it: 'let a policy allow what its plan configures, on a list of its own',
      given: [
        [
          'Set-UMMailboxPolicy',
          { Identity: 'Redmond VIP', AllowedInCountryOrRegionGroups: { Remove: ['Anywhere'] } },
        ],
      ],
      call: [
        'Set-UMMailboxPolicy',
        { Identity: 'Redmond VIP', AllowedInCountryOrRegionGroups: { Add: ['anywhere'] } },
      ],
      changes: ['UMMailboxPolicy Redmond VIP AllowedInCountryOrRegionGroups: [] → ["anywhere"]'],
    },
    {
      it: 'refuse a policy what its plan doesn’t configure',
      call: [
        'Set-UMMailboxPolicy',
        { Identity: 'Legacy Default Policy', AllowedInCountryOrRegionGroups: ['Anywhere'] },
      ],
      error: 'DataValidationException',
    },
    {
      it: 'show what a policy allows',
      given: [
        [
          'Set-UMMailboxPolicy',
          { Identity: 'Redmond VIP', AllowedInCountryOrRegionGroups: ['Anywhere'] },
        ],
      ],
      call: ['Get-UMMailboxPolicy', { Identity: 'Redmond VIP' }],
      answers: (answer) => {
        assert.deepEqual(values(answer, 'AllowedInCountryOrRegionGroups'), [['Anywhere']]);
      },
    },
    {
      it: 'refuse security where a gateway is known by an IP address',
      call: ['Set-UMDialPlan', { Identity: 'Legacy', VoIPSecurity: 'SIPSecured' }],
      error: 'InvalidOperationException',
    },
    {
      it: 'show what is linked to a plan',
      call: ['Get-UMDialPlan', { Identity: 'Redmond' }],
      answers: (answer) => {
        const names = (property: string) => valuesOf(values(answer, property)[0], 'Name');
        assert.deepEqual(names('UMMailboxPolicies'), ['Redmond Default Policy', 'Redmond VIP']);
        assert.deepEqual(names('UMServers'), ['mbx1', 'mbx2', 'multi1']);
        assert.deepEqual(names('UMIPGateway'), ['1:1', '1:3']);
        assert.deepEqual(names('UMAutoAttendants'), ['FrontDesk']);
      },
    },
    {
      it: 'look for what uses a plan before they ask',
      given: [['New-UMDialPlan', nice]],
      call: ['Remove-UMDialPlan', { Identity: 'Nice' }],
      error: 'DialPlanAssociatedWithPoliciesException',
    },
    {
      it: 'refuse to remove a plan in use, one reason at a time: gateways first',
      call: ['Remove-UMDialPlan', { Identity: 'Paris', Confirm: false }],
      error: 'DialPlanAssociatedWithIPGatewayException',
    },
    {
      it: 'remove a plan that nothing uses any more',
      given: [
        ['New-UMDialPlan', nice],
        ['Remove-UMMailboxPolicy', { Identity: 'Nice Stratégie par défaut', Confirm: false }],
      ],
      call: ['Remove-UMDialPlan', { Identity: 'Nice', Confirm: false }],
      changes: ['- UMDialPlan Nice'],
    },
    {
      it: 'find policies by their plan',
      call: ['Get-UMMailboxPolicy', { UMDialPlan: 'Paris' }],
      answers: (answer) => {
        assert.deepEqual(values(answer, 'Name'), ['Paris Stratégie par défaut']);
      },
    },
    {
      it: 'refuse to remove a policy that has users',
      call: ['Remove-UMMailboxPolicy', { Identity: 'Paris Stratégie par défaut', Confirm: false }],
      error: 'CannotDeleteAssociatedMailboxPolicyException',
    },
    {
      it: 'ask before a policy is removed',
      call: ['Remove-UMMailboxPolicy', { Identity: 'Redmond VIP' }],
      hangs: true,
    },
  ]);
});

describe('Auto attendants in the lab', () => {
  testCases([
    {
      it: 'are made disabled',
      call: [
        'New-UMAutoAttendant',
        { Name: 'Nuit', UMDialPlan: 'Paris', PilotIdentifierList: ['+33155500009'] },
      ],
      changes: ['+ UMAutoAttendant Nuit'],
      answers: (answer) => {
        assert.deepEqual(values(answer, 'Status'), ['Disabled']);
      },
    },
    {
      it: 'can’t have a pilot number that is taken',
      call: [
        'New-UMAutoAttendant',
        { Name: 'Nuit', UMDialPlan: 'Paris', PilotIdentifierList: ['5000'] },
      ],
      error: 'AutoAttendantExistsException',
    },
    {
      it: 'keep a holiday with its greeting, beside those that are there',
      given: [
        [
          'Set-UMAutoAttendant',
          { Identity: 'Accueil', HolidaySchedule: ['Noël,noel.wav,12/24/2026,12/26/2026'] },
        ],
      ],
      call: [
        'Set-UMAutoAttendant',
        { Identity: 'Accueil', HolidaySchedule: { Add: ['An,an.wav,01/01/2027'] } },
      ],
      changes: [
        'UMAutoAttendant Accueil HolidaySchedule: ["Noël,noel.wav,12/24/2026,12/26/2026"] → ["Noël,noel.wav,12/24/2026,12/26/2026","An,an.wav,1/1/2027,1/1/2027"]',
      ],
    },
    ...[
      'An,,1/1/2027',
      ',an.wav,1/1/2027',
      `${'N'.repeat(65)},an.wav,1/1/2027`,
      'An,an.wav,31/12/2026',
      'An,an.wav,2/30/2027',
      'An,an.wav,1/2/2027,1/1/2027',
      'An,an.wav,1/1/2027,1/2/2027,x',
    ].map((holiday) => ({
      it: `refuse the holiday ${holiday.slice(0, 30)}`,
      call: [
        'Set-UMAutoAttendant',
        { Identity: 'Accueil', HolidaySchedule: { Add: [holiday] } },
      ] as const,
      error: 'DataValidationException',
    })),
    {
      it: 'speak a language whose pack is on a server',
      call: ['Set-UMAutoAttendant', { Identity: 'Accueil', Language: 'fr-FR' }],
      changes: ['UMAutoAttendant Accueil Language: "en-US" → "fr-FR"'],
    },
    {
      it: 'refuse a language whose pack is on none',
      call: ['Set-UMAutoAttendant', { Identity: 'Accueil', Language: 'de-DE' }],
      error: 'DataValidationException',
    },
    {
      it: 'allow what their plan configures, on a list of their own',
      call: [
        'Set-UMAutoAttendant',
        { Identity: 'Accueil', AllowedInCountryOrRegionGroups: { Add: ['Anywhere'] } },
      ],
      changes: ['UMAutoAttendant Accueil AllowedInCountryOrRegionGroups: [] → ["Anywhere"]'],
    },
    {
      it: 'refuse what their plan doesn’t configure',
      call: ['Set-UMAutoAttendant', { Identity: 'Accueil', AllowedInCountryOrRegionGroups: ['X'] }],
      error: 'DataValidationException',
    },
    {
      it: 'are switched off after a question only',
      call: ['Disable-UMAutoAttendant', { Identity: 'Accueil' }],
      hangs: true,
    },
    {
      it: 'are switched off',
      call: ['Disable-UMAutoAttendant', { Identity: 'Accueil', Confirm: false }],
      changes: ['UMAutoAttendant Accueil Status: "Enabled" → "Disabled"'],
    },
    {
      it: 'say that they are on already',
      call: ['Enable-UMAutoAttendant', { Identity: 'Accueil' }],
      error: 'AutoAttendantAlreadEnabledException',
    },
  ]);
});

describe('Gateways and hunt groups in the lab', () => {
  testCases([
    {
      it: 'come with a default hunt group when a plan is named',
      call: [
        'New-UMIPGateway',
        { Name: 'lyon', Address: 'fepool-lyon.contoso.com', UMDialPlan: 'Lyon' },
      ],
      changes: ['+ UMIPGateway lyon', '+ UMHuntGroup lyon\\Default Hunt Group'],
    },
    {
      it: 'have one address each',
      call: ['New-UMIPGateway', { Name: 'other', Address: 'FEPOOL-PARIS.contoso.com' }],
      error: 'IPGatewayAlreadyExistsException',
    },
    {
      it: 'are one gateway by name and by the address it resolves to',
      call: ['New-UMIPGateway', { Name: 'other', Address: '10.20.1.11' }],
      error: 'IPGatewayAlreadyExistsException',
    },
    {
      it: 'change only what is given',
      call: ['Set-UMIPGateway', { Identity: '1:1', OutcallsAllowed: false }],
      changes: ['UMIPGateway 1:1 OutcallsAllowed: true → false'],
    },
    {
      it: 'take their hunt groups with them',
      call: ['Remove-UMIPGateway', { Identity: 'pbx1', Confirm: false }],
      changes: ['- UMHuntGroup pbx1\\Legacy', '- UMIPGateway pbx1'],
    },
    {
      it: 'aren’t removed without an answer',
      call: ['Remove-UMIPGateway', { Identity: 'pbx1' }],
      hangs: true,
    },
    {
      it: 'have each pilot identifier once',
      call: [
        'New-UMHuntGroup',
        { Name: 'Second', PilotIdentifier: '5500', UMDialPlan: 'Legacy', UMIPGateway: '1:1' },
      ],
      error: 'HuntGroupAlreadyExistsException',
    },
    {
      it: 'are named by gateway and hunt group',
      call: ['Remove-UMHuntGroup', { Identity: '1:1\\Reception', Confirm: false }],
      changes: ['- UMHuntGroup 1:1\\Reception'],
    },
    {
      it: 'are ambiguous by the hunt group’s name alone',
      call: ['Remove-UMHuntGroup', { Identity: 'Paris', Confirm: false }],
      error: 'ManagementObjectAmbiguousException',
    },
  ]);
});
