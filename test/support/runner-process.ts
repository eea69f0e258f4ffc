import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Fault } from '../../src/lab/forests/faults.js';
import type { RunnerSettings } from '../../src/runner/settings.js';

/** What a lab's runner is given: nothing set up in Exchange, and what goes wrong. */
export interface LabGiven {
  readonly isBare?: boolean;
  readonly faults?: readonly Fault[];
}

/** A runner in a process of its own, over a small forest that is kept in a file. */
export class RunnerProcess {
  readonly url: string;
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #lines: AsyncIterator<string>;

  private constructor(
    child: ChildProcessWithoutNullStreams,
    lines: AsyncIterator<string>,
    url: string,
  ) {
    this.#child = child;
    this.#lines = lines;
    this.url = url;
  }

  /** Starts it; resolves when it takes calls. */
  static async start(
    settings: RunnerSettings,
    journal: string,
    gateways: readonly string[],
    program: 'runner-process' | 'lab-runner-process' = 'runner-process',
    lab: LabGiven = {},
  ): Promise<RunnerProcess> {
    const isSource = import.meta.url.endsWith('.ts');
    const script = new URL(`../crash/${program}.${isSource ? 'ts' : 'js'}`, import.meta.url);
    const child = spawn(process.execPath, [
      ...(isSource ? ['--import', 'tsx'] : []),
      fileURLToPath(script),
      JSON.stringify({ settings, journal, gateways, ...lab }),
    ]);
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const first = await lines.next();
    if (first.done === true) throw new Error(`the runner did not start: ${said}`);
    return new RunnerProcess(child, lines, first.value);
  }

  /** Makes it kill itself the nth time that it passes a point. */
  async killAt(point: string, nth = 1): Promise<void> {
    this.#child.stdin.write(`kill ${point} ${nth}\n`);
    await this.#lines.next();
  }

  /** Resolves to the signal that ended it. */
  async ended(ms = 60_000): Promise<NodeJS.Signals | null> {
    if (this.#child.exitCode === null && this.#child.signalCode === null)
      await once(this.#child, 'exit', { signal: AbortSignal.timeout(ms) });
    return this.#child.signalCode;
  }

  /** Kills it, if it still lives. */
  async close(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.ended();
  }
}
