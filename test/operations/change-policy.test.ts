import assert from 'node:assert/strict';
import changePolicy from '../../src/operations/change-policy.js';
import type { Draft } from '../../src/protocol/plan.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { forestOf, named, planOf, refusalOf } from '../support/operation-kit.js';
import { assertVerified, differences, execute } from '../support/plan-executor.js';

const LYON = 'Lyon Stratégie par défaut';
const PETER = { user: 'peter.graham', policy: 'Redmond VIP' };

describe('change-policy', () => {
  let forests: SimulatedForests;
  const plan = (parameters: Record<string, unknown> = PETER): Promise<Draft> =>
    planOf(changePolicy, parameters, forests.directory);

  beforeEach(() => {
    forests = simulatedForests();
  });

  it('changes the one property, and nothing else', async () => {
    const { tables } = forestOf(forests.world, 'contoso.com');
    const draft = await plan();
    const before = forests.dump();
    assert.deepEqual(await execute(forests, draft), ['policy']);
    await assertVerified(forests, draft);
    assert.deepEqual(
      differences(before, forests.dump()).map(({ name, property, after }) => [
        name,
        property,
        after,
      ]),
      [['Peter Graham', 'UMMailboxPolicy', named(tables.UMMailboxPolicy, 'Redmond VIP').Guid]],
    );
  });

  it('takes one word of the name where it is one policy’s of the plan', async () => {
    assert.deepEqual((await plan({ ...PETER, policy: 'vip' })).steps, (await plan()).steps);
  });

  it('plans a change of dial plan for a policy of another plan, and says so', async () => {
    const draft = await plan({ ...PETER, policy: LYON, newExtension: '4390' });
    assert.equal(draft.warnings[0]?.key, 'change-policy.warning-plan');
    assert.deepEqual(await execute(forests, draft), ['disable', 'enable']);
    await assertVerified(forests, draft);
  });

  it('goes back by an undo, to exactly what there was', async () => {
    const before = forests.dump();
    const draft = await plan();
    await execute(forests, draft);
    assert.ok(draft.undo.kind === 'request');
    const back = await forests.directory.plan(draft.undo.operation, draft.undo.parameters);
    await execute(forests, back);
    await assertVerified(forests, back);
    assert.deepEqual(differences(before, forests.dump()), []);
  });

  it('runs nothing when it was carried out between plan and run', async () => {
    const draft = await plan();
    await execute(forests, draft);
    assert.deepEqual(await execute(forests, draft), []);
  });

  describe('refuses, before anything runs,', () => {
    it('the policy that is there already', async () => {
      await refusalOf(plan({ ...PETER, policy: 'Redmond Default Policy' }), 'UM-ALREADY-SO');
    });

    it('a policy of another plan, while it is not known which extension to have there', async () => {
      await refusalOf(plan({ ...PETER, policy: LYON }), 'UM-EXTENSION-NEEDED');
    });

    it('an unknown policy and one that could be several, with those of the plan', async () => {
      const unknown = await refusalOf(plan({ ...PETER, policy: 'Gold' }), 'UM-POLICY-UNKNOWN');
      assert.deepEqual(unknown.candidates.map(({ label }) => label).sort(), [
        'Redmond Default Policy',
        'Redmond VIP',
      ]);
      const several = await refusalOf(plan({ ...PETER, policy: 'redmond' }), 'UM-POLICY-AMBIGUOUS');
      assert.equal(several.candidates.length, 2);
      await refusalOf(plan({ ...PETER, policy: ' ' }), 'UM-MISSING-PARAMETER');
    });

    it('somebody without voice mail', async () => {
      await refusalOf(plan({ ...PETER, user: 'alice.martin' }), 'UM-NOT-ENABLED');
    });
  });
});
