import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { isPostgresRunning } from '../../src/service/postgres/server.js';
import { waitFor } from './wait-for.js';

const START_MS = 100_000;
const readySchema = z.object({
  ready: z.literal('um-bot'),
  urls: z.record(z.enum(['bot', 'runner', 'lab']), z.url()),
  pids: z.record(z.enum(['database', 'lab', 'runner', 'bot']), z.number()),
});
type Ready = z.infer<typeof readySchema>;

/** `npm start` as a real process, in a process group of its own as a terminal gives it. */
export interface StartCommand {
  readonly pid: number;
  /** What it has printed so far, by line. */
  readonly lines: readonly string[];
  /** What it says when all is up. @throws Error with what it printed when it ends before */
  ready(): Promise<Ready>;
  /** Sends a signal to it alone. */
  kill(signal: NodeJS.Signals): void;
  /** What Ctrl-C does: SIGINT to it and its children at once. */
  ctrlC(): void;
  /** Its exit code; null when a signal ended it. @throws Error after `ms` */
  ended(ms?: number): Promise<number | null>;
}

/** Starts it with this data folder; ports that aren't given are free ones. */
export function startCommand(
  dataFolder: string,
  args: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): StartCommand {
  const script = fileURLToPath(new URL('../../src/commands/start.js', import.meta.url));
  const ports = ['bot', 'runner', 'lab']
    .map((name) => `--${name}-port`)
    .filter((option) => !args.includes(option))
    .flatMap((option) => [option, '0']);
  const child = spawn(process.execPath, [script, '--data', dataFolder, ...ports, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    env: { ...process.env, UM_SHELL: '', ...environment },
  });
  const { pid } = child;
  if (pid === undefined) throw new Error('npm start could not be started');
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  createInterface({ input: child.stderr }).on('line', (line) => lines.push(line));
  const exit = once(child, 'close').then(() => child.exitCode);
  let isOver = false;
  void exit.then(() => {
    isOver = true;
  });
  const readyLine = (): Ready | undefined =>
    lines.flatMap((line) => {
      const read = line.startsWith('{') ? readySchema.safeParse(JSON.parse(line)) : null;
      return read?.success === true ? [read.data] : [];
    })[0];
  return {
    pid,
    lines,
    ready: async () => {
      await waitFor(() => Promise.resolve(isOver || readyLine() !== undefined), START_MS);
      const ready = readyLine();
      if (ready === undefined) throw new Error(`it ended without being ready: ${lines.join('\n')}`);
      return ready;
    },
    kill: (signal) => {
      child.kill(signal);
    },
    ctrlC: () => {
      process.kill(-pid, 'SIGINT');
    },
    ended: async (ms = 60_000) => {
      await waitFor(() => Promise.resolve(isOver), ms);
      return exit;
    },
  };
}

/** Until none of these processes, and no PostgreSQL on the data, is left. @throws Error after `ms` */
export async function untilGone(
  dataFolder: string,
  pids: readonly number[],
  ms: number,
): Promise<void> {
  await waitFor(async () => {
    const alive = await Promise.all(pids.map(isAlive));
    return !alive.includes(true) && !(await isPostgresRunning(join(dataFolder, 'postgres')));
  }, ms);
}

/** Whether a process lives. One that ended, and that nobody has asked after, doesn't. */
export async function isAlive(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return !/\) [ZX] /.test(stat);
}
