import type { Change } from './change.js';
import type { Forest } from './forest.js';
import type { World } from './world.js';

/** How long a change is remembered for, ms. */
const MEMORY_MS = 600_000;

interface Written {
  /** ms since 1970. */
  readonly at: number;
  readonly controller: string | null;
  readonly changes: readonly Change[];
}

/** What was written where, so that a read elsewhere can be behind. */
export interface Replicas {
  wrote(at: number, controller: string | null, changes: readonly Change[]): void;
  /**
   * Reads as a domain controller that is behind: changes younger than `lagMs` that were made on
   * another one (or on none in particular) are taken back for as long as `read` runs.
   */
  reading<T>(
    world: World,
    view: {
      readonly forest: Forest;
      readonly controller: string | null;
      readonly now: number;
      readonly lagMs: number;
    },
    read: () => T,
  ): T;
}

/** Makes the memory of what was written where. */
export function createReplicas(): Replicas {
  let written: Written[] = [];
  return {
    wrote: (at, controller, changes) => {
      written = written.filter((one) => at - one.at < MEMORY_MS);
      if (changes.length > 0) written.push({ at, controller, changes });
    },
    reading: (world, { forest, controller, now, lagMs }, read) => {
      if (lagMs === 0) return read();
      const unseen = written
        .filter((one) => now - one.at < lagMs)
        .filter((one) => controller === null || one.controller !== controller)
        .flatMap(({ changes }) => changes)
        .filter((change) => change.forest === forest.name);
      for (const change of unseen.toReversed()) world.apply(change, 'before');
      try {
        return read();
      } finally {
        for (const change of unseen) world.apply(change, 'after');
      }
    },
  };
}
