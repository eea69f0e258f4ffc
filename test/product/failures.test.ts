import assert from 'node:assert/strict';
import { ask, offers, pressOn, settle } from '../support/asking.js';
import { difference } from '../support/forests.js';
import { startTestProduct, UNHURRIED, type TestProduct } from '../support/product.js';
import type { SeatCard, SeatDriver } from '../support/seat.js';

const ALICE = 'enable UM for alice.martin in dial plan Paris';
const CMDLET = 'Enable-UMMailbox';
const SCRIPT = 'ExchUcUtil.ps1';
const CONTOSO = { forest: 'contoso.com', administration: 'exchange' };

describe('a request that goes wrong', function () {
  let product: TestProduct;
  const seat = (id: string): SeatDriver => product.seat(id);
  before(async () => {
    const lookAgain = { times: 2, pauseSeconds: 0.05 };
    product = await startTestProduct(300, {
      runner: { lookAgain, commandSeconds: 5 },
      bot: { budget: UNHURRIED },
    });
    for (const id of ['hana', 'hugo', 'amir', 'aline']) await settle(seat(id));
  });
  after(() => product.close());
  afterEach(() => product.noFaults());

  /** Has Hana ask and confirm; the number of the request. */
  async function requested(text: string): Promise<string> {
    const plan = await ask(seat('hana'), text);
    assert.ok(offers('confirm')(plan), plan.text);
    const card = await pressOn(seat('hana'), plan, 'confirm');
    return /R-\d+/.exec(card.text)?.[0] ?? '';
  }
  /** Has the approvers approve; Hana's card at the end. */
  async function ended(id: string, approvers: readonly string[] = ['amir']): Promise<SeatCard> {
    for (const approver of approvers) {
      const card = await seat(approver).untilCard(
        (shown) => offers('approve')(shown) && shown.text.includes(id),
      );
      await seat(approver).click(card, 'approve');
    }
    const final = new RegExp(`${id} · (?:done|failed|perhaps done|servers changed)`);
    return seat('hana').untilCard(({ text }) => final.test(text));
  }
  const callsOf = async (command: string): Promise<number> =>
    (await product.journal()).entries.filter(
      (entry) => entry.kind === 'call' && entry.command === command,
    ).length;
  /** Asks and approves with nothing of it coming about in the forests. */
  async function inVain(text: string): Promise<SeatCard> {
    const before = await product.forests();
    const card = await ended(await requested(text));
    assert.deepEqual(difference(before, await product.forests()), []);
    return card;
  }

  it('is failed, not done, when the server says that it wrote and has not', async () => {
    await product.fault({ kind: 'drop-write', cmdlet: CMDLET });
    const { text } = await inVain(ALICE);
    assert.match(text, /R-\d+ · failed/);
    assert.match(
      text,
      /gave no error, but the servers don’t show its effect.*nothing after it ran/,
    );
    assert.match(text, /What was not done\n1\. ✖ failed · Enable the mailbox of Alice Martin/);
    assert.match(text, /✖ not as it should be · The mailbox is enabled with dial plan Paris/);
    assert.doesNotMatch(text, /What was done|✔ as it should be/);
  });

  it('is failed with the exception’s class when the server refuses', async () => {
    await product.fault({ kind: 'fail', cmdlet: CMDLET, exception: 'RecipientTaskException' });
    const { text } = await inVain(ALICE);
    assert.match(text, /R-\d+ · failed/);
    assert.match(text, /Enable-UMMailbox failed \(RecipientTaskException\), and nothing after/);
    assert.match(text, /What was not done\n1\. ✖ failed/);
    assert.match(text, /have the cause cleared up, then ask again/);
  });

  it('is told in French to whom reads French', async () => {
    await product.fault({ kind: 'fail', cmdlet: CMDLET, exception: 'RecipientTaskException' });
    const id = await requested(ALICE);
    await ended(id);
    const { text } = await ask(seat('hugo'), `montre la demande ${id}`);
    assert.match(text, /Demande R-\d+ · en échec/);
    assert.match(text, /Enable-UMMailbox a échoué \(RecipientTaskException\), et rien n’a été/);
    assert.match(text, /Ce qui n’a pas été fait\n1\. ✖ en échec/);
  });

  it('is failed when the server never answers, and is sent once', async () => {
    await product.fault({ kind: 'hang', cmdlet: CMDLET });
    const sent = await callsOf(CMDLET);
    const { text } = await inVain(ALICE);
    assert.match(text, /R-\d+ · failed/);
    assert.equal((await callsOf(CMDLET)) - sent, 1);
  });

  it('runs nothing when the extension was given to somebody else meanwhile', async () => {
    const id = await requested(ALICE);
    const policy = await policyOfParis();
    await atTheServers(CMDLET, {
      Identity: 'tony.smith',
      UMMailboxPolicy: policy,
      Extensions: ['1234'],
      SIPResourceIdentifier: 'tony.smith@contoso.com',
    });
    const before = await product.forests();
    const sent = await callsOf(CMDLET);
    const { text, buttons } = await ended(id);
    assert.match(text, /R-\d+ · servers changed meanwhile/);
    assert.match(text, /so nothing ran/);
    assert.match(text, /Extension 1234 in dial plan “Paris” belongs to Tony Smith/);
    assert.deepEqual(buttons, ['Ask again']);
    assert.equal(await callsOf(CMDLET), sent);
    assert.deepEqual(difference(before, await product.forests()), []);
  });

  it('is done when the server complains of a command that has had its effect', async () => {
    await product.fault({ kind: 'fail', cmdlet: CMDLET, exception: 'BadException', when: 'after' });
    const card = await ended(
      await requested('enable UM for karim.haddad in dial plan Paris extension 1252'),
    );
    assert.match(card.text, /R-\d+ · done/);
    const shown = await ask(seat('hana'), 'show user karim.haddad');
    assert.match(shown.text, /Extension: 1252/);
  });

  it('names what is there and what is not when ExchUcUtil dies half-way, and can be asked anew', async () => {
    await product.fault({ kind: 'die-half-way', afterPools: 0, times: 1 });
    const before = await product.forests();
    const again = 'run exchucutil for pool fepool-lyon.contoso.com';
    const card = await ended(await requested(again), ['amir', 'aline']);
    const { text } = card;
    assert.match(text, /R-\d+ · failed/);
    assert.match(text, /ExchUcUtil\.ps1 failed/);
    assert.doesNotMatch(text, /Nothing was done\./);
    assert.match(text, /What was not done\n1\. ✖ failed · Run ExchUcUtil\.ps1/);
    assert.match(text, /○ not yet · Make the hunt group Reception/);
    assert.match(text, /✖ not as it should be · fepool-lyon\.contoso\.com has its gateway/);
    assert.match(text, /✔ as it should be · fepool-paris\.contoso\.com has its gateway/);
    assert.match(
      text,
      /✖ not as it should be · fepool-paris\.contoso\.com has its hunt group for P/,
    );
    assert.match(text, /✔ as it should be · fepool-redmond\.contoso\.com has its hunt group for P/);
    assert.match(text, /✖ not as it should be · The hunt group Reception of fepool-paris/);
    const lost = difference(before, await product.forests())
      .filter(({ after }) => after === null)
      .map(({ type, name }) => `${type} ${name}`);
    assert.deepEqual(lost.sort(), [
      'UMHuntGroup Lyon',
      'UMHuntGroup Paris',
      'UMHuntGroup Reception',
      'UMHuntGroup Redmond',
    ]);
    const repaired = await ended(await requested(again), ['amir', 'aline']);
    assert.match(repaired.text, /R-\d+ · done/);
    assert.equal(await callsOf(SCRIPT), 2);
  });

  /** What somebody does at the servers, past the bot. */
  async function atTheServers(command: string, parameters: object): Promise<void> {
    const response = await fetch(`${product.product.urls.lab}/shell/commands`, {
      method: 'POST',
      body: JSON.stringify({ endpoint: CONTOSO, command, parameters }),
      signal: AbortSignal.timeout(60_000),
    });
    assert.match(await response.text(), /"error":null/);
  }

  async function policyOfParis(): Promise<string> {
    const policies = (await product.forests())['contoso.com']?.UMMailboxPolicy ?? {};
    const found = Object.entries(policies).find(
      ([, { Name: name }]) => typeof name === 'string' && name.startsWith('Paris '),
    );
    return found?.[0] ?? '';
  }
});
