import type { Log } from '../service/log.js';

/** Does work as long as there is some, whenever it is woken. */
export interface Loop {
  wake(): void;
  /** Takes up nothing new; resolves when what is under way has ended. */
  stop(): Promise<void>;
}

/**
 * @param work one piece; false when there is none
 * @param parallel how many at once
 */
export function createLoop(
  name: string,
  work: () => Promise<boolean>,
  parallel: number,
  log: Log,
): Loop {
  const running = new Set<Promise<void>>();
  let stopped = false;
  let missed = false;
  const takeMissed = (): boolean => {
    const again = missed && !stopped;
    missed = false;
    return again;
  };
  const run = async (): Promise<void> => {
    try {
      do {
        while (!stopped && (await work()));
      } while (takeMissed());
    } catch (error) {
      log.error({ err: error }, `${name} failed; it goes on with the next wake-up`);
    }
  };
  return {
    wake: () => {
      if (stopped) return;
      if (running.size >= parallel) {
        missed = true;
        return;
      }
      const one = run().finally(() => running.delete(one));
      running.add(one);
    },
    stop: async () => {
      stopped = true;
      await Promise.all(running);
    },
  };
}
