import assert from 'node:assert/strict';
import { z } from 'zod';
import { LAB_SEATS } from '../../src/lab/teams/seats.js';
import { UmError } from '../../src/protocol/errors.js';
import { messageActivity } from '../support/activities.js';
import { startBotKit, type BotKit } from '../support/bot-kit.js';
import { UNHURRIED } from '../support/product.js';
import type { SeatCard } from '../support/seat.js';

const ALICE = 'contoso.com/60000000-0000-4000-8000-000000000001';
const PEOPLE = [
  { id: ALICE, label: 'Alice Martin', detail: 'alice@contoso.com · Accountant · UM: Paris' },
  { id: 'contoso.com/60000000-0000-4000-8000-000000000002', label: 'Alice Bernard', detail: '' },
];

describe('searching for people on a form', () => {
  let kit: BotKit;
  let form: SeatCard;
  before(async () => {
    kit = await startBotKit({ runnerSeconds: 1, budget: UNHURRIED });
    kit.runner.knows(PEOPLE);
    const hana = kit.teams.seat('hana');
    await hana.say('voice mail in Paris');
    form = await hana.untilCard(({ verbs }) => verbs.includes('submit-form'));
  });
  after(() => kit.close());

  const searches = (): string[] =>
    kit.runner.calls
      .filter(({ path }) => path.startsWith('/choices/people'))
      .map(({ path }) => new URL(path, 'http://runner').searchParams.get('text') ?? '');
  const typed = (text: string) => kit.teams.seat('hana').search(form, 'user', text);

  it('gives choices by id, each with what tells it from its like', async () => {
    assert.deepEqual(await typed('ali'), {
      statusCode: 200,
      results: [
        { title: 'Alice Martin · alice@contoso.com · Accountant · UM: Paris', value: ALICE },
        { title: 'Alice Bernard', value: PEOPLE[1]?.id },
      ],
    });
    const { person } = kit.runner.calls.findLast(({ path }) => path.includes('people')) ?? {};
    assert.equal(person?.displayName, 'Hana Helpdesk');
  });

  for (const text of ['a', "O'Brien", '"', '*', '(', 'Hélène', 'a&text=b', '‘ü']) {
    it(`hands what was typed on as it is: ${text}`, async () => {
      await typed(text);
      assert.equal(searches().at(-1), text);
    });
  }

  for (const text of ['', '   ', 'x'.repeat(300), 'her PIN is 758213']) {
    it(`finds nobody, and asks nobody, for: ${JSON.stringify(text.slice(0, 20))}`, async () => {
      const before = searches().length;
      assert.deepEqual(await typed(text), { statusCode: 200, results: [] });
      assert.equal(searches().length, before);
    });
  }

  it('says that there is no list where the runner refuses, and goes on', async () => {
    kit.runner.refuseNext('/choices/people', new UmError('UM-SERVER-SILENT'));
    const refused = await typed('ali');
    assert.deepEqual([refused.statusCode, refused.results], [502, null]);
    assert.equal((await typed('ali')).results?.length, 2);
  });

  it('says so in time where the runner doesn’t answer', async () => {
    const release = kit.runner.hold();
    const late = await typed('ali');
    release();
    assert.deepEqual([late.statusCode, late.results], [503, null]);
  });

  it('gives nothing to others, on their own form’s word or in their own chat', async () => {
    const dataset = form.inputs.find(({ id }) => id === 'user')?.dataset ?? '';
    const amir = kit.teams.seat('amir');
    await amir.open();
    const before = searches().length;
    for (const what of [dataset, 'people/', 'people/nothing', 'graph.microsoft.com/users']) {
      assert.deepEqual(await amir.searchIn(what, 'ali'), { statusCode: 200, results: [] });
    }
    assert.equal(searches().length, before);
  });

  it('gives nothing to somebody else who is in the same conversation', async () => {
    const dataset = form.inputs.find(({ id }) => id === 'user')?.dataset;
    const found = async (id: string) =>
      (await invoked({ queryText: 'ali', dataset }, id)).body.value?.results.length;
    assert.deepEqual([await found('hana'), await found('amir')], [2, 0]);
  });

  it('gives nothing for what is no search', async () => {
    const answer = await invoked({ kind: 'search', queryText: ['a'] });
    assert.deepEqual([answer.status, answer.body.statusCode], [200, 400]);
  });

  it('has no second page', async () => {
    const dataset = form.inputs.find(({ id }) => id === 'user')?.dataset;
    const page = (skip: number, top: number) =>
      invoked({ queryText: 'ali', queryOptions: { skip, top }, dataset });
    assert.equal((await page(0, 1)).body.value?.results.length, 1);
    assert.equal((await page(15, 15)).body.value?.results.length, 0);
  });

  it('keeps nothing of what was typed', async () => {
    const before = await kit.query('select count(*)::int as kept from inbox');
    await typed('ali');
    assert.deepEqual(await kit.query('select count(*)::int as kept from inbox'), before);
  });

  it('lets the plan be made for the one who was chosen, and then finds nobody any more', async () => {
    const hana = kit.teams.seat('hana');
    await hana.say('voice mail for bob');
    const mine = await hana.untilCard(({ json }) => JSON.stringify(json).includes('"bob"'));
    await hana.click(mine, 'submit-form', { user: ALICE, dialPlan: 'Paris' });
    await hana.untilCard(({ verbs }) => verbs.includes('confirm'));
    const plan = kit.runner.calls.findLast(({ path }) => path === '/plans');
    const { parameters } = z
      .looseObject({ parameters: z.record(z.string(), z.unknown()) })
      .parse(plan?.body);
    assert.equal(parameters.user, ALICE);
    assert.deepEqual((await hana.search(mine, 'user', 'ali')).results, []);
  });

  it('is not for a telephone, where the name is typed', async () => {
    const hugo = kit.teams.seat('hugo');
    await hugo.moveTo('Android');
    await hugo.say('voice mail for tony');
    const { inputs, verbs } = await hugo.untilCard((card) => card.verbs.includes('submit-form'));
    assert.deepEqual(inputs.map(({ id, type, value }) => [id, type, value]).slice(0, 1), [
      ['user', 'Input.Text', 'tony'],
    ]);
    assert.ok(!verbs.includes('type-person'));
  });

  it('gives way to typing where somebody asks for that', async () => {
    const hana = kit.teams.seat('hana');
    await hana.click(form, 'type-person');
    const typing = await hana.untilCard(
      ({ activityId, verbs }) =>
        activityId === form.activityId &&
        verbs.includes('submit-form') &&
        !verbs.includes('type-person'),
    );
    assert.equal(typing.inputs.find(({ id }) => id === 'user')?.type, 'Input.Text');
    assert.equal(typing.inputs.find(({ id }) => id === 'dialPlan')?.value, 'Paris');
    assert.deepEqual((await hana.search(form, 'user', 'ali')).results, []);
  });

  const answerSchema = z.object({
    statusCode: z.number(),
    value: z.object({ results: z.array(z.unknown()) }).optional(),
  });
  const invoked = async (value: unknown, who = 'hana') => {
    const { conversationId } = await kit.teams.seat('hana').chat();
    const seat = LAB_SEATS.find(({ id }) => id === who);
    const activity = messageActivity({
      type: 'invoke',
      name: 'application/search',
      id: 'f:search',
      from: { id: `29:${who}`, name: seat?.name, aadObjectId: seat?.objectId },
      conversation: { id: conversationId, tenantId: '10000000-0000-4000-8000-000000000001' },
      value,
    });
    const response = await fetch(`${kit.url()}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(activity),
    });
    return { status: response.status, body: answerSchema.parse(await response.json()) };
  };
});

describe('how often a person may search', () => {
  let kit: BotKit;
  before(async () => {
    const budget = { perSecond: 100, perTenSeconds: 100, perHour: 6 };
    kit = await startBotKit({ budget });
    kit.runner.knows(PEOPLE);
  });
  after(() => kit.close());

  it('is as often as a conversation is written to, and holds up no message', async () => {
    const hana = kit.teams.seat('hana');
    await hana.say('voice mail for alice');
    const form = await hana.untilCard(({ verbs }) => verbs.includes('submit-form'));
    const statuses = [];
    for (let n = 0; n < 7; n += 1) {
      statuses.push((await hana.search(form, 'user', 'ali')).statusCode);
    }
    assert.deepEqual(statuses, [...Array<number>(6).fill(200), 429]);
    await hana.say('look alice up');
    await hana.untilCard(({ activityId }) => activityId > form.activityId);
  });
});
