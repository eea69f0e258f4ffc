import assert from 'node:assert/strict';
import { faultSchema } from '../../src/lab/forests/faults.js';
import { loadCatalogue } from '../../src/operations/kit/catalogue.js';
import type { RequestView } from '../../src/protocol/request.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { forestsGate, writesOf } from '../support/forests-gate.js';
import { ALINE, AMIR, codeOf, HANA, RunnerWorld } from '../support/runner-world.js';
import type { ScriptedGate } from '../support/scripted-gate.js';

/**
 * A change, what it writes when all goes well, and what comes of it where a server is down and where
 * a domain controller lags: how many commands are sent, and what is said to who asks again.
 */
const CHANGES = [
  {
    operation: 'add-servers',
    parameters: { server: 'multi1', dialPlan: 'Lyon' },
    writes: ['Set-UMCallRouterSettings'],
    step: 'router-multi1',
    // The session of the whole forest is on this server.
    down: { server: 'multi1', ends: 'before', state: 'failed', code: 'UM-SERVER-SILENT' },
    lag: { state: 'done', code: undefined, sent: 1, again: 'UM-ALREADY-SO' },
  },
  {
    operation: 'run-exchucutil',
    parameters: { pool: 'fepool-lyon.contoso.com' },
    writes: [
      'ExchUcUtil.ps1',
      'New-UMHuntGroup',
      'Set-UMIPGateway',
      'Set-UMIPGateway',
      'Set-UMIPGateway',
    ],
    step: 'script',
    // The script was to run on this server; on another one it is to be approved anew.
    down: { server: 'mbx1', ends: 'before', state: 'changed', code: 'UM-PLAN-CHANGED' },
    lag: { state: 'failed', code: 'UM-STEP-FAILED', sent: 1, again: null },
  },
  {
    operation: 'enable-um',
    parameters: { user: 'alice.martin', dialPlan: 'Paris' },
    writes: ['Enable-UMMailbox'],
    step: 'enable',
    // Her mailbox is on this server.
    down: { server: 'mbx1', ends: 'sent', state: 'failed', code: 'UM-STEP-FAILED' },
    lag: { state: 'failed', code: 'UM-NOT-VERIFIED', sent: 1, again: 'UM-ALREADY-ENABLED' },
  },
] as const;

describe('bad days of the servers', () => {
  let forests: SimulatedForests;
  let gate: ScriptedGate;
  let world: RunnerWorld;
  before(async () => {
    gate = forestsGate(() => forests);
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

  for (const { operation, parameters, writes, step, down, lag } of CHANGES)
    describe(operation, () => {
      const approved = async (): Promise<RequestView> => {
        const request = await world.ask(operation, parameters);
        await world.decide(AMIR, request, 'approve');
        await world.decide(ALINE, request, 'approve');
        return world.until(request.id);
      };
      const planned = (): ReturnType<RunnerWorld['call']> =>
        world.call(HANA, 'POST', '/plans', { operation, parameters, ticket: null });
      const asked = async (fault: unknown): Promise<RequestView> => {
        const request = await world.ask(operation, parameters);
        await world.decide(AMIR, request, 'approve');
        forests.faults.add(faultSchema.parse(fault));
        await world.decide(ALINE, request, 'approve');
        return world.until(request.id);
      };

      it(`changes nothing while ${down.server} is down, says why, and does it once it is up`, async () => {
        const before = forests.dump();
        const ended = await asked({ kind: 'server-down', server: down.server });
        assert.deepEqual([ended.state, ended.problem?.code], [down.state, down.code]);
        assert.deepEqual(
          statesOf(ended),
          down.ends === 'before' ? ['pending'] : ['failed'],
          'what was done',
        );
        assert.deepEqual(written(), down.ends === 'before' ? [] : [writes[0]]);
        assert.deepEqual(forests.dump(), before);
        forests.faults.clear();
        gate.calls.splice(0);
        assert.equal((await approved()).state, 'done');
        assert.deepEqual(written(), [...writes]);
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
        gate.calls.splice(0);
        assert.equal((await approved()).state, 'done');
        assert.deepEqual(written(), [...writes]);
      });

      it('believes the servers where the session broke after its command had run', async () => {
        const fault = { kind: 'drop-session', cmdlet: writes[0], when: 'after', times: 1 };
        const ended = await asked(fault);
        assert.equal(ended.state, 'done');
        assert.deepEqual(ended.steps.find(({ id }) => id === step)?.warnings, ['UM-SERVER-SILENT']);
        assert.deepEqual(written(), [...writes]);
      });

      it('sends nothing twice where a domain controller lags', async () => {
        const ended = await asked({ kind: 'lagging-replica', forest: 'contoso.com', ms: 60_000 });
        assert.deepEqual([ended.state, ended.problem?.code], [lag.state, lag.code]);
        assert.deepEqual(written(), writes.slice(0, lag.sent));
        forests.faults.clear();
        gate.calls.splice(0);
        if (lag.again !== null) assert.equal(codeOf(await planned()), lag.again);
        else assert.equal((await approved()).state, 'done');
        assert.ok(!written().includes(writes[0]), 'it was sent again');
      });
    });
});
