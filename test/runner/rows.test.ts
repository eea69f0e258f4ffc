import assert from 'node:assert/strict';
import { z } from 'zod';
import type { Call } from '../../src/protocol/call.js';
import { planRowListSchema, rowOutcomesSchema, type RowOutcome } from '../../src/protocol/api.js';
import type { RequestView } from '../../src/protocol/request.js';
import { ALINE, AMIR, codeOf, HANA, HUGO, NORA, RunnerWorld } from '../support/runner-world.js';
import { scriptedGate, type Scripted } from '../support/scripted-gate.js';
import { SmallForest } from '../support/small-forest.js';

const NAMES = Array.from({ length: 30 }, (_, at) => `gw${at + 1}`);

describe('a request of many rows', () => {
  let forest: SmallForest;
  let instead: (call: Call) => Scripted | Promise<Scripted> | null;
  let world: RunnerWorld;
  before(async () => {
    world = await RunnerWorld.start(scriptedGate((call) => instead(call) ?? forest.answer(call)));
  });
  beforeEach(() => {
    forest = new SmallForest(NAMES);
    instead = () => null;
  });
  after(() => world.close());

  const ask = (gateways: readonly string[] = NAMES, claim = false): Promise<RequestView> =>
    world.ask('small-many', { gateways, claim });
  const approve = async (request: RequestView): Promise<void> => {
    assert.equal((await world.decide(AMIR, request, 'approve')).status, 200);
  };
  const post = (id: string, verb: 'pause' | 'continue' | 'cancel', who = HANA) =>
    world.call(who, 'POST', `/requests/${id}/${verb}`, {});
  const outcomes = async (id: string): Promise<RowOutcome[]> =>
    rowOutcomesSchema.parse((await world.call(HANA, 'GET', `/requests/${id}/rows`)).body).rows;
  const writesTo = (name: string): number =>
    forest.writes.filter(({ parameters }) => parameters.Identity === name).length;

  it('runs each row once, and is done when all are', async () => {
    const request = await ask();
    assert.equal(request.plan.rows?.count, 30);
    assert.equal(request.rows?.counts.pending, 30);
    await approve(request);
    const end = await world.until(request.id);
    assert.equal(end.state, 'done', JSON.stringify(end.problem));
    assert.equal(end.rows?.counts.done, 30);
    for (const name of NAMES) assert.equal(writesTo(name), 2, name);
    assert.deepEqual(
      (await outcomes(request.id)).map(({ line, label, state }) => [line, label, state]),
      NAMES.map((name, at) => [at + 2, name, 'done']),
    );
  });

  it('puts how each row ended into the audit trail, with its line', async () => {
    const request = await ask(['gw1', 'gw2']);
    await approve(request);
    await world.until(request.id);
    const entries = await world.sql(
      `select what, details->>'line' as line from audit where request = $1 and what like 'row-%'`,
      [request.id],
    );
    assert.deepEqual(entries.map(({ what, line }) => `${String(what)} ${String(line)}`).sort(), [
      'row-done 2',
      'row-done 3',
    ]);
  });

  it('leaves a row alone that has changed since, and goes on with the others', async () => {
    const request = await ask(['gw1', 'gw2', 'gw3', 'gw4']);
    const moved = forest.gateways.get('gw2');
    assert.ok(moved);
    moved.Address = 'elsewhere.contoso.com';
    forest.gateways.delete('gw3');
    await approve(request);
    const end = await world.until(request.id);
    assert.equal(end.state, 'failed');
    assert.equal(end.problem?.code, 'UM-ROWS-LEFT');
    assert.deepEqual(
      end.rows?.odd.map(({ line, label, state, problem }) => [line, label, state, problem?.code]),
      [
        [3, 'gw2', 'skipped', 'UM-ROW-CHANGED'],
        [4, 'gw3', 'skipped', 'UM-POOL-UNKNOWN'],
      ],
    );
    assert.deepEqual([writesTo('gw1'), writesTo('gw2'), writesTo('gw4')], [2, 0, 2]);
  });

  it('counts as there what somebody else has done just so meanwhile', async () => {
    const request = await ask(['gw1', 'gw2']);
    const done = forest.gateways.get('gw2');
    assert.ok(done);
    done.OutcallsAllowed = true;
    done.MessageWaitingIndicatorAllowed = true;
    await approve(request);
    const end = await world.until(request.id);
    assert.equal(end.state, 'done');
    assert.deepEqual([end.rows?.counts.done, end.rows?.counts.already], [1, 1]);
    assert.equal(writesTo('gw2'), 0);
  });

  it('keeps the failure of one row to that row', async () => {
    const request = await ask(['gw1', 'gw2', 'gw3']);
    instead = ({ cmdlet, parameters }) =>
      cmdlet === 'Set-UMIPGateway' && parameters.Identity === 'gw2'
        ? { error: { exceptionClass: 'Microsoft.Exchange.X', category: 'InvalidOperation' } }
        : null;
    await approve(request);
    const end = await world.until(request.id);
    assert.equal(end.state, 'failed');
    assert.deepEqual(end.problem?.params, {
      request: request.id,
      done: 2,
      skipped: 0,
      failed: 1,
      perhaps: 0,
    });
    assert.equal(end.rows?.odd[0]?.problem?.code, 'UM-STEP-FAILED');
  });

  it('stops before its next row when asked, and goes on with the rest when asked', async () => {
    const request = await ask();
    let opened = 0;
    let asked: Promise<unknown> | null = null;
    instead = async (call) => {
      if (call.cmdlet === 'Set-UMIPGateway' && (opened += 1) === 3) {
        asked = post(request.id, 'pause');
        await asked;
      }
      return forest.answer(call);
    };
    await approve(request);
    const paused = await world.until(request.id, 'paused');
    const { pending = 0, running = 0, done = 0 } = paused.rows?.counts ?? {};
    assert.ok(pending > 0 && done > 0, JSON.stringify(paused.rows?.counts));
    assert.equal(running, 0);
    assert.equal(paused.pauseAsked, false);
    const before = forest.writes.length;
    instead = () => null;
    assert.equal((await post(request.id, 'continue')).status, 200);
    const end = await world.until(request.id);
    assert.equal(end.state, 'done');
    assert.equal(forest.writes.length - before, pending * 2);
    for (const name of NAMES) assert.equal(writesTo(name), 2, name);
  });

  it('is cancelled before its next row, and what was done stays done', async () => {
    const request = await ask();
    let opened = 0;
    instead = async (call) => {
      if (call.cmdlet === 'Set-UMIPGateway' && (opened += 1) === 1)
        await post(request.id, 'cancel');
      return forest.answer(call);
    };
    await approve(request);
    const end = await world.until(request.id);
    assert.equal(end.state, 'cancelled');
    assert.ok((end.rows?.counts.pending ?? 0) > 0);
    assert.equal(end.rows?.counts.running, 0);
  });

  it('is stopped by its requester or an approver, and by nobody else', async () => {
    const request = await ask(['gw1']);
    assert.equal(codeOf(await post(request.id, 'pause')), 'UM-NOT-WAITING');
    assert.equal(codeOf(await post(request.id, 'pause', HUGO)), 'UM-NOT-YOURS');
    assert.equal(codeOf(await post('R-999999', 'pause')), 'UM-NO-SUCH-REQUEST');
    assert.equal(codeOf(await post(request.id, 'pause', ALINE)), 'UM-NOT-WAITING');
    await post(request.id, 'cancel');
  });

  it('runs nothing when a stored row isn’t the one that was approved', async () => {
    const request = await ask(['gw1', 'gw2']);
    await world.sql(
      `update plan_rows set planned = replace(planned::text, 'gw2', 'gw9')::json
        where plan_id = $1 and position = 2`,
      [request.plan.id],
    );
    await approve(request);
    const end = await world.until(request.id);
    assert.equal(end.state, 'changed');
    assert.equal(end.problem?.code, 'UM-DIGEST-MISMATCH');
    assert.equal(forest.writes.length, 0);
  });

  it('tells what each row runs, page by page, and the plan itself what the first ones do', async () => {
    const request = await ask();
    const path = `/plans/${request.plan.id}/rows?after=28&limit=8`;
    const { rows, count } = planRowListSchema.parse((await world.call(AMIR, 'GET', path)).body);
    assert.equal(count, 30);
    assert.deepEqual(
      rows.map(({ line, label, steps }) => [line, label, steps[0]?.call.parameters.Identity]),
      [
        [30, 'gw29', 'gw29'],
        [31, 'gw30', 'gw30'],
      ],
    );
    const first = planRowListSchema.parse(
      (await world.call(HANA, 'GET', `/plans/${request.plan.id}/rows?after=0&limit=3`)).body,
    );
    assert.deepEqual(request.plan.rows?.first, first.rows);
  });

  it('tells it to whoever asks alone before it is a request', async () => {
    const plan = await world.plan('small-many', { gateways: ['gw1'], claim: false });
    const path = `/plans/${plan.id}/rows?after=0&limit=8`;
    assert.equal((await world.call(HANA, 'GET', path)).status, 200);
    assert.equal(codeOf(await world.call(AMIR, 'GET', path)), 'UM-NO-SUCH-PLAN');
    assert.equal(codeOf(await world.call(NORA, 'GET', path)), 'UM-NOT-ALLOWED');
  });

  it('holds what its rows claim until it ends', async () => {
    const request = await ask(['gw1', 'gw2'], true);
    const other = { gateway: 'gw2', claim: 'gateway:gw2' };
    const refused = await world.call(HANA, 'POST', '/plans', {
      operation: 'small-change',
      parameters: other,
    });
    assert.equal(codeOf(refused), 'UM-CLAIMED');
    await approve(request);
    assert.equal((await world.until(request.id)).state, 'done');
    assert.equal((await world.plan('small-change', other)).operation, 'small-change');
  });

  it('isn’t made when somebody else claims what one of its rows does', async () => {
    const many = await world.plan('small-many', { gateways: ['gw1', 'gw2'], claim: true });
    const one = await world.ask('small-change', { gateway: 'gw2', claim: 'gateway:gw2' });
    const refused = await world.call(HANA, 'POST', '/requests', {
      planId: many.id,
      digest: many.digest,
    });
    assert.equal(codeOf(refused), 'UM-CLAIMED');
    await post(one.id, 'cancel');
  });

  it('keeps files by their digest, for whoever may change something', async () => {
    const base64 = Buffer.from('user\r\nalice').toString('base64');
    const kept = await world.call(HANA, 'POST', '/files', { base64 });
    assert.equal(kept.status, 201);
    const { file } = z.object({ file: z.string() }).parse(kept.body);
    assert.deepEqual((await world.call(HUGO, 'POST', '/files', { base64 })).body, { file });
    assert.equal(codeOf(await world.call(NORA, 'POST', '/files', { base64 })), 'UM-NOT-ALLOWED');
    const large = Buffer.alloc(2 * 2 ** 20 + 1).toString('base64');
    const refused = await world.call(HANA, 'POST', '/files', { base64: large });
    assert.deepEqual([refused.status, codeOf(refused)], [413, 'UM-FILE-LARGE']);
  });
});
