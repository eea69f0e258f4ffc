import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { shellEnvironment, type ShellSettings } from '../../src/gate/shell-settings.js';

/** What an engine printed. */
export interface Printed {
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs lines in an engine of their own, as node-powershell would start it. */
export async function runLines(
  settings: ShellSettings,
  lines: readonly string[],
): Promise<Printed> {
  const given = ['-NoLogo', ...settings.arguments, '-NoExit', '-Command', '-'];
  const endpoint = JSON.stringify({ forest: 'contoso.com', administration: 'exchange' });
  const child = spawn(settings.executable, given, {
    env: shellEnvironment(settings, process.env, endpoint),
    stdio: ['pipe', 'pipe', 'pipe'],
    timeout: 60_000,
  });
  child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { stdout, stderr };
}
