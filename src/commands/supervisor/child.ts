import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { extname } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const READY_MS = 30_000;
const STOP_MS = 4_000;
const readySchema = z.object({ ready: z.string(), url: z.string() });

/** One process of the product, run by the supervisor. */
export interface Child {
  readonly name: string;
  readonly pid: number;
  /** Where it listens, as it said itself. */
  readonly url: string;
  /** Settles when it has ended, by itself or not. */
  readonly ended: Promise<void>;
  /** Ends it by closing its stdin, and by force when it does not end in time. */
  stop(): Promise<void>;
}

/**
 * Starts `start-NAME` and waits until it says that it is ready.
 * Its log goes to `logFile`; the end of it is in the error when it does not start.
 * @param environment what it gets beside this process's own
 */
export async function startChild(
  name: string,
  settingsFile: string,
  logFile: string,
  environment: Readonly<Record<string, string>>,
): Promise<Child> {
  const here = import.meta.url;
  const script = fileURLToPath(new URL(`../start-${name}${extname(here)}`, here));
  const child = spawn(process.execPath, [script, '--with-parent', '--settings', settingsFile], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  const log = createWriteStream(logFile, { flags: 'a' });
  let lastWords = '';
  child.stderr.on('data', (chunk: Buffer) => {
    lastWords = (lastWords + chunk.toString('utf8')).slice(-3000);
    log.write(chunk);
  });
  child.stdin.on('error', () => undefined);
  const ended = once(child, 'exit').then(() => {
    log.end();
  });
  const url = await Promise.race([
    readyUrl(child),
    ended.then(() => null),
    delay(READY_MS, null, { ref: false }),
  ]);
  if (url === null || child.pid === undefined) {
    child.kill('SIGKILL');
    throw new Error(whyNot(name, lastWords));
  }
  return {
    name,
    pid: child.pid,
    url,
    ended,
    stop: async () => {
      child.stdin.end();
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
      await ended;
      clearTimeout(timer);
    },
  };
}

/** Why a process did not start, and what to do about it where that is known. */
function whyNot(name: string, lastWords: string): string {
  const [, port] = /EADDRINUSE[^\n]*:(\d+)/.exec(lastWords) ?? [];
  return port === undefined
    ? `${name} did not start. Its last words:\n${lastWords}`
    : `Port ${port}, which the ${name} needs, is in use, perhaps by another um-bot. End what listens there, or start with another port: npm start -- --${name}-port ${Number(port) + 100}`;
}

async function readyUrl(child: ChildProcess): Promise<string | null> {
  if (child.stdout === null) return null;
  for await (const line of createInterface({ input: child.stdout })) {
    const parsed = readySchema.safeParse(jsonOrNull(line));
    if (parsed.success) {
      child.stdout.resume();
      return parsed.data.url;
    }
  }
  return null;
}

function jsonOrNull(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
