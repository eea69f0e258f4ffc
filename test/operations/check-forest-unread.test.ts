import assert from 'node:assert/strict';
import checkForest from '../../src/operations/check-forest.js';
import { RULE_IDS } from '../../src/operations/kit/um-rules/rule-ids.js';
import { commandsOf } from '../../src/protocol/plan.js';
import { carryOut } from '../support/do-by-hand.js';
import type { SimulatedForests } from '../support/forest-directory.js';
import { healthyForests } from '../support/healthy-forests.js';
import { AT, answerOf, forestOf, keysOf, named, refusalOf } from '../support/operation-kit.js';

/** A command that fails, for a number of calls or always, and what can't be said then. */
const CASES = [
  { cmdlet: 'Get-Service', times: 1, unknown: 1 },
  { cmdlet: 'Get-ServerComponentState', times: 1, unknown: 1 },
  { cmdlet: 'Get-UMCallRouterSettings', times: 1, unknown: 8 },
  { cmdlet: 'Get-ExchangeCertificate', times: 1, unknown: 6 },
  { cmdlet: 'Get-ServerCertificate', times: 1, unknown: 2 },
  { cmdlet: 'Get-FrontEndCertificate', times: 1, unknown: 2 },
  { cmdlet: 'Get-FrontEndService', times: 1, unknown: 2 },
  { cmdlet: 'Get-PartnerApplication', times: 1, unknown: 1 },
  { cmdlet: 'Get-CsPartnerApplication', times: 1, unknown: 1 },
  { cmdlet: 'Get-UCPool.ps1', times: 1, unknown: 1 },
  { cmdlet: 'Get-UCPool.ps1', times: undefined, unknown: 9 },
] as const;

