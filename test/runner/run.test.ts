import assert from 'node:assert/strict';
import type { Call } from '../../src/protocol/call.js';
import { UmError } from '../../src/protocol/errors.js';
import type { RequestView } from '../../src/protocol/request.js';
import { scriptedGate, type Scripted } from '../support/scripted-gate.js';
import { AMIR, HANA, RunnerWorld } from '../support/runner-world.js';
import { SmallForest } from '../support/small-forest.js';

describe('the run of an approved request', () => {
  let forest: SmallForest;
  /** Answers in the forest's place, or leaves it to the forest. */
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

  const ask = (claim = 'a claim'): Promise<RequestView> =>
    world.ask('small-change', { gateway: 'gw1', claim });
  const approveAndEnd = async (request: RequestView): Promise<RequestView> => {
    assert.equal((await world.decide(AMIR, request, 'approve')).status, 200);
    return world.until(request.id);
  };
  const stepStates = ({ steps }: RequestView): string[] => steps.map(({ state }) => state);
  const claims = async (): Promise<number> => (await world.sql('select 1 from claims')).length;
  const isWrite = ({ cmdlet }: Call): boolean => cmdlet === 'Set-UMIPGateway';

  it('runs nothing when what it was planned from has changed since', async () => {
    const request = await ask();
    const gateway = forest.gateways.get('gw1');
    assert.ok(gateway);
    gateway.Address = 'elsewhere.contoso.com';
    const ended = await approveAndEnd(request);
    assert.deepEqual([ended.state, ended.problem?.code], ['changed', 'UM-PLAN-CHANGED']);
    assert.deepEqual(stepStates(ended), ['pending', 'pending']);
    assert.deepEqual(forest.writes, []);
    assert.equal(await claims(), 0);
  });

  it('runs nothing when a step would not be needed any more', async () => {
    const request = await ask();
    const gateway = forest.gateways.get('gw1');
    assert.ok(gateway);
    gateway.OutcallsAllowed = true;
    const ended = await approveAndEnd(request);
    assert.equal(ended.state, 'changed');
    assert.deepEqual(forest.writes, []);
  });

  it('tells what the operation refuses now, and runs nothing', async () => {
    const request = await ask();
    forest.gateways.delete('gw1');
    const ended = await approveAndEnd(request);
    assert.deepEqual([ended.state, ended.problem?.code], ['changed', 'UM-POOL-UNKNOWN']);
  });

  it('fails with nothing run when the servers can’t be asked before it begins', async () => {
    const request = await ask();
    instead = () => {
      throw new UmError('UM-BUSY');
    };
    const ended = await approveAndEnd(request);
    assert.deepEqual([ended.state, ended.problem?.code], ['failed', 'UM-BUSY']);
    assert.deepEqual(forest.writes, []);
  });

  it('is not in its own way by what it claims', async () => {
    const ended = await approveAndEnd(await ask());
    assert.equal(ended.state, 'done');
    assert.equal(await claims(), 0);
  });

  it('leaves out what is already so', async () => {
    const gateway = forest.gateways.get('gw1');
    assert.ok(gateway);
    gateway.OutcallsAllowed = true;
    const ended = await approveAndEnd(await ask());
    assert.deepEqual([ended.state, ...stepStates(ended)], ['done', 'already', 'done']);
    assert.equal(forest.writes.length, 1);
  });

  it('believes the servers, not the command: an error after the effect is a warning', async () => {
    instead = (call) => {
      if (!isWrite(call)) return null;
      forest.answer(call);
      return { error: { exceptionClass: 'A.RecipientTaskException', category: 'Limits' } };
    };
    const ended = await approveAndEnd(await ask());
    assert.deepEqual([ended.state, ...stepStates(ended)], ['done', 'done', 'done']);
    assert.deepEqual(ended.steps[0]?.warnings, ['UM-COMMAND-FAILED RecipientTaskException Limits']);
  });

  it('keeps the server’s warnings with the step', async () => {
    instead = (call) => (isWrite(call) ? { ...forest.answer(call), warnings: ['restart'] } : null);
    const ended = await approveAndEnd(await ask());
    assert.deepEqual(ended.steps[0]?.warnings, ['restart']);
  });

  it('fails at the first step whose command fails, says why, and goes no further', async () => {
    instead = (call) =>
      isWrite(call) ? { error: { exceptionClass: 'A.BadException', category: 'C' } } : null;
    const ended = await approveAndEnd(await ask());
    assert.deepEqual([ended.state, ...stepStates(ended)], ['failed', 'failed', 'pending']);
    assert.deepEqual(ended.problem, {
      code: 'UM-STEP-FAILED',
      params: {
        step: 'outcalls',
        cmdlet: 'Set-UMIPGateway',
        cause: 'UM-COMMAND-FAILED',
        answer: 'refused',
        exception: 'BadException',
        category: 'C',
      },
      candidates: [],
    });
    assert.deepEqual(
      ended.verified.map(({ ok }) => ok),
      [false, false],
    );
    assert.equal(await claims(), 0);
  });

  it('fails when a command says nothing, but nothing came of it', async () => {
    instead = (call) => (isWrite(call) ? {} : null);
    const ended = await approveAndEnd(await ask());
    assert.deepEqual([ended.state, ...stepStates(ended)], ['failed', 'failed', 'pending']);
  });

  it('looks again for what shows late, and sends nothing twice', async () => {
    let late = 0;
    instead = (call) => {
      if (isWrite(call)) late = 2;
      else if (late > 0) {
        late -= 1;
        return { objects: [{ Name: 'gw1', OutcallsAllowed: false }] };
      }
      return null;
    };
    const ended = await approveAndEnd(await ask());
    assert.equal(ended.state, 'done');
    assert.equal(forest.writes.length, 2);
  });

  it('fails, with what was found, when the check afterwards doesn’t hold', async () => {
    instead = (call) => {
      if (isWrite(call) && 'MessageWaitingIndicatorAllowed' in call.parameters) {
        forest.answer(call);
        const gateway = forest.gateways.get('gw1');
        if (gateway !== undefined) gateway.OutcallsAllowed = false;
        return {};
      }
      return null;
    };
    const ended = await approveAndEnd(await ask());
    assert.deepEqual([ended.state, ended.problem?.code], ['failed', 'UM-NOT-VERIFIED']);
    assert.deepEqual(
      ended.verified.map(({ ok, found }) => [ok, found]),
      [
        [false, 'OutcallsAllowed: false'],
        [true, 'MessageWaitingIndicatorAllowed: true'],
      ],
    );
  });

  it('stops between two steps when its requester cancels meanwhile', async () => {
    const request = await ask();
    instead = (call) => {
      if (!isWrite(call)) return null;
      instead = () => null;
      return world
        .call(HANA, 'POST', `/requests/${request.id}/cancel`, {})
        .then(() => forest.answer(call));
    };
    const ended = await approveAndEnd(request);
    assert.deepEqual([ended.state, ...stepStates(ended)], ['cancelled', 'done', 'pending']);
    assert.equal(forest.writes.length, 1);
  });

  it('writes nothing more once somebody else has taken it over', async () => {
    const request = await ask();
    instead = (call) => {
      if (!isWrite(call)) return null;
      instead = () => null;
      return world
        .sql('update requests set run_token = gen_random_uuid() where id = $1', [request.id])
        .then(() => forest.answer(call));
    };
    await world.decide(AMIR, request, 'approve');
    await world.untilRunReturned(request.id);
    const left = world.view(await world.call(HANA, 'GET', `/requests/${request.id}`));
    assert.deepEqual([left.state, ...stepStates(left)], ['running', 'running', 'pending']);
    assert.equal(forest.writes.length, 1);
  });

  it('goes on when all connections to the database are cut in the middle of a step', async () => {
    const request = await ask('another claim');
    instead = (call) => {
      if (!isWrite(call)) return null;
      instead = () => null;
      return world.cutConnections().then(() => forest.answer(call));
    };
    await world.decide(AMIR, request, 'approve');
    const ended = await world.until(request.id);
    assert.deepEqual([ended.state, ...stepStates(ended)], ['done', 'done', 'done']);
    assert.equal(forest.writes.length, 2);
  });

  it('is left as it is when the runner stops, and goes on at the next start', async () => {
    const request = await ask('one more claim');
    let stopped = Promise.resolve();
    instead = (call) => {
      if (!isWrite(call)) return null;
      instead = () => null;
      stopped = world.stop();
      return stopped.then(() => forest.answer(call));
    };
    await world.decide(AMIR, request, 'approve');
    await world.untilStopped();
    await stopped;
    assert.deepEqual(await world.sql('select state from requests where id = $1', [request.id]), [
      { state: 'running' },
    ]);
    await world.startAgain();
    const ended = await world.until(request.id);
    assert.deepEqual([ended.state, ...stepStates(ended)], ['done', 'done', 'done']);
    assert.equal(forest.writes.length, 2);
  });

  describe('of a step after which no server answers any more', () => {
    const endedBy = async (lost: UmError): Promise<RequestView> => {
      const silent = () => {
        throw new UmError('UM-SERVER-SILENT', { cmdlet: 'Get-UMIPGateway' });
      };
      instead = (call) => {
        if (!isWrite(call)) return null;
        instead = silent;
        throw lost;
      };
      return approveAndEnd(await ask('a claim of its own'));
    };

    it('says that its command may have run', async () => {
      const ended = await endedBy(new UmError('UM-COMMAND-TIMED-OUT'));
      assert.deepEqual([ended.state, ...stepStates(ended)], ['perhaps', 'perhaps', 'pending']);
      const { code, params } = ended.problem ?? {};
      assert.deepEqual([code, params?.cmdlet], ['UM-STEP-PERHAPS', 'Set-UMIPGateway']);
    });

    it('says that it failed where its command was never sent', async () => {
      const ended = await endedBy(new UmError('UM-SHELL-START'));
      assert.deepEqual([ended.state, ...stepStates(ended)], ['failed', 'failed', 'pending']);
      const { code, params } = ended.problem ?? {};
      assert.deepEqual([code, params?.answer], ['UM-STEP-FAILED', 'unopened']);
    });
  });

  describe('of a step that nothing shows afterwards', () => {
    const isPin = ({ cmdlet }: Call): boolean => cmdlet === 'Set-UMMailboxPIN';
    const run = async (): Promise<RequestView> =>
      approveAndEnd(await world.ask('small-pin', { user: 'alice' }));

    it('sends it once', async () => {
      const ended = await run();
      assert.equal(ended.state, 'done');
      assert.equal(forest.writes.length, 1);
    });

    it('ends as perhaps when its command was lost, and never sends it again', async () => {
      let sent = 0;
      instead = (call) => {
        if (!isPin(call)) return null;
        sent += 1;
        throw new UmError('UM-COMMAND-TIMED-OUT', { cmdlet: call.cmdlet });
      };
      const ended = await run();
      assert.deepEqual([ended.state, ...stepStates(ended)], ['perhaps', 'perhaps']);
      assert.equal(ended.problem?.code, 'UM-STEP-PERHAPS');
      assert.equal(sent, 1);
    });

    it('ends as failed when its command was never sent', async () => {
      instead = (call) => {
        if (!isPin(call)) return null;
        throw new UmError('UM-SHELL-START');
      };
      const ended = await run();
      assert.deepEqual([ended.state, ...stepStates(ended)], ['failed', 'failed']);
    });
  });
});
