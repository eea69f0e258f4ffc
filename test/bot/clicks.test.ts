import assert from 'node:assert/strict';
import { startBotKit, type BotKit } from '../support/bot-kit.js';
import { UmError } from '../../src/protocol/errors.js';
import { waitFor } from '../support/wait-for.js';

describe('a click that comes', () => {
  let kit: BotKit;
  beforeEach(async () => {
    kit = await startBotKit();
  });
  afterEach(async () => {
    await kit.close();
  });

  it('twice is told that it counts once, and the card stays what it is', async () => {
    const hana = kit.teams.seat('hana');
    await hana.say('voice mail for alice in Paris');
    const card = await hana.untilCard(({ verbs }) => verbs.includes('confirm'));
    await hana.click(card, 'confirm');
    await hana.untilCard(({ text }) => text.includes('R-1'));
    await hana.click(card, 'confirm');
    await hana.untilCard(({ text }) => text.includes('Nothing happened'));
    await waitFor(async () => (await kit.openWork()) === 0);
    const now = (await hana.cards()).find(({ activityId }) => activityId === card.activityId);
    assert.match(now?.text ?? '', /R-1/);
    assert.deepEqual(now?.verbs, ['cancel']);
    assert.equal(kit.runner.calls.filter(({ path }) => path === '/requests').length, 1);
  });

  it('on a plan that was replaced by another meanwhile counts no more', async () => {
    const hana = kit.teams.seat('hana');
    await hana.say('voice mail for alice in Paris');
    const card = await hana.untilCard(({ verbs }) => verbs.includes('confirm'));
    await hana.say('no, for bob');
    const newer = await hana.untilCard(
      ({ verbs, activityId }) => verbs.includes('confirm') && activityId !== card.activityId,
    );
    await hana.until(({ cards }) =>
      cards.some(
        ({ activityId, text }) => activityId === card.activityId && text.includes('Replaced'),
      ),
    );
    await hana.click(card, 'confirm');
    await hana.untilCard(({ text }) => text.includes('Nothing happened'));
    assert.equal(kit.runner.calls.filter(({ path }) => path === '/requests').length, 0);
    await hana.click(newer, 'confirm');
    await hana.untilCard(({ text }) => text.includes('R-1'));
  });

  it('after the decision is told so, and sees the outcome', async () => {
    const [amir, aline] = [kit.teams.seat('amir'), kit.teams.seat('aline')];
    await amir.open();
    await aline.open();
    await kit.request();
    const hers = await aline.untilCard(({ verbs }) => verbs.includes('approve'));
    await amir.untilCard(({ verbs }) => verbs.includes('deny'));
    await amir.press('deny', { reason: 'Not before Monday' });
    await aline.until(({ cards }) => cards.every(({ verbs }) => !verbs.includes('approve')));
    await aline.click(hers, 'approve');
    await aline.untilCard(({ text }) => text.includes('Il ne s’est rien passé'));
    await waitFor(async () => (await kit.openWork()) === 0);
    assert.equal(kit.runner.view('R-1').state, 'rejected');
    const card = (await aline.cards()).find(({ activityId }) => activityId === hers.activityId);
    assert.match(card?.text ?? '', /Not before Monday/);
    assert.deepEqual(card?.verbs, []);
  });

  it('on somebody else’s card has no effect, and the owner can still use it', async () => {
    const [amir, nora] = [kit.teams.seat('amir'), kit.teams.seat('nora')];
    await amir.open();
    await nora.open();
    await kit.request();
    const card = await amir.untilCard(({ verbs }) => verbs.includes('approve'));
    const own = await nora.untilCard(({ actions }) => actions.length > 0);
    const action = card.actions.find(({ verb }) => verb === 'approve');
    await fetch(`${kit.teams.url}/seats/nora/clicks`, {
      method: 'POST',
      body: JSON.stringify({
        activityId: own.activityId,
        type: 'Action.Execute',
        verb: 'approve',
        data: action?.data,
        inputs: {},
      }),
    });
    await nora.untilCard(({ text }) => text.includes('Nothing happened'));
    assert.equal(kit.runner.view('R-1').state, 'waiting');
    await amir.click(card, 'approve');
    await waitFor(() => Promise.resolve(kit.runner.view('R-1').state === 'approved'));
  });

  it('from a person without rights is refused by the runner, and said', async () => {
    const hana = kit.teams.seat('hana');
    await hana.say('voice mail for alice in Paris');
    await hana.untilCard(({ verbs }) => verbs.includes('confirm'));
    kit.runner.refuseNext('/requests', new UmError('UM-NOT-ALLOWED'));
    await hana.press('confirm');
    await hana.untilCard(({ text }) => text.includes('Nothing happened'));
  });

  it('while the runner is away can be repeated', async () => {
    const hana = kit.teams.seat('hana');
    await hana.say('voice mail for alice in Paris');
    const card = await hana.untilCard(({ verbs }) => verbs.includes('confirm'));
    kit.runner.refuseNext('/requests', new UmError('UM-RUNNER-AWAY'), true);
    await hana.click(card, 'confirm');
    await hana.untilCard(({ text }) => text.includes('Nothing happened'));
    await waitFor(async () => (await kit.openWork()) === 0);
    await hana.press('confirm');
    await hana.untilCard(({ text }) => text.includes('R-1'));
    await waitFor(async () => (await kit.openWork()) === 0);
    assert.equal((await hana.cards()).filter(({ text }) => text.includes('R-1')).length, 1);
  });
});

describe('an approver', () => {
  let kit: BotKit;
  beforeEach(async () => {
    kit = await startBotKit();
  });
  afterEach(async () => {
    await kit.close();
  });

  it('without a conversation gets what waits as soon as there is one', async () => {
    const id = await kit.request();
    const waiting = await kit.teams.seat('hana').untilCard(({ text }) => text.includes(id));
    assert.match(waiting.text, /Aline Approbatrice/);
    const aline = kit.teams.seat('aline');
    await aline.open();
    await aline.untilCard(({ text, verbs }) => text.includes(id) && verbs.includes('approve'));
    await aline.open();
    await waitFor(async () => (await kit.openWork()) === 0);
    assert.equal((await aline.cards()).filter(({ text }) => text.includes(id)).length, 1);
  });

  it('who asks to see a request gets its card anew, and the old one says where it is', async () => {
    const amir = kit.teams.seat('amir');
    await amir.open();
    const id = await kit.request();
    const old = await amir.untilCard(({ verbs }) => verbs.includes('approve'));
    await amir.say(`show-request ${id}`);
    const anew = await amir.untilCard(
      ({ activityId, verbs }) => verbs.includes('approve') && activityId !== old.activityId,
    );
    await amir.until(({ cards }) =>
      cards.some(({ activityId, verbs }) => activityId === old.activityId && verbs.length === 0),
    );
    await amir.click(anew, 'approve');
    await amir.until(({ cards }) =>
      cards.some(
        ({ activityId, text }) => activityId === anew.activityId && text.includes('Approved'),
      ),
    );
  });

  it('is welcomed once, however often the page is opened', async () => {
    const amir = kit.teams.seat('amir');
    for (let times = 0; times < 3; times += 1) await amir.open();
    await waitFor(async () => (await kit.openWork()) === 0);
    assert.equal((await amir.cards()).length, 1);
  });
});
