import assert from 'node:assert/strict';
import type { CrashPoint, CrashPoints } from '../../src/bot/crash-points.js';
import { startBotKit, type BotKit } from '../support/bot-kit.js';
import { REQUESTER } from '../support/sample-plan.js';
import { waitFor } from '../support/wait-for.js';

/** Dies the first time that a line is reached, once it is armed; then everything dies with it. */
function dyingAt(point: CrashPoint): { crashPoint: CrashPoints; arm(): void; died(): boolean } {
  let armed = false;
  let died = false;
  return {
    arm: () => {
      armed = true;
    },
    died: () => died,
    crashPoint: (reached) => {
      if (armed && reached === point) died = true;
      if (died) throw new Error(`died: ${point}`);
    },
  };
}

describe('a bot that dies and is started again', () => {
  let kit: BotKit;
  beforeEach(async () => {
    kit = await startBotKit();
  });
  afterEach(async () => {
    await kit.close();
  });

  const points: readonly CrashPoint[] = [
    'stored what came in',
    'carried out, not committed',
    'committed, nobody woken',
    'about to post',
  ];
  for (const point of points) {
    it(`right after “${point}” finishes what it began, once`, async () => {
      const [hana, amir] = [kit.teams.seat('hana'), kit.teams.seat('amir')];
      await hana.open();
      await amir.open();
      await hana.say('voice mail for alice in Paris');
      const card = await hana.untilCard(({ verbs }) => verbs.includes('confirm'));
      await waitFor(async () => (await kit.openWork()) === 0);

      const death = dyingAt(point);
      await kit.restart({ crashPoint: death.crashPoint });
      death.arm();
      await hana.click(card, 'confirm');
      await waitFor(() => Promise.resolve(death.died()));
      await kit.restart();

      await hana.untilCard(
        ({ text, activityId }) => text.includes('R-1') && activityId === card.activityId,
        8000,
      );
      await amir.until(
        ({ cards, botTexts }) =>
          cards.some(({ verbs }) => verbs.includes('approve')) ||
          botTexts.some((text) => text.includes('R-1')),
      );
      await waitFor(async () => (await kit.openWork()) === 0);
      const views = new Set(
        kit.runner.calls
          .filter(({ path }) => path === '/requests')
          .map(({ body }) => JSON.stringify(body)),
      );
      assert.equal(views.size, 1);
      assert.ok((await amir.cards()).filter(({ text }) => text.includes('R-1')).length <= 1);
    });
  }

  it('after posting, before recording it, posts the card no second time', async () => {
    const amir = kit.teams.seat('amir');
    await amir.open();
    await waitFor(async () => (await kit.openWork()) === 0);
    const death = dyingAt('posted, not recorded');
    await kit.restart({ crashPoint: death.crashPoint });
    death.arm();
    kit.runner.add(REQUESTER);
    await waitFor(() => Promise.resolve(death.died()));
    await kit.restart();
    await amir.until(({ botTexts }) => botTexts.some((text) => text.includes('show R-1')));
    assert.equal((await amir.cards()).filter(({ verbs }) => verbs.includes('approve')).length, 1);
  });

  it('after reading events, before storing them, reads them again', async () => {
    const amir = kit.teams.seat('amir');
    await amir.open();
    await waitFor(async () => (await kit.openWork()) === 0);
    const death = dyingAt('events read, not stored');
    await kit.restart({ crashPoint: death.crashPoint });
    death.arm();
    kit.runner.add(REQUESTER);
    await waitFor(() => Promise.resolve(death.died()));
    await kit.restart();
    await amir.untilCard(({ verbs }) => verbs.includes('approve'));
  });

  it('works next to another bot on the same database, and nothing happens twice', async () => {
    const other = await kit.second();
    try {
      const [hana, amir] = [kit.teams.seat('hana'), kit.teams.seat('amir')];
      await amir.open();
      for (let turn = 0; turn < 4; turn += 1) {
        await kit.sendTo(turn % 2 === 0 ? other.url : kit.url());
        await kit.request();
      }
      await amir.until(
        ({ cards }) => cards.filter(({ verbs }) => verbs.includes('approve')).length === 4,
        10_000,
      );
      await waitFor(async () => (await kit.openWork()) === 0);
      const shown = (await hana.cards()).filter(({ verbs }) => verbs.includes('cancel'));
      assert.equal(shown.length, 4);
      assert.equal((await amir.cards()).filter(({ verbs }) => verbs.includes('approve')).length, 4);
    } finally {
      await other.close();
    }
  });
});
