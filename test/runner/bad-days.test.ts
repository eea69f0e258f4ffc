import assert from 'node:assert/strict';
import { faultSchema } from '../../src/lab/forests/faults.js';
import { loadCatalogue } from '../../src/operations/kit/catalogue.js';
import type { RequestView } from '../../src/protocol/request.js';
import { BAD_DAY_CHANGES } from '../support/bad-day-changes.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { forestsGate, writesOf } from '../support/forests-gate.js';
import { ALINE, AMIR, codeOf, HANA, RunnerWorld } from '../support/runner-world.js';
import type { ScriptedGate } from '../support/scripted-gate.js';

describe('bad days of the servers', () => {
  let forests: SimulatedForests;
  let gate: ScriptedGate;
  let world: RunnerWorld;
  /** Which server goes down with the next session that breaks. */
  let dying: string | null = null;
  before(async () => {
    gate = forestsGate(() => {
      if (dying !== null && forests.faults.all().length === 0) {
        forests.faults.add({ kind: 'server-down', server: dying });
        dying = null;
      }
      return forests;
    });
    world = await RunnerWorld.start(gate, { catalogue: await loadCatalogue() });
  });
  beforeEach(() => {
    forests = simulatedForests();
    gate.calls.splice(0);
  });
  after(() => world.close());

  const written = (): string[] => writesOf(gate).map((text) => text.replace(/ .*/s, ''));
  const statesOf = ({ steps }: RequestView): string[] => [
    ...new Set(steps.map(({ state }) => state)),
  ];

  for (const change of BAD_DAY_CHANGES)
    describe(change.operation, () => {
      const { operation, parameters, writes, step, again, down, lag } = change;
      const rest = change.rest ?? writes.slice(1);
      beforeEach(() => change.prepare?.(forests));

      const approved = async (): Promise<RequestView> => {
        const request = await world.ask(operation, parameters);
        await world.decide(AMIR, request, 'approve');
        await world.decide(ALINE, request, 'approve');
        return world.until(request.id);
      };
      const planned = (): ReturnType<RunnerWorld['call']> =>
        world.call(HANA, 'POST', '/plans', { operation, parameters, ticket: null });
      const asked = async (fault: unknown, dies: string | null = null): Promise<RequestView> => {
        const request = await world.ask(operation, parameters);
        await world.decide(AMIR, request, 'approve');
        forests.faults.add(faultSchema.parse(fault));
        dying = dies;
        await world.decide(ALINE, request, 'approve');
        return world.until(request.id);
      };

      /** Asks again once all is well: nothing is sent but what was left to do. */
      const sendsOnly = async (left: readonly string[]): Promise<void> => {
        forests.faults.clear();
        gate.calls.splice(0);
        if (left.length > 0) assert.equal((await approved()).state, 'done');
        assert.deepEqual(written(), left);
        assert.equal(codeOf(await planned()), again);
        assert.deepEqual(written(), left);
      };

      it(`changes nothing while ${down.server} is down, says why, and does it once it is up`, async () => {
        const before = forests.dump();
        const ended = await asked({ kind: 'server-down', server: down.server });
        assert.deepEqual([ended.state, ended.problem?.code], [down.state, down.code]);
        if (down.cmdlet !== undefined) assert.equal(ended.problem?.params.cmdlet, down.cmdlet);
        assert.deepEqual(
          statesOf(ended),
          down.ends === 'before' ? ['pending'] : ['failed'],
          'what was done',
        );
        assert.deepEqual(written(), down.ends === 'before' ? [] : [writes[0]]);
        assert.deepEqual(forests.dump(), before);
        await sendsOnly(writes);
      });

      it('says that the session broke before its command ran, which isn’t sent again by itself', async () => {
        const before = forests.dump();
        const ended = await asked({ kind: 'drop-session', cmdlet: writes[0], times: 1 });
        assert.deepEqual(
          [ended.state, ended.problem?.code, ended.problem?.params.answer],
          ['failed', 'UM-STEP-FAILED', 'lost'],
        );
        assert.equal(ended.steps.find(({ id }) => id === step)?.state, 'failed');
        assert.ok(ended.steps.slice(1).every(({ state }) => state === 'pending'));
        assert.deepEqual(written(), [writes[0]]);
        assert.deepEqual(forests.dump(), before);
        await sendsOnly(writes);
      });

      it('believes the servers where the session broke after its command had run', async () => {
        const fault = { kind: 'drop-session', cmdlet: writes[0], when: 'after', times: 1 };
        const ended = await asked(fault);
        assert.equal(ended.state, 'done');
        assert.deepEqual(ended.steps.find(({ id }) => id === step)?.warnings, ['UM-SERVER-SILENT']);
        assert.deepEqual(written(), writes);
        await sendsOnly([]);
      });

      it('says that it may have run where the server went down with it, and does only the rest then', async () => {
        const fault = { kind: 'drop-session', cmdlet: writes[0], when: 'after', times: 1 };
        const ended = await asked(fault, 'multi1');
        const [first, ...others] = ended.steps;
        assert.deepEqual([ended.state, first?.id, first?.state], ['perhaps', step, 'perhaps']);
        assert.ok(others.every(({ state }) => state === 'pending'));
        assert.deepEqual(
          [ended.problem?.code, ended.problem?.params.cmdlet],
          ['UM-STEP-PERHAPS', writes[0]],
        );
        assert.deepEqual(written(), [writes[0]]);
        await sendsOnly(rest);
      });

      const [, second] = writes;
      if (second !== undefined)
        it('goes on with the second command where the session broke at it', async () => {
          const ended = await asked({ kind: 'drop-session', cmdlet: second, times: 1 });
          const { code, params } = ended.problem ?? {};
          assert.deepEqual(
            [ended.state, code, params?.cmdlet, params?.answer],
            ['failed', 'UM-STEP-FAILED', second, 'lost'],
          );
          const [done, failed, ...others] = ended.steps.filter(({ state }) => state !== 'already');
          assert.deepEqual([done?.state, failed?.state], ['done', 'failed']);
          assert.ok(others.every(({ state }) => state === 'pending'));
          assert.deepEqual(written(), writes.slice(0, 2));
          await sendsOnly(rest);
        });

      it('sends nothing twice where a domain controller lags', async () => {
        const ended = await asked({ kind: 'lagging-replica', forest: 'contoso.com', ms: 60_000 });
        assert.deepEqual([ended.state, ended.problem?.code], [lag.state, lag.code]);
        assert.deepEqual(written(), writes.slice(0, lag.sent));
        await sendsOnly(lag.sent === writes.length ? [] : rest);
      });
    });
});
