import assert from 'node:assert/strict';
import { difference } from '../support/forests.js';
import { startTestProduct, type TestProduct } from '../support/product.js';
import type { SeatCard, SeatDriver } from '../support/seat.js';

const offers =
  (verb: string) =>
  (card: SeatCard): boolean =>
    card.verbs.includes(verb);
const says =
  (...patterns: RegExp[]) =>
  (card: SeatCard): boolean =>
    patterns.every((pattern) => pattern.test(card.text));

/** What giving somebody voice mail writes, and nothing else. */
function voiceMailOf(name: string, alias: string): string[] {
  const written = [
    'EmailAddresses',
    'Extensions',
    'FirstTimeUser',
    'PinChanges',
    'PinExpired',
    'SIPResourceIdentifier',
    'UMDialPlan',
    'UMEnabled',
    'UMMailboxPolicy',
  ];
  return [
    `contoso.com Mail welcome ${alias} *`,
    ...written.map((property) => `contoso.com Mailbox ${name} ${property}`),
  ];
}

/** How often each line comes. */
function counted(lines: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const line of lines) counts[line] = (counts[line] ?? 0) + 1;
  return counts;
}

describe('the main job, through the real processes', function () {
  let product: TestProduct;
  const seat = (id: string): SeatDriver => product.seat(id);

  before(async () => {
    product = await startTestProduct();
    await seat('amir').open();
  });
  after(() => product.close());

  /** What differs in the forests after `work`, one line for each property, sorted. */
  async function changed(work: () => Promise<void>): Promise<string[]> {
    const before = await product.forests();
    await work();
    return difference(before, await product.forests())
      .map(({ forest, type, name, property }) => `${forest} ${type} ${name} ${property}`)
      .sort();
  }

  async function approved(approver: SeatDriver, id: string): Promise<void> {
    const card = await approver.untilCard(
      (shown) => offers('approve')(shown) && shown.text.includes(id),
    );
    await approver.click(card, 'approve');
  }

  it('“enable UM for alice in dial plan Paris” touches the mailbox of the Alice who was chosen, once', async () => {
    const hana = seat('hana');
    const { last } = await product.journal();
    const differences = await changed(async () => {
      await hana.say('enable UM for alice in dial plan Paris');
      const choice = await hana.untilCard(offers('choose'));
      assert.match(choice.text, /Alice Martin/);
      assert.match(choice.text, /Accountant/);
      assert.match(choice.text, /Alice Bernard/);
      await hana.click(choice, 'Alice Martin');
      const confirmation = await hana.untilCard(offers('confirm'));
      assert.match(confirmation.text, /Enable-UMMailbox -Identity/);
      assert.match(confirmation.text, /Paris Stratégie par défaut/);
      assert.match(confirmation.text, /-SIPResourceIdentifier alice\.martin@contoso\.com/);
      await hana.click(confirmation, 'confirm');
      await approved(seat('amir'), 'R-1');
      await hana.untilCard(says(/R-1 · done/, /checked on the servers/));
    });
    const enabled = (await product.journal(last)).entries.filter(
      ({ kind, command }) => kind === 'call' && command === 'Enable-UMMailbox',
    );
    assert.equal(enabled.length, 1);
    assert.deepEqual(differences, voiceMailOf('Alice Martin', 'alice.martin'));
  });

  it('« active la MU pour tony.smith dans le plan Paris » asks for the extension that can’t be known', async () => {
    const hugo = seat('hugo');
    const differences = await changed(async () => {
      await hugo.say('active la MU pour tony.smith dans le plan Paris');
      const form = await hugo.untilCard(offers('submit-form'));
      await hugo.click(form, 'submit-form', { extension: '1250' });
      const confirmation = await hugo.untilCard(offers('confirm'));
      assert.match(confirmation.text, /poste 1250/i);
      await hugo.click(confirmation, 'confirm');
      await approved(seat('amir'), 'R-2');
      await hugo.untilCard(says(/R-2 · terminée/));
    });
    assert.deepEqual(differences, voiceMailOf('Tony Smith', 'tony.smith'));
  });

  it('“run exchucutil for pool fepool-lyon.contoso.com” needs two people, and ends as it was predicted', async () => {
    const hana = seat('hana');
    const { last } = await product.journal();
    const differences = await changed(async () => {
      await hana.say('run exchucutil for pool fepool-lyon.contoso.com');
      const confirmation = await hana.untilCard(offers('confirm'));
      assert.match(
        confirmation.text,
        /takes no pool: it acts on every pool \(5\) and every SIP URI dial plan \(Lyon, Paris, Redmond\) of contoso\.com, deletes and rebuilds the hunt groups, and sets outgoing calls\./,
      );
      await hana.click(confirmation, 'confirm');
      await approved(seat('amir'), 'R-3');
      await hana.untilCard(says(/Aline Approbatrice/, /1 is still missing/));
      await seat('aline').open();
      await approved(seat('aline'), 'R-3');
      await hana.untilCard(says(/R-3 · done/));
    });
    const scripts = (await product.journal(last)).entries.filter(
      ({ kind, command }) => kind === 'call' && command === 'ExchUcUtil.ps1',
    );
    assert.equal(scripts.length, 1);
    assert.deepEqual(counted(differences), {
      'contoso.com ADPermission CONTOSO\\RTCComponentUniversalServices *': 1,
      'contoso.com UMHuntGroup Lyon *': 7,
      'contoso.com UMHuntGroup Paris *': 7,
      'contoso.com UMHuntGroup Reception *': 2,
      'contoso.com UMHuntGroup Redmond *': 7,
      'contoso.com UMIPGateway 1:2 *': 1,
      'contoso.com UMIPGateway 1:4 *': 1,
      'contoso.com UMIPGateway 1:5 *': 1,
    });
  });
});
