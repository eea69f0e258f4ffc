import type { PoolLimits, RecycleReason } from './pool-limits.js';
import { wornBy } from './pool-limits.js';
import type { Shell } from './shell.js';
import type { Slots } from './slots.js';
import { Turns } from './turns.js';

/** How often a command that found no slot of the account asks again, in milliseconds. */
const SLOT_RETRY_MS = 250;

/** Why no shell was to be had. */
export class NoShell extends Error {}

export interface EndpointPoolOptions {
  /** What the account's slots know the endpoint by. */
  readonly key: string;
  readonly limits: PoolLimits;
  readonly slots: Slots;
  readonly now: () => number;
  /** Starts a shell that has answered; an abort ends the attempt. */
  readonly start: (signal: AbortSignal) => Promise<Shell>;
  readonly onCount: (shells: number) => void;
  readonly onRecycle: (reason: RecycleReason) => void;
}

interface Idle {
  readonly shell: Shell;
  readonly since: number;
}

/** The shells of one endpoint: started on demand, lent to one command at a time, replaced. */
export class EndpointPool {
  readonly #options: EndpointPoolOptions;
  readonly #turns = new Turns<Shell>();
  readonly #shells = new Set<Shell>();
  readonly #closing = new AbortController();
  #idle: Idle[] = [];
  /** Starting ones included, and ending ones until they are gone. */
  #count = 0;
  #whenEmpty: (() => void)[] = [];
  #retry: NodeJS.Timeout | null = null;

  constructor(options: EndpointPoolOptions) {
    this.#options = options;
  }

  /**
   * Borrows a shell; it has to be given back.
   * @throws NoShell after `waitMs`, on abort, and once the pool closes
   * @throws UmError UM-SHELL-START
   */
  async borrow(waitMs: number, signal?: AbortSignal): Promise<Shell> {
    const until = this.#options.now() + waitMs;
    let isNew = true;
    for (;;) {
      if (this.#closing.signal.aborted) throw new NoShell('the pool is closing');
      if (!isNew || this.#turns.length === 0) {
        const shell = this.#takeIdle() ?? (await this.#tryStart());
        if (shell !== null) return shell;
      }
      const given = await this.#turns.wait(until - this.#options.now(), !isNew, signal);
      if (given === 'over') throw new NoShell('no shell became free');
      if (given !== 'try') return given;
      isNew = false;
    }
  }

  /** Takes a shell back: lends it on, keeps it, or ends it. */
  giveBack(shell: Shell): void {
    const worn = wornBy(shell, this.#options.limits, this.#options.now());
    if (worn !== null || this.#closing.signal.aborted) this.#retire(shell, worn);
    else if (!this.#turns.give(shell)) this.#idle.push({ shell, since: this.#options.now() });
  }

  /** Ends the shells that have been idle for too long. */
  sweep(): void {
    const { limits, now } = this.#options;
    const isStale = ({ since }: Idle): boolean => now() - since >= limits.idleMs;
    const stale = this.#idle.filter(isStale);
    this.#idle = this.#idle.filter((idle) => !isStale(idle));
    for (const { shell } of stale) this.#retire(shell, 'idle');
  }

  /** Ends the shell that has been idle for longest: another runner waits for its slot. */
  yieldIdle(): void {
    const longest = this.#idle.shift();
    if (longest !== undefined) this.#retire(longest.shell, 'wanted');
  }

  /** Lends no more, lets what runs end until `graceMs` have passed, and leaves no process. */
  async drain(graceMs: number): Promise<void> {
    this.#closing.abort();
    this.#turns.cancelAll();
    for (const { shell } of this.#idle.splice(0)) void shell.end();
    const late = setTimeout(() => {
      for (const shell of this.#shells) void shell.kill();
    }, graceMs);
    if (this.#count > 0) await new Promise<void>((resolve) => this.#whenEmpty.push(resolve));
    clearTimeout(late);
  }

  #takeIdle(): Shell | null {
    for (let idle = this.#idle.pop(); idle !== undefined; idle = this.#idle.pop()) {
      const worn = wornBy(idle.shell, this.#options.limits, this.#options.now());
      if (worn === null) return idle.shell;
      this.#retire(idle.shell, worn);
    }
    return null;
  }

  async #tryStart(): Promise<Shell | null> {
    const { limits, slots, key, start } = this.#options;
    if (this.#count >= limits.shells) return null;
    this.#setCount(this.#count + 1);
    const release = await slots.take(key).catch((error: unknown) => {
      this.#freed(() => undefined);
      throw error;
    });
    if (release === null) {
      this.#setCount(this.#count - 1);
      this.#retryLater();
      return null;
    }
    // There may be a slot for whoever waits behind, too.
    this.#turns.tryNext();
    try {
      const shell = await start(this.#closing.signal);
      this.#shells.add(shell);
      void shell.ended.then(() => {
        this.#forget(shell, release);
      });
      return shell;
    } catch (error) {
      this.#freed(release);
      throw error;
    }
  }

  #retryLater(): void {
    if (this.#retry !== null) return;
    this.#retry = setTimeout(() => {
      this.#retry = null;
      this.#turns.tryNext();
    }, SLOT_RETRY_MS).unref();
  }

  #retire(shell: Shell, reason: RecycleReason | null): void {
    if (reason !== null && reason !== 'broken') this.#options.onRecycle(reason);
    void shell.end();
  }

  #forget(shell: Shell, release: () => void): void {
    this.#shells.delete(shell);
    this.#idle = this.#idle.filter((idle) => idle.shell !== shell);
    this.#freed(release);
  }

  #freed(release: () => void): void {
    release();
    this.#setCount(this.#count - 1);
    this.#turns.tryNext();
  }

  #setCount(count: number): void {
    this.#count = count;
    this.#options.onCount(count);
    if (count === 0) for (const resolve of this.#whenEmpty.splice(0)) resolve();
  }
}
