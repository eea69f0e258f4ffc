import assert from 'node:assert/strict';
import deletePlan from '../../src/operations/delete-dial-plan.js';
import { commandsOf, type Draft } from '../../src/protocol/plan.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { AT, forestOf, keysOf, named, planOf, refusalOf } from '../support/operation-kit.js';
import { assertVerified, differences, execute } from '../support/plan-executor.js';
import { makeUnusedPlan } from '../support/unused-plan.js';

describe('delete-dial-plan', () => {
  let forests: SimulatedForests;
  const tables = () => forestOf(forests.world, 'contoso.com').tables;
  const plan = (given: object = {}): Promise<Draft> =>
    planOf(deletePlan, { dialPlan: 'Nice', ...given }, forests.directory);

  beforeEach(() => {
    forests = simulatedForests();
  });

  describe('a plan that nobody is on', () => {
    let without: ReturnType<SimulatedForests['dump']>;
    beforeEach(async () => {
      without = forests.dump();
      await makeUnusedPlan(forests, 'Nice');
    });

    it('goes with its place on the servers, its hunt groups and its policies, in that order', async () => {
      const draft = await plan();
      const guid = named(tables().UMDialPlan, 'Nice').Guid;
      assert.deepEqual(
        commandsOf(draft.steps).map(({ call: { cmdlet, parameters } }) => [
          cmdlet,
          parameters.DialPlans ?? parameters.Confirm,
        ]),
        [
          ['Set-UMCallRouterSettings', { Remove: [guid] }],
          ['Set-UMService', { Remove: [guid] }],
          ['Remove-UMHuntGroup', false],
          ['Remove-UMMailboxPolicy', false],
          ['Remove-UMMailboxPolicy', false],
          ['Remove-UMDialPlan', false],
        ],
      );
      assert.equal((await execute(forests, draft)).length, 6);
      await assertVerified(forests, draft);
      assert.deepEqual(differences(without, forests.dump()), []);
      assert.deepEqual(draft.numbers, { created: 0, deleted: 4, changed: 2 });
      assert.deepEqual(await execute(forests, draft), []);
    });

    it('shows all that goes, by name', async () => {
      const { changes, stops } = await plan();
      const gone = changes.filter(({ after }) => after === null);
      assert.deepEqual(
        gone.map(({ object, before }) => [object, before]),
        [
          ['1:1\\Nice', 'Nice'],
          ['Nice Stratégie par défaut', 'Nice'],
          ['Nice VIP', 'Nice'],
          ['Nice', 'Nice.contoso.com'],
        ],
      );
      assert.deepEqual(stops[0]?.params, { numbers: '+33493000000' });
    });

    it('goes on where it stopped half-way', async () => {
      const draft = await plan();
      for (const { endpoint, call } of commandsOf(draft.steps).slice(0, 4))
        await forests.run(endpoint, call);
      assert.deepEqual(await execute(forests, draft), ['policy-2', 'plan']);
      await assertVerified(forests, draft);
    });

    it('is planned with what is left, when some of it is gone already', async () => {
      const draft = await plan();
      for (const { endpoint, call } of commandsOf(draft.steps).slice(0, 3))
        await forests.run(endpoint, call);
      assert.deepEqual(
        (await plan()).steps.map(({ id }) => id),
        ['policy-1', 'policy-2', 'plan'],
      );
    });

    it('stays on one domain controller', async () => {
      const { steps } = await plan();
      const controllers = commandsOf(steps).flatMap(({ call, settled }) =>
        [call, ...settled.map((check) => check.call)].map((one) => one.parameters.DomainController),
      );
      assert.deepEqual(
        [...new Set(controllers)],
        [forestOf(forests.world, 'contoso.com').domainControllers[0]],
      );
    });

    it('is undone by creating one like it, and says what is lost', async () => {
      const draft = await plan();
      await execute(forests, draft);
      assert.ok(draft.undo.kind === 'request');
      const back = await forests.directory.plan(draft.undo.operation, draft.undo.parameters);
      await execute(forests, back);
      const again = named(tables().UMDialPlan, 'Nice');
      assert.deepEqual(again.AccessTelephoneNumbers, ['+33493000000']);
      assert.equal(again.PhoneContext, 'Nice.contoso.com');
    });

    it('has no undo where none like it can be created', async () => {
      const { UMDialPlan } = tables();
      UMDialPlan.set(named(UMDialPlan, 'Nice'), { AccessTelephoneNumbers: ['5000'] }, AT);
      assert.equal((await plan()).undo.kind, 'none');
      UMDialPlan.set(
        named(UMDialPlan, 'Nice'),
        { AccessTelephoneNumbers: [], URIType: 'TelExtn' },
        AT,
      );
      assert.equal((await plan()).undo.kind, 'none');
    });

    it('names the contacts in Lync that it leaves leading nowhere', async () => {
      assert.ok(!keysOf((await plan()).warnings).includes('warning-contacts'));
      forests.makeContact({
        forest: 'contoso.com',
        dialPlan: 'Nice',
        type: 'subscriber-access',
        sipAddress: 'sip:SA_Nice@contoso.com',
        pool: 'fepool-paris.contoso.com',
        phoneNumber: '+33493000000',
      });
      const warning = (await plan()).warnings.find(({ key }) => key.endsWith('warning-contacts'));
      assert.deepEqual(warning?.params, { count: 1, contacts: 'sip:SA_Nice@contoso.com' });
    });

    it('is refused while a waiting request is about it, its hunt groups or its servers', async () => {
      const { claims } = await plan();
      assert.equal(claims.length, 4);
      for (const claim of claims) {
        forests.claims.clear();
        forests.claims.set(claim, 'R-1');
        await refusalOf(plan(), 'UM-CLAIMED');
      }
    });

    it('is refused while a server has it whose list isn’t changed here', async () => {
      const { ExchangeServer } = tables();
      const { AdminDisplayVersion } = named(ExchangeServer, 'old1');
      ExchangeServer.set(named(ExchangeServer, 'mbx1'), { AdminDisplayVersion }, AT);
      const { params } = await refusalOf(plan(), 'UM-DIAL-PLAN-IN-USE');
      assert.deepEqual([params.users, params.attendants, params.servers], [0, 'none', 'mbx1']);
    });

    it('is refused while a mailbox has but a second number on it', async () => {
      const { Mailbox } = tables();
      const [somebody] = Mailbox.all();
      assert.ok(somebody);
      const EmailAddresses = [
        ...somebody.EmailAddresses,
        'eum:4999;phone-context=Nice.contoso.com',
      ];
      Mailbox.set(somebody, { EmailAddresses }, AT);
      const { params } = await refusalOf(plan(), 'UM-DIAL-PLAN-IN-USE');
      assert.equal(params.users, 1);
      assert.equal(params.attendants, 'none');
    });
  });

  it('is refused where people or auto attendants are on it, with all in its way at once', async () => {
    const users = tables().Mailbox.find('plan', named(tables().UMDialPlan, 'Paris').Guid).length;
    const { params } = await refusalOf(plan({ dialPlan: 'Paris' }), 'UM-DIAL-PLAN-IN-USE');
    assert.ok(users > 0);
    assert.deepEqual(params, {
      dialPlan: 'Paris',
      users,
      attendants: 'Accueil, Garde',
      servers: 'none',
      more: 'cas1 (UMCR), mbx1 (UM), mbx2 (UM), multi1 (UM), multi1 (UMCR), 1:1\\Paris, 1:3\\Paris, Paris Stratégie par défaut',
      contacts: 'sip:AA_Accueil@contoso.com, sip:SA_Paris@contoso.com',
    });
  });

  it('is refused for auto attendants alone', async () => {
    await makeUnusedPlan(forests, 'Nice');
    await forests.run(
      { forest: 'contoso.com', administration: 'exchange' },
      { cmdlet: 'New-UMAutoAttendant', parameters: { Name: 'Plage', UMDialPlan: 'Nice' } },
    );
    const { params } = await refusalOf(plan(), 'UM-DIAL-PLAN-IN-USE');
    assert.deepEqual([params.users, params.attendants], [0, 'Plage']);
  });

  it('deletes a telephone plan too, once nobody is on it', async () => {
    await forests.run(
      { forest: 'contoso.com', administration: 'exchange' },
      {
        cmdlet: 'New-UMDialPlan',
        parameters: { Name: 'Old', NumberOfDigitsInExtension: 3, CountryOrRegionCode: '33' },
      },
    );
    const draft = await plan({ dialPlan: 'old' });
    assert.ok(!draft.claims.includes('exchucutil:contoso.com'));
    assert.deepEqual(await execute(forests, draft), ['policy-1', 'plan']);
    assert.equal(draft.undo.kind, 'none');
    assert.deepEqual(draft.stops, []);
  });

  it('refuses unknown plans, those of another forest and hostile names, with those there are', async () => {
    for (const dialPlan of ['Pariss', '*', "x'; $(Get-Date)", 'a\nb', 'Par?s']) {
      const { candidates } = await refusalOf(plan({ dialPlan }), 'UM-DIAL-PLAN-UNKNOWN');
      assert.ok(candidates.length >= 4, dialPlan);
    }
    const told = await refusalOf(
      plan({ dialPlan: 'Seattle', forest: 'contoso.com' }),
      'UM-DIAL-PLAN-UNKNOWN',
    );
    assert.equal(told.candidates[0]?.label, 'Seattle');
    await refusalOf(
      plan({ dialPlan: told.candidates[0].id, forest: 'contoso.com' }),
      'UM-DIAL-PLAN-IN-USE',
    );
    await refusalOf(plan({ dialPlan: ' ' }), 'UM-MISSING-PARAMETER');
  });

  it('asks which, where two forests have one of that name', async () => {
    const { UMDialPlan } = forestOf(forests.world, 'fabrikam.com').tables;
    UMDialPlan.set(named(UMDialPlan, 'Seattle'), { Name: 'Paris' }, AT);
    const { candidates } = await refusalOf(plan({ dialPlan: 'Paris' }), 'UM-DIAL-PLAN-AMBIGUOUS');
    assert.equal(candidates.length, 2);
  });
});
