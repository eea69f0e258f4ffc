import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Log } from '../../service/log.js';
import { EVENTS_CHANNEL } from './journal.js';

/** Wakes whoever waits for events, of this runner or of any other. */
export interface EventBell {
  /**
   * Resolves at the next ring, after `ms`, or when `signal` is aborted, whichever comes first. It
   * listens from the moment of the call: call it before looking, and no ring is missed.
   */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  /** Whether the bell hears PostgreSQL now. */
  hears(): boolean;
  /** Whether `close` was called: nobody should wait any more. */
  closed(): boolean;
  close(): Promise<void>;
}

/** Listens on a connection of its own, and makes another when that one is lost. */
export async function hangEventBell(url: string, log: Log): Promise<EventBell> {
  const ring = new EventTarget();
  const closing = new AbortController();
  let client: pg.Client | null = null;

  const wake = (): void => {
    ring.dispatchEvent(new Event('ring'));
  };
  const connect = async (): Promise<void> => {
    const fresh = new pg.Client({
      connectionString: url,
      application_name: 'um-runner events',
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
    });
    fresh.on('notification', wake);
    fresh.on('error', (error) => {
      log.warn({ err: error }, 'the connection that hears of events was lost');
    });
    fresh.on('end', () => {
      if (client !== fresh) return;
      client = null;
      void connectAgain();
    });
    await fresh.connect();
    await fresh.query(`listen ${EVENTS_CHANNEL}`);
    client = fresh;
    wake();
  };
  const connectAgain = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      try {
        await connect();
        return;
      } catch (error) {
        log.warn({ err: error }, 'no connection that hears of events');
        await pauseUnless(closing.signal);
      }
    }
  };

  await connect();
  return {
    wait: (ms, signal) =>
      new Promise((resolve) => {
        const timer = setTimeout(done, ms);
        function done(): void {
          clearTimeout(timer);
          ring.removeEventListener('ring', done);
          signal.removeEventListener('abort', done);
          closing.signal.removeEventListener('abort', done);
          resolve();
        }
        ring.addEventListener('ring', done);
        signal.addEventListener('abort', done);
        closing.signal.addEventListener('abort', done);
        if (signal.aborted || closing.signal.aborted) done();
      }),
    hears: () => client !== null,
    closed: () => closing.signal.aborted,
    close: async () => {
      closing.abort();
      await client?.end();
    },
  };
}

async function pauseUnless(signal: AbortSignal): Promise<void> {
  await sleep(500, undefined, { signal }).catch(() => undefined);
}