describe('check-forest, where something can’t be read', () => {
  for (const { cmdlet, times, unknown } of CASES) {
    it(`takes no silence of ${cmdlet} for right (${times ?? 'all'})`, async () => {
      const forests = healthyForests();
      const exception = 'RemoteException';
      const on = { cmdlet, exception, forest: 'contoso.com', when: 'before' } as const;
      forests.faults.add({ kind: 'fail', ...on, ...(times === undefined ? {} : { times }) });
      const { findings, counted } = await checked(forests);
      assert.ok(findings.length > 0);
      for (const { rule, text, offer } of findings) {
        const told = [rule, text.params.command, offer?.operation];
        assert.deepEqual(told, ['unreadable', cmdlet, 'check-forest']);
      }
      assert.deepEqual(counted, { rules: RULE_IDS.length - 1 - unknown, unknown });
    });
  }

  it('misses the UM settings of a Mailbox server that the list leaves out', async () => {
    const forests = healthyForests();
    const { UMService } = forestOf(forests.world, 'contoso.com').tables;
    UMService.remove(named(UMService, 'mbx1'));
    const { findings, counted } = await checked(forests);
    assert.deepEqual(
      findings.map(({ rule, text }) => [rule, text.params]),
      [['unreadable', { server: 'mbx1', command: 'Get-UMService' }]],
    );
    assert.equal(counted.unknown, 9);
  });

  it('takes no trust for given that no server tells of', async () => {
    const forests = healthyForests();
    const fault = { kind: 'fail', cmdlet: 'Get-ForestTrust', when: 'before' } as const;
    forests.faults.add({ ...fault, exception: 'RemoteException' });
    const { findings } = await answerOf(checkForest, { forest: 'fabrikam.com' }, forests.directory);
    assert.deepEqual(
      findings.map(({ rule, text }) => [rule, text.params]),
      [['unreadable', { server: 'fmbx1, fmulti1', command: 'Get-ForestTrust' }]],
    );
  });

  it('asks another server of the trust where one is silent', async () => {
    const forests = healthyForests();
    const fault = { kind: 'fail', cmdlet: 'Get-ForestTrust', when: 'before', times: 1 } as const;
    forests.faults.add({ ...fault, exception: 'RemoteException' });
    const { findings } = await answerOf(checkForest, { forest: 'fabrikam.com' }, forests.directory);
    assert.deepEqual(findings, []);
  });

  it('tells of all but the server that is down, and of it that it is', async () => {
    const forests = healthyForests();
    forests.faults.add({ kind: 'server-down', server: 'mbx2' });
    const { findings } = await checked(forests);
    assert.deepEqual(
      findings.map(({ rule, text }) => [rule, text.params]),
      ['Get-ExchangeCertificate', 'Get-Service', 'Get-UCPool.ps1', 'Get-ServerCertificate'].map(
        (command) => ['unreadable', { server: 'mbx2', command }],
      ),
    );
    forests.faults.clear();
    assert.deepEqual((await checked(forests)).findings, []);
  });

  it('tells of one forest where the session with the other breaks, and of all when asked again', async () => {
    const forests = healthyForests();
    const fault = { kind: 'drop-session', cmdlet: 'Get-UMDialPlan', when: 'before' } as const;
    forests.faults.add({ ...fault, forest: 'fabrikam.com', times: 1 });
    const { findings, facts } = await answerOf(checkForest, {}, forests.directory);
    assert.deepEqual(
      findings.map(({ rule, text }) => [rule, text.params]),
      [['unreadable', { server: 'fabrikam.com', command: 'Get-UMDialPlan' }]],
    );
    assert.deepEqual(
      facts.map(({ label }) => label.params.forest),
      ['contoso.com'],
    );
    assert.deepEqual((await answerOf(checkForest, {}, forests.directory)).findings, []);
  });

  it('says which command broke where nothing else can be told', async () => {
    const forests = healthyForests();
    const fault = { kind: 'drop-session', cmdlet: 'Get-UMDialPlan', when: 'before' } as const;
    forests.faults.add({ ...fault, times: 1 });
    const { params } = await refusalOf(checked(forests), 'UM-SERVER-SILENT');
    assert.deepEqual(params, { cmdlet: 'Get-UMDialPlan', endpoint: 'contoso.com exchange' });
  });

  it('says that changes may show late, as where a domain controller lags', async () => {
    const forests = healthyForests();
    const { UMCallRouter: t } = forestOf(forests.world, 'contoso.com').tables;
    const plan = named(forestOf(forests.world, 'contoso.com').tables.UMDialPlan, 'Lyon').Guid;
    const router = named(t, 'cas1');
    t.set(router, { DialPlans: router.DialPlans.filter((one) => one !== plan) }, AT);
    const { steps } = await forests.directory.plan('add-servers', { forest: 'contoso.com' });
    forests.faults.add({ kind: 'lagging-replica', ms: 60_000 });
    for (const { endpoint, call } of commandsOf(steps)) await forests.run(endpoint, call);
    const { findings, notes } = await answerOf(checkForest, {}, forests.directory);
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['servers-in-plan'],
    );
    assert.ok(keysOf(notes).includes('late'));
    forests.faults.clear();
    assert.deepEqual((await checked(forests)).findings, []);
  });

  it('counts no rule about Lync as kept where no Lync shell is known', async () => {
    const forests = healthyForests();
    const { directory } = forests;
    const without = directory.forests.map((forest) => ({
      ...forest,
      administrations: forest.administrations.filter((one) => one !== 'lync'),
    }));
    const { facts, findings } = await answerOf(
      checkForest,
      { forest: 'contoso.com' },
      { ...directory, forests: without },
    );
    assert.deepEqual(findings, []);
    const [fact] = facts;
    assert.ok(typeof fact?.value === 'object');
    assert.deepEqual(fact.value.params.unknown, 21);
  });

  it('says what it didn’t look at where Lync is reached without the management host', async () => {
    const forests = healthyForests();
    const exception = 'CommandNotFoundException';
    const cmdlet = 'Get-FrontEndCertificate';
    forests.faults.add({ kind: 'fail', cmdlet, exception, when: 'before' });
    const { findings, facts, notes } = await answerOf(
      checkForest,
      { forest: 'contoso.com' },
      forests.directory,
    );
    assert.deepEqual(findings, []);
    const [fact] = facts;
    assert.ok(typeof fact?.value === 'object');
    assert.equal(fact.value.params.unknown, 2);
    assert.deepEqual(
      notes.filter(({ key }) => key === 'check-forest.not-read').map(({ params }) => params),
      [{ forest: 'contoso.com', commands: cmdlet }],
    );
  });

  it('has the root imported where that is why a certificate isn’t trusted', async () => {
    const forests = healthyForests();
    const { ExchangeCertificate, MachineCertificate } = forestOf(
      forests.world,
      'fabrikam.com',
    ).tables;
    const root = MachineCertificate.all().find(({ Subject }) => Subject === 'CN=Fabrikam Root CA');
    const own = ExchangeCertificate.all().filter(({ Server }) => Server === 'fmbx1');
    assert.ok(root !== undefined && own.some(({ Issuer }) => Issuer === root.Subject));
    const on = { forest: 'fabrikam.com', computers: ['fmbx1.fabrikam.com'] };
    forests.importRoot({ ...on, thumbprint: root.Thumbprint, isTrusted: false });
    const ask = async () =>
      (await answerOf(checkForest, { forest: 'fabrikam.com' }, forests.directory)).findings;
    const [finding, second] = await ask();
    assert.deepEqual(
      [finding?.rule, finding?.offer?.operation, second],
      ['certificate-untrusted', 'trust-root', undefined],
    );
    const plan = await forests.directory.plan('trust-root', finding?.offer?.parameters ?? {});
    await carryOut(forests, plan);
    assert.deepEqual(await ask(), []);
  });

  it('offers a policy first where people’s dial plan has none that they could get', async () => {
    const forests = healthyForests();
    const { UMDialPlan, UMMailboxPolicy } = forestOf(forests.world, 'contoso.com').tables;
    const { Guid } = named(UMDialPlan, 'Lyon');
    for (const one of UMMailboxPolicy.all())
      if (one.UMDialPlan === Guid) UMMailboxPolicy.remove(one);
    const { findings } = await checked(forests);
    assert.deepEqual(
      findings.map(({ rule, offer }) => [rule, offer?.operation, offer?.parameters.dialPlan]),
      [
        ['policy-missing', 'create-policy', 'Lyon'],
        ['users-policy', 'create-policy', 'Lyon'],
      ],
    );
  });

  it('asks for another certificate where its root is there and it isn’t trusted', async () => {
    const forests = healthyForests();
    const { ExchangeCertificate: t } = forestOf(forests.world, 'contoso.com').tables;
    for (const one of t.all()) if (one.Server === 'mbx1') t.set(one, { IsTrusted: false }, AT);
    const { findings } = await checked(forests);
    assert.deepEqual(
      findings.map(({ rule, offer }) => [rule, offer?.operation]),
      [['certificate-untrusted', 'request-certificate']],
    );
  });

  it('asks for a certificate where no other of the server fits', async () => {
    const forests = healthyForests();
    const { ExchangeCertificate: t } = forestOf(forests.world, 'contoso.com').tables;
    for (const one of t.all()) {
      if (one.Server === 'mbx1') t.set(one, { NotAfter: '2026-04-01T00:00:00.000Z' }, AT);
    }
    const { findings } = await checked(forests);
    assert.deepEqual(
      findings.map(({ rule, offer }) => [rule, offer?.operation]),
      [['certificate-invalid', 'request-certificate']],
    );
  });
});

async function checked({ directory }: SimulatedForests) {
  const { findings, facts } = await answerOf(checkForest, { forest: 'contoso.com' }, directory);
  const [fact] = facts;
  assert.ok(typeof fact?.value === 'object');
  const { rules, unknown } = fact.value.params;
  return { findings, counted: { rules, unknown } };
}
