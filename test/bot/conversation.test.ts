import assert from 'node:assert/strict';
import { startBotKit, type BotKit } from '../support/bot-kit.js';

describe('a bot in Teams', () => {
  let kit: BotKit;
  before(async () => {
    kit = await startBotKit();
  });
  after(async () => {
    await kit.close();
  });

  it('carries a request from the first sentence to its end, on one card for each person', async () => {
    const [hana, amir] = [kit.teams.seat('hana'), kit.teams.seat('amir')];
    await hana.open();
    await amir.open();
    await hana.say('voice mail for alice in Paris');
    await hana.untilCard(({ verbs }) => verbs.includes('confirm'));
    const answer = await hana.press('confirm');
    assert.equal(answer.status, 200);
    assert.equal(answer.statusCode, 200);
    assert.deepEqual(answer.card?.actions, []);
    const waiting = await hana.untilCard(({ text }) => text.includes('R-1'));
    assert.match(waiting.text, /Amir Approver/);

    await amir.untilCard(({ verbs }) => verbs.includes('approve'));
    await amir.press('approve');
    const decided = await amir.untilCard(({ text }) => text.includes('R-1'));
    await hana.until(({ cards }) => cards.some(({ text }) => text.includes('Approved')));
    kit.runner.move('R-1', { state: 'running' });
    kit.runner.move('R-1', { state: 'done' });
    const done = await hana.untilCard(({ text }) => text.includes('· done'));
    assert.equal(done.activityId, waiting.activityId);
    await amir.until(({ cards }) =>
      cards.some(
        ({ activityId, text }) => activityId === decided.activityId && text.includes('· done'),
      ),
    );
    assert.equal((await amir.cards()).filter(({ text }) => text.includes('R-1')).length, 1);
    assert.deepEqual(
      kit.runner.calls
        .filter(({ path }) => path.includes('decisions'))
        .map(({ person }) => person?.displayName),
      ['Amir Approver'],
    );
  });

  it('speaks another language when asked to, and goes on with it, also in what it tells by itself', async () => {
    const nora = kit.teams.seat('nora');
    await nora.open();
    await nora.say('speak fr');
    await nora.untilCard(({ text }) => text.includes('Désormais je parle français'));
    await nora.say('help');
    await nora.untilCard(({ text }) => text.includes('Ce que je peux faire pour vous'));
    await kit.restart();
    await nora.say('my-requests');
    await nora.untilCard(({ text }) => text.includes('Vos demandes'));
    await nora.say('speak de');
    await nora.untilCard(({ text }) => text.includes('Je ne parle que français et anglais'));
    await nora.say('speak en');
    await nora.untilCard(({ text }) => text.includes('From now on I speak English'));
  });
});
