import { randomUUID } from 'node:crypto';
import { createTexts } from '../language/render.js';
import { createLanguage } from '../language/language.js';
import type { Ports } from '../../dialogs/dialog.js';
import { loadCatalogue, type Catalogue } from '../operations/kit/catalogue.js';
import { openPool } from '../service/database.js';
import { createService } from '../service/http.js';
import type { Log } from '../service/log.js';
import { createBudget } from './budget.js';
import type { CrashPoints } from './crash-points.js';
import { filesOf } from './files.js';
import { accountsOf } from './people-named.js';
import { followEvents } from './follower.js';
import { tidyUp } from './housekeeping.js';
import { createLoop } from './loop.js';
import { routeMessages } from './messages-route.js';
import { createRunnerClient } from './runner-client.js';
import { sendOnce } from './sender.js';
import { botSettingsSchema, type BotSettings } from './settings.js';
import { TeamsAdapter } from './teams-adapter.js';
import { createWakeups } from './wakeups.js';
import { createTyping } from './typing.js';
import { workOnce } from './worker.js';

/** What a test may replace. */
export interface BotDependencies {
  /** What can be asked for, and how a sentence becomes it. */
  readonly language?: { readonly catalogue: Catalogue } & Pick<Ports, 'understand' | 'followUp'>;
  readonly now?: () => number;
  readonly crashPoint?: CrashPoints;
}

export interface Bot {
  readonly url: string;
  close(): Promise<void>;
}

const HOUR_MS = 3600 * 1000;

/**
 * Starts the bot: it takes in activities, works on them, posts what is due and follows the runner.
 * @throws ZodError for settings that can't be used together
 */
export async function startBot(
  given: BotSettings,
  log: Log,
  { now = Date.now, crashPoint = () => undefined, language }: BotDependencies = {},
): Promise<Bot> {
  const settings = botSettingsSchema.parse(given);
  const { catalogue, understand, followUp } = language ?? (await ownLanguage());
  const texts = createTexts(catalogue);
  const ending = new AbortController();
  const pool = openPool(settings.databaseUrl, 'bot', log, 20);
  const wakeups = createWakeups(settings.databaseUrl, pool, log);
  const adapter = new TeamsAdapter(settings.app);
  const date = (): Date => new Date(now());
  const knows = (operation: string): boolean => catalogue.has(operation);
  const cards = { texts, knows, newId: randomUUID, now: date };
  const runner = await createRunnerClient({
    url: settings.runnerUrl,
    privateKey: settings.privateKey,
    deadlineMs: settings.runnerSeconds * 1000,
    signal: ending.signal,
    newId: randomUUID,
    now,
  });
  const common = { pool, log, crashPoint, now: date };
  const committed = (): void => {
    wakeups.wake('sender');
  };

  const { signal } = ending;
  const budget = createBudget(pool, settings.budget);
  const showTyping = createTyping({ pool, adapter, budget, now: date });
  const talk = { catalogue, cards, understand, followUp };
  const files = filesOf(settings, signal);
  const withAccounts = accountsOf(adapter, log);
  const work = { ...common, ...talk, runner, files, withAccounts, committed, signal, showTyping };
  const worker = createLoop('the worker', () => workOnce(work), 6, log);
  const timers = new Set<NodeJS.Timeout>();
  const wakeAfter = (ms: number): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      sender.wake();
    }, ms);
    timers.add(timer);
  };
  const send = { ...common, adapter, budget, texts, wakeAfter, signal };
  const sender = createLoop('the sender', () => sendOnce(send), 6, log);
  wakeups.on('worker', () => {
    worker.wake();
  });
  wakeups.on('sender', () => {
    sender.wake();
  });

  const service = createService('bot', log, () =>
    pool.query('select from events_cursor').then(
      () => true,
      () => false,
    ),
  );
  let url = '';
  const stored = (): void => {
    wakeups.wake('worker');
  };
  const people = { pool, runner, budget, log };
  routeMessages(service, { ...common, settings, adapter, texts, people, stored, url: () => url });
  url = await service.listen(settings.host, settings.port);
  worker.wake();
  sender.wake();
  const { approversChannel } = settings;
  const following = followEvents({ ...common, runner, cards, approversChannel, committed }, signal);
  const tidying = setInterval(() => {
    tidyUp(pool, date()).catch((error: unknown) => {
      log.warn({ err: error }, 'tidying up failed');
    });
  }, HOUR_MS);
  return {
    url,
    close: async () => {
      clearInterval(tidying);
      ending.abort();
      await service.close();
      await wakeups.close();
      for (const timer of timers) clearTimeout(timer);
      await Promise.all([worker.stop(), sender.stop(), following]);
      await pool.end();
    },
  };
}

async function ownLanguage(): Promise<NonNullable<BotDependencies['language']>> {
  const catalogue = await loadCatalogue();
  return { catalogue, ...createLanguage(catalogue) };
}
