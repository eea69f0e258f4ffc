import { FAMILY_VARIABLE, killFamily, killTree } from './process-tree.js';
import { GatePowerShell } from './powershell.js';
import { redact } from './redact.js';
import type { ShellSettings } from './shell-settings.js';

/** The most that one command may print, in characters; past it the shell counts as mad. */
const MAX_PRINTED = 64 * 1024 * 1024;
/** How much of stderr is kept for telling why a shell ended, in characters. */
const KEPT_STDERR = 4000;
/** Milliseconds a shell has to end by itself once its stdin has ended. */
const GRACE_MS = 2000;
/** Milliseconds for a killed process to be gone, and for its last words to arrive. */
const GONE_MS = 5000;
const LAST_WORDS_MS = 200;

/** What came of a line: what was printed meanwhile, or why nothing whole came. */
export type Outcome =
  | { readonly kind: 'printed'; readonly stdout: string; readonly stderr: string }
  | { readonly kind: 'timed-out' }
  | { readonly kind: 'aborted' }
  | { readonly kind: 'flooded' }
  | { readonly kind: 'ended' };

/** One warm shell; it runs one line at a time. Whatever isn't `printed` has killed it. */
export interface Shell {
  readonly pid: number | undefined;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** How many lines it has run, and the characters that they printed. */
  readonly commands: number;
  readonly printed: number;
  readonly alive: boolean;
  /** Settles when the process is gone, and whatever it left behind. */
  readonly ended: Promise<void>;
  /** How it ended and the end of its stderr, for telling somebody; redacted. */
  lastWords(): Promise<{ readonly exitCode: string; readonly stderr: string }>;
  run(line: string, deadlineMs: number, signal?: AbortSignal): Promise<Outcome>;
  /** Ends it gently, by the end of its stdin; kills it when that doesn't help. */
  end(): Promise<void>;
  /** Kills it and what it started. */
  kill(): Promise<void>;
}

/** Starts a shell's process; whether it answers shows with its first line. */
export function spawnShell(
  settings: ShellSettings,
  environment: Readonly<Record<string, string>>,
  now: () => number,
): Shell {
  return new WarmShell(
    new GatePowerShell(settings, environment),
    environment[FAMILY_VARIABLE],
    now(),
  );
}

class WarmShell implements Shell {
  readonly startedAt: number;
  readonly ended: Promise<void>;
  commands = 0;
  printed = 0;
  alive = true;
  readonly #powershell: GatePowerShell;
  readonly #family: string | undefined;
  readonly #closed: Promise<void>;
  #printedNow = 0;
  #stderr = '';
  #failure = '';
  #whenFlooded: (() => void) | null = null;

  constructor(powershell: GatePowerShell, family: string | undefined, startedAt: number) {
    this.#powershell = powershell;
    this.#family = family;
    this.startedAt = startedAt;
    const { child, streams } = powershell;
    this.ended = new Promise((resolve) => {
      const gone = (): void => {
        this.alive = false;
        void killFamily(family).finally(resolve);
      };
      child.once('exit', gone);
      child.once('error', (error) => {
        this.#failure = error.message;
        if (child.pid === undefined) gone();
      });
    });
    this.#closed = new Promise((resolve) => {
      child.once('close', () => {
        resolve();
      });
    });
    streams.stdout.on('data', (chunk: string) => {
      this.#count(chunk.length);
    });
    streams.stderr.on('data', (chunk: string) => {
      this.#stderr = `${this.#stderr}${chunk}`.slice(-KEPT_STDERR);
    });
  }

  get pid(): number | undefined {
    return this.#powershell.child.pid;
  }

  async lastWords(): Promise<{ exitCode: string; stderr: string }> {
    await Promise.race([this.#closed, pause(LAST_WORDS_MS)]);
    const { exitCode, signalCode } = this.#powershell.child;
    const lines = this.#stderr.split(/\r?\n/).filter((line) => !/^[0-9A-Za-z]{16}$/.test(line));
    const told = [this.#failure, ...lines].filter((line) => line !== '').join('\n');
    return { exitCode: String(exitCode ?? signalCode ?? 'none'), stderr: redact(told) };
  }

  async run(line: string, deadlineMs: number, signal?: AbortSignal): Promise<Outcome> {
    if (!this.alive) return { kind: 'ended' };
    this.commands += 1;
    this.#printedNow = 0;
    const outcome = await this.#outcome(line, deadlineMs, signal);
    if (outcome.kind !== 'printed') await this.kill();
    return outcome;
  }

  async end(): Promise<void> {
    this.#powershell.streams.stdin.end();
    await Promise.race([this.ended, pause(GRACE_MS)]);
    if (this.alive) await this.kill();
  }

  async kill(): Promise<void> {
    if (this.alive && this.pid !== undefined) await killTree(this.pid, this.#family);
    await Promise.race([this.ended, pause(GONE_MS)]);
  }

  #outcome(line: string, deadlineMs: number, signal?: AbortSignal): Promise<Outcome> {
    return new Promise((resolve) => {
      const settle = (outcome: Outcome): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        this.#powershell.child.removeListener('exit', end);
        this.#whenFlooded = null;
        resolve(outcome);
      };
      const abort = (): void => {
        settle({ kind: 'aborted' });
      };
      const end = (): void => {
        settle({ kind: 'ended' });
      };
      const timer = setTimeout(() => {
        settle({ kind: 'timed-out' });
      }, deadlineMs);
      this.#whenFlooded = () => {
        settle({ kind: 'flooded' });
      };
      signal?.addEventListener('abort', abort);
      this.#powershell.child.once('exit', end);
      this.#powershell.invoke(line).then(({ stdout, stderr }) => {
        if (stdout === undefined) end();
        else settle({ kind: 'printed', stdout: String(stdout), stderr: String(stderr ?? '') });
      }, end);
      if (signal?.aborted === true) abort();
    });
  }

  #count(characters: number): void {
    this.printed += characters;
    this.#printedNow += characters;
    if (this.#printedNow > MAX_PRINTED) this.#whenFlooded?.();
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
