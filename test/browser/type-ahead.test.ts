import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { chromiumPath, NO_CHROMIUM, startBrowser, type TestBrowser } from '../support/browser.js';
import { startTestProduct, type TestProduct } from '../support/product.js';
import { skipBecause } from '../support/skip-because.js';
import type { SeatCard, SeatDriver } from '../support/seat.js';

const hasForm = ({ verbs }: SeatCard): boolean => verbs.includes('submit-form');

describe('a form in the lab’s page, whose person is searched for', function () {
  let product: TestProduct;
  let browser: TestBrowser;
  let page: Page;
  let hana: SeatDriver;
  let chat: Locator;
  before(async function () {
    if (chromiumPath() === undefined) skipBecause(this, NO_CHROMIUM);
    product = await startTestProduct();
    browser = await startBrowser();
    page = await browser.page(1100, 900);
    await page.goto(`${product.product.urls.lab}/?seats=hana,hugo`);
    hana = product.seat('hana');
    chat = page.getByRole('region', { name: 'Hana Helpdesk’s chat' });
  });
  after(async () => {
    if (chromiumPath() === undefined) return;
    await browser.close();
    await product.close();
  });
  const boxOf = (pane: Locator): Locator => pane.getByRole('combobox').last();

  it('lists whom the letters can mean, and goes on with the one who is picked', async () => {
    await hana.say('reset pin');
    await hana.untilCard(hasForm);
    const box = boxOf(chat);
    await box.pressSequentially('marie.c');
    await chat.getByRole('option', { name: /Marie Curtis/ }).waitFor();
    assert.equal(await box.getAttribute('aria-expanded'), 'true');
    await box.press('ArrowDown');
    await box.press('Enter');
    assert.match(await box.inputValue(), /^Marie Curtis · marie\.curtis@contoso\.com/);
    assert.equal(await chat.getByRole('option').count(), 0);
    await chat.getByRole('button', { name: 'Continue', exact: true }).click();
    await hana.untilCard(
      ({ verbs, text }) => !verbs.includes('submit-form') && text.includes('Marie Curtis'),
    );
  });

  it('sends nobody whom it hasn’t found, says why, and lets the name be typed instead', async () => {
    await hana.say('reset pin');
    const form = await hana.untilCard(hasForm);
    const box = boxOf(chat);
    await box.pressSequentially('zzzz');
    await chat.getByText('Nobody found').waitFor();
    await chat.getByRole('button', { name: 'Continue', exact: true }).last().click();
    await chat.getByText('Pick somebody from the list').waitFor();
    await chat.getByRole('button', { name: 'Type the name instead' }).last().click();
    const typing = await hana.untilCard((card) => hasForm(card) && card.edits > form.edits);
    assert.equal(typing.inputs.find(({ id }) => id === 'user')?.type, 'Input.Text');
    await chat.getByLabel('Person').last().fill('marie.curtis');
    await chat.getByRole('button', { name: 'Continue', exact: true }).last().click();
    await hana.untilCard(
      ({ verbs, text }) => verbs.includes('confirm') && text.includes('Marie Curtis'),
    );
  });

  it('says that there is no list where no server answers, and lists again after that', async () => {
    await hana.say('reset pin');
    await hana.untilCard(hasForm);
    await product.fault({ kind: 'drop-session', cmdlet: 'Get-Recipient' });
    const box = boxOf(chat);
    await box.pressSequentially('ali');
    await chat.getByText('The list can’t be had now').waitFor();
    await product.noFaults();
    await box.pressSequentially('ce');
    await chat.getByRole('option', { name: /Alice Martin/ }).waitFor();
    await box.press('Escape');
    assert.equal(await chat.getByRole('option').count(), 0);
  });

  it('shows no choices for letters that have been typed over', async () => {
    const box = boxOf(chat);
    await product.fault({ kind: 'delay', cmdlet: 'Get-Recipient', ms: 1500, times: 2 });
    await box.fill('alice');
    const late = page.waitForRequest((request) => request.postData()?.includes('"alice"') === true);
    const answered = page.waitForResponse(
      (response) => response.request().postData()?.includes('"alice"') === true,
    );
    await late;
    await box.fill('marie');
    await answered;
    assert.equal(await chat.getByRole('option', { name: /Alice/ }).count(), 0);
    await chat.getByRole('option', { name: /Marie Curtis/ }).waitFor();
  });

  it('has a field to type in on a telephone, and asks which one is meant afterwards', async () => {
    const pane = page.getByRole('region', { name: 'Hugo Assistance’s chat' });
    await pane.getByRole('button', { name: 'Phone' }).click();
    await pane.getByRole('button', { name: 'Phone', pressed: true }).waitFor();
    const hugo = product.seat('hugo');
    await hugo.say('réinitialise le code pin');
    await hugo.untilCard(hasForm);
    assert.equal(await pane.getByRole('combobox').count(), 0);
    await pane.getByLabel('Personne').last().fill('alice');
    await pane.getByRole('button', { name: 'Continuer' }).click();
    await hugo.untilCard(({ verbs }) => verbs.includes('choose'));
  });

  it('breaks none of the page’s rules', () => {
    assert.deepEqual(browser.errors, []);
  });
});
