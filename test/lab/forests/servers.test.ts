import assert from 'node:assert/strict';
import { LYNC, MBX1, CONTOSO, makeForests } from '../../support/forests.js';
import { testCases, values } from '../../support/forest-cases.js';

describe('Servers in the lab', () => {
  testCases([
    {
      it: 'are put in a dial plan beside those they are in',
      given: [['Set-UMService', { Identity: 'mbx1', DialPlans: { Remove: ['Lyon'] } }]],
      call: ['Set-UMService', { Identity: 'mbx1', DialPlans: { Add: ['Lyon'] } }],
      changes: ['UMService mbx1 DialPlans: ["Paris","Redmond"] → ["Paris","Redmond","Lyon"]'],
    },
    {
      it: 'leave all other plans by a plain list',
      call: ['Set-UMService', { Identity: 'mbx1', DialPlans: ['Lyon'] }],
      changes: ['UMService mbx1 DialPlans: ["Paris","Lyon","Redmond"] → ["Lyon"]'],
    },
    {
      it: 'take SIP URI plans only',
      call: ['Set-UMService', { Identity: 'mbx1', DialPlans: { Add: ['Legacy'] } }],
      error: 'CannotAddNonSipNameDialplanException',
    },
    {
      it: 'take SIP URI plans only on the call router too',
      call: ['Set-UMCallRouterSettings', { Server: 'cas1', DialPlans: { Add: ['Legacy'] } }],
      error: 'CannotAddNonSipNameDialplanToCallRouterException',
    },
    {
      it: 'refuse -Status on Exchange 2013',
      call: ['Set-UMService', { Identity: 'mbx1', Status: 'Disabled' }],
      error: 'StatusChangeException',
    },
    {
      it: 'lose their certificate on the way back to TCP, and warn twice',
      call: ['Set-UMCallRouterSettings', { Server: 'cas1', UMStartupMode: 'TCP' }],
      changes: [
        'ExchangeCertificate C2E3C482403C3803007844C1BAB1938F7276523C Services: ["UMCallRouter"] → []',
        'UMCallRouter cas1 UMCertificateThumbprint: "C2E3C482403C3803007844C1BAB1938F7276523C" → null',
        'UMCallRouter cas1 UMStartupMode: "Dual" → "TCP"',
      ],
      answers: ({ warnings }) => {
        assert.equal(warnings.length, 2);
      },
    },
    {
      it: 'answer for the local call router when none is named',
      call: ['Get-UMCallRouterSettings'],
      answers: (answer) => {
        assert.deepEqual(values(answer, 'Name'), ['multi1']);
      },
    },
    {
      it: 'are listed with their version and roles',
      call: ['Get-ExchangeServer'],
      answers: (answer) => {
        assert.deepEqual(values(answer, 'Name'), ['mbx1', 'mbx2', 'cas1', 'multi1', 'old1']);
        assert.deepEqual(values(answer, 'IsMailboxServer'), [true, true, false, true, false]);
        assert.match(String(values(answer, 'AdminDisplayVersion')[4]), /^Version 14\./);
      },
    },
    {
      it: 'restart a service in the server’s own shell',
      call: ['Restart-Service', { Name: 'MSExchangeUM' }, MBX1],
      changes: ['Service mbx1\\MSExchangeUM Starts: 1 → 2'],
    },
    {
      it: 'have no such service in the shell of the forest',
      call: ['Restart-Service', { Name: 'MSExchangeUM' }, CONTOSO],
      error: 'NoServiceFoundForGivenName',
    },
    {
      it: 'stop Front Ends one by one',
      call: [
        'Stop-CsWindowsService',
        { Name: 'RTCSRV', ComputerName: 'fe1-paris.contoso.com' },
        LYNC,
      ],
      changes: ['Service fe1-paris.contoso.com\\RTCSRV Status: "Running" → "Stopped"'],
    },
    {
      it: 'start them again',
      given: [
        ['Stop-CsWindowsService', { Name: 'RTCSRV', ComputerName: 'fe1-paris.contoso.com' }, LYNC],
      ],
      call: [
        'Start-CsWindowsService',
        { Name: 'RTCSRV', ComputerName: 'fe1-paris.contoso.com' },
        LYNC,
      ],
      changes: [
        'Service fe1-paris.contoso.com\\RTCSRV Starts: 1 → 2',
        'Service fe1-paris.contoso.com\\RTCSRV Status: "Stopped" → "Running"',
      ],
    },
    {
      it: 'tell since when a Front End’s service runs',
      given: [
        ['Stop-CsWindowsService', { Name: 'RTCSRV', ComputerName: 'fe1-paris.contoso.com' }, LYNC],
        ['Start-CsWindowsService', { Name: 'RTCSRV', ComputerName: 'fe1-paris.contoso.com' }, LYNC],
      ],
      call: ['Get-FrontEndService', { ComputerName: 'fe1-paris.contoso.com' }, LYNC],
      answers: (answer) => {
        assert.deepEqual(values(answer, 'Started'), ['2026-11-23T08:00:00.000Z']);
      },
    },
    {
      it: 'tell nothing of a Front End’s service that is stopped',
      given: [
        ['Stop-CsWindowsService', { Name: 'RTCSRV', ComputerName: 'fe1-paris.contoso.com' }, LYNC],
      ],
      call: ['Get-FrontEndService', { ComputerName: 'fe1-paris.contoso.com' }, LYNC],
      answers: (answer) => {
        assert.deepEqual(
          [values(answer, 'Started'), values(answer, 'Status')],
          [[null], ['Stopped']],
        );
      },
    },
    {
      it: 'show their own stores in their own shell',
      call: ['Get-ServerCertificate', {}, MBX1],
      answers: (answer) => {
        assert.deepEqual([...new Set(values(answer, 'Store'))], ['Root', 'My']);
      },
    },
    {
      it: 'have no such command in the shell of the forest',
      call: ['Get-ServerCertificate', {}, CONTOSO],
      error: 'CommandNotFoundException',
    },
    {
      it: 'show a Front End’s stores, with the CA between',
      call: ['Get-FrontEndCertificate', { ComputerName: 'fe1-paris.contoso.com' }, LYNC],
      answers: (answer) => {
        assert.deepEqual([...new Set(values(answer, 'Store'))], ['Root', 'CA', 'My']);
      },
    },
    {
      it: 'can’t be asked for a machine that there is not',
      call: ['Get-FrontEndCertificate', { ComputerName: 'fe9-paris.contoso.com' }, LYNC],
      error: 'CryptographicException',
    },
    {
      it: 'show which rights the Lync groups hold',
      call: [
        'Get-ADPermission',
        { Identity: 'UM AutoAttendant Container', User: 'CONTOSO\\RTCComponentUniversalServices' },
      ],
      answers: ({ output }) => {
        assert.deepEqual(output, []);
      },
    },
    {
      it: 'grant a right that is missing',
      call: [
        'Add-ADPermission',
        {
          Identity: 'UM AutoAttendant Container',
          User: 'contoso.com\\RTCComponentUniversalServices',
          AccessRights: ['ListChildren', 'ReadProperty'],
        },
      ],
      changes: [
        '+ ADPermission UM AutoAttendant Container\\CONTOSO\\RTCComponentUniversalServices',
      ],
    },
  ]);
});

