/** What a turn brings: the thing itself, a chance to try for it, or the end of waiting. */
export type Turn<T> = T | 'try' | 'over';

/** A queue of those who wait for something; first come, first served. */
export class Turns<T> {
  readonly #waiting: ((turn: Turn<T>) => void)[] = [];

  get length(): number {
    return this.#waiting.length;
  }

  /**
   * Waits for a turn.
   * @param first whether to stand at the head, for who has been there already
   */
  wait(milliseconds: number, first: boolean, signal?: AbortSignal): Promise<Turn<T>> {
    return new Promise((resolve) => {
      const settle = (turn: Turn<T>): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', giveUp);
        const place = this.#waiting.indexOf(settle);
        if (place >= 0) this.#waiting.splice(place, 1);
        resolve(turn);
      };
      const giveUp = (): void => {
        settle('over');
      };
      const timer = setTimeout(giveUp, Math.max(0, milliseconds));
      signal?.addEventListener('abort', giveUp);
      if (first) this.#waiting.unshift(settle);
      else this.#waiting.push(settle);
      if (signal?.aborted === true) giveUp();
    });
  }

  /** Gives a thing to the first who waits; false when nobody does. */
  give(thing: T): boolean {
    const [first] = this.#waiting;
    first?.(thing);
    return first !== undefined;
  }

  /** Lets the first who waits try for themselves. */
  tryNext(): void {
    this.#waiting[0]?.('try');
  }

  /** Ends all waiting. */
  cancelAll(): void {
    for (const settle of [...this.#waiting]) settle('over');
  }
}
