import { delimiter } from 'node:path';
import { z } from 'zod';
import { moduleFolder } from './module/manifest.js';

/**
 * Which program answers: `executable` with `arguments`, to which node-powershell adds
 * `-NoExit -Command -`, and variables for its environment.
 */
export const shellSettingsSchema = z.strictObject({
  executable: z.string().min(1),
  /** node-powershell takes them as an object's keys: each once, and none a bare number. */
  arguments: z
    .array(z.string().regex(/\D/, 'an argument of digits alone would change its place'))
    .refine((all) => new Set(all).size === all.length, 'an argument stands twice')
    .default([]),
  environment: z.record(z.string(), z.string()).default({}),
});
export type ShellSettings = z.infer<typeof shellSettingsSchema>;

/** What a shell inherits of the runner's environment: what programs need, and no secret. */
const INHERITED: ReadonlySet<string> = new Set(
  [
    'PATH',
    'PATHEXT',
    'HOME',
    'USER',
    'LANG',
    'LC_ALL',
    'TZ',
    'TMPDIR',
    'TEMP',
    'TMP',
    'SystemRoot',
    'SystemDrive',
    'windir',
    'ComSpec',
    'OS',
    'NUMBER_OF_PROCESSORS',
    'PROCESSOR_ARCHITECTURE',
    'USERPROFILE',
    'USERNAME',
    'USERDOMAIN',
    'USERDNSDOMAIN',
    'LOGONSERVER',
    'COMPUTERNAME',
    'HOMEDRIVE',
    'HOMEPATH',
    'APPDATA',
    'LOCALAPPDATA',
    'ProgramData',
    'ProgramFiles',
    'ProgramFiles(x86)',
    'ProgramW6432',
    'CommonProgramFiles',
    'CommonProgramFiles(x86)',
    'CommonProgramW6432',
    'PSModulePath',
    'ExchangeInstallPath',
    'DOTNET_ROOT',
    'KRB5CCNAME',
    'KRB5_CONFIG',
  ].map((name) => name.toUpperCase()),
);

/**
 * The environment of a shell. `TERM=dumb` keeps escape codes out of stdout; the module is the first
 * that PowerShell finds.
 * @param inherited the runner's own environment
 * @param endpoint JSON of the endpoint that the shell is for
 */
export function shellEnvironment(
  settings: ShellSettings,
  inherited: NodeJS.ProcessEnv,
  endpoint: string,
): Record<string, string> {
  const kept = Object.entries(inherited).flatMap(([name, value]): [string, string][] =>
    value !== undefined && INHERITED.has(name.toUpperCase()) ? [[name, value]] : [],
  );
  const environment = { ...Object.fromEntries(kept), ...settings.environment };
  const [[name, path] = ['PSModulePath', '']] = Object.entries(environment).filter(
    ([variable]) => variable.toUpperCase() === 'PSMODULEPATH',
  );
  const paths = [moduleFolder(), ...(path === '' ? [] : [path])].join(delimiter);
  return { ...environment, [name]: paths, TERM: 'dumb', UM_ENDPOINT: endpoint };
}