describe('Enable-ExchangeCertificate in the lab', () => {
  const thumbprintOf = async (name: string, server = 'mbx1') => {
    const answer = await makeForests().run('Get-ExchangeCertificate', { Server: server });
    const index = values(answer, 'FriendlyName').indexOf(name);
    return String(values(answer, 'Thumbprint')[index]);
  };
  const enable = async (name: string, more: object) => {
    const forests = makeForests();
    const thumbprint = await thumbprintOf(name);
    const parameters = { Server: 'mbx1', Thumbprint: thumbprint, Services: 'UM', ...more };
    return { forests, parameters, thumbprint };
  };

  it('asks whatever -Confirm says, and is answered by -Force alone', async () => {
    const { forests, parameters } = await enable('UM renewal', { Confirm: false });
    const asked = await forests.execute(CONTOSO, 'Enable-ExchangeCertificate', parameters);
    assert.deepEqual(asked, { hangs: true });
    assert.equal(forests.journal.after(0).filter(({ kind }) => kind === 'change').length, 0);
  });

  it('moves the binding to the new certificate and nothing else', async () => {
    const { forests, parameters, thumbprint } = await enable('UM renewal', { Force: true });
    const { error } = await forests.run('Enable-ExchangeCertificate', parameters);
    assert.equal(error, null);
    const [, change] = forests.journal.after(0);
    assert.deepEqual(
      change?.changes.map(({ type, property, after }) => [type, property, after]),
      [
        ['UMService', 'UMCertificateThumbprint', thumbprint],
        ['ExchangeCertificate', 'Services', []],
        ['ExchangeCertificate', 'Services', ['UM']],
      ],
    );
  });

  it('refuses while the startup mode is TCP, and a self-signed certificate', async () => {
    const { forests, parameters } = await enable('UM renewal', { Force: true });
    const selfSigned = await thumbprintOf('Microsoft Exchange');
    const refused = await forests.run('Enable-ExchangeCertificate', {
      ...parameters,
      Thumbprint: selfSigned,
    });
    assert.equal(refused.error?.exchangeException, 'InvalidOperationException');
    await forests.run('Set-UMService', { Identity: 'mbx1', UMStartupMode: 'TCP' });
    const { error } = await forests.run('Enable-ExchangeCertificate', parameters);
    assert.equal(error?.exchangeException, 'InvalidOperationException');
  });
});

