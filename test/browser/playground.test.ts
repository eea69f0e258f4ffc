import assert from 'node:assert/strict';
import { networkInterfaces } from 'node:os';
import { LAB_SEATS, LAB_TENANT_ID } from '../../src/lab/teams/seats.js';
import { chromiumPath, NO_CHROMIUM, startBrowser } from '../support/browser.js';
import { skipBecause } from '../support/skip-because.js';
import { startEchoBot } from '../support/echo-bot.js';
import { startPlayground, type Playground } from '../support/playground.js';

describe('Microsoft 365 Agents Playground', function () {
  const stops: { close(): Promise<void> }[] = [];
  let playground: Playground;
  before(async function () {
    const [user] = LAB_SEATS;
    if (chromiumPath() === undefined || user === undefined) skipBecause(this, NO_CHROMIUM);
    const browser = await startBrowser();
    stops.push(browser);
    const bot = await startEchoBot();
    stops.push(bot);
    playground = await startPlayground({
      botUrl: bot.url,
      user,
      tenantId: LAB_TENANT_ID,
      browser,
    });
    stops.push(playground);
  });
  after(async () => {
    for (const started of stops.reverse()) await started.close();
  });

  it('carries a sentence to the bot and its answer back', async () => {
    await playground.say('good morning');
    await playground.sees('You said: good morning');
  });

  it('draws a card, checks its input, and shows the card a press is answered with', async () => {
    await playground.say('card');
    await playground.card('Whom shall I');
    await playground.press('Greet');
    await playground.sees('Letters only, please');
    await playground.fill('Name', 'Bob');
    await playground.press('Greet');
    const greeted = await playground.card('Greeted');
    assert.match(await greeted.innerText(), /Bob/);
  });

  it('shows an edited card in its place', async () => {
    await playground.say('card');
    await playground.card('Whom shall I');
    await playground.fill('Name', 'Carl');
    await playground.press('Edit');
    const edited = await playground.card('Edited');
    assert.match(await edited.innerText(), /Carl/);
  });

  it('answers on loopback alone', async () => {
    const { port } = new URL(playground.url);
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of others) {
      await assert.rejects(
        fetch(`http://${address}:${port}`, { signal: AbortSignal.timeout(3000) }),
      );
    }
  });
});
