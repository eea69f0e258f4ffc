import assert from 'node:assert/strict';
import { CONTOSO, FABRIKAM, makeForests, MBX1, told } from '../../support/forests.js';
import { testCases, values } from '../../support/forest-cases.js';

const FMBX1 = { ...FABRIKAM, server: 'fmbx1.fabrikam.com' };
const PLANS = ['Lyon', 'Paris', 'Redmond'];
const rebuilt = (gateway: string) =>
  PLANS.flatMap((plan) => [
    `- UMHuntGroup ${gateway}\\${plan}`,
    `+ UMHuntGroup ${gateway}\\${plan}`,
  ]);
const made = (gateway: string) => [
  `+ UMIPGateway ${gateway}`,
  ...PLANS.map((plan) => `+ UMHuntGroup ${gateway}\\${plan}`),
];
/** What the script does in contoso.com as it is made. */
const FIRST_RUN = [
  ...rebuilt('1:1'),
  '- UMHuntGroup 1:1\\Reception',
  ...made('1:2'),
  ...rebuilt('1:3'),
  'UMIPGateway 1:3 OutcallsAllowed: false → true',
  ...made('1:4'),
  ...made('1:5'),
  '+ ADPermission UM AutoAttendant Container\\CONTOSO\\RTCComponentUniversalServices',
];

describe('Get-UCPool.ps1 in the lab', () => {
  testCases([
    {
      it: 'reads every pool object, Directors and survivable branches among them',
      call: ['Get-UCPool.ps1', {}, MBX1],
      answers: (answer) => {
        assert.deepEqual(values(answer, 'Name'), ['1:1', '1:2', '1:3', '1:4', '1:5']);
        assert.deepEqual(values(answer, 'IsBranchRegistrar'), [false, false, false, true, false]);
      },
    },
    {
      it: 'reads the pools of a trusted forest',
      call: ['Get-UCPool.ps1', { Forest: 'contoso.com' }, FMBX1],
      answers: (answer) => {
        assert.equal(answer.output.length, 5);
      },
    },
    {
      it: 'fails in a forest without Lync',
      call: ['Get-UCPool.ps1', {}, FMBX1],
      error: 'RuntimeException',
    },
    {
      it: 'is not known outside a Mailbox server’s own shell',
      call: ['Get-UCPool.ps1', {}, CONTOSO],
      error: 'CommandNotFoundException',
    },
  ]);
});

describe('ExchUcUtil.ps1 in the lab', () => {
  testCases([
    {
      it: 'acts on every pool and every SIP URI plan, and loses hand-made hunt groups',
      call: ['ExchUcUtil.ps1', {}, MBX1],
      changes: FIRST_RUN,
      answers: ({ output, host }) => {
        assert.deepEqual(output, []);
        assert.match(host.join('\n'), /fepool-lyon\.contoso\.com +1:2 +\(not found\)/);
      },
    },
    {
      it: 'opens out-calls again on each run, and takes message waiting off branches',
      given: [
        ['ExchUcUtil.ps1', {}, MBX1],
        ['Set-UMIPGateway', { Identity: '1:2', OutcallsAllowed: false }],
        ['Set-UMIPGateway', { Identity: '1:4', OutcallsAllowed: true }],
        ['Set-UMIPGateway', { Identity: '1:4', MessageWaitingIndicatorAllowed: true }],
      ],
      call: ['ExchUcUtil.ps1', {}, MBX1],
      changes: [
        ...['1:1', '1:2', '1:3', '1:4', '1:5'].flatMap(rebuilt),
        'UMIPGateway 1:2 OutcallsAllowed: false → true',
        'UMIPGateway 1:4 MessageWaitingIndicatorAllowed: true → false',
        'UMIPGateway 1:4 OutcallsAllowed: true → false',
      ],
    },
    {
      it: 'makes the gateways of the other forest’s pools and grants its groups their rights',
      call: ['ExchUcUtil.ps1', { Forest: 'contoso.com' }, FMBX1],
      changes: [
        ...['1:1', '1:2', '1:3', '1:4', '1:5'].flatMap((gateway) => [
          `+ UMIPGateway ${gateway}`,
          `+ UMHuntGroup ${gateway}\\Seattle`,
        ]),
        ...['Fabrikam', 'UM DialPlan Container', 'UM AutoAttendant Container'].flatMap((on) => [
          `+ ADPermission ${on}\\CONTOSO\\RTCUniversalServerAdmins`,
          `+ ADPermission ${on}\\CONTOSO\\RTCComponentUniversalServices`,
        ]),
      ],
    },
    {
      it: 'prints its error and ends as if all was well where there is no Lync',
      call: ['ExchUcUtil.ps1', {}, FMBX1],
      answers: ({ host }) => {
        assert.match(host.join('\n'), /Error: .*RTCUniversalServerAdmins/);
      },
    },
    {
      it: 'stops half-way at two plans with one first label, hunt groups lost, and reports no error',
      given: [
        [
          'New-UMDialPlan',
          {
            Name: 'Paris.Nord',
            NumberOfDigitsInExtension: 4,
            URIType: 'SipName',
            CountryOrRegionCode: '33',
          },
        ],
      ],
      call: ['ExchUcUtil.ps1', {}, MBX1],
      changes: [
        ...rebuilt('1:1'),
        '- UMHuntGroup 1:1\\Reception',
        '+ ADPermission UM AutoAttendant Container\\CONTOSO\\RTCComponentUniversalServices',
      ],
      answers: ({ host }) => {
        assert.match(host.at(-1) ?? '', /^Erreur : /);
      },
    },
    {
      it: 'makes a second gateway beside a hand-made one with another name for the pool',
      given: [['New-UMIPGateway', { Name: 'lyon', Address: 'lyon-fe.contoso.com' }]],
      call: ['ExchUcUtil.ps1', {}, MBX1],
      changes: FIRST_RUN,
    },
    {
      it: 'is refused a gateway where a hand-made one has the pool’s IP address',
      given: [['New-UMIPGateway', { Name: 'lyon', Address: '10.20.1.12' }]],
      call: ['ExchUcUtil.ps1', {}, MBX1],
      changes: [
        ...rebuilt('1:1'),
        '- UMHuntGroup 1:1\\Reception',
        '+ ADPermission UM AutoAttendant Container\\CONTOSO\\RTCComponentUniversalServices',
      ],
    },
    {
      it: 'takes no pool',
      call: ['ExchUcUtil.ps1', { Pool: 'fepool-lyon.contoso.com' }, MBX1],
      error: 'NamedParameterNotFound',
    },
  ]);

  it('dies half-way when told to: the next pool is left without hunt groups', async () => {
    const forests = makeForests();
    forests.faults.add({ kind: 'die-half-way', cmdlet: 'ExchUcUtil.ps1', afterPools: 2 });
    const before = forests.state();
    const { error } = await forests.run('ExchUcUtil.ps1', {}, MBX1);
    assert.equal(error, null);
    assert.deepEqual(
      told(before, forests.state()),
      [
        ...rebuilt('1:1'),
        '- UMHuntGroup 1:1\\Reception',
        ...made('1:2'),
        ...PLANS.map((plan) => `- UMHuntGroup 1:3\\${plan}`),
        'UMIPGateway 1:3 OutcallsAllowed: false → true',
        '+ ADPermission UM AutoAttendant Container\\CONTOSO\\RTCComponentUniversalServices',
      ].sort(),
    );
  });
});
