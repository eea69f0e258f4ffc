import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Queryable } from '../service/database.js';
import type { Log } from '../service/log.js';

const CHANNEL = 'um_bot_work';
const RECONNECT_MS = 1_000;

/** Who is to be woken: those who work on what came in, or those who post. */
export type Sleeper = 'worker' | 'sender';

/**
 * Wakes whoever has work: at once in this process, by NOTIFY in the others, and by a slow poll in
 * case both fail.
 */
export interface Wakeups {
  on(sleeper: Sleeper, wake: () => void): void;
  /** After the work was committed. */
  wake(sleeper: Sleeper): void;
  close(): Promise<void>;
}

/** Listens on a connection of its own, which is made anew when it is lost. */
export function createWakeups(
  databaseUrl: string,
  pool: Queryable,
  log: Log,
  pollMs = 2_000,
): Wakeups {
  const here = randomUUID();
  const sleepers = new Map<Sleeper, () => void>();
  let client: pg.Client | null = null;
  let closed = false;
  let timer: NodeJS.Timeout | null = null;

  const listen = async (): Promise<void> => {
    const made = new pg.Client({
      connectionString: databaseUrl,
      application_name: 'bot wake-ups',
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
    });
    made.on('notification', ({ payload = '' }) => {
      const [from, who] = payload.split(' ');
      if (from !== here && (who === 'worker' || who === 'sender')) sleepers.get(who)?.();
    });
    made.on('error', (error) => {
      if (!closed) log.warn({ err: error }, 'the connection for wake-ups was lost');
    });
    made.on('end', () => {
      client = null;
      again();
    });
    client = made;
    await made.connect();
    await made.query(`listen ${CHANNEL}`);
  };
  const again = (): void => {
    if (closed || timer !== null) return;
    timer = setTimeout(() => {
      timer = null;
      start();
    }, RECONNECT_MS);
  };
  const start = (): void => {
    listen().catch((error: unknown) => {
      if (!closed) log.warn({ err: error }, 'no connection for wake-ups');
      again();
    });
  };
  start();
  const poll = setInterval(() => {
    for (const wake of sleepers.values()) wake();
  }, pollMs);
  return {
    on: (sleeper, wake) => {
      sleepers.set(sleeper, wake);
    },
    wake: (sleeper) => {
      sleepers.get(sleeper)?.();
      pool.query('select pg_notify($1, $2)', [CHANNEL, `${here} ${sleeper}`]).catch(() => {
        // The others' slow poll finds it.
      });
    },
    close: async () => {
      closed = true;
      clearInterval(poll);
      if (timer !== null) clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
