import assert from 'node:assert/strict';
import { ask, offers, pressFor, pressOn, says, settle } from '../support/asking.js';
import { csv } from '../support/csv.js';
import { startTestProduct, type TestProduct } from '../support/product.js';
import type { SeatCard, SeatDriver } from '../support/seat.js';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

describe('a file of people, through the real processes', function () {
  let product: TestProduct;
  let hana: SeatDriver;
  let amir: SeatDriver;
  before(async () => {
    product = await startTestProduct();
    hana = product.seat('hana');
    amir = product.seat('amir');
    await settle(hana);
    await amir.open();
  });
  after(() => product.close());

  /** Sends a file; the first card that wasn't there before. */
  async function attached(words: string, name: string, bytes: Uint8Array): Promise<SeatCard> {
    const known = new Set((await hana.cards()).map(({ activityId }) => activityId));
    await hana.attach(words, { name, bytes });
    return hana.untilCard(({ activityId }) => !known.has(activityId));
  }

  it('is refused with a reason for each bad line, and goes on with the others when asked', async () => {
    const content = csv('Utilisateur;Poste', 'alice.martin;', 'nobody.knows;', 'nadia.roux;1971');
    const bytes = Buffer.from(content, 'latin1');
    const refused = await attached(
      'enable UM for everybody in this file in dial plan Paris',
      'p.csv',
      bytes,
    );
    assert.match(refused.text, /One line is not right, so nothing was done for anybody/);
    assert.match(refused.text, /Line 3 \(nobody\.knows\) · .*nobody\.knows/);
    const plan = await pressFor(hana, refused, 'suggest');
    assert.match(plan.text, /2 people get voice mail/);
    assert.match(plan.text, /Paris: 2 people/);
    assert.match(plan.text, /One line is left out, since it is not right: 3\./);
    assert.match(plan.text, /Commands of the first 2 of 2 rows/);
    assert.match(plan.text, /Line 4 \(Nadia Roux\)/);
    await hana.click(plan, 'rows');
    await hana.consent('accept');
    const commands = Buffer.from((await hana.untilFile()).bytes)
      .toString('utf8')
      .split('\r\n');
    assert.equal(commands.length, 4);
    assert.match(commands[2] ?? '', /^4,Nadia Roux,.*Enable-UMMailbox .* -Extensions 1971 /);
    for (const line of commands.slice(1, 3)) {
      const [, command = '?'] = /,"?(Enable-UMMailbox [^"]*)/.exec(line) ?? [];
      assert.ok(plan.text.includes(command), command);
    }
    const kept = await hana.untilCard(({ activityId }) => activityId === plan.activityId);
    const waiting = await pressOn(hana, kept, 'confirm');
    const [id = ''] = /R-\d+/.exec(waiting.text) ?? [];
    const approval = await amir.untilCard(
      (card) => offers('approve')(card) && card.text.includes(id),
    );
    assert.match(approval.text, /2 people get voice mail/);
    await amir.click(approval, 'approve');
    const done = await hana.untilCard(says(new RegExp(`${id} · done`)));
    assert.match(done.text, /2 of 2 rows: 2 done, 0 so already\./);
    const forests = await product.forests();
    const enabled = Object.values(forests['contoso.com']?.Mailbox ?? {}).filter(
      ({ Alias, UMEnabled }) =>
        UMEnabled === true && (Alias === 'alice.martin' || Alias === 'nadia.roux'),
    );
    assert.equal(enabled.length, 2);

    await hana.click(done, 'result');
    await hana.consent('accept');
    const file = await hana.untilFile(/R-\d/);
    assert.equal(file.name, `um-bot ${id}.csv`);
    assert.deepEqual(Buffer.from(file.bytes).toString('utf8').split('\r\n'), [
      '\ufeffLine,Person,Dial plan,Mailbox policy,Extension,Result,Why',
      '2,Alice Martin,Paris,,,done,',
      '4,Nadia Roux,Paris,,1971,done,',
      '',
    ]);
  });

  it('does nothing more when the same file comes again, but says so', async () => {
    const content = csv('user;extension', 'alice.martin;', 'nadia.roux;1971');
    const card = await attached(
      'enable UM for this file in dial plan Paris',
      'p.csv',
      text(content),
    );
    assert.match(card.text, /as you want it already/);
  });

  it('may be pasted under the words, and asks for the plan where nobody named it', async () => {
    const form = await ask(
      hana,
      'please enable UM for these\nuser,extension\njean.moreau@contoso.com,1972',
    );
    assert.ok(offers('submit-form')(form), form.text);
    const paris = form.inputs
      .find(({ id }) => id === 'dialPlan')
      ?.choices.find(({ title }) => title.startsWith('Paris'));
    assert.ok(paris);
    const plan = await pressOn(hana, form, 'submit-form', { dialPlan: paris.value });
    assert.match(plan.text, /1 person gets voice mail/);
    await pressOn(hana, plan, 'discard');
  });

  it('is enough by itself: what else could it be for', async () => {
    const card = await attached('', 'p.csv', text(csv('user;dial plan', 'nobody.knows;Paris')));
    assert.match(card.text, /One line is not right/);
  });

  it('isn’t used for what the words don’t say', async () => {
    const card = await attached('disable UM for these people', 'p.csv', text(csv('user', 'bob')));
    assert.match(card.text, /don’t say what to do with it/);
  });

  it('is neither read nor kept when it holds PINs', async () => {
    const card = await attached('enable UM', 'p.csv', text(csv('user;PIN', 'bob;482913')));
    assert.match(card.text, /PIN/);
    assert.ok(!offers('confirm')(card));
    const pasted = await ask(hana, 'enable UM\nuser;pin\nbob;482913');
    assert.match(pasted.text, /PIN/);
  });

  it('is refused when it is far too large, before anything is read of it', async () => {
    const card = await attached(
      'enable UM for this file',
      'p.csv',
      Buffer.alloc(20 * 2 ** 20, 'a'),
    );
    assert.match(card.text, /larger than 2 MB/);
  });

  it('is refused as a workbook', async () => {
    const bytes = Buffer.from('PK\u0003\u0004…', 'latin1');
    const card = await attached('enable UM for this file in dial plan Paris', 'p.xlsx', bytes);
    assert.match(card.text, /not a CSV file/);
  });

  it('leaves no file where consent is declined, and the result to be asked for again', async () => {
    const done = await hana.untilCard(says(/R-1 · done/));
    await hana.click(done, 'result');
    await hana.consent('decline');
    await hana.untilCard(says(/No file was made/));
    assert.ok(offers('result')(await hana.untilCard(says(/R-1 · done/))));
  });

  it('is taken back as one, by a request of its own', async () => {
    const plan = await ask(hana, 'undo R-1');
    assert.match(plan.text, /2 people lose the voice mail that R-1 gave/);
    assert.match(plan.text, /Disable-UMMailbox/);
    const waiting = await pressOn(hana, plan, 'confirm');
    const [id = ''] = /R-\d+/.exec(waiting.text.replaceAll('R-1 ', '')) ?? [];
    const approval = await amir.untilCard(
      (card) => offers('approve')(card) && card.text.includes(id),
    );
    await amir.click(approval, 'approve');
    await hana.untilCard(says(new RegExp(`${id} · done`)));
    const forests = await product.forests();
    const left = Object.values(forests['contoso.com']?.Mailbox ?? {}).filter(
      ({ Alias, UMEnabled }) =>
        UMEnabled === true && (Alias === 'alice.martin' || Alias === 'nadia.roux'),
    );
    assert.deepEqual(left, []);
  });
});
