import { createHash } from 'node:crypto';
import type pg from 'pg';
import { Counter, Gauge, type Registry } from 'prom-client';
import type { Release, Slots } from '../gate/slots.js';
import type { Log } from '../service/log.js';

/** Any number that nothing else of this database locks by. */
const SLOT_LOCKS = 11_842;
/** More slots than this an endpoint can't have: their numbers would be another's. */
export const MOST_SLOTS = 1024;
const WANTED = 'um_slot_wanted';

const TAKEN = `
  select objid::int as id from pg_locks
   where locktype = 'advisory' and classid = $1 and objsubid = 2 and objid between $2 and $3
     and database = (select oid from pg_database where datname = current_database())`;

export interface AccountSlotsOptions {
  /** A connection of this process's own: what it locked is free as soon as the process is gone. */
  readonly session: pg.Client;
  /** The account that the shells run under. */
  readonly account: string;
  /** Shells that it may have at one endpoint, in all runners of the database. */
  readonly perAccount: number;
  readonly log: Log;
  readonly metrics: Registry;
}

/**
 * The slots of an account, counted by PostgreSQL for all runners of one database: a lock for each
 * shell, held by the runner's connection. Whoever finds none tells the other runners, so that they
 * end a shell that is idle.
 */
export async function accountSlots(options: AccountSlotsOptions): Promise<Slots> {
  const { session, account, perAccount, log, metrics } = options;
  /** What this process holds or is about to: its own locks don't keep it from locking again. */
  const mine = new Set<number>();
  const endpoints = new Map<string, number>();
  const firstOf = (endpoint: string): number => {
    const first = endpoints.get(endpoint) ?? firstSlot(account, endpoint);
    endpoints.set(endpoint, first);
    return first;
  };
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other, as they are asked: a connection is for one query at a time. */
  const ask = <Row extends pg.QueryResultRow>(
    text: string,
    values: unknown[] = [],
  ): Promise<pg.QueryResult<Row>> => {
    const asking = last.then(() => session.query<Row>(text, values));
    last = asking.catch(() => undefined);
    return asking;
  };
  const takenFrom = async (first: number): Promise<Set<number>> => {
    const range = [SLOT_LOCKS, first, first + perAccount - 1];
    const { rows } = await ask<{ id: number }>(TAKEN, range);
    return new Set(rows.map(({ id }) => id));
  };
  const unlock = async (id: number): Promise<void> => {
    // A lock that is asked for later comes after this.
    mine.delete(id);
    await ask('select pg_advisory_unlock($1, $2)', [SLOT_LOCKS, id]);
  };
  const lock = async (id: number): Promise<boolean> => {
    mine.add(id);
    try {
      const { rows } = await ask<{ got: boolean }>('select pg_try_advisory_lock($1, $2) as got', [
        SLOT_LOCKS,
        id,
      ]);
      if (rows[0]?.got === true) return true;
    } catch (error) {
      await unlock(id).catch(() => undefined);
      throw error;
    }
    mine.delete(id);
    return false;
  };
  const lockAny = async (first: number): Promise<number | null> => {
    const taken = await takenFrom(first);
    for (let id = first; id < first + perAccount; id++)
      if (!taken.has(id) && !mine.has(id) && (await lock(id))) return id;
    return null;
  };
  const releaseOf = (id: number): Release => {
    let released = false;
    return () => {
      if (released) return;
      released = true;
      void unlock(id).catch((error: unknown) => {
        log.debug({ err: error }, 'a slot went with its connection');
      });
    };
  };

  const refusals = new Counter({
    name: 'um_account_slot_refusals_total',
    help: 'How often all shells of the account were in use',
    labelNames: ['endpoint'],
    registers: [metrics],
  });
  new Gauge({
    name: 'um_account_slots',
    help: 'Shells of the account in all runners, by endpoints that this runner has asked for',
    labelNames: ['endpoint'],
    registers: [metrics],
    async collect() {
      this.reset();
      for (const [endpoint, first] of endpoints) {
        const taken = await takenFrom(first).catch(() => null);
        if (taken !== null) this.set({ endpoint }, taken.size);
      }
    },
  });
  await ask(`listen ${WANTED}`);

  return {
    async take(endpoint) {
      try {
        const id = await lockAny(firstOf(endpoint));
        if (id !== null) return releaseOf(id);
        refusals.inc({ endpoint });
        const wanted = JSON.stringify({ account, endpoint });
        await ask('select pg_notify($1, $2)', [WANTED, wanted]);
      } catch (error) {
        log.warn({ err: error, endpoint }, 'the account’s slots can’t be counted');
      }
      return null;
    },
    onWanted(tell) {
      session.on('notification', ({ channel, payload }) => {
        if (channel !== WANTED || payload === undefined) return;
        for (const endpoint of endpoints.keys())
          if (payload === JSON.stringify({ account, endpoint })) tell(endpoint);
      });
    },
  };
}

/** The number of an endpoint's first slot, with room for the others behind it; positive. */
function firstSlot(account: string, endpoint: string): number {
  const hash = createHash('sha256').update(`${account}\0${endpoint}`).digest().readUInt32BE(0);
  return Math.floor(hash / (2 * MOST_SLOTS)) * MOST_SLOTS;
}
