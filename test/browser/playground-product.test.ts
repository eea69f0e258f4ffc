import assert from 'node:assert/strict';
import { LAB_SEATS, LAB_TENANT_ID } from '../../src/lab/teams/seats.js';
import { chromiumPath, NO_CHROMIUM, startBrowser } from '../support/browser.js';
import { skipBecause } from '../support/skip-because.js';
import { startPlayground, type Playground } from '../support/playground.js';
import { startTestProduct, type TestProduct } from '../support/product.js';

describe('the main job in Microsoft 365 Agents Playground', function () {
  const stops: { close(): Promise<void> }[] = [];
  let product: TestProduct;
  let hana: Playground;
  let amir: Playground;
  before(async function () {
    if (chromiumPath() === undefined) skipBecause(this, NO_CHROMIUM);
    product = await startTestProduct();
    stops.push(product);
    const browser = await startBrowser();
    stops.push(browser);
    const sit = async (id: string): Promise<Playground> => {
      const user = LAB_SEATS.find((seat) => seat.id === id);
      assert.ok(user);
      const botUrl = product.product.urls.bot;
      const playground = await startPlayground({
        botUrl,
        user,
        tenantId: LAB_TENANT_ID,
        browser,
      });
      stops.push(playground);
      return playground;
    };
    hana = await sit('hana');
    amir = await sit('amir');
  });
  after(async () => {
    for (const started of stops.reverse()) await started.close();
  });

  it('is asked for, confirmed, approved by somebody else, and done', async () => {
    await amir.say('pending approvals');
    await amir.card('Nothing waits for your decision');

    await hana.say('enable UM for alice.martin in dial plan Paris');
    const confirmation = await hana.card('Check before you ask');
    assert.match(await confirmation.innerText(), /Alice Martin gets voice mail on dial plan Paris/);
    await hana.press('Ask for approval');
    const waiting = await hana.card('R-1 · waits for approval');
    assert.match(await waiting.innerText(), /Amir Approver, Aline Approbatrice/);

    const approval = await amir.card('Your decision: request R-1');
    assert.match(await approval.innerText(), /Hana Helpdesk/);
    await amir.press('Approve');
    await hana.card('R-1 · done');
    await amir.card('R-1 · done');

    const { entries } = await product.journal();
    const enabled = entries.filter(
      ({ kind, command }) => kind === 'call' && command === 'Enable-UMMailbox',
    );
    assert.equal(enabled.length, 1);
  });

  it('asks for what is missing on a form, and is told what is wrong with what was typed', async () => {
    await hana.say('enable UM for tony.smith in dial plan Paris');
    await hana.card('can’t be told from Lync');
    await hana.fill('Extension', '12');
    await hana.press('Continue');
    await hana.card('Extension 12 does not fit');
    await hana.fill('Extension', '1250');
    await hana.press('Continue');
    await hana.card('Tony Smith gets voice mail on dial plan Paris, extension 1250');
    await hana.press('Drop it');
    await hana.card('Nothing was requested and nothing was changed');
  });
});
