import assert from 'node:assert/strict';
import setNumbers from '../../src/operations/set-access-numbers.js';
import { commandsOf, type Draft } from '../../src/protocol/plan.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { AT, forestOf, keysOf, named, planOf, refusalOf } from '../support/operation-kit.js';
import { assertVerified, differences, execute } from '../support/plan-executor.js';

describe('set-access-numbers', () => {
  let forests: SimulatedForests;
  const tables = () => forestOf(forests.world, 'contoso.com').tables;
  const numbers = () => named(tables().UMDialPlan, 'Paris').AccessTelephoneNumbers;
  const plan = (accessNumbers: unknown, given: object = {}): Promise<Draft> =>
    planOf(setNumbers, { dialPlan: 'Paris', accessNumbers, ...given }, forests.directory);
  const sent = (draft: Draft) =>
    commandsOf(draft.steps).map(({ call }) => call.parameters.AccessTelephoneNumbers);

  beforeEach(() => {
    forests = simulatedForests();
  });

  it('adds and takes out by @{Add=…; Remove=…}, never by a plain list, and changes nothing else', async () => {
    const draft = await plan('00 33 1 55 50 00 08; +33 (0)1 55 50 00 09');
    assert.deepEqual(sent(draft), [
      { Add: ['+33155500008', '+33155500009'], Remove: ['+33155500000'] },
    ]);
    const old = forests.dump();
    assert.deepEqual(await execute(forests, draft), ['numbers']);
    await assertVerified(forests, draft);
    assert.deepEqual(
      differences(old, forests.dump()).map(({ type, name, property }) => [type, name, property]),
      [['UMDialPlan', 'Paris', 'AccessTelephoneNumbers']],
    );
    assert.deepEqual(numbers(), ['+33155500008', '+33155500009']);
  });

  it('keeps what somebody else adds meanwhile', async () => {
    const draft = await plan(['+33155500000', '+33155500009']);
    assert.deepEqual(sent(draft), [{ Add: ['+33155500009'] }]);
    const { UMDialPlan } = tables();
    const AccessTelephoneNumbers = [...numbers(), '+33155500042'];
    UMDialPlan.set(named(UMDialPlan, 'Paris'), { AccessTelephoneNumbers }, AT);
    await execute(forests, draft);
    assert.deepEqual(numbers(), ['+33155500000', '+33155500042', '+33155500009']);
  });

  it('does only what is missing when half of it is so', async () => {
    const draft = await plan('+33155500008 +33155500009');
    const { UMDialPlan } = tables();
    const AccessTelephoneNumbers = ['+33155500000', '+33155500008'];
    UMDialPlan.set(named(UMDialPlan, 'Paris'), { AccessTelephoneNumbers }, AT);
    assert.deepEqual(await execute(forests, draft), ['numbers']);
    assert.deepEqual(numbers(), ['+33155500008', '+33155500009']);
    assert.deepEqual(await execute(forests, draft), []);
  });

  it('is undone to the list there was, an empty one too', async () => {
    for (const first of [['+33155500000'], []]) {
      const { UMDialPlan } = tables();
      UMDialPlan.set(named(UMDialPlan, 'Paris'), { AccessTelephoneNumbers: first }, AT);
      const old = forests.dump();
      const draft = await plan('+33155500009');
      await execute(forests, draft);
      assert.ok(draft.undo.kind === 'request');
      const back = await forests.directory.plan(draft.undo.operation, draft.undo.parameters);
      await execute(forests, back);
      await assertVerified(forests, back);
      assert.deepEqual(differences(old, forests.dump()), []);
    }
  });

  it('says that it can’t be undone where the old list has what can’t be set', async () => {
    const { UMDialPlan } = tables();
    const old = ['5000', '+33155500000'];
    UMDialPlan.set(named(UMDialPlan, 'Paris'), { AccessTelephoneNumbers: old }, AT);
    const draft = await plan(['5000', '+33155500009']);
    assert.deepEqual(sent(draft), [{ Add: ['+33155500009'], Remove: ['+33155500000'] }]);
    assert.equal(draft.undo.kind, 'none');
  });

  it('warns of the welcome mail and of the contact that has the old number', async () => {
    const draft = await plan('+33155500009');
    assert.deepEqual(keysOf(draft.warnings), [
      'note-ten-minutes',
      'warning-contact',
      'warning-welcome-mail',
    ]);
    const contact = draft.warnings.find(({ key }) => key.endsWith('warning-contact'));
    assert.deepEqual(contact?.params, {
      contact: 'sip:SA_Paris@contoso.com',
      line: 'tel:+33155500000',
    });
    assert.deepEqual(draft.stops[0]?.params, { numbers: '+33155500000' });
    const more = await plan(['+33155500000', '+33155500009']);
    assert.deepEqual(keysOf(more.warnings), ['note-ten-minutes', 'warning-welcome-mail']);
    assert.deepEqual(more.stops, []);
  });

  it('refuses what isn’t a number with its country, and what is somebody’s, with the owner', async () => {
    for (const given of ['5000', '0155500009', '+33155500000, 12', '+33$(x)'])
      await refusalOf(plan(given), 'UM-NUMBER-FORM');
    for (const [given, owner] of [
      ['+33472500000', 'Lyon'],
      ['+33155500001', 'Accueil'],
      ['+12065550000', 'Seattle'],
    ]) {
      const { params } = await refusalOf(plan(given), 'UM-NUMBER-TAKEN');
      assert.equal(params.owner, owner);
    }
    for (const given of ['', ' ; ']) await refusalOf(plan(given), 'UM-MISSING-PARAMETER');
  });

  it('refuses what is so already, what is claimed, and plans that won’t do', async () => {
    await refusalOf(plan('+33 1 55 50 00 00'), 'UM-ALREADY-SO');
    await refusalOf(plan('+33155500009', { dialPlan: 'Legacy' }), 'UM-DIAL-PLAN-NOT-SIP');
    await refusalOf(plan('+33155500009', { dialPlan: 'Pariss' }), 'UM-DIAL-PLAN-UNKNOWN');
    await refusalOf(plan('+33155500009', { forest: 'fabrikam.com' }), 'UM-DIAL-PLAN-UNKNOWN');
    for (const claim of (await plan('+33155500009')).claims) {
      forests.claims.clear();
      forests.claims.set(claim, 'R-1');
      await refusalOf(plan('+33155500009'), 'UM-CLAIMED');
    }
  });
});
