import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { chromiumPath, NO_CHROMIUM, startBrowser, type TestBrowser } from '../support/browser.js';
import { skipBecause } from '../support/skip-because.js';
import { startEchoBot, type EchoBot } from '../support/echo-bot.js';
import { startTestTeams, type TestTeams } from '../support/lab-teams.js';

const EXAMPLE = 'enable UM for alice in dial plan Paris';

describe('the lab’s page', function () {
  let browser: TestBrowser;
  let teams: TestTeams;
  let bot: EchoBot;
  let page: Page;
  before(async function () {
    if (chromiumPath() === undefined) skipBecause(this, NO_CHROMIUM);
    browser = await startBrowser();
  });
  after(async () => {
    if (chromiumPath() !== undefined) await browser.close();
  });
  beforeEach(async () => {
    bot = await startEchoBot();
    teams = await startTestTeams({ botUrl: bot.url, examples: [EXAMPLE] });
    page = await browser.page(1400, 900);
  });
  afterEach(async () => {
    await page.close();
    await teams.close();
    await bot.close();
  });
  const chatOf = (name: string): Locator => page.getByRole('region', { name: `${name}’s chat` });
  const say = async (name: string, text: string): Promise<void> => {
    await page.getByLabel(`Message to um-bot as ${name}`).fill(text);
    await page.keyboard.press('Enter');
  };

  it('opens everybody’s chat, side by side', async () => {
    await page.goto(teams.url);
    await page.getByRole('region').nth(4).waitFor();
    assert.equal(await page.getByRole('region').count(), 5);
    for (const id of ['hana', 'amir', 'aline', 'nora', 'hugo']) {
      await teams.seat(id).until((chat) => chat.installed);
    }
  });

  it('opens only the chats it is asked for', async () => {
    await page.goto(`${teams.url}/?seats=hana`);
    await teams.seat('hana').until((chat) => chat.installed);
    assert.equal(await page.getByRole('region').count(), 1);
    assert.equal((await teams.seat('amir').chat()).installed, false);
  });

  it('sends what is typed and shows the answer', async () => {
    await page.goto(teams.url);
    await say('Hana Helpdesk', 'good morning');
    await chatOf('Hana Helpdesk').getByText('You said: good morning').waitFor();
    assert.equal(await chatOf('Amir Approver').getByText('good morning').count(), 0);
  });

  it('puts an example sentence into the box', async () => {
    await page.goto(teams.url);
    await page.getByRole('button', { name: EXAMPLE }).click();
    assert.equal(await page.getByLabel('Message to um-bot as Hana Helpdesk').inputValue(), EXAMPLE);
  });

  it('has no example sentences for whom they are not', async () => {
    await page.goto(`${teams.url}/?seats=amir`);
    await teams.seat('amir').until((chat) => chat.installed);
    assert.equal(await page.getByRole('button', { name: EXAMPLE }).count(), 0);
  });

  it('has room for everybody on a wide screen, and each has a colour', async () => {
    await page.setViewportSize({ width: 1600, height: 900 });
    await page.goto(teams.url);
    await page.getByRole('region').nth(4).waitFor();
    const hidden = await page
      .locator('.panes')
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    assert.equal(hidden, 0);
    const avatars = await page.locator('.pane-head .avatar').all();
    const hues = await Promise.all(avatars.map((avatar) => avatar.getAttribute('data-hue')));
    assert.equal(new Set(hues).size, 5);
  });

  it('checks a card’s inputs before anything is sent', async () => {
    await page.goto(teams.url);
    await say('Hana Helpdesk', 'card');
    const chat = chatOf('Hana Helpdesk');
    await chat.getByRole('button', { name: 'Greet' }).click();
    await chat.getByText('Letters only, please').waitFor();
    assert.ok(!bot.got.includes('adaptiveCard/action'));
  });

  it('shows the card that a press is answered with, then an edit, in the same place', async () => {
    await page.goto(teams.url);
    await say('Hana Helpdesk', 'card');
    const chat = chatOf('Hana Helpdesk');
    await chat.getByLabel('Name').fill('Bob');
    await chat.getByRole('button', { name: 'Edit' }).click();
    await chat.locator('.card').getByText('Edited').waitFor();
    await chat.getByText('Bob').waitFor();
    await chat.getByRole('button', { name: 'Again' }).click();
    await chat.getByText('Greeted').waitFor();
    assert.equal(await chat.locator('.message:not(.mine)').count(), 1);
  });

  it('lets a button be pressed once while the bot thinks', async () => {
    await page.goto(teams.url);
    await say('Hana Helpdesk', 'card');
    const chat = chatOf('Hana Helpdesk');
    await chat.getByLabel('Name').fill('Bob');
    await teams.badDay({ kind: 'delay-incoming', ms: 400 });
    const greet = chat.getByRole('button', { name: 'Greet' });
    await greet.click();
    await chat.locator('.card[aria-busy="true"]').waitFor();
    assert.equal(await greet.isDisabled(), true);
    await chat.getByText('Greeted').waitFor();
    assert.equal(bot.got.filter((got) => got === 'adaptiveCard/action').length, 1);
  });

  it('offers the earlier versions of a card, to press late', async () => {
    await page.goto(teams.url);
    await say('Hana Helpdesk', 'card');
    const chat = chatOf('Hana Helpdesk');
    await chat.getByLabel('Name').fill('Bob');
    await chat.getByRole('button', { name: 'Edit' }).click();
    await chat.locator('.card').getByText('Edited').waitFor();
    await page.getByText('Bad day').click();
    await page.getByLabel(/Show earlier versions/).check();
    await chat.getByText('Earlier versions (1)').click();
    await chat.getByLabel('Name').fill('Carl');
    await chat.getByRole('button', { name: 'Greet' }).click();
    await chat.getByText('Carl').first().waitFor();
  });

  it('leaves a choice alone that another card offers too, in whichever chat', async () => {
    await page.goto(teams.url);
    await say('Hana Helpdesk', 'choice');
    const hana = chatOf('Hana Helpdesk');
    await hana.getByRole('radio', { name: 'Bob', checked: true }).waitFor();
    await say('Hugo Assistance', 'choice');
    await chatOf('Hugo Assistance').getByRole('radio', { name: 'Carl' }).check();
    assert.equal(await hana.getByRole('radio', { name: 'Bob' }).isChecked(), true);
    await hana.getByRole('radio', { name: 'Carl' }).check();
    assert.equal(await hana.getByRole('radio', { name: 'Bob' }).isChecked(), false);
    await hana.getByRole('button', { name: 'Greet' }).click();
    await hana.locator('.card').getByText('Carl').waitFor();
    await hana.getByText('Greeted').waitFor();
  });

  it('draws Markdown and never HTML', async () => {
    await page.goto(teams.url);
    await say('Hana Helpdesk', '**strong** <img src=x onerror=alert(1)>');
    const answer = chatOf('Hana Helpdesk').locator('.message:not(.mine)');
    await answer.locator('strong', { hasText: 'strong' }).waitFor();
    assert.equal(await answer.locator('img').count(), 0);
  });

  it('loads nothing from elsewhere, and breaks none of its own rules', async () => {
    await page.goto(teams.url);
    await say('Hana Helpdesk', 'card');
    await chatOf('Hana Helpdesk').getByRole('button', { name: 'Greet' }).waitFor();
    assert.deepEqual(browser.errors, []);
  });
});
