/** So many sends in so many ms. */
export interface RateLimit {
  readonly sends: number;
  readonly ms: number;
}

/** What Teams allows a bot in one conversation, edits included. */
export const CONVERSATION_LIMITS: readonly RateLimit[] = [
  { sends: 7, ms: 1000 },
  { sends: 8, ms: 2000 },
  { sends: 60, ms: 30_000 },
  { sends: 1800, ms: 3_600_000 },
];

export interface RateLimiter {
  /** Counts one send. Returns 0, or the ms after which there is room again (nothing counted). */
  take(key: string): number;
  reset(): void;
}

/** Counts sends by key (a conversation's id) in sliding windows. `now` gives ms. */
export function createRateLimiter(limits: readonly RateLimit[], now: () => number): RateLimiter {
  const sends = new Map<string, number[]>();
  const longest = Math.max(0, ...limits.map((limit) => limit.ms));
  return {
    take: (key) => {
      const at = now();
      const kept = (sends.get(key) ?? []).filter((sent) => sent > at - longest);
      const waits = limits.map((limit) => {
        const blocking = kept.at(-limit.sends);
        return blocking === undefined ? 0 : Math.max(0, blocking + limit.ms - at);
      });
      const wait = Math.max(0, ...waits);
      if (wait === 0) kept.push(at);
      sends.set(key, kept);
      return wait;
    },
    reset: () => {
      sends.clear();
    },
  };
}
