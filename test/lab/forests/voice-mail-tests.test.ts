import assert from 'node:assert/strict';
import { testCases, values } from '../../support/forest-cases.js';
import { LYNC, MBX1 } from '../../support/forests.js';

const POOL = 'fepool-paris.contoso.com';
const [ONE, TWO] = ['sip:test.one@contoso.com', 'sip:test.two@contoso.com'];
const leaving = { TargetFqdn: POOL, SenderSipAddress: ONE, ReceiverSipAddress: TWO };
const succeeds = (result: string) => (answer: Parameters<typeof values>[0]) => {
  assert.deepEqual(values(answer, 'Result'), [result]);
};

describe('Tests of voice mail in the lab', () => {
  testCases([
    {
      it: 'have two test users where a pool is watched',
      call: ['Get-CsHealthMonitoringConfiguration', { Identity: POOL }, LYNC],
      answers: (answer) => {
        assert.deepEqual(values(answer, 'FirstTestUserSipUri'), [ONE]);
        assert.deepEqual(values(answer, 'SecondTestUserSipUri'), [TWO]);
      },
    },
    {
      it: 'have none where it isn’t',
      call: ['Get-CsHealthMonitoringConfiguration', { Identity: 'fepool-lyon.contoso.com' }, LYNC],
      error: 'Identity',
    },
    {
      it: 'connect, and leave nothing',
      call: ['Test-CsExUMConnectivity', { TargetFqdn: POOL, UserSipAddress: ONE }, LYNC],
      answers: succeeds('Success'),
    },
    {
      it: 'leave a real voice message',
      call: ['Test-CsExUMVoiceMail', leaving, LYNC],
      changes: ['+ Mail voice-message test.two'],
      answers: succeeds('Success'),
    },
    {
      it: 'fail where the receiver has no UM',
      given: [['Disable-UMMailbox', { Identity: 'test.two', Confirm: false }]],
      call: ['Test-CsExUMVoiceMail', leaving, LYNC],
      answers: succeeds('Failure'),
    },
    {
      it: 'fail where the pool has no gateway',
      call: ['Test-CsExUMVoiceMail', { ...leaving, TargetFqdn: 'fepool-lyon.contoso.com' }, LYNC],
      answers: succeeds('Failure'),
    },
    {
      it: 'fail by port 5061 where the UM service starts in TCP mode',
      given: [['Set-UMService', { Identity: 'mbx1', UMStartupMode: 'TCP' }]],
      call: ['Test-CsExUMConnectivity', { TargetFqdn: POOL, UserSipAddress: ONE }, LYNC],
      answers: (answer) => {
        assert.deepEqual(values(answer, 'Result'), ['Failure']);
        assert.match(String(values(answer, 'Error')[0]), /10060.*5061/);
      },
    },
    {
      it: 'only warn where the topology has no such pool',
      call: ['Test-CsExUMVoiceMail', { ...leaving, TargetFqdn: 'mars.contoso.com' }, LYNC],
      answers: ({ output, warnings }) => {
        assert.deepEqual([output.length, warnings.length], [0, 1]);
      },
    },
  ]);
});

describe('The health of servers in the lab', () => {
  testCases([
    {
      it: 'is told by each health set of its roles',
      call: ['Get-ServerHealth', { Identity: 'multi1' }],
      answers: (answer) => {
        assert.deepEqual(values(answer, 'HealthSetName'), ['UM.CallRouter', 'UM.Protocol']);
        assert.deepEqual(values(answer, 'AlertValue'), ['Healthy', 'Healthy']);
      },
    },
    {
      it: 'is told also through a server’s own shell',
      call: ['Get-ServerHealth', { Identity: 'mbx1' }, MBX1],
      answers: (answer) => {
        assert.deepEqual(values(answer, 'Name'), ['UMSelfTestMonitor']);
      },
    },
  ]);
});
