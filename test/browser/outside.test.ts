import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { chromiumPath, NO_CHROMIUM, startBrowser } from '../support/browser.js';
import { startTestProduct, type TestProduct } from '../support/product.js';
import { skipBecause } from '../support/skip-because.js';

describe('what people do outside, in the lab’s page', function () {
  const stops: { close(): Promise<void> }[] = [];
  let product: TestProduct;
  let page: Page;
  before(async function () {
    if (chromiumPath() === undefined) skipBecause(this, NO_CHROMIUM);
    product = await startTestProduct();
    stops.push(product);
    const browser = await startBrowser();
    stops.push(browser);
    page = await browser.page(1400, 900);
    await page.goto(`${product.product.urls.lab}/?seats=hana,amir,hugo`);
  });
  after(async () => {
    for (const started of stops.reverse()) await started.close();
  });

  const chatOf = (name: string): Locator => page.getByRole('region', { name: `${name}’s chat` });
  const amir = (): Locator => chatOf('Amir Approver');
  const approve = async (id: string): Promise<void> => {
    await amir().getByText(`Your decision: request ${id}`).waitFor();
    await amir().getByRole('button', { name: 'Approve' }).click();
  };
  const cardOf = (chat: Locator, heading: string): Locator =>
    chat.locator('.message', { hasText: heading });

  it('makes the contact that a paused card asks for, so that the request ends', async () => {
    const hana = chatOf('Hana Helpdesk');
    const box = page.getByLabel('Message to um-bot as Hana Helpdesk');
    await box.fill('create the subscriber access contact for dial plan Lyon on pool fepool-paris');
    await box.press('Enter');
    await hana.getByRole('button', { name: 'Ask for approval' }).click();
    await approve('R-1');
    const paused = cardOf(hana, 'Request R-1 · paused');
    await paused.getByRole('button', { name: 'I ran OcsUmUtil as the card says' }).click();
    await paused.getByText('OcsUmUtil has made sip:SA_Lyon@contoso.com').waitFor();
    assert.equal(
      await amir()
        .getByRole('button', { name: /OcsUmUtil/ })
        .count(),
      0,
    );
    await paused.getByRole('button', { name: 'Done: check it' }).click();
    await cardOf(hana, 'Request R-1 · done').waitFor();
    const { CsExUmContact = {} } = (await product.forests())['contoso.com'] ?? {};
    const made = Object.values(CsExUmContact).find(({ Name }) => Name === 'Lyon');
    assert.deepEqual(
      [made?.RegistrarPool, made?.LineURI, made?.DistinguishedName],
      ['fepool-paris.contoso.com', 'tel:+33472500000', 'CN=Lyon,OU=UM Contacts,DC=contoso,DC=com'],
    );
  });

  it('has the CA answer a request, in French too, and offers the sentence that imports it', async () => {
    const hugo = chatOf('Hugo Assistance');
    const box = page.getByLabel('Message to um-bot as Hugo Assistance');
    await box.fill('demande un certificat pour mbx1');
    await box.press('Enter');
    await hugo.getByRole('button', { name: 'Demander l’approbation' }).click();
    await approve('R-2');
    const paused = cardOf(hugo, 'Demande R-2 · en pause');
    await paused.getByRole('button', { name: 'The CA answers the request' }).click();
    await paused.getByText('The CA’s answer is in').waitFor();
    assert.match(await box.inputValue(), /^import certificate \\\\files\\.* on mbx1$/);
    await box.press('Enter');
    await hugo.getByRole('button', { name: 'Demander l’approbation' }).click();
    await approve('R-3');
    await cardOf(hugo, 'Demande R-3 · terminée').waitFor();
    await paused.getByRole('button', { name: /C’est fait/ }).click();
    await cardOf(hugo, 'Demande R-2 · terminée').waitFor();
  });
});
