import assert from 'node:assert/strict';
import { startBotKit, type BotKit } from '../support/bot-kit.js';
import { waitFor } from '../support/wait-for.js';
import type { Called } from '../support/lab-teams.js';

const edits = (log: readonly Called[]): Called[] => log.filter(({ kind }) => kind === 'update');

describe('a bot on Teams’ bad days', () => {
  let kit: BotKit;
  beforeEach(async () => {
    kit = await startBotKit();
  });
  afterEach(async () => {
    await kit.close();
  });

  it('handles a message once that is delivered twice', async () => {
    const hana = kit.teams.seat('hana');
    await hana.open();
    await kit.teams.badDay({ kind: 'deliver-twice' });
    await kit.request();
    assert.equal(kit.runner.calls.filter(({ path }) => path === '/plans').length, 1);
  });

  it('handles a message once that comes again with a new id', async () => {
    const hana = kit.teams.seat('hana');
    await hana.open();
    await kit.teams.badDay({ kind: 'deliver-again-with-new-id', afterMs: 50 });
    await hana.say('voice mail for alice in Paris');
    await hana.untilCard(({ verbs }) => verbs.includes('confirm'));
    await waitFor(async () => {
      const came = (await kit.teams.log()).filter(({ kind }) => kind === 'message');
      return came.length === 2 && came.every(({ status }) => status === 200);
    });
    const [kept] = await kit.query(`select count(*)::int as kept from inbox
      where incoming->>'kind' = 'said'`);
    assert.deepEqual(kept, { kept: 1 });
  });

  it('takes the same words said again for what they are', async () => {
    const hana = kit.teams.seat('hana');
    await hana.say('help');
    await hana.say('help');
    await waitFor(async () => {
      const [kept] = await kit.query(`select count(*)::int as kept from inbox
        where incoming->>'kind' = 'said' and done_at is not null`);
      return kept?.kept === 2;
    });
  });

  it('handles a click once that is delivered twice, or again with a new id', async () => {
    const hana = kit.teams.seat('hana');
    await hana.say('voice mail for alice in Paris');
    const card = await hana.untilCard(({ verbs }) => verbs.includes('confirm'));
    await kit.teams.badDay(
      { kind: 'deliver-twice' },
      { kind: 'deliver-again-with-new-id', afterMs: 50 },
    );
    await hana.click(card, 'confirm');
    await hana.untilCard(({ text }) => text.includes('R-1'));
    await waitFor(async () => {
      const came = (await kit.teams.log()).filter(({ kind }) => kind === 'invoke');
      return came.length === 3 && came.every(({ status }) => status === 200);
    });
    await waitFor(async () => (await kit.openWork()) === 0);
    assert.equal(kit.runner.calls.filter(({ path }) => path === '/requests').length, 1);
    assert.ok(!(await hana.cards()).some(({ text }) => text.includes('Nothing happened')));
  });

  it('waits as long as 429 says, and posts then', async () => {
    const hana = kit.teams.seat('hana');
    await hana.open();
    await waitFor(async () => (await kit.openWork()) === 0);
    const before = (await sends(kit)).length;
    await kit.teams.badDay({ kind: 'throttle', retryAfterSeconds: 1 });
    await hana.say('help');
    await waitFor(async () => (await sends(kit)).length === before + 2);
    await waitFor(async () => (await kit.openWork()) === 0);
    const [refused, posted, ...more] = (await sends(kit)).slice(before);
    assert.equal(refused?.status, 429);
    assert.ok(posted !== undefined && posted.at - refused.at >= 1000);
    assert.deepEqual(more, []);
  });

  for (const badDay of [
    { kind: 'fail-after-delivery', status: 502 },
    { kind: 'fail-after-delivery', status: 500 },
    { kind: 'reset-after-delivery' },
  ]) {
    it(`never doubles an approval card: ${JSON.stringify(badDay)}`, async () => {
      const amir = kit.teams.seat('amir');
      await amir.open();
      await waitFor(async () => (await kit.openWork()) === 0);
      await kit.teams.badDay({ ...badDay, seat: 'amir', on: ['send'] });
      const id = await kit.request();
      await amir.until(({ botTexts }) => botTexts.some((text) => text.includes(`show ${id}`)));
      const cards = (await amir.cards()).filter(({ verbs }) => verbs.includes('approve'));
      assert.equal(cards.length, 1);

      const [card] = cards;
      assert.ok(card !== undefined);
      await amir.click(card, 'approve');
      await amir.until((chat) =>
        chat.cards.some(
          ({ activityId, text }) => activityId === card.activityId && text.includes('Approved'),
        ),
      );
    });
  }

  it('repeats an edit that failed, until it arrives', async () => {
    await kit.request();
    await kit.teams.badDay({ kind: 'fail-before-delivery', on: ['update'], times: 2 });
    kit.runner.move('R-1', { state: 'running' });
    await kit.teams.seat('hana').untilCard(({ text }) => text.includes('▶'));
  });

  it('edits a card once to its last state when many come at once', async () => {
    await kit.request();
    const before = edits(await kit.teams.log()).length;
    await kit.teams.badDay({ kind: 'throttle', on: ['update'], retryAfterSeconds: 1 });
    kit.runner.move('R-1', { state: 'approved' });
    for (const state of ['running', 'verifying', 'done'] as const)
      kit.runner.move('R-1', { state });
    await kit.teams.seat('hana').untilCard(({ text }) => text.includes('· done'));
    const after = edits(await kit.teams.log()).slice(before);
    assert.ok(after.filter(({ status }) => status === 200).length <= 2);
  });

  it('stays within Teams’ limits, and the last state arrives', async () => {
    await kit.request();
    for (let percent = 0; percent < 60; percent += 1) {
      kit.runner.move('R-1', { state: percent % 2 === 0 ? 'running' : 'verifying' });
      await new Promise((resolve) => setImmediate(resolve));
    }
    kit.runner.move('R-1', { state: 'done' });
    await kit.teams.seat('hana').untilCard(({ text }) => text.includes('· done'));
    assert.deepEqual(
      (await kit.teams.log()).filter(({ status }) => status === 429),
      [],
    );
  });

  it('says in a short text what Teams finds too large to show', async () => {
    const hana = kit.teams.seat('hana');
    await hana.open();
    await waitFor(async () => (await kit.openWork()) === 0);
    await kit.teams.badDay({ kind: 'fail-before-delivery', status: 413 });
    await hana.say('help');
    await hana.until(({ botTexts }) => botTexts.some((text) => text.includes('too long')));
    await waitFor(async () => (await kit.openWork()) === 0);
  });

  it('posts a card anew whose message is gone', async () => {
    const id = await kit.request();
    const hana = kit.teams.seat('hana');
    const before = await hana.untilCard(({ text }) => text.includes(id));
    await kit.teams.badDay({ kind: 'fail-before-delivery', status: 404, on: ['update'] });
    kit.runner.move(id, { state: 'done' });
    const after = await hana.untilCard(({ text }) => text.includes('· done'));
    assert.notEqual(after.activityId, before.activityId);
  });

  it('posts nothing more where it was removed, and all of it when it is back', async () => {
    await kit.request();
    const hana = kit.teams.seat('hana');
    await fetch(`${kit.teams.url}/seats/hana/remove`, { method: 'POST' });
    kit.runner.move('R-1', { state: 'done' });
    await hana.open();
    await hana.untilCard(({ text }) => text.includes('· done'));
  });
});

async function sends(kit: BotKit): Promise<Called[]> {
  return (await kit.teams.log()).filter(({ kind }) => kind === 'send');
}
