import { DBOS, DBOSClient } from '@dbos-inc/dbos-sdk';
import { getExecutor } from '@dbos-inc/dbos-sdk/internal/dbos';
import type { Log } from '../../service/log.js';
import { openPool, type Pool, type Transaction } from '../../service/database.js';
import { isExecutorAlive } from './executor-lock.js';

/** The schema that durable runs keep their tables in. */
export const DURABLE_SCHEMA = 'dbos';

const APPLICATION = 'um-runner';
const QUEUE = 'requests';
const WORKFLOW = 'run-request';
/** A run survives as many deaths of its runner; each time it goes on from its stored steps. */
const MAX_RECOVERIES = 1000;
/**
 * Runs of one runner at a time; how many shells there are is the gate's business. Some do nothing for
 * an hour but wait for another forest.
 */
const RUNS_AT_ONCE = 100;

export interface DurableSettings {
  readonly databaseUrl: string;
  readonly executorId: string;
  readonly applicationVersion: string;
}

/** Runs that outlive the process: enqueued with an approval, taken over when a runner died. */
export interface Durable {
  /**
   * Puts a request's run into the queue, in the caller's transaction; again: nothing more.
   * @param turn tells the run after a pause from those before it
   */
  readonly enqueueRun: (
    transaction: Transaction,
    requestId: string,
    turn?: number,
  ) => Promise<void>;
  /** Takes over the runs of runners whose lock nobody holds any more; returns their ids. */
  takeOver(): Promise<string[]>;
  close(): Promise<void>;
}

/**
 * Starts the queue and goes on with what this runner had begun before it stopped. One to a process.
 * @param run carries a request out, from wherever it stands; called again until it returns
 */
export async function startDurable(
  settings: DurableSettings,
  pool: Pool,
  log: Log,
  run: (requestId: string) => Promise<void>,
): Promise<Durable> {
  const logger = durableLogger(log);
  const own = openPool(settings.databaseUrl, `um-runner dbos ${settings.executorId}`, log, 8);
  DBOS.setConfig({
    name: APPLICATION,
    systemDatabaseUrl: settings.databaseUrl,
    systemDatabaseSchemaName: DURABLE_SCHEMA,
    systemDatabasePool: own,
    runMigrations: false,
    executorID: settings.executorId,
    applicationVersion: settings.applicationVersion,
    enableOTLP: false,
    logger,
  });
  DBOS.registerWorkflow(run, { name: WORKFLOW, maxRecoveryAttempts: MAX_RECOVERIES });
  await DBOS.launch();
  await DBOS.registerQueue(QUEUE, {
    workerConcurrency: RUNS_AT_ONCE,
    minPollingIntervalMs: 50,
    onConflict: 'always_update',
  });
  const client = await DBOSClient.create({
    systemDatabaseUrl: settings.databaseUrl,
    systemDatabasePool: pool,
    systemDatabaseSchemaName: DURABLE_SCHEMA,
    applicationName: APPLICATION,
    logger,
  });
  return {
    enqueueRun: async (transaction, requestId, turn) => {
      await client.enqueueInTransaction(
        transaction,
        {
          queueName: QUEUE,
          workflowName: WORKFLOW,
          workflowID: turn === undefined ? `run-${requestId}` : `run-${requestId}-${turn}`,
          appVersion: settings.applicationVersion,
        },
        requestId,
      );
    },
    takeOver: () => takeOver(settings, pool, log),
    close: async () => {
      await client.destroy();
      await DBOS.shutdown({ deregister: true });
      await own.end();
    },
  };
}

async function takeOver(
  { executorId, applicationVersion }: DurableSettings,
  pool: Pool,
  log: Log,
): Promise<string[]> {
  const { rows } = await pool.query<{ executor_id: string }>(
    `select distinct executor_id from ${DURABLE_SCHEMA}.workflow_status
      where status = 'PENDING' and application_version = $1 and executor_id <> $2`,
    [applicationVersion, executorId],
  );
  const dead: string[] = [];
  for (const { executor_id: other } of rows) {
    if (await isExecutorAlive(pool, other)) continue;
    log.warn({ executor: other }, 'taking over the runs of a runner that is gone');
    await getExecutor().recoverPendingWorkflows([other]);
    dead.push(other);
  }
  return dead;
}

type Logger = NonNullable<Parameters<typeof DBOS.setConfig>[0]['logger']>;

/** What DBOS says, in our log: its chatter at debug. */
export function durableLogger(log: Log): Logger {
  const child = log.child({ part: 'dbos' });
  return {
    info: (entry) => {
      child.debug(String(entry));
    },
    debug: () => undefined,
    warn: (entry) => {
      child.warn(String(entry));
    },
    error: (entry) => {
      child.error(String(entry));
    },
  };
}
