import { migrateSystemDatabase } from '@dbos-inc/dbos-sdk/internal/system_database';
import { GlobalLogger } from '@dbos-inc/dbos-sdk/internal/telemetry/logs';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Log } from '../service/log.js';
import { migrate } from '../service/migrate.js';
import { DURABLE_SCHEMA, durableLogger } from './run/durable.js';

/** The role that the runner works as: it owns no table. */
export const RUNNER_ROLE = 'um_runner';

/** Any number that nothing else of this database locks by: DBOS can't migrate twice at once. */
const MIGRATION_LOCK = 11_841;
const TURN_PAUSE_MS = 100;
const LONGEST_TURN_MS = 120_000;

/**
 * Brings the runner's database up to date, its own tables and those of durable runs, and lets the
 * runner's role use them. The runner itself never does this.
 * @param ownerUrl the runner's database, as the role that owns its tables
 */
export async function migrateRunner(ownerUrl: string, log: Log): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await takeTurn(client);
    await migrate(ownerUrl, 'src/runner/migrations', log);
    // What `DBOS.migrate` does, but for its logger, which writes to stdout.
    const logger = new GlobalLogger(undefined, { logger: durableLogger(log) });
    await migrateSystemDatabase(ownerUrl, logger, DURABLE_SCHEMA, RUNNER_ROLE);
  } finally {
    await client.end();
  }
}

/**
 * Waits for whoever migrates now, by asking again and again: a statement that waits would hold up
 * the indexes that the other makes concurrently.
 */
async function takeTurn(client: pg.Client): Promise<void> {
  for (let waited = 0; waited < LONGEST_TURN_MS; waited += TURN_PAUSE_MS) {
    const { rows } = await client.query<{ got: boolean }>(
      'select pg_try_advisory_lock($1) as got',
      [MIGRATION_LOCK],
    );
    if (rows[0]?.got === true) return;
    await sleep(TURN_PAUSE_MS);
  }
  throw new Error('another process is still bringing the runner’s tables up to date');
}
