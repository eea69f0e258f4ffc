import assert from 'node:assert/strict';
import create from '../../src/operations/create-policy.js';
import type { Draft } from '../../src/protocol/plan.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { forestOf, keysOf, named, planOf, refusalOf } from '../support/operation-kit.js';
import { assertVerified, differences, execute } from '../support/plan-executor.js';

describe('create-policy', () => {
  let forests: SimulatedForests;
  const plan = (given: object = {}): Promise<Draft> =>
    planOf(create, { name: 'Paris VIP', dialPlan: 'Paris', ...given }, forests.directory);

  beforeEach(() => {
    forests = simulatedForests();
  });

  it('makes it of its plan, and nothing else', async () => {
    const draft = await plan();
    const old = forests.dump();
    assert.deepEqual(await execute(forests, draft), ['create']);
    await assertVerified(forests, draft);
    assert.deepEqual(
      differences(old, forests.dump()).map(({ type, name, property }) => [type, name, property]),
      [['UMMailboxPolicy', 'Paris VIP', '*']],
    );
    const { UMDialPlan, UMMailboxPolicy } = forestOf(forests.world, 'contoso.com').tables;
    assert.equal(named(UMMailboxPolicy, 'Paris VIP').UMDialPlan, named(UMDialPlan, 'Paris').Guid);
    assert.deepEqual(await execute(forests, draft), []);
  });

  it('says that nothing may be called yet, which others there are, and why nothing undoes it', async () => {
    const draft = await plan();
    assert.deepEqual(keysOf(draft.warnings), ['note-others', 'warning-rules']);
    assert.equal(draft.undo.kind, 'none');
  });

  it('offers its dialling rules, which can be asked for as they are offered', async () => {
    const draft = await plan();
    await execute(forests, draft);
    const [next] = draft.next;
    assert.ok(next);
    const rules = await forests.directory.plan(next.operation, next.parameters);
    assert.equal(rules.steps.length, 1);
    await execute(forests, rules);
    await assertVerified(forests, rules);
  });

  it('makes one of a telephone plan, and in the other forest', async () => {
    for (const dialPlan of ['Legacy', 'Seattle']) {
      const draft = await plan({ name: `${dialPlan} VIP`, dialPlan });
      await execute(forests, draft);
      await assertVerified(forests, draft);
    }
  });

  it('refuses a name that is taken in the forest, or that can’t be', async () => {
    const { params } = await refusalOf(plan({ name: 'redmond vip' }), 'UM-NAME-TAKEN');
    assert.equal(params.name, 'Redmond VIP');
    for (const name of ['N'.repeat(65), 'a/b', '*', "x'; $(Get-Date)", 'a\nb', ' -a'])
      await refusalOf(plan({ name }), 'UM-NAME-FORM');
    await plan({ name: 'N'.repeat(64) });
    await refusalOf(plan({ name: '' }), 'UM-MISSING-PARAMETER');
  });

  it('refuses what is so already, what is claimed, and plans that aren’t there', async () => {
    await refusalOf(plan({ name: 'Paris Stratégie par défaut' }), 'UM-ALREADY-SO');
    await refusalOf(plan({ dialPlan: 'Pariss' }), 'UM-DIAL-PLAN-UNKNOWN');
    await refusalOf(plan({ forest: 'fabrikam.com' }), 'UM-DIAL-PLAN-UNKNOWN');
    forests.claims.set('policy-name:contoso.com:paris vip', 'R-1');
    await refusalOf(plan(), 'UM-CLAIMED');
  });
});
