import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startChild, type Child } from '../../src/commands/supervisor/child.js';
import { prepareDatabases, type Databases } from '../../src/service/postgres/databases.js';
import { removePostgres } from '../../src/service/postgres/server.js';

/** A fresh pair of databases; `drop` removes them, and fails when somebody is still connected. */
export interface TestDatabases extends Databases {
  drop(): Promise<void>;
}

interface Started {
  readonly child: Child;
  readonly folder: string;
}

let started: Promise<Started> | null = null;
let made = 0;

/**
 * The real PostgreSQL of this test process, started when it is first asked for: a child, so that it
 * ends with a test run that is killed.
 */
export async function testDatabases(): Promise<TestDatabases> {
  started ??= start();
  const { child } = await started;
  made += 1;
  const names = { bot: `bot_${made}`, runner: `runner_${made}` };
  const passwords = { owner: 'owner', bot: 'bot', runner: 'runner' };
  const databases = await prepareDatabases(child.url, passwords, names);
  return {
    ...databases,
    drop: async () => {
      await admin(child.url, async (client) => {
        for (const name of Object.values(names)) await client.query(`drop database ${name}`);
      });
    },
  };
}

/** Stops the server and removes its files; the root hook calls it after the last test. */
export async function stopTestPostgres(): Promise<void> {
  if (started === null) return;
  const { child, folder } = await started;
  started = null;
  await child.stop();
  await removePostgres(join(folder, 'postgres'));
  await removePostgres(folder);
}

async function start(): Promise<Started> {
  const folder = await mkdtemp(join(tmpdir(), 'um-bot-test-'));
  const settings = join(folder, 'database.json');
  await writeFile(settings, JSON.stringify({ folder: join(folder, 'postgres') }));
  return { child: await startChild('database', settings, join(folder, 'log'), {}), folder };
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
