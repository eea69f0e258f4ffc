import type { Endpoint } from '../protocol/endpoint.js';
import { EndpointPool } from './endpoint-pool.js';
import { endpointLabel } from './endpoint-label.js';
import type { GateMetrics } from './metrics.js';
import type { PoolLimits } from './pool-limits.js';
import type { Shell } from './shell.js';
import type { Slots } from './slots.js';

/** How often idle shells are looked at, in milliseconds. */
const SWEEP_MS = 30_000;

export interface Pool {
  /**
   * Lends a shell of an endpoint to `work` and takes it back when that is done.
   * @param waitMs how long to wait for one at most
   * @throws NoShell when none became free
   * @throws UmError UM-SHELL-START
   */
  use<T>(
    endpoint: Endpoint,
    waitMs: number,
    work: (shell: Shell) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T>;
  /** Lends no more and ends every shell; what runs may end within the limits' `drainMs`. */
  drain(): Promise<void>;
}

export interface PoolOptions {
  readonly limits: PoolLimits;
  readonly slots: Slots;
  readonly now: () => number;
  readonly metrics: GateMetrics;
  readonly start: (endpoint: Endpoint, signal: AbortSignal) => Promise<Shell>;
}

/** Makes the pool of all endpoints. */
export function createPool(options: PoolOptions): Pool {
  const { limits, slots, now, metrics, start } = options;
  const pools = new Map<string, EndpointPool>();
  const sweep = setInterval(() => {
    for (const pool of pools.values()) pool.sweep();
  }, SWEEP_MS).unref();

  slots.onWanted?.((key) => {
    pools.get(key)?.yieldIdle();
  });

  const poolOf = (endpoint: Endpoint): EndpointPool => {
    const label = endpointLabel(endpoint);
    const key = label.toLowerCase();
    const known = pools.get(key);
    if (known !== undefined) return known;
    const made = new EndpointPool({
      key,
      limits,
      slots,
      now,
      start: (signal) => start(endpoint, signal),
      onCount: (count) => {
        metrics.shells.set({ endpoint: label }, count);
      },
      onRecycle: (reason) => {
        metrics.recycles.inc({ endpoint: label, reason });
      },
    });
    pools.set(key, made);
    return made;
  };

  return {
    async use(endpoint, waitMs, work, signal) {
      const pool = poolOf(endpoint);
      const labels = { endpoint: endpointLabel(endpoint) };
      const waited = metrics.waits.startTimer(labels);
      metrics.waiting.inc(labels);
      const shell = await pool.borrow(waitMs, signal).finally(() => {
        waited();
        metrics.waiting.dec(labels);
      });
      try {
        return await work(shell);
      } finally {
        pool.giveBack(shell);
      }
    },
    async drain() {
      clearInterval(sweep);
      await Promise.all([...pools.values()].map((pool) => pool.drain(limits.drainMs)));
    },
  };
}
