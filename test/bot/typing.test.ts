import assert from 'node:assert/strict';
import { startBotKit, type BotKit } from '../support/bot-kit.js';
import { waitFor } from '../support/wait-for.js';

describe('a bot that takes its time', () => {
  let kit: BotKit;
  before(async () => {
    kit = await startBotKit();
  });
  after(async () => {
    await kit.close();
  });

  const typed = async (): Promise<number> =>
    (await kit.teams.log()).filter(
      ({ direction, body }) => direction === 'from-bot' && body.type === 'typing',
    ).length;

  it('shows that it is at it', async () => {
    const hana = kit.teams.seat('hana');
    await hana.open();
    await hana.untilCard(() => true);
    const release = kit.runner.hold();
    await hana.say('voice mail for bob in Paris');
    await waitFor(async () => (await typed()) === 1);
    release();
    await hana.untilCard(({ verbs }) => verbs.includes('confirm'));
    assert.equal(await typed(), 1);
  });
});
