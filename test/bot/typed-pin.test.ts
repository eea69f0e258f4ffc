import assert from 'node:assert/strict';
import { pino } from 'pino';
import { startBotKit, type BotKit } from '../support/bot-kit.js';

const PIN = '758213';

describe('a PIN typed in a chat', () => {
  let kit: BotKit;
  const logged: string[] = [];
  before(async () => {
    const log = pino({ level: 'trace' }, { write: (line) => void logged.push(line) });
    kit = await startBotKit({}, {}, log);
  });
  after(async () => {
    await kit.close();
  });

  /** All rows of all tables. */
  async function everything(): Promise<unknown[]> {
    const tables = await kit.query(
      `select quote_ident(table_name) as name from information_schema.tables
       where table_schema = 'public'`,
    );
    const kept: unknown[] = [];
    for (const { name } of tables)
      if (typeof name === 'string')
        kept.push(...(await kit.query(`select to_json(one) as row from ${name} as one`)));
    return kept;
  }

  it('is refused with the advice to delete the message, and is nowhere afterwards', async () => {
    const hana = kit.teams.seat('hana');
    await hana.open();
    await hana.say(`reset the PIN of alice to ${PIN}`);
    await hana.untilCard(({ text }) => text.includes('delete it from this chat'));
    await hana.say('voice mail for alice in Paris');
    await hana.untilCard(({ verbs }) => verbs.includes('confirm'));
    const kept = await everything();
    assert.match(JSON.stringify(kept), /voice mail for alice/);
    assert.match(JSON.stringify(kept), /said-pin/);
    for (const place of [kept, kit.runner.calls, logged])
      assert.ok(!JSON.stringify(place).includes(PIN));
    assert.ok(logged.length > 0);
  });

  it('is refused in a field of a form too, which is there again, and is nowhere afterwards', async () => {
    const hana = kit.teams.seat('hana');
    await hana.press('change');
    const form = await hana.untilCard(({ verbs }) => verbs.includes('submit-form'));
    await hana.click(form, 'submit-form', { user: `alice, PIN ${PIN}` });
    await hana.untilCard(({ text }) => text.includes('A field seems to hold a PIN'));
    assert.ok(!JSON.stringify(await everything()).includes(PIN));
    const again = await hana.untilCard(({ verbs }) => verbs.includes('submit-form'));
    await hana.click(again, 'submit-form', { user: 'bob' });
    await hana.untilCard(({ verbs }) => verbs.includes('confirm'));
    assert.match(JSON.stringify(kit.runner.calls), /"user":"bob"/);
    for (const place of [await everything(), kit.runner.calls, logged])
      assert.ok(!JSON.stringify(place).includes(PIN));
  });

  it('is refused in the reason of a denial, which then denies nothing, and is nowhere afterwards', async () => {
    const amir = kit.teams.seat('amir');
    await amir.open();
    await kit.request();
    const approval = await amir.untilCard(({ verbs }) => verbs.includes('deny'));
    await amir.click(approval, 'deny', { reason: `her PIN is ${PIN} already` });
    await amir.untilCard(({ text }) => text.includes('A field seems to hold a PIN'));
    for (const place of [await everything(), kit.runner.calls, logged])
      assert.ok(!JSON.stringify(place).includes(PIN));
    assert.ok(!kit.runner.calls.some(({ path }) => path.includes('decision')));
  });
});
