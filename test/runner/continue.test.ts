import assert from 'node:assert/strict';
import type { Call } from '../../src/protocol/call.js';
import type { RequestView } from '../../src/protocol/request.js';
import { PORT_BY_HAND } from '../support/longer-operations.js';
import { AMIR, codeOf, HANA, HUGO, RunnerWorld, type HttpResult } from '../support/runner-world.js';
import { scriptedGate, type Scripted } from '../support/scripted-gate.js';
import { SmallForest } from '../support/small-forest.js';

describe('a request that waits for what a person has to do', () => {
  let forest: SmallForest;
  let instead: (call: Call) => Scripted | Promise<Scripted> | null;
  let world: RunnerWorld;
  before(async () => {
    world = await RunnerWorld.start(scriptedGate((call) => instead(call) ?? forest.answer(call)));
  });
  beforeEach(() => {
    forest = new SmallForest();
    instead = () => null;
  });
  after(() => world.close());

  const paused = async (): Promise<RequestView> => {
    const request = await world.ask('small-manual', { gateway: 'gw1' });
    await world.decide(AMIR, request, 'approve');
    return world.until(request.id, 'paused');
  };
  const post = (
    { id }: RequestView,
    verb: 'continue' | 'cancel',
    who = HANA,
  ): Promise<HttpResult> => world.call(who, 'POST', `/requests/${id}/${verb}`, {});
  const present = async ({ id }: RequestView): Promise<RequestView> =>
    world.view(await world.call(HANA, 'GET', `/requests/${id}`));
  const byHand = (): void => {
    const gateway = forest.gateways.get('gw1');
    assert.ok(gateway);
    gateway.Port = PORT_BY_HAND;
  };
  const stepStates = ({ steps }: RequestView): string[] => steps.map(({ state }) => state);

  it('is paused at the step, with the steps before it done and those after it untouched', async () => {
    const request = await paused();
    assert.deepEqual(stepStates(request), ['done', 'running', 'pending']);
    assert.equal(request.problem, null);
    assert.equal(forest.writes.length, 1);
  });

  it('is paused again, and says so, when it is said to be done and is not', async () => {
    const request = await paused();
    assert.equal((await post(request, 'continue')).status, 200);
    const again = await pausedAgain(request);
    assert.deepEqual(stepStates(again), ['done', 'running', 'pending']);
    assert.deepEqual(again.problem, {
      code: 'UM-MANUAL-NOT-SEEN',
      params: { found: 'Port: 5061' },
      candidates: [],
    });
    assert.equal(forest.writes.length, 1);
  });

  it('goes on once it is seen, however often it was said before, and keeps no old problem', async () => {
    const request = await paused();
    await post(request, 'continue');
    await pausedAgain(request);
    byHand();
    await post(request, 'continue');
    const ended = await world.until(request.id);
    assert.deepEqual([ended.state, ...stepStates(ended)], ['done', 'done', 'done', 'done']);
    assert.equal(ended.problem, null);
    assert.equal(forest.writes.length, 2);
  });

  it('pauses nobody where all of it is so already', async () => {
    byHand();
    const request = await world.ask('small-manual', { gateway: 'gw1' });
    await world.decide(AMIR, request, 'approve');
    const ended = await world.until(request.id);
    assert.deepEqual([ended.state, ...stepStates(ended)], ['done', 'done', 'already', 'done']);
  });

  it('counts as not seen what can’t be looked at', async () => {
    const request = await paused();
    byHand();
    instead = ({ cmdlet }) =>
      cmdlet === 'Get-UMIPGateway' ? { error: { exceptionClass: 'A.DownException' } } : null;
    await post(request, 'continue');
    const again = await pausedAgain(request);
    assert.deepEqual(again.problem?.params, { found: 'UM-COMMAND-FAILED' });
  });

  it('goes on by its requester or an approver, and by nobody else', async () => {
    const request = await paused();
    const refused = await post(request, 'continue', HUGO);
    assert.deepEqual([refused.status, codeOf(refused)], [403, 'UM-NOT-YOURS']);
    assert.equal((await present(request)).state, 'paused');
    byHand();
    assert.equal((await post(request, 'continue', AMIR)).status, 200);
    assert.equal((await world.until(request.id)).state, 'done');
  });

  it('goes on once when two say so at the same time', async () => {
    const request = await paused();
    byHand();
    const answers = await Promise.all([post(request, 'continue'), post(request, 'continue', AMIR)]);
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200],
    );
    assert.equal((await world.until(request.id)).state, 'done');
    assert.equal(forest.writes.length, 2);
    const continued = await world.sql(
      `select 1 from audit where request = $1 and what = 'continued'`,
      [request.id],
    );
    assert.equal(continued.length, 1);
  });

  it('is not continued when it has ended', async () => {
    const request = await paused();
    byHand();
    await post(request, 'continue');
    await world.until(request.id);
    const late = await post(request, 'continue');
    assert.deepEqual([late.status, codeOf(late)], [409, 'UM-NOT-WAITING']);
  });

  it('ends as cancelled when its requester cancels it meanwhile, with nothing more run', async () => {
    const request = await paused();
    byHand();
    assert.equal((await post(request, 'cancel')).status, 200);
    const ended = await world.until(request.id);
    assert.deepEqual(
      [ended.state, ...stepStates(ended)],
      ['cancelled', 'done', 'pending', 'pending'],
    );
    assert.equal(forest.writes.length, 1);
  });

  it('is cancelled by its requester alone', async () => {
    const request = await paused();
    assert.equal(codeOf(await post(request, 'cancel', AMIR)), 'UM-NOT-YOURS');
    assert.equal((await present(request)).state, 'paused');
  });

  it('stays paused over a restart of the runner, and goes on afterwards', async () => {
    const request = await paused();
    await world.stop();
    await world.startAgain();
    assert.equal((await present(request)).state, 'paused');
    byHand();
    await post(request, 'continue');
    assert.equal((await world.until(request.id)).state, 'done');
  });

  /** The request once it is paused with a problem. */
  const pausedAgain = async (request: RequestView): Promise<RequestView> => {
    for (;;) {
      const now = await present(request);
      if (now.state === 'paused' && now.problem !== null) return now;
    }
  };
});
