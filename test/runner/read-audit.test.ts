import assert from 'node:assert/strict';
import { createTexts } from '../../src/language/render.js';
import { loadCatalogue } from '../../src/operations/kit/catalogue.js';
import { answerSchema, type Answer } from '../../src/protocol/answer.js';
import { AMIR, codeOf, HANA, HUGO, NORA, RunnerWorld } from '../support/runner-world.js';
import { scriptedGate } from '../support/scripted-gate.js';
import { SmallForest } from '../support/small-forest.js';

describe('who did what', () => {
  let world: RunnerWorld;
  before(async () => {
    world = await RunnerWorld.start(scriptedGate(new SmallForest().answer));
    const first = await world.ask('small-change', { gateway: 'gw1' });
    await world.decide(AMIR, first, 'approve');
    await world.until(first.id, 'done');
    const second = await world.ask('small-change', { gateway: 'gw2' }, HUGO);
    await world.decide(AMIR, second, 'deny');
  });
  after(() => world.close());

  async function read(query = ''): Promise<Answer> {
    const result = await world.call(AMIR, 'GET', `/audit?page=1${query}`);
    assert.equal(result.status, 200);
    return answerSchema.parse(result.body);
  }
  const linesOf = ({ table }: Answer): unknown[] =>
    (table?.rows ?? []).map((row) => {
      const [, who, what, request] = row;
      return [who, what, request].map((one) =>
        typeof one === 'object' ? (one.params.what ?? one.key.split('.').at(-1)) : one,
      );
    });

  it('is told to approvers line by line, without the steps, the newest first', async () => {
    assert.deepEqual(linesOf(await read()), [
      ['Amir Approver', 'deny', 'R-2'],
      ['Hugo Assistance', 'asked', 'R-2'],
      ['by-itself', 'done', 'R-1'],
      ['by-itself', 'running', 'R-1'],
      ['Amir Approver', 'approve', 'R-1'],
      ['Hana Helpdesk', 'asked', 'R-1'],
    ]);
    const [row] = (await read()).table?.rows ?? [];
    assert.ok(typeof row?.[0] === 'string');
    assert.match(row[0], /^\d{4}-\d\d-\d\d \d\d:\d\d$/);
    assert.deepEqual(row[4], { key: 'small-change.summary', params: { gateway: 'gw2' } });
  });

  it('is told of one request, of what an object’s name is in, and of somebody', async () => {
    assert.equal(linesOf(await read('&request=R-1')).length, 4);
    assert.equal(linesOf(await read('&text=GW2')).length, 2);
    assert.deepEqual(linesOf(await read('&text=hana')), [['Hana Helpdesk', 'asked', 'R-1']]);
    const none = await read(`&text=${encodeURIComponent('%')}`);
    assert.deepEqual([none.table, none.notes.length], [null, 1]);
  });

  it('is paged, and keeps to what was asked for', async () => {
    for (let more = 0; more < 6; more += 1) {
      const request = await world.ask('small-change', { gateway: 'gw2' });
      await world.decide(AMIR, request, 'deny');
    }
    const first = await read('&text=gw2');
    assert.equal(first.table?.rows.length, 14);
    const all = await read();
    assert.equal(all.table?.rows.length, 15);
    assert.deepEqual(
      all.offers.map(({ operation, parameters }) => [operation, parameters]),
      [['audit', { page: 2 }]],
    );
    const second = answerSchema.parse((await world.call(AMIR, 'GET', '/audit?page=2')).body);
    assert.equal(second.table?.rows.length, 3);
  });

  it('is nobody else’s to know', async () => {
    for (const person of [HANA, NORA])
      assert.equal(codeOf(await world.call(person, 'GET', '/audit?page=1')), 'UM-NOT-ALLOWED');
    assert.notEqual((await world.call(null, 'GET', '/audit?page=1')).status, 200);
    for (const page of ['0', 'x', '1001'])
      assert.equal(codeOf(await world.call(AMIR, 'GET', `/audit?page=${page}`)), 'UM-BAD-REQUEST');
  });

  it('has words for every deed', async () => {
    const texts = createTexts(await loadCatalogue());
    for (const line of (await read()).table?.rows ?? []) {
      for (const locale of ['en', 'fr'] as const) {
        const [, , what] = line;
        assert.ok(typeof what === 'object');
        assert.notEqual(texts.for(locale)(what), what.params.what);
      }
    }
  });
});
