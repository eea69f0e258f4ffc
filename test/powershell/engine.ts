import { execFile } from 'node:child_process';
import { access, constants, mkdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { ShellSettings } from '../../src/gate/shell-settings.js';
import { packageRoot } from '../../src/service/package-root.js';
import { skipBecause } from '../support/skip-because.js';
import { sourcesDigest } from './host-sources.js';

const run = promisify(execFile);
const BUILD_MS = 240_000;

/** A real PowerShell engine: its program and what that needs, or why there is none. */
export type Engine =
  | { readonly settings: ShellSettings; readonly name: string }
  | { readonly settings: null; readonly reason: string };

/** The arguments that a shell of the gate is started with. */
const QUIET = ['-NoProfile', '-NonInteractive'];

/**
 * Finds PowerShell on this machine; where there is none but the .NET SDK, builds the host of the
 * tests, once for each state of its sources.
 */
export async function findEngine(): Promise<Engine> {
  for (const name of ['pwsh', 'powershell.exe']) {
    if ((await onPath(name)) !== null)
      return { name, settings: { executable: name, arguments: QUIET, environment: {} } };
  }
  const dotnet = await onPath('dotnet');
  if (dotnet === null)
    return { settings: null, reason: 'this machine has neither PowerShell nor the .NET SDK' };
  const built = await builtHost(dotnet);
  if (built.executable === null) return { settings: null, reason: built.reason };
  const environment = {
    DOTNET_ROOT: dirname(await realpath(dotnet)),
    PSModuleAnalysisCachePath: join(dirname(built.executable), 'no-folder', 'none'),
    // The host carries no cultures' data; their names are enough.
    DOTNET_SYSTEM_GLOBALIZATION_PREDEFINED_CULTURES_ONLY: 'false',
  };
  return {
    name: 'the engine of System.Management.Automation 7.6.9',
    settings: { executable: built.executable, arguments: QUIET, environment },
  };
}

/** Finds the engine for a suite, or skips the suite and says why. */
export async function engineFor(context: Mocha.Context): Promise<ShellSettings> {
  context.timeout(BUILD_MS + 30_000);
  const engine = await findEngine();
  if (engine.settings !== null) return engine.settings;
  return skipBecause(context, `no PowerShell: ${engine.reason}`);
}

async function builtHost(
  dotnet: string,
): Promise<{ executable: string } | { executable: null; reason: string }> {
  const sources = join(packageRoot(), 'test', 'powershell', 'host');
  const cache = join(packageRoot(), 'node_modules', '.cache', 'um-powershell-host');
  const place = join(cache, await sourcesDigest(sources));
  const name = process.platform === 'win32' ? 'um-powershell-host.exe' : 'um-powershell-host';
  const executable = join(place, 'out', name);
  await mkdir(cache, { recursive: true });
  return alone(`${place}.lock`, async () => {
    if (await isThere(executable)) return { executable };
    const work = `${place}.${process.pid}`;
    try {
      await build(dotnet, sources, work);
      await rename(work, place);
      return { executable };
    } catch (error) {
      const said = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
      const reason = `the host could not be built: ${String(error)}\n${said}`;
      return { executable: null, reason };
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  });
}

async function build(dotnet: string, sources: string, work: string): Promise<void> {
  const project = join(sources, 'UmPowerShellHost.csproj');
  const folders = [`-p:BaseIntermediateOutputPath=${join(work, 'obj')}/`];
  const given = ['build', project, '-c', 'Release', '--nologo', '-o', join(work, 'out')];
  await run(dotnet, [...given, ...folders], {
    timeout: BUILD_MS,
    env: { ...process.env, DOTNET_CLI_TELEMETRY_OPTOUT: '1', DOTNET_NOLOGO: '1' },
  });
}

/** Runs `work` while no other process runs it; a lock of a process that died is broken. */
async function alone<T>(lock: string, work: () => Promise<T>): Promise<T> {
  for (;;) {
    const taken = await mkdir(lock).then(
      () => true,
      () => false,
    );
    if (taken) break;
    const since = await stat(lock).then(
      ({ mtimeMs }) => mtimeMs,
      () => Date.now(),
    );
    if (Date.now() - since > BUILD_MS) await rm(lock, { recursive: true, force: true });
    await sleep(100);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

async function onPath(name: string): Promise<string | null> {
  const names = process.platform === 'win32' && !name.endsWith('.exe') ? [`${name}.exe`] : [name];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const file of names) if (await isThere(join(folder, file))) return join(folder, file);
  }
  return null;
}

async function isThere(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
