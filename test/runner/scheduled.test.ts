import assert from 'node:assert/strict';
import type { RequestView } from '../../src/protocol/request.js';
import { planSchema } from '../../src/protocol/plan.js';
import { scriptedGate } from '../support/scripted-gate.js';
import { AMIR, codeOf, HANA, RunnerWorld } from '../support/runner-world.js';
import { SmallForest } from '../support/small-forest.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

describe('a request that is to start later', () => {
  let forest: SmallForest;
  let world: RunnerWorld;
  let clock = 0;
  const later = (): number => Date.now() + clock;
  beforeEach(async () => {
    clock = 0;
    forest = new SmallForest();
    world = await RunnerWorld.start(scriptedGate(forest.answer), { now: later });
    world.now = later;
  });
  afterEach(() => world.close());

  const hour = (fromNow: number): string => new Date(later() + fromNow).toISOString();
  const planned = (startAt: string) =>
    world.call(HANA, 'POST', '/plans', {
      operation: 'small-change',
      parameters: { gateway: 'gw1', claim: 'gateway one' },
      startAt,
    });
  const ask = async (startAt: string): Promise<RequestView> => {
    const { id: planId, digest } = planSchema.parse((await planned(startAt)).body);
    return world.view(await world.call(HANA, 'POST', '/requests', { planId, digest }));
  };
  const scheduled = async (startAt: string): Promise<RequestView> => {
    const request = await ask(startAt);
    return world.view(await world.decide(AMIR, request, 'approve'));
  };

  it('waits for its hour once it is approved, then runs by itself', async () => {
    const startAt = hour(60 * MINUTE);
    const request = await scheduled(startAt);
    assert.equal(request.state, 'scheduled');
    assert.equal(request.plan.startAt, startAt);
    assert.deepEqual(forest.writes, []);
    clock += 60 * MINUTE;
    const done = await world.until(request.id);
    assert.equal(done.state, 'done');
    assert.equal(forest.writes.length, done.plan.steps.length);
    const audit = await world.sql('select what from audit where request = $1 order by seq', [
      request.id,
    ]);
    assert.deepEqual(
      audit
        .map(({ what }) => what)
        .filter((what) => ['approve', 'due', 'running'].includes(String(what))),
      ['approve', 'due', 'running'],
    );
  });

  it('runs at its hour also when every runner was stopped in between', async () => {
    const request = await scheduled(hour(60 * MINUTE));
    await world.stop();
    clock += 70 * MINUTE;
    await world.startAgain();
    assert.equal((await world.until(request.id)).state, 'done');
  });

  it('doesn’t run when no runner was there for half an hour after it, and says so', async () => {
    const request = await scheduled(hour(60 * MINUTE));
    await world.stop();
    clock += 100 * MINUTE;
    await world.startAgain();
    const ended = await world.until(request.id);
    assert.deepEqual([ended.state, ended.problem?.code], ['expired', 'UM-START-MISSED']);
    assert.deepEqual(forest.writes, []);
  });

  it('has to be approved before it starts', async () => {
    const request = await ask(hour(5 * MINUTE));
    assert.equal(request.expiresAt, request.plan.startAt);
    clock += 6 * MINUTE;
    assert.equal((await world.until(request.id)).state, 'expired');
    assert.equal(codeOf(await world.decide(AMIR, request, 'approve')), 'UM-NOT-WAITING');
  });

  it('outlives the time that requests wait for decisions', async () => {
    const request = await scheduled(hour(2 * DAY));
    clock += DAY;
    const marker = await world.ask('small-change', { gateway: 'gw2' });
    clock += 9 * 60 * MINUTE;
    await world.until(marker.id, 'expired');
    const view = world.view(await world.call(HANA, 'GET', `/requests/${request.id}`));
    assert.equal(view.state, 'scheduled');
  });

  it('keeps what it claims until it has run', async () => {
    await scheduled(hour(60 * MINUTE));
    const second = await planned(hour(90 * MINUTE));
    assert.equal(codeOf(second), 'UM-CLAIMED');
  });

  it('can be cancelled until then', async () => {
    const request = await scheduled(hour(60 * MINUTE));
    const result = await world.call(HANA, 'POST', `/requests/${request.id}/cancel`, {});
    assert.equal(world.view(result).state, 'cancelled');
  });

  it('can’t be confirmed when its hour is over', async () => {
    const { id: planId, digest } = planSchema.parse((await planned(hour(5 * MINUTE))).body);
    clock += 6 * MINUTE;
    const result = await world.call(HANA, 'POST', '/requests', { planId, digest });
    assert.equal(codeOf(result), 'UM-PLAN-EXPIRED');
  });

  it('is refused for an hour that is over, and for one more than 30 days away', async () => {
    assert.equal(codeOf(await planned(hour(-MINUTE))), 'UM-START-PAST');
    assert.equal(codeOf(await planned(hour(31 * DAY))), 'UM-START-FAR');
  });
});
