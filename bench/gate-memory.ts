import { readFile } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { descendantsOf } from '../src/gate/process-tree.js';
import { commandLab, outputs } from '../test/support/command-lab.js';
import { runAll, withGate } from './gate-kit.js';

const SHELLS = 6;
const COMMANDS = 20_000;
const STEP = 1000;
const MIB = 1024 * 1024;
/** Each command prints this much, so that what is kept by mistake shows. */
const PRINTED = 'x'.repeat(2000);

/** Memory while 20,000 commands run over 6 shells, in MiB. */
export interface GateMemory {
  /** What this process holds after a collection, after each 1,000 commands. */
  readonly runner: readonly number[];
  /** Resident in all shells together; empty where the system doesn't tell. */
  readonly shells: readonly number[];
}

/** Measures the memory of runner and shells; shells are recycled on the way, as always. */
export async function gateMemory(): Promise<GateMemory> {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  const runner: number[] = [];
  const shells: number[] = [];
  await withGate(await commandLab(() => outputs(PRINTED)), SHELLS, async (gate, lab) => {
    for (let done = 0; done < COMMANDS; done += STEP) {
      await runAll(gate, STEP);
      lab.received.splice(0);
      if (typeof collect === 'function') Reflect.apply(collect, undefined, []);
      const { heapUsed, external } = process.memoryUsage();
      runner.push((heapUsed + external) / MIB);
      const resident = await residentInShells();
      if (resident !== null) shells.push(resident);
    }
  });
  return { runner, shells };
}

/** The mean of the last five over the mean of five after the first five: 1.00 is flat. */
export function growth(samples: readonly number[]): number {
  const mean = (some: readonly number[]): number =>
    some.reduce((sum, one) => sum + one, 0) / some.length;
  return mean(samples.slice(-5)) / mean(samples.slice(5, 10));
}

async function residentInShells(): Promise<number | null> {
  if (process.platform !== 'linux') return null;
  const pids = await descendantsOf(process.pid);
  const sizes = await Promise.all(
    pids.map(async (pid) => {
      const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
      const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
      const kibibytes = Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0);
      return command.includes('lab-shell') ? kibibytes / 1024 : 0;
    }),
  );
  return sizes.reduce((sum, one) => sum + one, 0);
}
