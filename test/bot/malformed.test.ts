import assert from 'node:assert/strict';
import { request } from 'node:http';
import { z } from 'zod';
import { problemSchema } from '../../src/protocol/request.js';
import { messageActivity } from '../support/activities.js';
import { startBotKit, type BotKit } from '../support/bot-kit.js';
import { waitFor } from '../support/wait-for.js';

const OTHER_TENANT = '99999999-0000-4000-8000-000000000001';
const { from, conversation } = messageActivity();
const HANA = z.looseObject({}).parse(from);
const CHAT = z.looseObject({}).parse(conversation);

function nested(levels: number): unknown {
  return levels === 0 ? 1 : [nested(levels - 1)];
}

/** What is sent, and how it is answered. */
const TABLE: readonly (readonly [what: string, body: string, status: number, code: string])[] = [
  ['nothing', '', 400, 'UM-BAD-REQUEST'],
  ['no JSON', 'hello', 400, 'UM-BAD-REQUEST'],
  ['half of an object', '{"type":"mess', 400, 'UM-BAD-REQUEST'],
  ['an empty object', '{}', 400, 'UM-BAD-REQUEST'],
  ['a list', '[]', 400, 'UM-BAD-REQUEST'],
  ['null', 'null', 400, 'UM-BAD-REQUEST'],
  ...(
    [
      ['a type that is a number', { type: 5 }],
      ['a text that is a number', { text: 5 }],
      ['no sender', { from: undefined }],
      ['a sender who is a text', { from: 'Hana' }],
      ['a sender without an id of the tenant', { from: { id: '29:someone' } }],
      ['no conversation', { conversation: undefined }],
      ['a conversation without id', { conversation: { tenantId: OTHER_TENANT } }],
      ['an id with a NUL', { id: 'a\0b' }],
      ['an id that is a number', { id: 7 }],
      ['no id', { id: undefined }],
      ['another channel', { channelId: 'webchat' }],
      ['a service URL that is none', { serviceUrl: 'javascript:alert(1)' }],
      ['no service URL', { serviceUrl: undefined }],
      ['a value nested deeper than can be kept', { value: nested(2_000) }],
      ['a sender nested deeper than can be kept', { from: { ...HANA, deep: nested(2_000) } }],
      ['a text of a million letters', { text: 'x'.repeat(900_000) }],
    ] as const
  ).map(
    ([what, over]) => [what, JSON.stringify(messageActivity(over)), 400, 'UM-BAD-REQUEST'] as const,
  ),
  ['more than is read', 'x'.repeat(2_000_000), 413, 'UM-TOO-LARGE'],
  [
    'another tenant',
    JSON.stringify(
      messageActivity({
        conversation: { id: 'a:chat', tenantId: OTHER_TENANT },
        channelData: { tenant: { id: OTHER_TENANT } },
      }),
    ),
    403,
    'UM-WRONG-TENANT',
  ],
  [
    'two tenants',
    JSON.stringify(messageActivity({ channelData: { tenant: { id: OTHER_TENANT } } })),
    403,
    'UM-WRONG-TENANT',
  ],
  [
    'no tenant',
    JSON.stringify(
      messageActivity({ conversation: { id: 'a:chat' }, channelData: undefined, from }),
    ),
    403,
    'UM-WRONG-TENANT',
  ],
  ...[
    'https://evil.example/teams/',
    'http://127.0.0.1.evil.example/',
    'http://127.0.0.1@evil.example/',
    'http://user:secret@127.0.0.1/',
    'https://127.0.0.1/teams/',
  ].map(
    (serviceUrl) =>
      [
        `the service URL ${serviceUrl}`,
        JSON.stringify(messageActivity({ serviceUrl, conversation })),
        403,
        'UM-WRONG-SERVICE',
      ] as const,
  ),
];

