import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  readClixml,
  toPlain,
  writeClixml,
  type Plain,
  type PsValue,
} from '../../src/gate/clixml/index.js';
import type { ShellSettings } from '../../src/gate/shell-settings.js';
import { packageRoot } from '../../src/service/package-root.js';

/** Only keeps a test from hanging: starting the engine takes a busy machine long. */
const SCRIPT_MS = 240_000;
const LINE = '. ([scriptblock]::Create([System.IO.File]::ReadAllText($env:UM_TEST_SCRIPT)))';

/**
 * Runs a script of test/powershell in the engine. It reads its input (CLIXML) from the file that
 * UM_TEST_INPUT names, and writes its output (CLIXML) to the one that UM_TEST_OUTPUT names.
 */
export async function runScript(
  engine: ShellSettings,
  script: string,
  input: PsValue,
  environment: Readonly<Record<string, string>> = {},
): Promise<Plain> {
  const folder = await mkdtemp(join(tmpdir(), 'um-script-'));
  try {
    const files = { input: join(folder, 'input.xml'), output: join(folder, 'output.xml') };
    await writeFile(files.input, writeClixml([input]));
    const said = await run(engine, {
      ...engine.environment,
      ...environment,
      UM_TEST_SCRIPT: join(packageRoot(), 'test', 'powershell', script),
      UM_TEST_INPUT: files.input,
      UM_TEST_OUTPUT: files.output,
    });
    const written = await readFile(files.output, 'utf8').catch(() => null);
    if (written === null) throw new Error(`${script} wrote nothing: ${said}`);
    return toPlain(readClixml(written)[0] ?? null);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(
  engine: ShellSettings,
  environment: Readonly<Record<string, string>>,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(engine.executable, [...engine.arguments, '-Command', '-'], {
      env: { ...process.env, ...environment, TERM: 'dumb' },
      timeout: SCRIPT_MS,
      windowsHide: true,
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        said += chunk;
      });
    child.once('error', reject);
    child.once('close', () => {
      resolve(said);
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(`${LINE}\n`);
  });
}
