import assert from 'node:assert/strict';
import type { Call } from '../../src/protocol/call.js';
import type { RequestView } from '../../src/protocol/request.js';
import { AMIR, HANA, RunnerWorld } from '../support/runner-world.js';
import { scriptedGate, type Scripted } from '../support/scripted-gate.js';
import { SmallForest } from '../support/small-forest.js';

describe('a plan that waits, and cleans up after itself', () => {
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

  const begin = async (
    parameters: { port?: number; deadlineMs?: number; late?: string } = {},
  ): Promise<RequestView> => {
    const request = await world.ask('small-restart', {
      gateway: 'gw1',
      port: 5061,
      deadlineMs: 30_000,
      late: 'fail',
      ...parameters,
    });
    await world.decide(AMIR, request, 'approve');
    return request;
  };
  const run = async (parameters?: Parameters<typeof begin>[0]): Promise<RequestView> =>
    world.until((await begin(parameters)).id);
  const states = ({ state, steps }: RequestView): string[] => [
    state,
    ...steps.map((step) => step.state),
  ];
  const isRestart = ({ parameters }: Call): boolean =>
    'MessageWaitingIndicatorAllowed' in parameters;
  const isBack = ({ parameters }: Call): boolean => parameters.OutcallsAllowed === false;
  const cancel = (id: string): Promise<unknown> =>
    world.call(HANA, 'POST', `/requests/${id}/cancel`, {});
  /** Does something once, when the wait looks for the nth time. */
  const atLook = (nth: number, then: () => unknown): void => {
    let looks = 0;
    instead = ({ cmdlet }) => {
      if (cmdlet !== 'Get-UMIPGateway' || forest.writes.length !== 1) return null;
      looks += 1;
      if (looks !== nth) return null;
      const done = Promise.resolve(then());
      return done.then(() => ({ objects: [{ ...forest.gateways.get('gw1') }] }));
    };
  };

  it('goes straight on where it need not wait', async () => {
    assert.deepEqual(states(await run()), ['done', 'done', 'already', 'done', 'done']);
  });

  it('waits until it is so', async () => {
    atLook(6, () => {
      const gateway = forest.gateways.get('gw1');
      assert.ok(gateway);
      gateway.Port = 5070;
    });
    const ended = await run({ port: 5070 });
    assert.deepEqual(states(ended), ['done', 'done', 'done', 'done', 'done']);
    assert.deepEqual(ended.steps[1]?.warnings, []);
  });

  it('fails when it isn’t so by the deadline, and takes back what must not stay', async () => {
    const ended = await run({ port: 1, deadlineMs: 50 });
    assert.deepEqual(states(ended), ['failed', 'done', 'failed', 'pending', 'done']);
    assert.equal(ended.problem?.code, 'UM-WAITED-IN-VAIN');
    assert.equal(forest.gateways.get('gw1')?.OutcallsAllowed, false);
    assert.equal(forest.writes.some(isRestart), false);
    assert.deepEqual(
      ended.verified.map(({ ok }) => ok),
      [true],
    );
  });

  it('goes on all the same at the deadline where the plan says so, with a warning', async () => {
    const ended = await run({ port: 1, deadlineMs: 50, late: 'go-on' });
    assert.deepEqual(states(ended), ['done', 'done', 'done', 'done', 'done']);
    assert.deepEqual(ended.steps[1]?.warnings, ['UM-WAITED-IN-VAIN']);
  });

  it('waits on while the servers can’t be asked', async () => {
    let failures = 3;
    instead = ({ cmdlet }) => {
      if (cmdlet !== 'Get-UMIPGateway' || forest.writes.length !== 1 || failures === 0) return null;
      // The first look is the one after the command before.
      failures -= 1;
      return failures === 2 ? null : { error: { exceptionClass: 'A.DownException' } };
    };
    assert.equal((await run()).state, 'done');
    assert.equal(failures, 0);
  });

  it('stops waiting when its requester cancels, takes back what must not stay, and is cancelled', async () => {
    const request = await world.ask('small-restart', {
      gateway: 'gw1',
      port: 1,
      deadlineMs: 30_000,
      late: 'fail',
    });
    atLook(5, () => cancel(request.id));
    await world.decide(AMIR, request, 'approve');
    const ended = await world.until(request.id);
    assert.deepEqual(states(ended), ['cancelled', 'done', 'pending', 'pending', 'done']);
    assert.equal(forest.gateways.get('gw1')?.OutcallsAllowed, false);
    assert.equal(forest.writes.length, 2);
  });

  it('sends what is always sent although its checks hold already', async () => {
    await run();
    assert.equal(forest.writes.filter(isRestart).length, 1);
    forest.writes.length = 0;
    assert.equal((await run()).state, 'done');
    assert.equal(forest.writes.filter(isRestart).length, 1);
  });

  it('cleans up after a command that fails', async () => {
    const gateway = forest.gateways.get('gw1');
    assert.ok(gateway);
    instead = (call) => {
      if (!isRestart(call)) return null;
      gateway.Status = 'Disabled';
      return { error: { exceptionClass: 'A.BadException' } };
    };
    const ended = await run();
    assert.deepEqual(states(ended), ['failed', 'done', 'already', 'failed', 'done']);
    assert.equal(ended.problem?.code, 'UM-STEP-FAILED');
    assert.equal(gateway.OutcallsAllowed, false);
  });

  it('cleans nothing up where the step that needs it was never begun', async () => {
    const gateway = forest.gateways.get('gw1');
    assert.ok(gateway);
    const request = await world.ask('small-restart', {
      gateway: 'gw1',
      port: 5061,
      deadlineMs: 1_000,
      late: 'fail',
    });
    instead = ({ cmdlet }) =>
      cmdlet === 'Get-UMIPGateway' ? { error: { exceptionClass: 'A.DownException' } } : null;
    await world.decide(AMIR, request, 'approve');
    const ended = await world.until(request.id);
    assert.deepEqual(states(ended), ['failed', 'failed', 'pending', 'pending', 'pending']);
    assert.deepEqual(forest.writes, []);
  });

  it('sends what cleans up also when it can’t be looked at just then', async () => {
    let isDown = false;
    instead = (call) => {
      if (isRestart(call)) isDown = true;
      if (isBack(call)) isDown = false;
      return isDown ? { error: { exceptionClass: 'A.DownException' } } : null;
    };
    const ended = await run();
    assert.deepEqual(states(ended), ['perhaps', 'done', 'already', 'perhaps', 'done']);
    assert.equal(forest.gateways.get('gw1')?.OutcallsAllowed, false);
  });

  it('says so when what cleans up fails too, and still tells what went wrong first', async () => {
    instead = (call) => (isBack(call) ? { error: { exceptionClass: 'A.BadException' } } : null);
    const ended = await run({ port: 1, deadlineMs: 50 });
    assert.deepEqual(states(ended), ['failed', 'done', 'failed', 'pending', 'failed']);
    assert.equal(ended.problem?.code, 'UM-WAITED-IN-VAIN');
    assert.deepEqual(
      ended.verified.map(({ ok }) => ok),
      [false],
    );
  });
});

describe('a run that is given up', () => {
  it('takes back what must not stay, and says that a step may have run', async () => {
    const forest = new SmallForest();
    let tries = 0;
    const world = await RunnerWorld.start(scriptedGate(forest.answer), {
      sleep: () => Promise.resolve(),
      at: (point) => {
        if (point !== 'step-looked' || forest.writes.length !== 1) return Promise.resolve();
        tries += 1;
        return Promise.reject(new Error('a mistake of ours'));
      },
    });
    try {
      const request = await world.ask('small-restart', {
        gateway: 'gw1',
        port: 5061,
        deadlineMs: 30_000,
        late: 'fail',
      });
      await world.decide(AMIR, request, 'approve');
      const ended = await world.until(request.id);
      assert.deepEqual([ended.state, ended.problem?.code], ['perhaps', 'UM-INTERNAL']);
      assert.equal(tries, 8);
      assert.equal(ended.steps.at(-1)?.state, 'done');
      assert.equal(forest.gateways.get('gw1')?.OutcallsAllowed, false);
    } finally {
      await world.close();
    }
  });
});
