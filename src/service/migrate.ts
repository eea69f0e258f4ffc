import { join } from 'node:path';
import { runner as runMigrations } from 'node-pg-migrate';
import type { Log } from './log.js';
import { packageRoot } from './package-root.js';

/**
 * Brings a database's tables up to date with the SQL files of a folder, in the order of their
 * names, each once, all in one transaction. Safe to repeat and to start twice at once: the second
 * waits for the first.
 * @param ownerUrl the database, as the role that owns its tables
 * @param folder from the package's root, `src/runner/migrations`: the compiler copies no SQL
 */
export async function migrate(ownerUrl: string, folder: string, log: Log): Promise<void> {
  const ran = await runMigrations({
    databaseUrl: {
      connectionString: ownerUrl,
      connectionTimeoutMillis: 10_000,
      statement_timeout: 60_000,
    },
    dir: join(packageRoot(), folder),
    migrationsTable: 'migrations',
    direction: 'up',
    advisoryLockMode: 'wait',
    checkOrder: true,
    logger: {
      debug: (text) => {
        log.debug(text);
      },
      info: (text) => {
        log.debug(text);
      },
      warn: (text) => {
        log.warn(text);
      },
      error: (text) => {
        log.error(text);
      },
    },
  });
  log.info({ folder, ran: ran.map(({ name }) => name) }, 'the tables are up to date');
}