describe('POST /api/messages', () => {
  let kit: BotKit;
  before(async () => {
    kit = await startBotKit();
  });
  after(async () => {
    await kit.close();
  });
  const post = (body: string, headers: Record<string, string> = {}): ReturnType<typeof send> =>
    send(kit.url(), body, headers);

  for (const [what, body, status, code] of TABLE) {
    it(`turns away ${what} with ${status} ${code}`, async () => {
      const answer = await post(body);
      assert.equal(answer.status, status);
      assert.equal(problemSchema.parse(JSON.parse(answer.body)).code, code);
    });
  }

  for (const [what, headers] of [
    ['that a proxy passed on', { 'X-Forwarded-For': '203.0.113.7' }],
    ['that a proxy passed on and named itself', { 'X-Forwarded-Server': 'proxy.example' }],
    ['that a proxy passed on and named its own host', { 'X-Original-Host': 'bot.example' }],
    ['that a tunnel passed on', { 'CF-Connecting-IP': '203.0.113.7' }],
    ['that a proxy passed on in the standard way', { Forwarded: 'for=203.0.113.7' }],
    ['that names another host', { Host: 'bot.example:80' }],
    ['that names another port', { Host: '127.0.0.1:1' }],
    ['from a page of another site', { Origin: 'https://evil.example' }],
    ['from a page of another port', { Origin: 'http://127.0.0.1:1' }],
    ['from a page of no site', { Origin: 'null' }],
  ] as const) {
    it(`turns away a message without a token ${what}`, async () => {
      const answer = await post(JSON.stringify(messageActivity()), headers);
      assert.equal(answer.status, 401);
      assert.equal(problemSchema.parse(JSON.parse(answer.body)).code, 'UM-NOT-AUTHENTIC');
    });
  }

  it('keeps nothing of what it turned away, and goes on', async () => {
    const [kept] = await kit.query('select count(*)::int as kept from conversations');
    assert.deepEqual(kept, { kept: 0 });
    const hana = kit.teams.seat('hana');
    await hana.say('help');
    await hana.untilCard(({ actions }) => actions.length > 0);
  });

  it('answers a click that makes no sense in words, and a foreign invoke with 501', async () => {
    const value = { action: { type: 'Action.Execute', verb: 'explode', data: { once: 'x' } } };
    const click = { type: 'invoke', name: 'adaptiveCard/action', value };
    for (const over of [
      click,
      { ...click, value: { action: 'explode' } },
      { ...click, value: 5 },
    ]) {
      const answer = await post(JSON.stringify(messageActivity({ ...over, id: 'c1' })));
      assert.equal(answer.status, 200);
      assert.match(answer.body, /"statusCode":200/);
      assert.match(answer.body, /vnd.microsoft.activity.message/);
    }
    const foreign = messageActivity({ type: 'invoke', name: 'composeExtension/query', id: 'c2' });
    assert.equal((await post(JSON.stringify(foreign))).status, 501);
  });

  it('takes texts that PostgreSQL’s jsonb would refuse', async () => {
    const hana = kit.teams.seat('hana');
    const before = (await hana.chat()).messages.length;
    await hana.say('help\0 \ud800');
    await hana.until(({ messages }) => messages.length > before + 1);
    await waitFor(async () => (await kit.openWork()) === 0);
  });

  it('takes a name that is cut, or comes, with half a character', async () => {
    for (const [number, name] of [`${'x'.repeat(255)}😀`, 'Hana \ud83d'].entries()) {
      const id = `a:name-${number}`;
      const said = messageActivity({
        id,
        localTimestamp: id,
        from: { ...HANA, name },
        conversation: { ...CHAT, id },
        text: 'voice mail for alice in Paris',
      });
      assert.equal((await post(JSON.stringify(said))).status, 200);
      await waitFor(async () => {
        const [shown] = await kit.query(
          `select card::text like '%planId%' as plan from posts where conversation_id = '${id}'`,
        );
        return shown?.plan === true;
      });
    }
  });

  it('knows people again however their ids are written', async () => {
    const own = {
      from: { ...HANA, aadObjectId: '20000000-ABCD-4000-8000-00000000000A' },
      conversation: { ...CHAT, id: 'a:case' },
    };
    const text = 'voice mail for alice in Paris';
    await post(JSON.stringify(messageActivity({ ...own, id: 'case-1', localTimestamp: '', text })));
    const buttons = (): ReturnType<BotKit['query']> =>
      kit.query(`select key, card from posts join action_keys on post_id = id
                 where conversation_id = 'a:case' and card::text like '%planId%'`);
    await waitFor(async () => (await buttons()).length === 1);
    const [button] = await buttons();
    const [, planId] = /"planId":"([^"]+)"/.exec(JSON.stringify(button?.card)) ?? [];
    const data = { once: button?.key, planId };
    const value = { action: { type: 'Action.Execute', verb: 'discard', data } };
    const click = { type: 'invoke', name: 'adaptiveCard/action', id: 'case-2', value };
    await post(JSON.stringify(messageActivity({ ...own, ...click })));
    await waitFor(async () => {
      const rows = await kit.query(`select card from posts where conversation_id = 'a:case'`);
      return rows.length === 1 && !JSON.stringify(rows).includes('planId');
    });
  });

  it('leaves other events alone', async () => {
    for (const type of ['typing', 'messageReaction', 'event', 'endOfConversation']) {
      const answer = await post(JSON.stringify(messageActivity({ type, id: `e-${type}` })));
      assert.equal(answer.status, 200);
    }
  });
});

/** A POST with any headers, also those that fetch keeps to itself. */
function send(
  url: string,
  body: string,
  headers: Record<string, string>,
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${url}/api/messages`,
      { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers } },
      (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => {
          text += chunk.toString('utf8');
        });
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, body: text });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
