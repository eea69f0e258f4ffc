import assert from 'node:assert/strict';
import { composeDrafts } from '../../src/operations/kit/compose-drafts.js';
import { simulatedForests } from '../support/forest-directory.js';
import { refusalOf } from '../support/operation-kit.js';
import { assertVerified, execute } from '../support/plan-executor.js';
import { samplePlan } from '../support/sample-plan.js';

const ALICE = { user: 'alice.martin', dialPlan: 'Paris' };
const BOB = { user: 'bob.stone', dialPlan: 'Redmond', policy: 'Redmond VIP' };

describe('a plan of plans', () => {
  it('has the steps of its parts in their order, each with an id of its own', async () => {
    const forests = simulatedForests();
    const alice = await forests.directory.plan('enable-um', ALICE);
    const bob = await forests.directory.plan('enable-um', BOB);
    const both = composeDrafts([
      { id: 'a', draft: alice },
      { id: 'b', draft: bob },
    ]);
    assert.deepEqual(
      both.steps.map(({ id }) => id),
      ['a-enable', 'b-enable'],
    );
    assert.deepEqual(both.claims, [...alice.claims, ...bob.claims]);
    assert.deepEqual(both.numbers, { created: 0, deleted: 0, changed: 2 });
    assert.deepEqual(both.before, { a: alice.before, b: bob.before });
    const whole = { ...alice, ...both };
    assert.deepEqual(await execute(forests, whole), ['a-enable', 'b-enable']);
    await assertVerified(forests, whole);
  });

  it('says once what its parts say alike, and cleans up after the right step', () => {
    const { steps, ...rest } = samplePlan({ steps: 2 });
    const [drain, active] = steps;
    assert.ok(active?.kind === 'command' && drain !== undefined);
    const draft = { ...rest, rows: [], steps: [drain, { ...active, cleansUp: drain.id }] };
    const both = composeDrafts([
      { id: 'mbx1', draft },
      { id: 'mbx2', draft },
    ]);
    assert.equal(both.verifications.length, draft.verifications.length);
    assert.equal(both.warnings.length, draft.warnings.length);
    assert.deepEqual(
      both.steps.flatMap((step) => (step.kind === 'command' ? [step.cleansUp] : [])),
      [null, 'mbx1-step-1', null, 'mbx2-step-1'],
    );
  });

  it('is refused what its parts refuse, and operations that there aren’t', async () => {
    const { directory } = simulatedForests();
    await refusalOf(
      directory.plan('enable-um', { ...ALICE, dialPlan: 'Nice' }),
      'UM-DIAL-PLAN-UNKNOWN',
    );
    await refusalOf(directory.plan('enable-um', { user: 'alice.martin' }), 'UM-MISSING-PARAMETER');
    await refusalOf(directory.plan('show-user', ALICE), 'UM-NO-SUCH-OPERATION');
    await refusalOf(directory.answer('enable-um', ALICE), 'UM-NO-SUCH-OPERATION');
    const { facts } = await directory.answer('show-user', { user: 'alice.bernard' });
    assert.ok(facts.length > 0);
  });
});
