import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callSchema } from '../../src/protocol/call.js';
import type { RequestState } from '../../src/protocol/request.js';
import { CRASHPOINTS, ROW_CRASHPOINTS, type Crashpoint } from '../../src/runner/run/crashpoints.js';
import { AMIR, RunnerWorld } from '../support/runner-world.js';
import { RunnerProcess } from '../support/runner-process.js';

type Operation = 'small-change' | 'small-pin' | 'small-restart' | 'small-wait-in-vain';

function parametersOf(operation: Operation, name: string): Record<string, unknown> {
  switch (operation) {
    case 'small-pin':
      return { user: name };
    case 'small-change':
      return { gateway: name };
    case 'small-restart':
      return { gateway: name, port: 5061, deadlineMs: 60_000, late: 'fail' };
    case 'small-wait-in-vain':
      return { gateway: name, port: 1, deadlineMs: 1, late: 'fail' };
  }
}

describe('a runner that is killed while it runs a request', function () {
  let folder: string;
  let journal: string;
  let world: RunnerWorld;
  let runner: RunnerProcess;
  const gateways = Array.from({ length: 100 }, (_, index) => `gw${index + 1}`);
  let next = 0;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'um-bot-crash-'));
    journal = join(folder, 'journal');
    world = await RunnerWorld.outside(async (settings) => {
      runner = await RunnerProcess.start(settings, journal, gateways);
      return runner;
    });
    await world.startAgain();
  });
  after(async () => {
    await world.close();
    await rm(folder, { recursive: true });
  });

  const writesTo = (name: string): number =>
    (existsSync(journal) ? readFileSync(journal, 'utf8') : '')
      .split('\n')
      .filter(
        (line) => line !== '' && callSchema.parse(JSON.parse(line)).parameters.Identity === name,
      ).length;

  /** Asks, approves, lets the runner die at a line, starts it again; how it ended. */
  const crashing = async (
    operation: Operation,
    point: Crashpoint,
    nth: number,
    executorId = 'runner-1',
  ): Promise<{ state: RequestState; writes: number }> => {
    const name = `gw${(next += 1)}`;
    const request = await world.ask(
      operation === 'small-wait-in-vain' ? 'small-restart' : operation,
      parametersOf(operation, name),
    );
    await runner.killAt(point, nth);
    // The process may die before it has answered: the approval is committed all the same.
    await world.decide(AMIR, request, 'approve').catch(() => undefined);
    assert.equal(await runner.ended(), 'SIGKILL');
    await world.startAgain({ executorId });
    const { state } = await world.until(request.id);
    return { state, writes: writesTo(name) };
  };

  for (const point of CRASHPOINTS) {
    it(`at ${point}: the next start ends it right, and each write happened once`, async () => {
      assert.deepEqual(await crashing('small-change', point, 1), { state: 'done', writes: 2 });
    });
  }

  for (const point of ['step-begun', 'step-sent', 'step-ended'] as const) {
    it(`at ${point} of the second step: each write happened once`, async () => {
      assert.deepEqual(await crashing('small-change', point, 2), { state: 'done', writes: 2 });
    });
  }

  for (const [point, state, writes] of [
    ['step-looked', 'done', 1],
    ['step-begun', 'perhaps', 0],
    ['step-sent', 'perhaps', 1],
    ['step-ended', 'done', 1],
  ] as const) {
    it(`at ${point} of a step that nothing shows: it ends as ${state}, never sent twice`, async () => {
      assert.deepEqual(await crashing('small-pin', point, 1), { state, writes });
    });
  }

  for (const [point, nth, writes] of [
    ['step-sent', 1, 3],
    ['step-begun', 2, 3],
    ['step-sent', 2, 4],
    ['step-ended', 3, 3],
    ['step-sent', 3, 3],
  ] as const) {
    it(`at ${point} ${nth} of a restart: what is always sent is sent again, the rest once`, async () => {
      assert.deepEqual(await crashing('small-restart', point, nth), { state: 'done', writes });
    });
  }

  for (const [point, nth] of [
    ['step-begun', 1],
    ['step-ended', 1],
    ['step-sent', 2],
    ['step-seen', 2],
    ['step-ended', 2],
  ] as const) {
    it(`at ${point} ${nth} of a wait in vain: what must not stay is taken back, once`, async () => {
      assert.deepEqual(await crashing('small-wait-in-vain', point, nth), {
        state: 'failed',
        writes: 2,
      });
    });
  }

  for (const [point, nth] of [
    ...ROW_CRASHPOINTS.map((one) => [one, 4] as const),
    ['step-sent', 5],
    ['step-seen', 5],
    ['verifying', 1],
  ] as const) {
    it(`at ${point} ${nth} of many rows: each row is done, and each write happened once`, async () => {
      const names = Array.from({ length: 8 }, () => `gw${(next += 1)}`);
      const request = await world.ask('small-many', { gateways: names });
      await runner.killAt(point, nth);
      await world.decide(AMIR, request, 'approve').catch(() => undefined);
      assert.equal(await runner.ended(), 'SIGKILL');
      await world.startAgain();
      const { state, rows } = await world.until(request.id);
      assert.equal(state, 'done', JSON.stringify(rows));
      assert.deepEqual(
        names.map((name) => writesTo(name)),
        names.map(() => 2),
      );
    });
  }

  it('for good: another runner takes its work over', async () => {
    assert.deepEqual(await crashing('small-change', 'step-sent', 1, 'runner-2'), {
      state: 'done',
      writes: 2,
    });
  });
});
