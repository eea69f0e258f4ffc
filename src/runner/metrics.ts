import { Counter, Gauge, type Registry } from 'prom-client';
import { z } from 'zod';
import { UmError } from '../protocol/errors.js';
import { requestStateSchema, type Decision } from '../protocol/request.js';
import type { Pool } from '../service/database.js';

export interface RunnerMetrics {
  /** Counts a plan or an answer by its operation and how it ended: `ok`, a code, or `error`. */
  counted<T>(what: 'plan' | 'answer', operation: string, work: () => Promise<T>): Promise<T>;
  decided(decision: Decision): void;
  /** Counts somebody who waits for events while `work` goes on. */
  waiting<T>(work: () => Promise<T>): Promise<T>;
}

const countSchema = z.array(z.object({ state: requestStateSchema, count: z.coerce.number() }));

/**
 * The runner's own numbers.
 * @param operations the names that may be a label; any other is `unknown`
 */
export function runnerMetrics(
  registers: Registry,
  pool: Pool,
  operations: ReadonlySet<string>,
): RunnerMetrics {
  new Gauge({
    name: 'um_requests',
    help: 'Requests by state',
    labelNames: ['state'],
    registers: [registers],
    async collect() {
      this.reset();
      // Without a database there is nothing to count; the other numbers are wanted all the more.
      const counts = await countsByState(pool).catch(() => []);
      for (const { state, count } of counts) this.set({ state }, count);
    },
  });
  const plans = new Counter({
    name: 'um_plans_total',
    help: 'Plans and answers by operation and outcome',
    labelNames: ['what', 'operation', 'outcome'],
    registers: [registers],
  });
  const decisions = new Counter({
    name: 'um_decisions_total',
    help: 'Decisions by people',
    labelNames: ['decision'],
    registers: [registers],
  });
  const followers = new Gauge({
    name: 'um_event_followers',
    help: 'Calls that wait for events',
    registers: [registers],
  });
  return {
    waiting: async (work) => {
      followers.inc();
      try {
        return await work();
      } finally {
        followers.dec();
      }
    },
    counted: async (what, name, work) => {
      const operation = operations.has(name) ? name : 'unknown';
      try {
        const result = await work();
        plans.inc({ what, operation, outcome: 'ok' });
        return result;
      } catch (error) {
        plans.inc({ what, operation, outcome: error instanceof UmError ? error.code : 'error' });
        throw error;
      }
    },
    decided: (decision) => {
      decisions.inc({ decision });
    },
  };
}

async function countsByState(pool: Pool): Promise<z.infer<typeof countSchema>> {
  const { rows } = await pool.query<Record<string, unknown>>(
    'select state, count(*) as count from requests group by state',
  );
  return countSchema.parse(rows);
}
