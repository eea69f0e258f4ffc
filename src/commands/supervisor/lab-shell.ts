import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, extname, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ShellSettings } from '../../gate/gate.js';
import { labModulePath } from '../../lab/powershell/functions.js';

/**
 * What answers for the lab at `labUrl`: its own stand-in, or a real PowerShell with the lab's
 * commands in it.
 * @param powershell its program, `pwsh` or a path; undefined: the stand-in
 */
export function labShell(labUrl: string, powershell?: string): ShellSettings {
  const environment = { UM_LAB_URL: labUrl };
  if (powershell !== undefined)
    return {
      executable: powershell,
      arguments: ['-NoProfile', '-NonInteractive'],
      environment: { ...environment, UM_COMMANDS: labModulePath() },
    };
  const here = import.meta.url;
  return {
    executable: process.execPath,
    arguments: [fileURLToPath(new URL(`../../lab/shell/lab-shell${extname(here)}`, here))],
    environment,
  };
}

/** Whether a program is there, by its path or on the PATH. */
export async function isProgram(
  name: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<boolean> {
  const folders = (environment.PATH ?? environment.Path ?? '').split(delimiter);
  const places = isAbsolute(name) ? [name] : folders.map((folder) => join(folder, name));
  const ends = process.platform === 'win32' ? ['', '.exe'] : [''];
  for (const path of places.flatMap((place) => ends.map((end) => `${place}${end}`))) {
    const found = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (found) return true;
  }
  return false;
}
