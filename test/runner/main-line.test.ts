import assert from 'node:assert/strict';
import { scriptedGate } from '../support/scripted-gate.js';
import { AMIR, HANA, RunnerWorld } from '../support/runner-world.js';
import { SmallForest } from '../support/small-forest.js';

describe('a request, from the plan to the check', () => {
  let forest: SmallForest;
  let world: RunnerWorld;
  before(async () => {
    forest = new SmallForest();
    world = await RunnerWorld.start(scriptedGate(forest.answer));
  });
  after(() => world.close());

  it('is planned, confirmed, approved by somebody else, run once and verified', async () => {
    const asked = await world.ask('small-change', { gateway: 'gw1' });
    assert.equal(asked.state, 'waiting');
    assert.equal(asked.missingApprovals, 1);
    assert.deepEqual(
      asked.approvers.map(({ displayName }) => displayName),
      ['Amir Approver', 'Aline Approbatrice'],
    );
    const approved = world.view(await world.decide(AMIR, asked, 'approve'));
    assert.equal(approved.state, 'approved');
    assert.deepEqual(approved.approvers, []);

    const done = await world.until(asked.id, 'done');
    assert.deepEqual(
      done.steps.map(({ state }) => state),
      ['done', 'done'],
    );
    assert.deepEqual(
      done.verified.map(({ ok }) => ok),
      [true, true],
    );
    assert.deepEqual(
      forest.writes.map(({ parameters }) => Object.keys(parameters)[1]),
      ['OutcallsAllowed', 'MessageWaitingIndicatorAllowed'],
    );
    assert.equal(done.problem, null);
    assert.equal(done.plan.requester.objectId, HANA.objectId);
  });
});
