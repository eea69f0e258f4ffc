import assert from 'node:assert/strict';
import { scriptedGate } from '../support/scripted-gate.js';
import {
  ALINE,
  AMIR,
  codeOf,
  HANA,
  HUGO,
  NORA,
  QUIET,
  RunnerWorld,
} from '../support/runner-world.js';
import { SmallForest } from '../support/small-forest.js';
import { requestListSchema } from '../../src/protocol/api.js';
import { problemSchema } from '../../src/protocol/request.js';
import { verifyAudit } from '../../src/runner/audit/verify.js';
import { inTransaction, openPool } from '../../src/service/database.js';

describe('who decides on a request', () => {
  let forest: SmallForest;
  let world: RunnerWorld;
  let clock = 0;
  const later = (): number => Date.now() + clock;
  before(async () => {
    forest = new SmallForest();
    world = await RunnerWorld.start(scriptedGate(forest.answer), { now: later });
    world.now = later;
  });
  beforeEach(() => {
    clock = 0;
  });
  after(() => world.close());

  it('refuses a plan to somebody without rights, and to an approver who may only read', async () => {
    for (const who of [NORA, AMIR]) {
      const result = await world.call(who, 'POST', '/plans', {
        operation: 'small-change',
        parameters: { gateway: 'gw1' },
      });
      assert.deepEqual([result.status, codeOf(result)], [403, 'UM-NOT-ALLOWED']);
    }
  });

  it('shows a request to its requester, approvers and the helpdesk, and to nobody else', async () => {
    const request = await world.ask('small-change', { gateway: 'gw1' });
    for (const who of [HANA, HUGO, AMIR]) {
      const result = await world.call(who, 'GET', `/requests/${request.id}`);
      assert.deepEqual(world.view(result), request);
    }
    const result = await world.call(NORA, 'GET', `/requests/${request.id}`);
    assert.deepEqual([result.status, codeOf(result)], [403, 'UM-NOT-ALLOWED']);
  });

  it('lets nobody confirm another person’s plan', async () => {
    const { id: planId, digest } = await world.plan('small-change', { gateway: 'gw1' });
    const result = await world.call(HUGO, 'POST', '/requests', { planId, digest });
    assert.equal(codeOf(result), 'UM-NOT-YOURS');
  });

  it('makes one request of a plan, however often it is confirmed, even at once', async () => {
    const { id: planId, digest } = await world.plan('small-change', { gateway: 'gw1' });
    const results = await Promise.all(
      [1, 2, 3].map(() => world.call(HANA, 'POST', '/requests', { planId, digest })),
    );
    assert.deepEqual(results.map(({ status }) => status).sort(), [200, 200, 201]);
    assert.equal(new Set(results.map((result) => world.view(result).id)).size, 1);
  });

  it('refuses a confirmation whose digest is another plan’s', async () => {
    const { id: planId } = await world.plan('small-change', { gateway: 'gw1' });
    const { digest } = await world.plan('small-change', { gateway: 'gw1' });
    const result = await world.call(HANA, 'POST', '/requests', { planId, digest });
    assert.deepEqual([result.status, codeOf(result)], [409, 'UM-DIGEST-MISMATCH']);
  });

  it('refuses a plan that expired before it was confirmed', async () => {
    const { id: planId, digest } = await world.plan('small-change', { gateway: 'gw1' });
    clock = 31 * 60_000;
    const result = await world.call(HANA, 'POST', '/requests', { planId, digest });
    assert.deepEqual([result.status, codeOf(result)], [409, 'UM-PLAN-EXPIRED']);
  });

  it('refuses the decision of the requester, and of whoever is no approver', async () => {
    const request = await world.ask('small-change', { gateway: 'gw1' });
    assert.equal(codeOf(await world.decide(HANA, request, 'approve')), 'UM-OWN-REQUEST');
    assert.equal(codeOf(await world.decide(HUGO, request, 'approve')), 'UM-NOT-APPROVER');
    assert.equal(codeOf(await world.decide(NORA, request, 'deny')), 'UM-NOT-APPROVER');
    const after = world.view(await world.call(HANA, 'GET', `/requests/${request.id}`));
    assert.deepEqual(after, request);
  });

  it('refuses a decision on another digest than the request’s', async () => {
    const request = await world.ask('small-change', { gateway: 'gw1' });
    const result = await world.call(AMIR, 'POST', `/requests/${request.id}/decisions`, {
      digest: 'f'.repeat(64),
      decision: 'approve',
      reason: null,
    });
    assert.equal(codeOf(result), 'UM-DIGEST-MISMATCH');
  });

  it('refuses a decision that comes by a path that its run would not find proven', async () => {
    const request = await world.ask('small-change', { gateway: 'gw1' });
    const { digest } = request.plan;
    const body = { digest, decision: 'approve', reason: null };
    const result = await world.call(AMIR, 'POST', `/requests/${request.id}/decisions?x=1`, body);
    assert.deepEqual([result.status, codeOf(result)], [400, 'UM-BAD-REQUEST']);
  });

  it('ends with the first deny, and takes no decision afterwards', async () => {
    const writes = forest.writes.length;
    const request = await world.ask('small-forest', { gateway: 'gw1' });
    assert.equal(request.missingApprovals, 2);
    const one = world.view(await world.decide(AMIR, request, 'approve'));
    assert.deepEqual([one.state, one.missingApprovals], ['waiting', 1]);
    assert.deepEqual(
      one.approvers.map(({ displayName }) => displayName),
      ['Aline Approbatrice'],
    );
    const denied = world.view(await world.decide(ALINE, request, 'deny'));
    assert.deepEqual([denied.state, denied.missingApprovals], ['rejected', 0]);
    assert.equal(codeOf(await world.decide(AMIR, request, 'approve')), 'UM-ALREADY-DECIDED');
    assert.equal(forest.writes.length, writes);
  });

  it('counts a person once, however often they approve, even at once', async () => {
    const request = await world.ask('small-forest', { gateway: 'gw2' });
    const results = await Promise.all(
      [1, 2, 3, 4].map(() => world.decide(AMIR, request, 'approve')),
    );
    assert.deepEqual(results.map(({ status }) => status).sort(), [200, 409, 409, 409]);
    const after = world.view(await world.call(HANA, 'GET', `/requests/${request.id}`));
    assert.deepEqual([after.state, after.missingApprovals], ['waiting', 1]);
  });

  it('runs once when both needed approvals come at the same moment', async () => {
    const request = await world.ask('small-forest', { gateway: 'gw3' });
    const writes = forest.writes.length;
    const results = await Promise.all([
      world.decide(AMIR, request, 'approve'),
      world.decide(ALINE, request, 'approve'),
    ]);
    assert.deepEqual(results.map((result) => world.view(result).state).sort(), [
      'approved',
      'waiting',
    ]);
    const done = await world.until(request.id, 'done');
    assert.equal(done.decisions.length, 2);
    assert.equal(forest.writes.length, writes + 2);
  });

  it('lists what is mine, and what I may decide', async () => {
    const request = await world.ask('small-change', { gateway: 'gw1' }, HUGO);
    const ids = async (who: typeof HANA, list: string): Promise<string[]> => {
      const { body } = await world.call(who, 'GET', `/requests?list=${list}`);
      const { requests } = requestListSchema.parse(body);
      return requests.map(({ id }) => id);
    };
    assert.deepEqual(await ids(HUGO, 'mine'), [request.id]);
    assert.ok((await ids(ALINE, 'to-approve')).includes(request.id));
    assert.deepEqual(await ids(HUGO, 'to-approve'), []);
    assert.deepEqual(await ids(NORA, 'mine'), []);
    await world.decide(ALINE, request, 'deny');
    assert.ok(!(await ids(ALINE, 'to-approve')).includes(request.id));
  });

  it('lets only one waiting request claim a thing, and frees it when that ends', async () => {
    const plans = [
      await world.plan('small-change', { gateway: 'gw1', claim: 'extension:gw1:1234' }),
      await world.plan('small-change', { gateway: 'gw1', claim: 'extension:gw1:1234' }),
    ];
    const results = await Promise.all(
      plans.map(({ id: planId, digest }) =>
        world.call(HANA, 'POST', '/requests', { planId, digest }),
      ),
    );
    const refused = results.filter(({ status }) => status === 422);
    const made = results.find(({ status }) => status === 201);
    assert.ok(made !== undefined);
    const holder = world.view(made);
    assert.deepEqual(refused.map(codeOf), ['UM-EXTENSION-CLAIMED']);
    assert.equal(problemSchema.parse(refused[0]?.body).params.request, holder.id);
    await world.call(HANA, 'POST', `/requests/${holder.id}/cancel`, {});
    const again = await world.ask('small-change', { gateway: 'gw1', claim: 'extension:gw1:1234' });
    assert.equal(again.state, 'waiting');
  });

  it('expires what waited too long, and frees its claims', async () => {
    const request = await world.ask('small-change', { gateway: 'gw1', claim: 'a thing' });
    clock = 9 * 3_600_000;
    await world.until(request.id, 'expired');
    assert.equal(codeOf(await world.decide(AMIR, request, 'approve')), 'UM-NOT-WAITING');
    assert.equal((await world.sql('select 1 from claims where claim = $1', ['a thing'])).length, 0);
  });

  it('cancels for its requester alone, and only once', async () => {
    const request = await world.ask('small-change', { gateway: 'gw1' });
    const path = `/requests/${request.id}/cancel`;
    assert.equal(codeOf(await world.call(AMIR, 'POST', path, {})), 'UM-NOT-YOURS');
    const cancelled = world.view(await world.call(HANA, 'POST', path, {}));
    assert.equal(cancelled.state, 'cancelled');
    assert.deepEqual(world.view(await world.call(HANA, 'POST', path, {})), cancelled);
    assert.equal(codeOf(await world.decide(AMIR, request, 'approve')), 'UM-NOT-WAITING');
  });

  it('still runs what was approved in time but could be written down only much later', async () => {
    const request = await world.ask('small-change', { gateway: 'gw2' });
    const pool = openPool(world.databases.runner.url, 'test', QUIET, 1);
    try {
      const approved = await inTransaction(pool, async (transaction) => {
        await transaction.query('select 1 from requests where id = $1 for update', [request.id]);
        const answer = world.decide(AMIR, request, 'approve');
        await world.untilRowIsWaitedFor();
        clock = 10 * 60_000;
        return { answer };
      });
      assert.equal((await approved.answer).status, 200);
    } finally {
      await pool.end();
    }
    await world.until(request.id, 'done');
  });

  it('tells each of it in the audit trail, which holds together', async () => {
    const pool = openPool(world.databases.runner.url, 'test', QUIET, 1);
    try {
      const verdict = await verifyAudit(pool);
      assert.ok(verdict.ok, JSON.stringify(verdict));
      assert.ok(verdict.head.seq > 20);
    } finally {
      await pool.end();
    }
  });
});
