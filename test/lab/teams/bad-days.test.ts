import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { LAB_SEATS } from '../../../src/lab/teams/seats.js';
import { personalChatId } from '../../../src/lab/teams/identities.js';
import { startEchoBot } from '../../support/echo-bot.js';
import { startTestTeams, type TestTeams } from '../../support/lab-teams.js';

interface PlainBot {
  readonly url: string;
  /** The ids of the messages it got, in order. */
  readonly ids: string[];
  /** What it does with each request; answers 200 when nothing is set. */
  answer: (response: http.ServerResponse, count: number) => void;
  close(): Promise<void>;
}

describe('a bad day in the lab’s Teams', () => {
  let teams: TestTeams;
  let bot: PlainBot;
  beforeEach(async () => {
    bot = await startPlainBot();
    teams = await startTestTeams({ botUrl: bot.url, answerMs: 150, retryPauseMs: 5 });
    await teams.seat('hana').open();
    bot.ids.length = 0;
  });
  afterEach(async () => {
    await teams.close();
    await bot.close();
  });
  const chat = encodeURIComponent(personalChatId(LAB_SEATS[0] ?? assert.fail()));
  const send = (text: string): Promise<Response> =>
    fetch(`${teams.url}/teams/v3/conversations/${chat}/activities`, {
      method: 'POST',
      body: JSON.stringify({ type: 'message', text }),
    });
  const shown = async (): Promise<readonly string[]> => (await teams.seat('hana').chat()).botTexts;

  it('refuses so many sends, then goes on', async () => {
    await teams.badDay({ kind: 'throttle', times: 2, retryAfterSeconds: 3 });
    for (const expected of [429, 429, 201]) {
      const response = await send('x');
      assert.equal(response.status, expected);
      assert.equal(response.headers.get('Retry-After'), expected === 429 ? '3' : null);
    }
    assert.deepEqual(await shown(), ['x']);
  });

  it('fails after it has delivered', async () => {
    await teams.badDay({ kind: 'fail-after-delivery' });
    assert.equal((await send('there')).status, 502);
    assert.deepEqual(await shown(), ['there']);
  });

  it('fails before it has delivered', async () => {
    await teams.badDay({ kind: 'fail-before-delivery' });
    assert.equal((await send('lost')).status, 503);
    assert.deepEqual(await shown(), []);
  });

  it('breaks the connection after it has delivered', async () => {
    await teams.badDay({ kind: 'reset-after-delivery' });
    await assert.rejects(send('there'));
    assert.deepEqual(await shown(), ['there']);
  });

  it('holds a send back', async () => {
    await teams.badDay({ kind: 'delay-sends', ms: 120 });
    await send('slow');
    const [called] = (await teams.log()).filter(({ kind }) => kind === 'send');
    assert.ok((called?.ms ?? 0) >= 115);
  });

  it('is bad only for the seat that the rule names', async () => {
    await teams.badDay({ kind: 'throttle', seat: 'amir' });
    assert.equal((await send('x')).status, 201);
  });

  it('is over when the rules are cleared, and refuses rules it doesn’t know', async () => {
    await teams.badDay({ kind: 'throttle' });
    await fetch(`${teams.url}/control/teams`, { method: 'DELETE' });
    assert.equal((await send('x')).status, 201);
    await assert.rejects(teams.badDay({ kind: 'earthquake' }), /UM-BAD-REQUEST/);
  });

  it('brings a sentence twice at once with one id', async () => {
    await teams.badDay({ kind: 'deliver-twice' });
    const id = await teams.seat('hana').say('hello');
    await bringsIn(bot, 2);
    assert.deepEqual(bot.ids, [id, id]);
  });

  it('brings a sentence again with a new id', async () => {
    await teams.badDay({ kind: 'deliver-again-with-new-id', afterMs: 20 });
    const id = await teams.seat('hana').say('hello');
    await bringsIn(bot, 2);
    assert.equal(bot.ids[0], id);
    assert.notEqual(bot.ids[1], id);
  });

  it('brings it again to a bot that is too slow: the same id, then a new one', async () => {
    bot.answer = () => undefined;
    const id = await teams.seat('hana').say('hello');
    await bringsIn(bot, 3);
    const [first, second, third] = bot.ids;
    assert.deepEqual([first, second], [id, id]);
    assert.notEqual(third, id);
    await teams.seat('hana').until((now) => now.messages.at(-1)?.delivery === 'failed');
  });

  it('brings it again after a 5xx, and is content with the first 2xx', async () => {
    bot.answer = (response, count) => {
      response.statusCode = count === 1 ? 500 : 202;
      response.end();
    };
    const id = await teams.seat('hana').say('hello');
    await teams.seat('hana').until((now) => now.messages.at(-1)?.delivery === 'delivered');
    assert.deepEqual(bot.ids, [id, id]);
  });

  it('tells the person when the bot never answers a click', async () => {
    await send('');
    await fetch(`${teams.url}/teams/v3/conversations/${chat}/activities`, {
      method: 'POST',
      body: JSON.stringify({ type: 'message', attachments: [buttonCard] }),
    });
    bot.answer = () => undefined;
    const clicked = await teams.seat('hana').press('go');
    assert.equal(clicked.status, null);
    assert.match((await teams.seat('hana').lastCard()).notice?.text ?? '', /Unable to reach app/);
  });
});

describe('the SDK’s own retries', () => {
  it('show a message twice that was delivered the first time', async () => {
    const bot = await startEchoBot();
    const teams = await startTestTeams({ botUrl: bot.url });
    try {
      const hana = teams.seat('hana');
      await hana.open();
      await teams.badDay({ kind: 'fail-after-delivery', status: 502 });
      await hana.say('hello');
      await hana.until((chat) => chat.botTexts.length === 2);
    } finally {
      await teams.close();
      await bot.close();
    }
  });
});

describe('the lab’s Teams started again', () => {
  it('still has its chats', async () => {
    const dataFolder = await mkdtemp(path.join(tmpdir(), 'um-bot-teams-'));
    try {
      const first = await startTestTeams({ dataFolder });
      await first.seat('hana').say('remember me');
      await first.close();
      const second = await startTestTeams({ dataFolder });
      const chat = await second.seat('hana').chat();
      await second.close();
      assert.equal(chat.installed, true);
      assert.deepEqual(
        chat.messages.map(({ text }) => text),
        ['remember me'],
      );
    } finally {
      await rm(dataFolder, { recursive: true });
    }
  });
});

const buttonCard = {
  contentType: 'application/vnd.microsoft.card.adaptive',
  content: {
    type: 'AdaptiveCard',
    version: '1.5',
    actions: [{ type: 'Action.Execute', title: 'Go', verb: 'go' }],
  },
};

async function bringsIn(bot: PlainBot, count: number): Promise<void> {
  const end = Date.now() + 5000;
  while (bot.ids.length < count) {
    if (Date.now() > end) assert.fail(`the bot got ${bot.ids.length} of ${count}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function startPlainBot(): Promise<PlainBot> {
  const ids: string[] = [];
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const json: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      ids.push(z.looseObject({ id: z.string() }).parse(json).id);
      bot.answer(response, ids.length);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = z.looseObject({ port: z.number() }).parse(server.address());
  const bot: PlainBot = {
    url: `http://127.0.0.1:${port}`,
    ids,
    answer: (response) => {
      response.end();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
  return bot;
}
