import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Log } from '../../service/log.js';
import { inTransaction, type Pool } from '../../service/database.js';

/** Any number that nothing else of this database locks by. */
const EXECUTOR_LOCK = 11_840;

/** That this process, and no other, is the runner of a name: PostgreSQL knows when it is gone. */
export interface ExecutorLock {
  isHeld(): boolean;
  /** The connection that holds it: what else it locks is free, too, when this process is gone. */
  readonly session: pg.Client;
  close(): Promise<void>;
}

/** Another process is the runner of this name. */
export class ExecutorTakenError extends Error {
  constructor(executorId: string) {
    super(`another runner is called ${executorId}: give each its own executorId`);
    this.name = 'ExecutorTakenError';
  }
}

/**
 * Takes the lock of a name, on a connection of its own, for as long as the process lives; waits up
 * to `patienceMs` for a predecessor to be gone.
 * @param onLost told when the connection is lost, and with it the lock: whoever goes on working
 *   then may not be the only one
 * @throws ExecutorTakenError
 */
export async function lockExecutor(
  url: string,
  executorId: string,
  log: Log,
  onLost: () => void,
  patienceMs = 5_000,
): Promise<ExecutorLock> {
  const client = new pg.Client({
    connectionString: url,
    application_name: `um-runner ${executorId}`,
    connectionTimeoutMillis: 5_000,
    query_timeout: 5_000,
    keepAlive: true,
  });
  let held = false;
  let closing = false;
  client.on('error', (error) => {
    log.warn({ err: error }, 'the connection that holds the runner’s lock was lost');
  });
  client.on('end', () => {
    held = false;
    if (!closing) onLost();
  });
  await client.connect();
  const tries = Math.max(1, Math.ceil(patienceMs / 250));
  for (let tried = 1; !held && tried <= tries; tried += 1) {
    const { rows } = await client.query<{ got: boolean }>(
      'select pg_try_advisory_lock($1, hashtext($2)) as got',
      [EXECUTOR_LOCK, executorId],
    );
    held = rows[0]?.got === true;
    if (!held && tried < tries) await sleep(250);
  }
  const close = async (): Promise<void> => {
    closing = true;
    await client.end();
  };
  if (!held) {
    await close();
    throw new ExecutorTakenError(executorId);
  }
  return { isHeld: () => held, session: client, close };
}

/** Whether some process holds the lock of a name. */
export async function isExecutorAlive(pool: Pool, executorId: string): Promise<boolean> {
  return inTransaction(pool, async (transaction) => {
    const { rows } = await transaction.query<{ free: boolean }>(
      'select pg_try_advisory_xact_lock($1, hashtext($2)) as free',
      [EXECUTOR_LOCK, executorId],
    );
    return rows[0]?.free !== true;
  });
}
