import assert from 'node:assert/strict';
import disable from '../../src/operations/disable-auto-attendant.js';
import enable from '../../src/operations/enable-auto-attendant.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { AT, forestOf, keysOf, named, planOf, refusalOf } from '../support/operation-kit.js';
import { assertVerified, differences, execute } from '../support/plan-executor.js';

describe('enable- and disable-auto-attendant', () => {
  let forests: SimulatedForests;
  const tables = () => forestOf(forests.world, 'contoso.com').tables;
  const attendant = (name: string) => named(tables().UMAutoAttendant, name);

  beforeEach(() => {
    forests = simulatedForests();
  });

  for (const { operation, name, step, before, after } of [
    { operation: enable, name: 'Garde', step: 'enable', before: 'Disabled', after: 'Enabled' },
    {
      operation: disable,
      name: 'frontdesk',
      step: 'disable',
      before: 'Enabled',
      after: 'Disabled',
    },
  ]) {
    it(`${step} one auto attendant, change nothing else, and are undone by the other`, async () => {
      const draft = await planOf(operation, { name }, forests.directory);
      const old = forests.dump();
      assert.deepEqual(await execute(forests, draft), [step]);
      await assertVerified(forests, draft);
      assert.deepEqual(
        differences(old, forests.dump())
          .filter(({ property }) => !/^When|USN/.test(property))
          .map((one) => [one.type, one.property, one.before, one.after]),
        [['UMAutoAttendant', 'Status', before, after]],
      );
      await refusalOf(planOf(operation, { name }, forests.directory), 'UM-ALREADY-SO');
      assert.ok(draft.undo.kind === 'request');
      const back = operation === enable ? disable : enable;
      assert.equal(draft.undo.operation, back.name);
      const undo = await planOf(back, draft.undo.parameters, forests.directory);
      await execute(forests, undo);
      await assertVerified(forests, undo);
    });
  }

  it('send nothing where somebody was first', async () => {
    const draft = await planOf(enable, { name: 'Garde' }, forests.directory);
    tables().UMAutoAttendant.set(attendant('Garde'), { Status: 'Enabled' }, AT);
    assert.deepEqual(await execute(forests, draft), []);
  });

  it('say which numbers nobody answers any more', async () => {
    const { stops } = await planOf(disable, { name: 'FrontDesk' }, forests.directory);
    assert.deepEqual(keysOf(stops), ['stops']);
    assert.equal(stops[0]?.params.numbers, '+14255550001');
  });

  it('refuse to disable what others lead to, and name all of them', async () => {
    const { UMAutoAttendant, UMDialPlan } = tables();
    const { Guid } = attendant('FrontDesk');
    UMDialPlan.set(named(UMDialPlan, 'Redmond'), { UMAutoAttendant: Guid }, AT);
    UMAutoAttendant.set(attendant('Garde'), { DTMFFallbackAutoAttendant: Guid }, AT);
    UMAutoAttendant.set(
      attendant('Accueil'),
      { BusinessHoursKeyMapping: ['1,Desk,,FrontDesk,,,,'], BusinessHoursKeyMappingEnabled: true },
      AT,
    );
    const refused = planOf(disable, { name: 'FrontDesk' }, forests.directory);
    const { params } = await refusalOf(refused, 'UM-IN-USE');
    assert.deepEqual(String(params.users).split(', ').sort(), ['Accueil', 'Garde', 'Redmond']);
  });

  it('refuse to disable what a key leads to outside business hours alone', async () => {
    const { UMAutoAttendant } = tables();
    UMAutoAttendant.set(
      attendant('Accueil'),
      { AfterHoursKeyMapping: ['1,Desk,,frontdesk,,,,'], AfterHoursKeyMappingEnabled: true },
      AT,
    );
    const refused = planOf(disable, { name: 'FrontDesk' }, forests.directory);
    assert.equal((await refusalOf(refused, 'UM-IN-USE')).params.users, 'Accueil');
  });

  it('refuse names of none, with those there are, and what another request is about', async () => {
    for (const name of ['Accueill', '*', "x'; $(Get-Date)", 'a\nb']) {
      const refused = planOf(disable, { name }, forests.directory);
      const { candidates } = await refusalOf(refused, 'UM-ATTENDANT-UNKNOWN');
      assert.ok(candidates.some(({ label }) => label === 'Accueil'));
    }
    await refusalOf(planOf(disable, { name: ' ' }, forests.directory), 'UM-MISSING-PARAMETER');
    const elsewhere = { name: 'Garde', forest: 'fabrikam.com' };
    await refusalOf(planOf(enable, elsewhere, forests.directory), 'UM-ATTENDANT-UNKNOWN');
    forests.claims.set(`auto-attendant:contoso.com:${attendant('Garde').Guid}`, 'REQ-1');
    await refusalOf(planOf(enable, { name: 'Garde' }, forests.directory), 'UM-CLAIMED');
  });
});