describe('Lync users in the lab', () => {
  const line = 'tel:+33155501300;ext=1300';
  testCases([
    {
      it: 'get a voice and a line',
      call: [
        'Set-CsUser',
        { Identity: 'tony.smith@contoso.com', EnterpriseVoiceEnabled: true, LineURI: line },
        LYNC,
      ],
      changes: [
        'CsUser Tony Smith EnterpriseVoiceEnabled: false → true',
        `CsUser Tony Smith LineURI: null → "${line}"`,
      ],
    },
    {
      it: 'don’t share a line',
      call: [
        'Set-CsUser',
        { Identity: 'tony.smith@contoso.com', LineURI: 'tel:+33155501100;ext=1100' },
        LYNC,
      ],
      error: 'DuplicateLineUri',
    },
    {
      it: 'take their mailbox’s sip: address along',
      call: [
        'Set-CsUser',
        { Identity: 'sip:tony.smith@contoso.com', SipAddress: 'sip:tony@contoso.com' },
        LYNC,
      ],
      changes: [
        'CsUser Tony Smith SipAddress: "sip:tony.smith@contoso.com" → "sip:tony@contoso.com"',
        'Mailbox Tony Smith EmailAddresses: ["SMTP:tony.smith@contoso.com","SIP:tony.smith@contoso.com"] → ["SMTP:tony.smith@contoso.com","SIP:tony@contoso.com"]',
      ],
    },
    {
      it: 'aren’t found when Lync doesn’t know them',
      call: ['Get-CsUser', { Identity: 'chloe.petit@contoso.com' }, LYNC],
      error: 'Identity',
    },
    {
      it: 'have their Lync dial plan by its name without tag',
      call: ['Grant-CsDialPlan', { Identity: 'tony.smith@contoso.com', PolicyName: 'Paris' }, LYNC],
      changes: ['CsUser Tony Smith DialPlan: null → "Paris"'],
    },
    {
      it: 'of the other forest are in this Lync',
      call: ['Get-CsUser', { Identity: 'sip:frank.weber@fabrikam.com' }, LYNC],
      answers: (answer) => {
        assert.deepEqual(values(answer, 'LineURI'), ['tel:+12065554242;ext=4242']);
        assert.deepEqual(values(answer, 'ExUmEnabled'), [false]);
      },
    },
    {
      it: 'have pools that the directory’s pool objects don’t tell of',
      call: ['Get-CsPool', {}, LYNC],
      answers: (answer) => {
        assert.ok(values(answer, 'Fqdn').includes('edge.contoso.com'));
      },
    },
  ]);
});
