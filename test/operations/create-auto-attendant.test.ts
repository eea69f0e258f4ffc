import assert from 'node:assert/strict';
import create from '../../src/operations/create-auto-attendant.js';
import enable from '../../src/operations/enable-auto-attendant.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { AT, forestOf, keysOf, named, planOf, refusalOf } from '../support/operation-kit.js';
import { assertVerified, differences, execute } from '../support/plan-executor.js';

const WANTED = { name: 'Welcome', dialPlan: 'Paris', pilotNumber: '+33155500002' };

describe('create-auto-attendant', () => {
  let forests: SimulatedForests;
  const tables = () => forestOf(forests.world, 'contoso.com').tables;
  const plan = (given: object = {}) => planOf(create, { ...WANTED, ...given }, forests.directory);

  beforeEach(() => {
    forests = simulatedForests();
  });

  it('makes it disabled, and nothing else', async () => {
    const draft = await plan({ pilotNumber: '00 33 (0)1 55.50.00.02' });
    const old = forests.dump();
    assert.deepEqual(await execute(forests, draft), ['create']);
    await assertVerified(forests, draft);
    assert.deepEqual(
      differences(old, forests.dump()).map(({ type, name, property }) => [type, name, property]),
      [['UMAutoAttendant', 'Welcome', '*']],
    );
    const { PilotIdentifierList, Status, UMDialPlan } = named(tables().UMAutoAttendant, 'Welcome');
    assert.deepEqual(PilotIdentifierList, ['+33155500002']);
    assert.equal(Status, 'Disabled');
    assert.equal(UMDialPlan, named(tables().UMDialPlan, 'Paris').Guid);
    assert.deepEqual(keysOf(draft.warnings), ['note-language', 'warning-disabled']);
    assert.deepEqual(await execute(forests, draft), []);
  });

  it('warns where a server of the plan lacks the language that the plan gives it', async () => {
    const { UMService } = tables();
    const [first, ...others] = UMService.all().filter(({ DialPlans }) =>
      DialPlans.includes(named(tables().UMDialPlan, 'Paris').Guid),
    );
    assert.ok(first !== undefined && others.length > 0);
    UMService.set(first, { Languages: ['fr-FR'] }, AT);
    const { warnings } = await plan();
    assert.deepEqual(warnings.find(({ key }) => key.endsWith('warning-language'))?.params, {
      language: 'en-US',
      servers: first.Name,
    });
    const spoken = await plan({ language: 'fr-FR' });
    assert.ok(!keysOf(spoken.warnings).includes('warning-language'));
  });

  it('says what has to follow, which can be asked for as it is offered, and why nothing undoes it', async () => {
    const draft = await plan();
    await execute(forests, draft);
    assert.deepEqual(
      draft.next.map(({ operation }) => operation),
      ['enable-auto-attendant', 'create-contact'],
    );
    await execute(
      forests,
      await planOf(enable, draft.next[0]?.parameters ?? {}, forests.directory),
    );
    assert.equal(named(tables().UMAutoAttendant, 'Welcome').Status, 'Enabled');
    assert.equal(draft.undo.kind, 'none');
  });

  it('takes a language that all servers have, also by its first part', async () => {
    const draft = await plan({ language: 'fr' });
    assert.deepEqual(await execute(forests, draft), ['create', 'language']);
    await assertVerified(forests, draft);
    assert.equal(named(tables().UMAutoAttendant, 'Welcome').Language, 'fr-FR');
  });

  it('refuses a language that one server lacks, and says which and what there is', async () => {
    const { UMService } = tables();
    UMService.set(named(UMService, 'mbx2'), { Languages: ['en-US'] }, AT);
    const told = await refusalOf(plan({ language: 'fr-FR' }), 'UM-LANGUAGE-MISSING');
    assert.equal(told.params.servers, 'mbx2');
    assert.deepEqual(
      told.candidates.map(({ id }) => id),
      ['en-US'],
    );
    await refusalOf(plan({ language: '$(x)' }), 'UM-LANGUAGE-MISSING');
  });

  it('goes on with what stands half done, and says when all is so', async () => {
    await execute(forests, await plan());
    await refusalOf(plan(), 'UM-ALREADY-SO');
    const draft = await plan({ language: 'fr-FR' });
    assert.deepEqual(await execute(forests, draft), ['language']);
    await assertVerified(forests, draft);
    await refusalOf(plan({ language: 'fr-FR' }), 'UM-ALREADY-SO');
  });

  it('refuses a name that is taken or that Lync can’t have', async () => {
    const taken = await refusalOf(plan({ name: 'accueil' }), 'UM-NAME-TAKEN');
    assert.equal(taken.params.name, 'Accueil');
    for (const name of ['Front Desk', 'N'.repeat(65), '*', "x'; $(Get-Date)", 'a\nb', 'a/b', '-a'])
      await refusalOf(plan({ name }), 'UM-NAME-FORM');
    await refusalOf(plan({ name: ' ' }), 'UM-MISSING-PARAMETER');
  });

  it('refuses a number without its country', async () => {
    for (const pilotNumber of ['5002', '0155500002', '+0155500002', '+33 1 ext 4', '+12'])
      await refusalOf(plan({ pilotNumber }), 'UM-NUMBER-FORM');
    await refusalOf(plan({ pilotNumber: '' }), 'UM-MISSING-PARAMETER');
  });

  it('refuses a number of an auto attendant or a dial plan, and says whose it is', async () => {
    const { UMDialPlan } = tables();
    UMDialPlan.set(named(UMDialPlan, 'Legacy'), { PilotIdentifierList: ['+33155500007'] }, AT);
    for (const [pilotNumber, owner] of [
      ['+33155500001', 'Accueil'],
      ['+33155500000', 'Paris'],
      ['+33472500000', 'Lyon'],
      ['+33155500007', 'Legacy'],
      // Of the other forest, which has the same Lync.
      ['+12065550000', 'Seattle'],
    ]) {
      const told = await refusalOf(plan({ pilotNumber }), 'UM-NUMBER-TAKEN');
      assert.equal(told.params.owner, owner);
    }
  });

  it('refuses dial plans of another kind, of none and of another forest', async () => {
    await refusalOf(plan({ dialPlan: 'Legacy' }), 'UM-DIAL-PLAN-NOT-SIP');
    await refusalOf(plan({ dialPlan: 'Pariss' }), 'UM-DIAL-PLAN-UNKNOWN');
    await refusalOf(plan({ forest: 'fabrikam.com' }), 'UM-DIAL-PLAN-UNKNOWN');
  });

  it('refuses what a waiting request is to make', async () => {
    for (const claim of [
      'auto-attendant-name:contoso.com:welcome',
      'pilot-number:contoso.com:+33155500002',
    ]) {
      forests.claims.clear();
      forests.claims.set(claim, 'REQ-1');
      await refusalOf(plan(), 'UM-CLAIMED');
    }
  });
});
