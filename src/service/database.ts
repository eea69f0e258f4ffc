import pg from 'pg';
import type { Log } from './log.js';

/** What a query runs on: a pool, or the client of an open transaction. */
export type Queryable = Pick<pg.ClientBase, 'query'>;
export type Pool = pg.Pool;
/** The client of an open transaction. */
export type Transaction = pg.PoolClient;

/** A pool whose every wait has an end; a connection that is lost is logged and replaced. */
export function openPool(url: string, name: string, log: Log, size = 10): Pool {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: name,
    max: size,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    query_timeout: 20_000,
    idle_in_transaction_session_timeout: 30_000,
  });
  const lost = (error: Error): void => {
    log.warn({ err: error, pool: name }, 'a database connection was lost');
  };
  pool.on('error', lost);
  pool.on('connect', (client) => {
    client.on('error', lost);
  });
  return pool;
}

/**
 * Runs `work` in one transaction: committed when it resolves, rolled back when it throws. Where the
 * connection is lost meanwhile, the caller gets the error and the pool another connection.
 */
export async function inTransaction<T>(
  pool: Pool,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken = false;
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => {
      broken = true;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
