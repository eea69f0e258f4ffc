import assert from 'node:assert/strict';
import { answerSchema, choicesSchema, eventsSchema, rightsSchema } from '../../src/protocol/api.js';
import { objectId } from '../../src/operations/kit/object-id.js';
import { problemSchema } from '../../src/protocol/request.js';
import { scriptedGate, type Scripted } from '../support/scripted-gate.js';
import { AMIR, codeOf, HANA, NORA, RunnerWorld } from '../support/runner-world.js';
import { NOT_FOUND, SmallForest } from '../support/small-forest.js';

const GUID = '60000000-0000-4000-8000-000000000001';
const NAMES = { Guid: GUID, DistinguishedName: 'CN=alice', Identity: 'alice', Name: 'alice' };
const ALICE = {
  ...NAMES,
  Alias: 'alice',
  DisplayName: 'Alice Martin',
  PrimarySmtpAddress: 'alice@contoso.com',
  Title: 'Accountant',
  Office: 'Paris',
  UMEnabled: false,
};

describe('the runner’s API', () => {
  const forest = new SmallForest();
  let broken: Scripted | null = null;
  const gate = scriptedGate((call) => {
    if (broken !== null) return broken;
    switch (call.cmdlet) {
      case 'Get-Recipient': {
        const { Filter } = call.parameters;
        const isAlice = typeof Filter === 'string' && Filter.includes("-like 'ali*'");
        return { objects: isAlice ? [ALICE] : [] };
      }
      case 'Get-UCPool.ps1':
        return { objects: ['a', 'b'].map((name) => pool(name)) };
      default:
        return forest.answer(call);
    }
  });
  let world: RunnerWorld;
  before(async () => {
    world = await RunnerWorld.start(gate);
  });
  beforeEach(() => {
    broken = null;
  });
  after(() => world.close());

  it('says what a person may do', async () => {
    const rights = async (who: typeof HANA): Promise<[string[], string[]]> => {
      const { operations, approves } = rightsSchema.parse(
        (await world.call(who, 'GET', '/rights')).body,
      );
      return [operations.map(({ name }) => name), approves];
    };
    assert.deepEqual(await rights(HANA), [
      [
        'small-change',
        'small-forest',
        'small-pin',
        'small-show',
        'small-many',
        'small-manual',
        'small-restart',
      ],
      [],
    ]);
    assert.deepEqual(await rights(AMIR), [['small-show'], ['change', 'service', 'forest']]);
    assert.deepEqual(await rights(NORA), [[], []]);
    const { approvals } = rightsSchema.parse((await world.call(HANA, 'GET', '/rights')).body);
    assert.deepEqual(
      approvals.map(({ effect, count }) => [effect, count]),
      [
        ['change', 1],
        ['service', 2],
        ['forest', 2],
      ],
    );
    assert.ok(approvals.every(({ people }) => people.includes(AMIR.displayName)));
  });

  it('answers a question at once', async () => {
    const query = { operation: 'small-show', parameters: { gateway: 'gw1' } };
    const { status, body } = await world.call(AMIR, 'POST', '/answers', query);
    assert.equal(status, 200);
    assert.equal(answerSchema.parse(body).facts[0]?.value, 'gw1.contoso.com');
  });

  it('offers people by name, with what tells them apart, and nobody without a name', async () => {
    const people = async (query: string): Promise<unknown> =>
      choicesSchema.parse((await world.call(HANA, 'GET', `/choices/people${query}`)).body).choices;
    assert.deepEqual(await people('?text=ali'), [
      {
        id: objectId('contoso.com', GUID),
        label: 'Alice Martin',
        detail: 'alice@contoso.com · Accountant · Paris',
      },
    ]);
    assert.deepEqual(await people('?text=%20'), []);
    assert.deepEqual(await people(''), []);
  });

  it('offers pools and forests, filtered by a text', async () => {
    const choices = async (path: string): Promise<string[]> =>
      choicesSchema
        .parse((await world.call(HANA, 'GET', `/choices/${path}`)).body)
        .choices.map(({ id }) => id);
    assert.deepEqual(await choices('pools'), ['a.contoso.com', 'b.contoso.com']);
    assert.deepEqual(await choices('pools?text=B.'), ['b.contoso.com']);
    assert.deepEqual(await choices('forests'), ['contoso.com']);
    const unknown = await world.call(HANA, 'GET', '/choices/pools?forest=nowhere.example');
    assert.equal(codeOf(unknown), 'UM-FOREST-UNKNOWN');
    assert.equal(codeOf(await world.call(NORA, 'GET', '/choices/pools')), 'UM-NOT-ALLOWED');
  });

  it('says what is missing or wrong in a query, with the parameter’s name', async () => {
    const refused = async (query: unknown): Promise<[number, string, unknown]> => {
      const { status, body } = await world.call(HANA, 'POST', '/plans', query);
      const { code, params } = problemSchema.parse(body);
      return [status, code, params.parameter];
    };
    const query = (parameters: unknown, operation = 'small-change'): unknown => ({
      operation,
      parameters,
    });
    assert.deepEqual(await refused(query({})), [422, 'UM-MISSING-PARAMETER', 'gateway']);
    assert.deepEqual(await refused(query({ gateway: '  ' })), [
      422,
      'UM-MISSING-PARAMETER',
      'gateway',
    ]);
    assert.deepEqual(await refused(query({ gateway: 7 })), [422, 'UM-BAD-PARAMETER', 'gateway']);
    assert.deepEqual(await refused(query({ gateway: 'gw1', other: 1 })), [
      422,
      'UM-BAD-PARAMETER',
      'other',
    ]);
    assert.deepEqual(await refused(query({ gateway: 'nowhere' })), [
      422,
      'UM-POOL-UNKNOWN',
      undefined,
    ]);
    for (const operation of ['nothing', 'small-show', 'constructor', '__proto__'])
      assert.deepEqual(await refused(query({ gateway: 'gw1' }, operation)), [
        404,
        'UM-NO-SUCH-OPERATION',
        undefined,
      ]);
  });

  it('answers what it can’t read with 4xx and a stable code, and goes on', async () => {
    const deep: unknown = JSON.parse(`${'['.repeat(400)}${']'.repeat(400)}`);
    const bodies: unknown[] = [
      null,
      [],
      'text',
      {},
      { operation: 'small-change' },
      { operation: 'small-change', parameters: {}, extra: 1 },
      { operation: 'small-change', parameters: { gateway: 'a\0b' } },
      { operation: 'small-change', parameters: { gateway: '\ud800' } },
      { operation: 'small-change', parameters: { gateway: deep } },
      { operation: 'x'.repeat(100), parameters: {} },
    ];
    for (const body of bodies) {
      const result = await world.call(HANA, 'POST', '/plans', body);
      assert.deepEqual([result.status, codeOf(result)], [400, 'UM-BAD-REQUEST']);
    }
    const large = await world.call(HANA, 'POST', '/plans', { text: 'x'.repeat(2_000_000) });
    assert.deepEqual([large.status, codeOf(large)], [413, 'UM-TOO-LARGE']);
    const addresses: [string, number, string][] = [
      ['/requests', 400, 'UM-BAD-REQUEST'],
      ['/requests?list=all', 400, 'UM-BAD-REQUEST'],
      ['/requests/R-0', 404, 'UM-NO-SUCH-REQUEST'],
      ['/requests/R-999', 404, 'UM-NO-SUCH-REQUEST'],
      ['/requests/%00', 404, 'UM-NO-SUCH-REQUEST'],
      ['/choices/everything', 404, 'UM-NOT-FOUND'],
      ['/choices/people?text=%00', 400, 'UM-BAD-REQUEST'],
      ['/nowhere', 404, 'UM-NOT-FOUND'],
    ];
    for (const [path, status, code] of addresses) {
      const result = await world.call(HANA, 'GET', path);
      assert.deepEqual([result.status, codeOf(result)], [status, code], path);
    }
    const events = await world.call(null, 'GET', '/events?after=-1');
    assert.equal(codeOf(events), 'UM-BAD-REQUEST');
    assert.equal((await world.call(HANA, 'GET', '/rights')).status, 200);
  });

  it('passes on what the servers refuse as class and category', async () => {
    broken = { error: { exceptionClass: 'Microsoft.Exchange.SomethingException', category: 'X' } };
    const query = { operation: 'small-show', parameters: { gateway: 'gw1' } };
    const { status, body } = await world.call(HANA, 'POST', '/answers', query);
    assert.equal(status, 502);
    assert.deepEqual(problemSchema.parse(body), {
      code: 'UM-COMMAND-FAILED',
      params: { cmdlet: 'Get-UMIPGateway', exception: 'SomethingException', category: 'X' },
      candidates: [],
    });
    broken = NOT_FOUND;
    assert.equal(codeOf(await world.call(HANA, 'POST', '/answers', query)), 'UM-POOL-UNKNOWN');
  });

  it('wakes a waiting follower within moments of the commit', async () => {
    const { cursor } = eventsSchema.parse((await world.call(null, 'GET', '/events')).body);
    const plan = await world.plan('small-change', { gateway: 'gw1' });
    const waiting = world.call(null, 'GET', `/events?after=${cursor}&wait=10`).then((result) => {
      const heard = performance.now();
      return { heard, ...eventsSchema.parse(result.body) };
    });
    await world.untilWaiting();
    await world.call(HANA, 'POST', '/requests', { planId: plan.id, digest: plan.digest });
    const answered = performance.now();
    const { heard, events } = await waiting;
    assert.deepEqual(
      events.map(({ request }) => request.plan.id),
      [plan.id],
    );
    assert.ok(heard - answered < 200, `${heard - answered} ms`);
  });

  it('tells a follower that waited in vain to come again with the same cursor', async () => {
    const first = eventsSchema.parse((await world.call(null, 'GET', '/events')).body);
    const path = `/events?after=${first.cursor}&wait=0.1`;
    const again = eventsSchema.parse((await world.call(null, 'GET', path)).body);
    assert.deepEqual(again, { events: [], notices: [], cursor: first.cursor });
  });

  it('gives events in one order without missing any, however many commit at once', async () => {
    const start = eventsSchema.parse((await world.call(null, 'GET', '/events')).body).cursor;
    const plans = await Promise.all(
      Array.from({ length: 12 }, () => world.plan('small-change', { gateway: 'gw1' })),
    );
    const seen: string[] = [];
    const follow = (async () => {
      for (let cursor = start; seen.length < plans.length;) {
        const path = `/events?after=${cursor}&wait=5`;
        const answer = eventsSchema.parse((await world.call(null, 'GET', path)).body);
        seen.push(...answer.events.map(({ request }) => request.plan.id));
        cursor = answer.cursor;
      }
    })();
    await Promise.all(
      plans.map(({ id: planId, digest }) =>
        world.call(HANA, 'POST', '/requests', { planId, digest }),
      ),
    );
    await follow;
    assert.deepEqual([...seen].sort(), plans.map(({ id }) => id).sort());
  });

  it('counts requests, plans and decisions', async () => {
    const response = await fetch(`${world.url}/metrics`);
    const text = await response.text();
    assert.match(text, /um_requests\{state="waiting"\} [1-9]/);
    assert.match(text, /um_plans_total\{what="plan",operation="small-change",outcome="ok"\} [1-9]/);
    assert.match(text, /outcome="UM-MISSING-PARAMETER"/);
    assert.match(text, /operation="unknown",outcome="UM-NO-SUCH-OPERATION"/);
    const ready = await fetch(`${world.url}/readyz`);
    assert.equal(ready.status, 200);
  });

  it('still gives its other numbers, and goes on, when requests can’t be counted', async () => {
    await world.sql('revoke select on requests from um_runner');
    try {
      const response = await fetch(`${world.url}/metrics`, { signal: AbortSignal.timeout(60_000) });
      assert.match(await response.text(), /um_plans_total\{/);
    } finally {
      await world.sql('grant select on requests to um_runner');
    }
    assert.equal((await world.call(HANA, 'GET', '/rights')).status, 200);
  });
});

function pool(name: string): Record<string, unknown> {
  return { Name: '1:1', Fqdn: `${name}.contoso.com`, IsBranchRegistrar: false, Version: 5 };
}
