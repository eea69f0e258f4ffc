import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Log } from '../service/log.js';

/**
 * Looks after the shells in case this process is killed: a process of its own that hears of every
 * shell, and kills those that are left when this process is gone. A shell whose command hangs
 * doesn't notice by itself that nobody reads its output any more.
 */
export interface Warden {
  watch(pid: number, family: string | undefined): void;
  forget(pid: number): void;
  /** Lets the warden's process end. */
  close(): void;
}

/** Makes a warden; its process starts with the first shell, and anew where it was lost. */
export function createWarden(log: Log): Warden {
  const watched = new Map<number, string>();
  let running: ChildProcess | null = null;

  const start = (): ChildProcess => {
    const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
    const program = fileURLToPath(new URL(`./warden-program.${extension}`, import.meta.url));
    // Of its own session: a signal to this process's group must not reach it.
    const child = spawn(process.execPath, [program], {
      stdio: ['pipe', 'ignore', 'ignore'],
      detached: true,
      windowsHide: true,
    });
    const lost = (error?: unknown): void => {
      if (running !== child) return;
      running = null;
      log.warn({ err: error }, 'the process that looks after the shells is gone');
    };
    child.on('exit', () => {
      lost();
    });
    child.on('error', lost);
    child.stdin.on('error', lost);
    child.unref();
    return child;
  };
  const tell = (line: string): void => {
    running?.stdin?.write(`${line}\n`);
  };

  return {
    watch(pid, family = '') {
      if (running === null) {
        running = start();
        for (const [known, mark] of watched) tell(`+ ${known} ${mark}`);
      }
      watched.set(pid, family);
      tell(`+ ${pid} ${family}`);
    },
    forget(pid) {
      watched.delete(pid);
      tell(`- ${pid}`);
    },
    close() {
      const child = running;
      running = null;
      child?.stdin?.end();
    },
  };
}
