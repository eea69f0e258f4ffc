import assert from 'node:assert/strict';
import { startEchoBot, type EchoBot } from '../../support/echo-bot.js';
import { startTestTeams, type TestTeams } from '../../support/lab-teams.js';

describe('the lab’s Teams with a bot on the real SDK', () => {
  let teams: TestTeams;
  let bot: EchoBot;
  beforeEach(async () => {
    teams = await startTestTeams();
    bot = await startEchoBot();
    teams.setBot(bot.url);
  });
  afterEach(async () => {
    await bot.close();
    await teams.close();
  });

  it('tells the bot of an opened chat, again at each reload', async () => {
    const hana = teams.seat('hana');
    assert.equal((await hana.chat()).installed, false);
    assert.equal((await hana.open()).installed, true);
    await hana.open();
    const pair = ['installationUpdate', 'conversationUpdate'];
    assert.deepEqual(bot.got, [...pair, ...pair]);
  });

  it('brings a sentence to the bot and its answer back', async () => {
    const hana = teams.seat('hana');
    await hana.say('good morning');
    await hana.until((chat) => chat.botTexts.includes('You said: good morning'));
    const { messages } = await hana.until((chat) =>
      chat.messages[0]?.delivery === 'delivered' ? chat : null,
    );
    assert.deepEqual(
      messages.map(({ authorName }) => authorName),
      ['Hana Helpdesk', 'um-bot'],
    );
  });

  it('keeps people’s chats apart', async () => {
    await teams.seat('hana').say('for me alone');
    await teams.seat('hana').until((chat) => chat.botTexts.length === 1);
    assert.equal((await teams.seat('amir').open()).messages.length, 0);
  });

  it('lets the bot write first, once there is a chat', async () => {
    const amir = teams.seat('amir');
    await amir.open();
    await bot.writeFirst('Something waits for you');
    assert.deepEqual((await amir.chat()).botTexts, ['Something waits for you']);
  });

  it('refuses what the bot writes where the app was removed', async () => {
    await teams.seat('amir').open();
    await fetch(`${teams.url}/seats/amir/remove`, { method: 'POST' });
    await assert.rejects(bot.writeFirst('hello?'), /not installed/);
  });

  it('names the members of a chat', async () => {
    await teams.seat('aline').say('members');
    await teams.seat('aline').until((chat) => chat.botTexts.includes('Aline Approbatrice'));
  });

  it('takes a message back when the bot deletes it', async () => {
    const hana = teams.seat('hana');
    await hana.say('delete');
    const gone = await hana.until((chat) => chat.messages.find((message) => message.deleted));
    assert.equal(gone.text, '');
    assert.deepEqual((await hana.chat()).botTexts, []);
  });

  it('shows the dots until the answer is there', async () => {
    const hana = teams.seat('hana');
    await hana.say('typing');
    await hana.until((chat) => chat.botTexts.includes('You said: typing'));
    const sent = await trafficOf(teams, 'send');
    assert.deepEqual(
      sent.map(({ type }) => type),
      ['typing', 'message'],
    );
  });

  describe('with a card', () => {
    it('replaces the clicker’s card by the one in the answer', async () => {
      const hana = teams.seat('hana');
      await hana.say('card');
      const form = await hana.untilCard((card) => card.verbs.includes('greet'));
      const clicked = await hana.click(form, 'Greet', { who: 'Bob' });
      assert.equal(clicked.statusCode, 200);
      assert.deepEqual(clicked.card?.facts, { Name: 'Bob' });
      const now = await hana.lastCard();
      assert.equal(now.activityId, form.activityId);
      assert.deepEqual(now.facts, { Name: 'Bob' });
      assert.deepEqual(now.buttons, ['Again']);
    });

    it('sends the button’s data together with what was typed', async () => {
      const hana = teams.seat('hana');
      await hana.say('card');
      await hana.untilCard((card) => card.verbs.includes('greet'));
      await hana.press('greet', { Name: 'Bob' });
      const [invoke] = await trafficOf(teams, 'invoke');
      assert.deepEqual(invoke?.value, {
        action: { type: 'Action.Execute', verb: 'greet', data: { once: 'k1', who: 'Bob' } },
        trigger: 'manual',
      });
    });

    it('edits in place for everybody, the message keeping its place', async () => {
      const hana = teams.seat('hana');
      await hana.say('card');
      await hana.say('after it');
      await hana.until((chat) => chat.botTexts.length === 1 && chat.cards.length === 1);
      await hana.press('edit', { who: 'Bob' });
      const edited = await hana.untilCard((card) => card.texts.includes('Edited'));
      assert.equal(edited.edits, 1);
      assert.equal((await hana.cards()).length, 1);
    });

    it('shows words under the card, and keeps the card', async () => {
      const hana = teams.seat('hana');
      await hana.say('card');
      await hana.untilCard((card) => card.verbs.includes('tell'));
      await hana.press('tell', { who: 'Bob' });
      const card = await hana.lastCard();
      assert.deepEqual(card.notice, { kind: 'message', text: 'Told Bob' });
      assert.ok(card.verbs.includes('tell'));
    });

    it('tells the person when the bot answers with an HTTP error', async () => {
      const hana = teams.seat('hana');
      await hana.say('card');
      await hana.untilCard((card) => card.verbs.includes('refuse'));
      const clicked = await hana.press('refuse', { who: 'Bob' });
      assert.equal(clicked.status, 400);
      assert.equal((await hana.lastCard()).notice?.kind, 'error');
    });

    it('lets nobody press with inputs that a client would refuse', async () => {
      const hana = teams.seat('hana');
      await hana.say('card');
      await hana.untilCard((card) => card.verbs.includes('greet'));
      await assert.rejects(hana.press('greet'), /who is required/);
      await assert.rejects(hana.press('greet', { who: '123' }), /who is malformed/);
      await assert.rejects(hana.press('greet', { what: 'Bob' }), /no input what/);
    });

    it('lets a card that was kept be pressed after it changed', async () => {
      const hana = teams.seat('hana');
      await hana.say('card');
      const kept = await hana.untilCard((card) => card.verbs.includes('greet'));
      await hana.click(kept, 'edit', { who: 'Bob' });
      await hana.untilCard((card) => card.texts.includes('Edited'));
      const late = await hana.click(kept, 'greet', { who: 'Carl' });
      assert.deepEqual(late.card?.facts, { Name: 'Carl' });
    });
  });

  it('holds a group chat that the bot is mentioned in', async () => {
    const response = await fetch(`${teams.url}/control/groups`, {
      method: 'POST',
      body: JSON.stringify({ name: 'Approvals', members: ['amir', 'aline'] }),
    });
    assert.equal(response.status, 201);
    await bot.writeFirst('To all of you');
    const sent = await trafficOf(teams, 'send');
    assert.equal(sent[0]?.text, 'To all of you');
  });
});

async function trafficOf(teams: TestTeams, kind: string): Promise<Record<string, unknown>[]> {
  const entries = await teams.log();
  return entries.filter((entry) => entry.kind === kind).map(({ body }) => body);
}
