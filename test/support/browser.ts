import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';

/** Where a Chromium is looked for; `UM_CHROMIUM` names another one. */
const PLACES = [
  process.env.UM_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of a Chromium on this machine, if there is one. */
export function chromiumPath(): string | undefined {
  return PLACES.find((place) => place !== undefined && existsSync(place));
}

/** Why browser tests are skipped where there is no Chromium. */
export const NO_CHROMIUM = 'no Chromium on this machine (UM_CHROMIUM names one)';

export interface TestBrowser {
  /** A new page of this size in px. It reaches loopback and nothing else. */
  page(width: number, height: number): Promise<Page>;
  /** What the pages wrote as errors, refused requests included. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/**
 * Starts a headless Chromium with a user data folder of its own.
 * @throws Error where `chromiumPath()` is undefined
 */
export async function startBrowser(): Promise<TestBrowser> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error(NO_CHROMIUM);
  const folder = await mkdtemp(path.join(tmpdir(), 'um-bot-browser-'));
  const errors: string[] = [];
  const context: BrowserContext = await chromium.launchPersistentContext(folder, {
    executablePath,
    headless: true,
    args: QUIET,
  });
  await context.route(
    ({ hostname }) => !['127.0.0.1', 'localhost'].includes(hostname),
    (route) => route.abort(),
  );
  return {
    errors,
    page: async (width, height) => {
      const page = await context.newPage();
      await page.setViewportSize({ width, height });
      page.setDefaultTimeout(60_000);
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      return page;
    },
    close: async () => {
      await context.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
