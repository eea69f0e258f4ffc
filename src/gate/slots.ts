/** One of the shells that an account may have at an endpoint; given back once. */
export type Release = () => void;

/**
 * Who counts an account's shells at an endpoint across everything that runs under it.
 * Windows Remote Management's own quota is 18 shells a user.
 */
export interface Slots {
  /**
   * Takes a slot, or null when none is free now.
   * @param endpoint the endpoint's label, in small letters
   */
  take(endpoint: string): Promise<Release | null>;
  /** Says who is to be told that somebody else waits for a slot of an endpoint. */
  onWanted?(tell: (endpoint: string) => void): void;
}

/** Slots of one process, for where one runner has the account to itself. */
export function slotsInProcess(perEndpoint: number): Slots {
  const taken = new Map<string, number>();
  return {
    take: (endpoint) => {
      const count = taken.get(endpoint) ?? 0;
      if (count >= perEndpoint) return Promise.resolve(null);
      taken.set(endpoint, count + 1);
      let released = false;
      return Promise.resolve(() => {
        if (released) return;
        released = true;
        taken.set(endpoint, (taken.get(endpoint) ?? 1) - 1);
      });
    },
  };
}
