import assert from 'node:assert/strict';
import { loadCatalogue } from '../../src/operations/kit/catalogue.js';
import type { RequestView } from '../../src/protocol/request.js';
import { csv, digestOfFile } from '../support/csv.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { labGate } from '../support/lab-gate.js';
import { forestOf, named } from '../support/operation-kit.js';
import { AMIR, HANA, RunnerWorld } from '../support/runner-world.js';
import { waitFor } from '../support/wait-for.js';

const MINUTE = 60_000;
const FRANK = { user: 'frank.weber', dialPlan: 'Seattle' };

describe('voice mail of people whose Lync is in another forest', () => {
  let forests: SimulatedForests;
  let world: RunnerWorld;
  /** How long the runs have slept, in milliseconds. */
  let slept: number;
  /** What happens when they have slept so long. */
  let later: { readonly ms: number; readonly then: () => unknown } | null;
  before(async () => {
    slept = 0;
    world = await RunnerWorld.start(
      labGate({ execute: (...given) => forests.execute(...given) }),
      {
        catalogue: await loadCatalogue(),
        now: () => Date.now() + slept,
        sleep: async (ms) => {
          slept += ms;
          if (later === null || slept < later.ms) return;
          const { then } = later;
          later = null;
          await then();
        },
      },
      {
        forests: [
          { name: 'contoso.com', administrations: ['exchange', 'lync'], lyncForest: 'contoso.com' },
          { name: 'fabrikam.com', administrations: ['exchange'], lyncForest: 'contoso.com' },
        ],
      },
    );
    world.now = () => Date.now() + slept;
  });
  beforeEach(() => {
    forests = simulatedForests();
    forests.faults.add({ kind: 'late-attributes', cmdlet: 'Get-CsUser' });
    later = null;
  });
  after(() => world.close());

  const arriveAfter = (minutes: number): void => {
    later = {
      ms: slept + minutes * MINUTE,
      then: () => {
        forests.faults.clear();
      },
    };
  };
  /** How a request ended. The clock jumps while it runs: no call is under way meanwhile. */
  const end = async (id: string): Promise<RequestView> => {
    await waitFor(async () => {
      const [request] = await world.sql('select state from requests where id = $1', [id]);
      return request?.state !== 'approved' && request?.state !== 'running';
    });
    return world.until(id);
  };
  const run = async (operation: string, parameters: Record<string, unknown>) => {
    const request = await world.ask(operation, parameters);
    await world.decide(AMIR, request, 'approve');
    const start = slept;
    const ended = await end(request.id);
    return { ended, minutes: (slept - start) / MINUTE };
  };
  const runFile = async (...lines: string[]) => {
    const content = csv('user;dialPlan;extension', ...lines);
    const base64 = Buffer.from(content).toString('base64');
    await world.call(HANA, 'POST', '/files', { base64 });
    return run('enable-many', { csv: digestOfFile(content) });
  };
  const isOn = (forest: string, name: string): boolean =>
    named(forestOf(forests.world, forest).tables.Mailbox, name).UMEnabled;
  const countOf = (command: string): number =>
    forests.journal.after(0).filter((one) => one.kind === 'call' && one.command === command).length;
  const states = ({ state, steps }: RequestView): string[] => [
    state,
    ...steps.map((step) => step.state),
  ];

  it('is done once they have arrived there, be it after an hour', async () => {
    arriveAfter(60);
    const { ended, minutes } = await run('enable-um', FRANK);
    assert.deepEqual(states(ended), ['done', 'done', 'done']);
    assert.ok(minutes >= 60 && minutes < 62, String(minutes));
  });

  it('says what is there and what isn’t when they don’t come', async () => {
    const { ended, minutes } = await run('enable-um', FRANK);
    assert.deepEqual(states(ended), ['failed', 'done', 'failed']);
    assert.ok(ended.problem);
    const { code, params } = ended.problem;
    assert.deepEqual(
      [code, params.minutes, params.forest],
      ['UM-ATTRIBUTES-LATE', 120, 'contoso.com'],
    );
    assert.ok(minutes >= 120, String(minutes));
    assert.ok(isOn('fabrikam.com', 'Frank Weber'));
    assert.ok(countOf('Get-CsUser') < 300, String(countOf('Get-CsUser')));
  });

  it('doesn’t wait where Lync is in the same forest', async () => {
    const { ended, minutes } = await run('enable-um', { user: 'alice.martin', dialPlan: 'Paris' });
    assert.deepEqual(states(ended), ['done', 'done']);
    assert.equal(minutes, 0);
  });

  it('waits for several people at once', async () => {
    arriveAfter(60);
    const several = { user: ['frank.weber', 'cynthia.kelly'], dialPlan: 'Seattle' };
    const { ended, minutes } = await run('enable-um', several);
    assert.equal(ended.state, 'done', JSON.stringify(ended.problem));
    assert.deepEqual(
      ended.steps.map(({ id }) => id),
      ['p1-enable', 'p2-enable', 'arrival'],
    );
    assert.ok(minutes < 62, String(minutes));
  });

  it('waits for the rows of a file together, with the others ended meanwhile', async () => {
    arriveAfter(60);
    const { ended, minutes } = await runFile('frank.weber;Seattle;', 'alice.martin;Paris;');
    assert.equal(ended.state, 'done', JSON.stringify(ended.rows));
    assert.equal(ended.rows?.counts.done, 2);
    assert.ok(minutes >= 60 && minutes < 62, String(minutes));
  });

  it('lets a row fail alone whose attributes don’t come, and can take it back', async () => {
    const { ended } = await runFile('frank.weber;Seattle;', 'alice.martin;Paris;');
    assert.deepEqual(
      ended.rows?.odd.map(({ line, state, problem }) => [line, state, problem?.code]),
      [[2, 'failed', 'UM-ATTRIBUTES-LATE']],
    );
    assert.equal(ended.rows.counts.done, 1);
    assert.ok(isOn('fabrikam.com', 'Frank Weber'));
    forests.faults.clear();
    const back = await run('enable-many', { undoes: ended.id });
    assert.equal(back.ended.state, 'done');
    assert.deepEqual(
      [isOn('fabrikam.com', 'Frank Weber'), isOn('contoso.com', 'Alice Martin')],
      [false, false],
    );
  });

  it('ends a row that is waited for when its request is cancelled', async () => {
    let id = '';
    later = {
      ms: slept + 10 * MINUTE,
      then: () => world.call(HANA, 'POST', `/requests/${id}/cancel`, {}),
    };
    const content = csv('user;dialPlan;extension', 'frank.weber;Seattle;');
    await world.call(HANA, 'POST', '/files', { base64: Buffer.from(content).toString('base64') });
    const request = await world.ask('enable-many', { csv: digestOfFile(content) });
    ({ id } = request);
    await world.decide(AMIR, request, 'approve');
    const ended = await end(id);
    assert.equal(ended.state, 'cancelled');
    assert.deepEqual(ended.rows?.odd[0]?.problem?.params.minutes, 10);
  });
});
