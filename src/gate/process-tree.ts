import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** Milliseconds that listing or killing processes may take. */
const TOOL_DEADLINE_MS = 5000;
/** How often a family is looked for again: one that is being killed may still start somebody. */
const ROUNDS = 10;
const ROUND_MS = 20;

/** The environment variable whose value all that a shell starts inherits. */
export const FAMILY_VARIABLE = 'UM_SHELL_FAMILY';

/**
 * Kills a process and all that it started; one that is already gone is no error. The process is
 * stopped first, so that it starts no more children while they are looked for.
 * @param family what FAMILY_VARIABLE holds in it, where it holds anything
 */
export async function killTree(pid: number, family?: string): Promise<void> {
  if (process.platform === 'win32') {
    const given = ['/PID', String(pid), '/T', '/F'];
    await run('taskkill', given, { timeout: TOOL_DEADLINE_MS }).catch(() => undefined);
    return;
  }
  signal(pid, 'SIGSTOP');
  const descendants = await descendantsOf(pid).catch(() => []);
  for (const member of [pid, ...descendants]) signal(member, 'SIGKILL');
  await killFamily(family);
}

/**
 * Kills whoever carries a family's mark, also when the shell that left it is gone and nobody is its
 * child any more. Only Linux tells the environment of processes; elsewhere this does nothing.
 */
export async function killFamily(family: string | undefined): Promise<void> {
  if (family === undefined || process.platform !== 'linux') return;
  for (let round = 0; round < ROUNDS; round++) {
    const members = await familyMembers(family).catch(() => []);
    if (members.length === 0) return;
    for (const member of members) signal(member, 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, ROUND_MS));
  }
}

/** The ids of all processes that a process started, and that they started; not on Windows. */
export async function descendantsOf(pid: number): Promise<number[]> {
  return below(pid, await parents());
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It is gone, which is what was wanted.
  }
}

function below(pid: number, parentOf: ReadonlyMap<number, number>): number[] {
  const children = [...parentOf].filter(([, parent]) => parent === pid).map(([child]) => child);
  return children.flatMap((child) => [child, ...below(child, parentOf)]);
}

/** Every process's parent, by process id. */
async function parents(): Promise<Map<number, number>> {
  return process.platform === 'linux' ? parentsFromProc() : parentsFromPs();
}

async function parentsFromProc(): Promise<Map<number, number>> {
  const stats = await fromProc('stat');
  const pairs = stats.flatMap(([pid, stat]): [number, number][] => {
    const parent = /^.*\) \S (\d+) /s.exec(stat)?.[1];
    return parent === undefined ? [] : [[pid, Number(parent)]];
  });
  return new Map(pairs);
}

async function familyMembers(family: string): Promise<number[]> {
  const mark = `${FAMILY_VARIABLE}=${family}`;
  const environments = await fromProc('environ');
  return environments.flatMap(([pid, text]) => (text.split('\0').includes(mark) ? [pid] : []));
}

/** One file of every process that may be read, by process id. */
async function fromProc(file: 'stat' | 'environ'): Promise<[number, string][]> {
  const names = (await readdir('/proc')).filter((name) => /^[0-9]+$/.test(name));
  return Promise.all(
    names.map(async (name): Promise<[number, string]> => [
      Number(name),
      await readFile(`/proc/${name}/${file}`, 'utf8').catch(() => ''),
    ]),
  );
}

async function parentsFromPs(): Promise<Map<number, number>> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid='], { timeout: TOOL_DEADLINE_MS });
  const pairs = [...stdout.matchAll(/^\s*(\d+)\s+(\d+)\s*$/gm)];
  return new Map(pairs.map(([, pid, parent]) => [Number(pid), Number(parent)]));
}
