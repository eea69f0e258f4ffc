import assert from 'node:assert/strict';
import { groupChatId } from '../../src/lab/teams/identities.js';
import { message } from '../../src/protocol/message.js';
import type { Notice } from '../../src/protocol/notice.js';
import { startBotKit, type BotKit } from '../support/bot-kit.js';
import { APPROVERS } from '../support/sample-plan.js';

const NOTICE: Notice = {
  text: message('dialog.notice.same-link', { count: 12 }),
  details: [message('dialog.request.moved', { id: 'R-9' })],
  offer: { operation: 'look-up', parameters: { user: 'alice' }, text: message('look-up.title') },
  to: APPROVERS,
};

describe('what approvers have to know', () => {
  let kit: BotKit;
  before(async () => {
    kit = await startBotKit();
  });
  after(() => kit.close());

  it('is told to each of them alone, once, also after a restart of the bot', async () => {
    const [hana, amir] = [kit.teams.seat('hana'), kit.teams.seat('amir')];
    await hana.open();
    await amir.open();
    kit.runner.notify(NOTICE);
    const told = await amir.untilCard(({ text }) => text.includes('12 people'));
    assert.match(told.text, /R-9/);
    await kit.restart();
    kit.runner.notify({ ...NOTICE, text: message('dialog.notice.same-link', { count: 13 }) });
    await amir.untilCard(({ text }) => text.includes('13 people'));
    const [first] = await kit.query(
      `select count(*)::int as n from posts where summary like '12 people%'`,
    );
    assert.equal(first?.n, 1);
    assert.ok(!(await hana.cards()).some(({ text }) => text.includes('people have been checked')));
    const aline = kit.teams.seat('aline');
    await aline.open();
    await aline.until(({ cards }) =>
      ['12 personnes', '13 personnes'].every((told) =>
        cards.some(({ text }) => text.includes(told)),
      ),
    );
    assert.deepEqual(await kit.query('select * from untold_notices'), []);
  });
});

describe('what approvers have to know, where they have a channel', () => {
  it('is told there, and to nobody alone', async () => {
    const channel = groupChatId('Helpdesk');
    const kit = await startBotKit({ approversChannel: channel });
    try {
      const amir = kit.teams.seat('amir');
      await amir.open();
      await kit.query(`insert into conversations
        select '${channel}', 'groupChat', tenant_id, object_id, display_name, reference,
          service_url, locale, time_zone, seen_at
        from conversations limit 1`);
      kit.runner.notify(NOTICE);
      for (;;) {
        const rows = await kit.query(`select conversation_id from posts where summary like '12 %'`);
        if (rows.length === 0) continue;
        assert.deepEqual(rows, [{ conversation_id: channel }]);
        break;
      }
    } finally {
      await kit.close();
    }
  });
});
