import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { z } from 'zod';
import type { TestBrowser } from './browser.js';
import { LOOPBACK_ONLY, playgroundConfig, type PlaygroundUser } from './playground-config.js';

export interface PlaygroundOptions {
  /** Where the bot is, without path. */
  readonly botUrl: string;
  readonly user: PlaygroundUser;
  readonly tenantId: string;
  readonly browser: TestBrowser;
}

/** One person at Microsoft 365 Agents Playground, in a browser. */
export interface Playground {
  /** The Playground's address, and that of its connector. */
  readonly url: string;
  readonly page: Page;
  /** Types a message and sends it. */
  say(text: string): Promise<void>;
  /** The newest card that shows this text, as soon as there is one. */
  card(text: string | RegExp): Promise<Locator>;
  /** Waits until the text is somewhere in the chat. */
  sees(text: string | RegExp): Promise<void>;
  /** Types into an input of the newest card that has it. */
  fill(label: string, value: string): Promise<void>;
  /** Presses the newest button of this name. */
  press(button: string): Promise<void>;
  close(): Promise<void>;
}

const START_MS = 90_000;
const STEP_MS = 60_000;
const CARD = '.ac-container.ac-adaptiveCard';

/** Starts the Playground for one person, on loopback alone, and opens its page. */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const folder = await mkdtemp(path.join(tmpdir(), 'um-bot-playground-'));
  const port = await freePort();
  const child = await spawnPlayground(folder, port, options);
  const url = `http://127.0.0.1:${port}`;
  const close = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    }
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await answers(url, child);
    const page = await options.browser.page(1200, 900);
    await page.goto(url);
    const box = page.locator('[data-lexical-editor="true"]');
    await box.waitFor({ timeout: START_MS });
    return {
      url,
      page,
      say: async (text) => {
        await box.click();
        await page.keyboard.insertText(text);
        await page.keyboard.press('Enter');
      },
      card: async (text) => {
        const found = page.locator(CARD, { hasText: text }).last();
        await found.waitFor({ timeout: STEP_MS });
        return found;
      },
      sees: async (text) => {
        await page.getByText(text).last().waitFor({ timeout: STEP_MS });
      },
      fill: async (label, value) => {
        const input = page.locator(CARD).getByLabel(label).last();
        await input.fill(value, { timeout: STEP_MS });
      },
      press: async (button) => {
        const name = { name: button, exact: true };
        await page.getByRole('button', name).last().click({ timeout: STEP_MS });
      },
      close: async () => {
        await page.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function spawnPlayground(
  folder: string,
  port: number,
  { botUrl, user, tenantId }: PlaygroundOptions,
): Promise<ChildProcess> {
  const config = path.join(folder, 'playground.yml');
  const preload = path.join(folder, 'loopback-only.cjs');
  await writeFile(config, playgroundConfig(user, tenantId));
  await writeFile(preload, LOOPBACK_ONLY);
  const require = createRequire(import.meta.url);
  const program = require.resolve('@microsoft/m365agentsplayground/cli.js');
  const call = ['start', '--disable-telemetry', '-p', String(port), '-c', 'msteams'];
  const messages = ['-e', `${botUrl}/api/messages`];
  return spawn(process.execPath, ['--require', preload, program, ...call, ...messages], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      TEAMSAPPTESTER_BROWSER: 'none',
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: config,
    },
  });
}

/** Resolves when the Playground answers. @throws Error when it ends, or after `START_MS` */
async function answers(url: string, child: ChildProcess): Promise<void> {
  const end = Date.now() + START_MS;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`the Playground ended with ${child.exitCode}`);
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(1000) });
      if (response.ok) return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`the Playground didn’t answer within ${START_MS} ms`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.looseObject({ port: z.number() }).parse(server.address());
  server.close();
  await once(server, 'close');
  return port;
}
