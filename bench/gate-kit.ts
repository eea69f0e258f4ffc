import { Registry } from 'prom-client';
import { PowerShell } from 'node-powershell';
import { createGate, type Gate, type ShellSettings } from '../src/gate/gate.js';
import { createLog } from '../src/service/log.js';
import type { Call } from '../src/protocol/call.js';
import type { Endpoint } from '../src/protocol/endpoint.js';
import { labShellSettings, type CommandLab } from '../test/support/command-lab.js';

export const ENDPOINT: Endpoint = { forest: 'contoso.com', administration: 'exchange' };
export const CALL: Call = { cmdlet: 'Get-Mailbox', parameters: { Identity: 'alice' } };
export const DEADLINE = { deadlineMs: 60_000 };

/** Opens a gate with so many of the lab's shells for some work, and closes both. */
export async function withGate<T>(
  lab: CommandLab,
  shells: number,
  work: (gate: Gate, lab: CommandLab) => Promise<T>,
  shell: ShellSettings = labShellSettings(lab.url),
): Promise<T> {
  const gate = createGate({
    shell,
    log: createLog('bench', 'silent'),
    metrics: new Registry(),
    limits: { shells },
  });
  try {
    return await work(gate, lab);
  } finally {
    await gate.drain();
    await lab.close();
  }
}

/** node-powershell by itself, with the lab's shell. */
export function barePowerShell(lab: CommandLab): PowerShell {
  const { executable, arguments: given, environment } = labShellSettings(lab.url);
  return new PowerShell({
    executable,
    executableOptions: {
      '-NoLogo': false,
      ...Object.fromEntries(given.map((argument) => [argument, true])),
    },
    spawnOptions: {
      env: { ...process.env, ...environment, UM_ENDPOINT: JSON.stringify(ENDPOINT) },
    },
  });
}

/** Runs so many commands at once, as far as there are shells. */
export function runAll(gate: Gate, count: number): Promise<unknown> {
  return Promise.all(Array.from({ length: count }, () => gate.run(ENDPOINT, CALL, DEADLINE)));
}

export async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
