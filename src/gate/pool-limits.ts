import type { Shell } from './shell.js';

export interface PoolLimits {
  /** Shells of this runner at one endpoint. */
  readonly shells: number;
  /** Commands after which a shell is replaced: below the 1,000 of Exchange's throttling. */
  readonly commands: number;
  /** Characters of output after which it is: node-powershell lets go of them only with the shell. */
  readonly output: number;
  readonly ageMs: number;
  /** An idle shell is ended after this, so that its slot is free for another runner. */
  readonly idleMs: number;
  /** How long a command waits for a shell before it is told that all are busy. */
  readonly waitMs: number;
  readonly startMs: number;
  /** How long commands that run may go on once the pool is drained. */
  readonly drainMs: number;
}

export const POOL_LIMITS: PoolLimits = {
  shells: 6,
  commands: 900,
  output: 32 * 1024 * 1024,
  ageMs: 60 * 60 * 1000,
  idleMs: 10 * 60 * 1000,
  waitMs: 30_000,
  startMs: 60_000,
  drainMs: 10_000,
};

export type RecycleReason = 'commands' | 'age' | 'output' | 'idle' | 'wanted' | 'broken';

/** Why a shell that has just answered is not to be used again; null: it is. */
export function wornBy(shell: Shell, limits: PoolLimits, now: number): RecycleReason | null {
  if (!shell.alive) return 'broken';
  if (shell.commands >= limits.commands) return 'commands';
  if (shell.printed >= limits.output) return 'output';
  return now - shell.startedAt >= limits.ageMs ? 'age' : null;
}
