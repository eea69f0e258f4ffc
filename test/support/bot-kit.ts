import { exportJWK, generateKeyPair } from 'jose';
import { pino } from 'pino';
import pg from 'pg';
import { createFollowUps } from '../../src/language/follow-up.js';
import { phrasebooksOf } from '../../src/language/phrasebooks.js';
import type { Understood } from '../../src/language/understand.js';
import { migrateBot } from '../../src/bot/migrate.js';
import { botSettingsSchema, type BotSettings } from '../../src/bot/settings.js';
import type { Log } from '../../src/service/log.js';
import { startBot, type Bot, type BotDependencies } from '../../src/bot/start-bot.js';
import { CATALOGUE } from './dialog-kit.js';
import { startTestTeams, type TestTeams } from './lab-teams.js';
import { migratedDatabases, type TestDatabases } from './postgres.js';
import { startScriptedRunner, type ScriptedRunner } from './scripted-runner.js';

export const TENANT = '10000000-0000-4000-8000-000000000001';

/** `voice mail for NAME in PLAN`, either of them left out or not, `look NAME up`, and the talk operations by their name. */
const LANGUAGE: NonNullable<BotDependencies['language']> = {
  catalogue: CATALOGUE,
  followUp: createFollowUps(phrasebooksOf(CATALOGUE)),
  understand: (text) => {
    const found = (
      operation: string | null,
      parameters: Record<string, unknown> = {},
    ): Understood[] => [{ operation, parameters, missing: [], alternatives: [], ticket: null }];
    const wish = /^voice mail(?: for (?<user>\S+))?(?: in (?<dialPlan>\S+))?$/.exec(text)?.groups;
    if (wish !== undefined) return found('give-voice-mail', { ...wish });
    const [name = '', requestId] = text.split(' ');
    if (name === 'speak') return found(name, { language: requestId });
    if (CATALOGUE.has(name)) return found(name, requestId === undefined ? {} : { requestId });
    return found(null);
  },
};

/** A bot between a simulated Teams and a scripted runner, on a real database. */
export interface BotKit {
  readonly teams: TestTeams;
  readonly runner: ScriptedRunner;
  readonly databases: TestDatabases;
  /** Where the running bot listens. */
  url(): string;
  /** Ends the bot, if it still runs, and starts another on the same database. */
  restart(dependencies?: BotDependencies): Promise<void>;
  /** Hana asks and confirms; resolves to the request's id, when her card shows it. */
  request(): Promise<string>;
  /** Another bot on the same database; the test closes it. */
  second(): Promise<Bot>;
  /** Lets Teams send to another bot. */
  sendTo(url: string): Promise<void>;
  /** How many activities aren't worked on yet, and messages not posted. */
  openWork(): Promise<number>;
  /** A query on the bot's database. */
  query(sql: string): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** Starts everything; the test closes it. `over` replaces single settings. */
export async function startBotKit(
  over: Partial<BotSettings> = {},
  dependencies: BotDependencies = {},
  log: Log = pino({ level: process.env.UM_TEST_LOG ?? 'silent' }),
): Promise<BotKit> {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', {
    crv: 'Ed25519',
    extractable: true,
  });
  const databases = await migratedDatabases();
  // Finds nothing left to do, which it says in the log.
  await migrateBot(databases.bot.ownerUrl, log);
  const teams = await startTestTeams();
  const runner = await startScriptedRunner(await exportJWK(publicKey));
  const settings = botSettingsSchema.parse({
    host: '127.0.0.1',
    port: 0,
    databaseUrl: databases.bot.url,
    runnerUrl: runner.url,
    privateKey: await exportJWK(privateKey),
    app: null,
    lab: true,
    tenantIds: [TENANT],
    serviceUrls: ['http://127.0.0.1'],
    runnerSeconds: 5,
    ...over,
  });
  const pool = new pg.Pool({ connectionString: databases.bot.url, max: 2 });
  let bot: Bot | null = null;
  const sendTo = async (url: string): Promise<void> => {
    await fetch(`${teams.url}/control/bot`, { method: 'PUT', body: JSON.stringify({ url }) });
  };
  const restart = async (given: BotDependencies = {}): Promise<void> => {
    await bot?.close();
    bot = await startBot(settings, log, { language: LANGUAGE, ...given });
    await sendTo(bot.url);
  };
  await restart(dependencies);
  let requests = 0;
  return {
    request: async () => {
      const hana = teams.seat('hana');
      await hana.say('voice mail for alice in Paris');
      const card = await hana.untilCard(({ verbs }) => verbs.includes('confirm'));
      await hana.click(card, 'confirm');
      requests += 1;
      const id = `R-${requests}`;
      await hana.untilCard(({ text }) => text.includes(id));
      return id;
    },
    teams,
    runner,
    databases,
    restart,
    url: () => bot?.url ?? '',
    second: () => startBot(settings, log, { language: LANGUAGE }),
    sendTo,
    openWork: async () => {
      const { rows } = await pool.query<{ open: number }>(`select
        (select count(*) from inbox where done_at is null)::int
        + (select count(*) from posts where posted_version < version)::int as open`);
      return rows[0]?.open ?? 0;
    },
    query: async (sql) => (await pool.query<Record<string, unknown>>(sql)).rows,
    close: async () => {
      await bot?.close();
      await teams.close();
      await runner.close();
      await pool.end();
      await databases.drop();
    },
  };
}
