import { spawnSync } from 'node:child_process';
import { PowerShell } from 'node-powershell';
import type { Gate } from '../src/gate/gate.js';
import { requestLine } from '../src/gate/frame.js';
import { commandLab, outputs, programArguments } from '../test/support/command-lab.js';
import {
  barePowerShell,
  CALL,
  DEADLINE,
  ENDPOINT,
  median,
  milliseconds,
  runAll,
  withGate,
} from './gate-kit.js';

const WARM_UP = 50;
const RUNS = 500;
const COLD_RUNS = 15;

/** What was measured, as ratios: they travel from machine to machine better than times. */
export interface GateRatios {
  /** The gate's median over bare warm node-powershell's, same command, same shell; at most 1.5. */
  readonly gateToBare: number;
  /** The median of a process for each command over the gate's, same command and shell; 50 or more. */
  readonly processToGate: number;
  /** The median of Start-Job for each command over the gate's; null where PowerShell isn't here. */
  readonly jobToGate: number | null;
  /** 1,000 commands of 20 ms over 6 shells: the ideal time over the time taken; at least 0.9. */
  readonly throughput: number;
}

/** Measures the gate with the lab's shell against node-powershell itself with the same shell. */
export async function gateRatios(): Promise<GateRatios> {
  const { gate, bare, cold } = await medians();
  const job = await startJobMedian();
  return {
    gateToBare: gate / bare,
    processToGate: cold / gate,
    jobToGate: job === null ? null : job / gate,
    throughput: await throughput(),
  };
}

async function medians(): Promise<{ gate: number; bare: number; cold: number }> {
  return withGate(await commandLab(() => outputs('x')), 1, async (gate, lab) => {
    const bare = barePowerShell(lab);
    const line = requestLine(CALL, '0'.repeat(32));
    const throughGate: number[] = [];
    const throughBare: number[] = [];
    for (let run = 0; run < WARM_UP + RUNS; run++) {
      throughGate.push(await milliseconds(() => gate.run(ENDPOINT, CALL, DEADLINE)));
      throughBare.push(await milliseconds(() => bare.invoke(line)));
    }
    bare.streams.stdin.end();
    const cold: number[] = [];
    for (let run = 0; run < COLD_RUNS; run++)
      cold.push(
        await milliseconds(async () => {
          const shell = barePowerShell(lab);
          await shell.invoke(line);
          shell.streams.stdin.end();
        }),
      );
    return {
      gate: median(throughGate.slice(WARM_UP)),
      bare: median(throughBare.slice(WARM_UP)),
      cold: median(cold),
    };
  });
}

/** Start-Job for each command, in one warm PowerShell: how PoshBot runs each. Milliseconds. */
async function startJobMedian(): Promise<number | null> {
  const given = ['-NoLogo', '-NoProfile', '-Command', 'exit 0'];
  const executable = ['pwsh', 'powershell.exe'].find(
    (name) => spawnSync(name, given, { timeout: 60_000 }).status === 0,
  );
  if (executable === undefined) return null;
  const shell = new PowerShell({ executable, executableOptions: { '-NoProfile': true } });
  const jobs: number[] = [];
  for (let run = 0; run < COLD_RUNS; run++)
    jobs.push(await milliseconds(() => shell.invoke("Start-Job { 'x' } | Wait-Job | Receive-Job")));
  shell.streams.stdin.end();
  return median(jobs);
}

async function throughput(): Promise<number> {
  const shells = 6;
  const commands = 1000;
  const commandMs = 20;
  const slow = {
    executable: process.execPath,
    arguments: programArguments('../../bench/slow-shell'),
    environment: {},
  };
  const work = async (gate: Gate): Promise<number> => {
    await runAll(gate, shells * WARM_UP);
    const taken = await milliseconds(() => runAll(gate, commands));
    return (commands * commandMs) / shells / taken;
  };
  return withGate(await commandLab(() => outputs()), shells, work, slow);
}
