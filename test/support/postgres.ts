import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startChild, type Child } from '../../src/commands/supervisor/child.js';
import {
  prepareDatabases,
  type DatabaseNames,
  type Databases,
} from '../../src/service/postgres/databases.js';
import { isPostgresRunning, removePostgres } from '../../src/service/postgres/server.js';
import { waitFor } from './wait-for.js';

/** A fresh pair of databases; `drop` removes them, and fails when somebody is still connected. */
export interface TestDatabases extends Databases {
  drop(): Promise<void>;
}

interface Started {
  readonly child: Child;
  readonly folder: string;
}

/** Where the servers of this run keep their files: its workers have it from the main process. */
const RUN_FOLDER = 'UM_TEST_RUN_FOLDER';
const PASSWORDS = { owner: 'owner', bot: 'bot', runner: 'runner' };
const MIGRATED: DatabaseNames = { bot: 'bot_migrated', runner: 'runner_migrated' };

let started: Promise<Started> | null = null;
let migrated: Promise<void> | null = null;
let made = 0;

/**
 * The real PostgreSQL of this test process, started when it is first asked for: a child, so that it
 * ends with a test run that is killed.
 */
export async function testDatabases(): Promise<TestDatabases> {
  started ??= start();
  const { child } = await started;
  return databasesNamed(child.url, nextNames());
}

/** The same with every table in them: copies of a pair that is migrated once for each server. */
export async function migratedDatabases(): Promise<TestDatabases> {
  started ??= start();
  const { child } = await started;
  migrated ??= migrate(child.url);
  await migrated;
  const names = nextNames();
  await admin(child.url, async (client) => {
    for (const [copy, original] of [
      [names.bot, MIGRATED.bot],
      [names.runner, MIGRATED.runner],
    ])
      await client.query(
        `create database ${copy} template ${original} strategy file_copy owner um_owner`,
      );
  });
  return databasesNamed(child.url, names);
}

/** Makes the folder of a run; for the main process of a run, before its workers start. */
export async function prepareTestPostgres(): Promise<void> {
  process.env[RUN_FOLDER] = await mkdtemp(join(tmpdir(), 'um-bot-run-'));
}

/** Stops the server of this process and removes its files, once no test needs it any more. */
export async function stopTestPostgres(): Promise<void> {
  if (started === null) return;
  const { child, folder } = await started;
  started = null;
  migrated = null;
  await child.stop();
  await removePostgres(join(folder, 'postgres'));
  await removePostgres(folder);
}

/** Removes what the servers of a run's workers left, which end with their workers. */
export async function removeTestPostgres(): Promise<void> {
  const folder = process.env[RUN_FOLDER];
  if (folder === undefined) return;
  for (const name of await readdir(folder)) {
    const home = join(folder, name, 'postgres');
    await waitFor(async () => !(await isPostgresRunning(home)));
    await removePostgres(home);
  }
  await rm(folder, { recursive: true });
}

async function start(): Promise<Started> {
  const folder = await mkdtemp(join(process.env[RUN_FOLDER] ?? tmpdir(), 'um-bot-test-'));
  const settings = join(folder, 'database.json');
  await writeFile(settings, JSON.stringify({ folder: join(folder, 'postgres') }));
  const child = await startChild('database', settings, join(folder, 'log'), {});
  await admin(child.url, async (client) => {
    // No test takes the machine's power away, which is all that these are for.
    await client.query('alter system set fsync = off');
    await client.query('alter system set full_page_writes = off');
    await client.query('select pg_reload_conf()');
  });
  return { child, folder };
}

async function migrate(url: string): Promise<void> {
  // Loaded here: most test processes need no database, and these take long to load.
  const { migrateBot } = await import('../../src/bot/migrate.js');
  const { migrateRunner } = await import('../../src/runner/migrate.js');
  const { createLog } = await import('../../src/service/log.js');
  const { bot, runner } = await prepareDatabases(url, PASSWORDS, MIGRATED);
  const log = createLog('test', 'silent');
  await migrateBot(bot.ownerUrl, log);
  await migrateRunner(runner.ownerUrl, log);
}

function nextNames(): DatabaseNames {
  made += 1;
  return { bot: `bot_${made}`, runner: `runner_${made}` };
}

async function databasesNamed(url: string, names: DatabaseNames): Promise<TestDatabases> {
  const databases = await prepareDatabases(url, PASSWORDS, names);
  return {
    ...databases,
    drop: () =>
      admin(url, async (client) => {
        for (const name of Object.values(names)) await client.query(`drop database ${name}`);
      }),
  };
}

async function admin(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
