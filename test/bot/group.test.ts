import assert from 'node:assert/strict';
import { z } from 'zod';
import { personId } from '../../src/lab/teams/identities.js';
import { LAB_SEATS } from '../../src/lab/teams/seats.js';
import { messageActivity } from '../support/activities.js';
import { startBotKit, type BotKit } from '../support/bot-kit.js';
import { waitFor } from '../support/wait-for.js';

const BOT = { type: 'mention', text: '<at>um-bot</at>', mentioned: { id: '28:the-bot' } };
const ALICE = { type: 'mention', text: '<at>alice</at>', mentioned: { id: '29:alice' } };

const AMIR_SEAT = LAB_SEATS.find(({ id }) => id === 'amir') ?? assert.fail('no seat of Amir’s');

describe('a bot in a group or channel', () => {
  let kit: BotKit;
  before(async () => {
    kit = await startBotKit();
  });
  after(async () => {
    await kit.close();
  });

  let number = 0;
  const say = async (
    conversation: Record<string, unknown>,
    over: Record<string, unknown>,
  ): Promise<void> => {
    number += 1;
    const tenantId = '10000000-0000-4000-8000-000000000001';
    const activity = messageActivity({
      id: `g-${number}`,
      localTimestamp: `g-${number}`,
      conversation: { tenantId, ...conversation },
      ...over,
    });
    const answer = await fetch(`${kit.url()}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(activity),
    });
    assert.equal(answer.status, 200);
  };
  const cardsIn = async (id: string): Promise<string[]> => {
    const rows = await kit.query(
      `select card::text as card from posts where conversation_id = '${id}'`,
    );
    return rows.map(({ card }) => String(card));
  };

  it('hears only what names it', async () => {
    const group = { id: '19:group@thread.v2', conversationType: 'groupChat' };
    const text = 'voice mail for alice in Paris';
    await say(group, { text });
    await say(group, { text: `<at>alice</at> ${text}`, entities: [ALICE] });
    const [heard] = await kit.query('select count(*)::int as heard from inbox');
    assert.deepEqual(heard, { heard: 0 });
    await say(group, { text: `<at>um-bot</at> ${text}`, entities: [BOT] });
    await waitFor(async () => (await cardsIn(group.id)).some((card) => card.includes('planId')));
  });

  it('answers in the thread of a channel that it was named in, and takes people who are named', async () => {
    const thread = {
      id: '19:channel@thread.tacv2;messageid=1700000000000',
      conversationType: 'channel',
    };
    await say(thread, {
      text: '<at>um-bot</at> voice mail for <at>alice</at> in Paris',
      entities: [BOT, ALICE],
    });
    await waitFor(async () => (await cardsIn(thread.id)).some((card) => card.includes('planId')));
    const asked = kit.runner.calls.filter(({ path }) => path.includes('plans'));
    assert.match(JSON.stringify(asked.at(-1)), /alice/);
  });

  it('takes whoever is named with an @ by the account that Teams tells, not by what is shown', async () => {
    const made = await fetch(`${kit.teams.url}/control/groups`, {
      method: 'POST',
      body: JSON.stringify({ name: 'desk', members: ['hana', 'amir'] }),
    });
    const { conversationId } = z.object({ conversationId: z.string() }).parse(await made.json());
    await say(
      { id: conversationId, conversationType: 'groupChat' },
      {
        serviceUrl: `${kit.teams.url}/teams/`,
        text: '<at>um-bot</at> voice mail for <at>The Boss</at> in Paris',
        entities: [
          BOT,
          { type: 'mention', text: '<at>The Boss</at>', mentioned: { id: personId(AMIR_SEAT) } },
        ],
      },
    );
    await waitFor(async () =>
      (await cardsIn(conversationId)).some((card) => card.includes('planId')),
    );
    const asked = kit.runner.calls.filter(({ path }) => path.includes('plans'));
    assert.match(JSON.stringify(asked.at(-1)), new RegExp(AMIR_SEAT.userPrincipalName));
  });

  it('keeps the name of somebody of whom Teams tells nothing', async () => {
    const before = kit.runner.calls.length;
    await say(
      { id: '19:other@thread.v2', conversationType: 'groupChat' },
      {
        text: '<at>um-bot</at> voice mail for <at>alice</at> in Paris',
        entities: [BOT, ALICE],
      },
    );
    await waitFor(() => Promise.resolve(kit.runner.calls.length > before));
    assert.match(JSON.stringify(kit.runner.calls.at(-1)), /"alice"/);
  });
});
