import { readFileSync } from 'node:fs';
import { Registry } from 'prom-client';
import { createGate, type Gate, type PoolLimits } from '../../src/gate/gate.js';
import type { Slots } from '../../src/gate/slots.js';
import type { ShellSettings } from '../../src/gate/shell-settings.js';
import type { Call } from '../../src/protocol/call.js';
import type { Endpoint } from '../../src/protocol/endpoint.js';
import { createLog } from '../../src/service/log.js';
import { programArguments } from './command-lab.js';

export const CONTOSO: Endpoint = { forest: 'contoso.com', administration: 'exchange' };
export const FABRIKAM: Endpoint = { forest: 'fabrikam.com', administration: 'exchange' };

export interface TestGate {
  readonly gate: Gate;
  readonly metrics: Registry;
}

/** A gate for a test; it has to be drained. */
export function testGate(
  shell: ShellSettings,
  limits: Partial<PoolLimits> = {},
  more: { slots?: Slots; clock?: () => number } = {},
): TestGate {
  const metrics = new Registry();
  const log = createLog('test', 'silent');
  return { gate: createGate({ shell, log, metrics, limits, ...more }), metrics };
}

/** The settings of a shell that goes wrong as its command says. */
export function badShellSettings(environment: Record<string, string> = {}): ShellSettings {
  return {
    executable: process.execPath,
    arguments: programArguments('./bad-shell'),
    environment,
  };
}

/** A harmless call whose Identity is `identity`. */
export function asking(identity: string): Call {
  return { cmdlet: 'Get-Mailbox', parameters: { Identity: identity } };
}

/** Whether a process runs; one that has ended and that nobody has waited for doesn't. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return (
      process.platform !== 'linux' || !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')
    );
  } catch {
    return false;
  }
}

/** Waits for a condition, looking every 20 ms. */
export async function until(holds: () => boolean, deadlineMs: number, what: string): Promise<void> {
  const end = Date.now() + deadlineMs;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`not within ${deadlineMs} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
