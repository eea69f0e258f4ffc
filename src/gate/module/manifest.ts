import { join } from 'node:path';
import type { Cmdlet, Parameter } from '../../cmdlets/cmdlet.js';
import { TABLE } from '../../cmdlets/table.js';
import { packageRoot } from '../../service/package-root.js';
import { literal, type PsData } from './literal.js';

/** The folder to put into PSModulePath, so that `Invoke-UmCommand` is found. */
export function moduleFolder(): string {
  return join(packageRoot(), 'src', 'gate', 'module');
}

/** Where the module's manifest is. */
export function manifestPath(): string {
  return join(moduleFolder(), 'UmGate', 'UmGate.psd1');
}

/** The module's manifest, in which the cmdlet table travels as private data. */
export function manifest(): string {
  const table = Object.fromEntries(
    Object.entries<Cmdlet>(TABLE).map(([name, { parameters }]) => [
      name,
      Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, entryOf(value)])),
    ]),
  );
  const content = literal({
    RootModule: 'UmGate.psm1',
    ModuleVersion: '1.0.0',
    GUID: '5d0b9f0e-6c0f-4a35-9c54-6f7a3a6f0b13',
    Author: 'um-bot',
    Description:
      'Runs the commands of the table that um-bot sends, and answers in one framed line.',
    PowerShellVersion: '5.1',
    FunctionsToExport: ['Invoke-UmCommand'],
    CmdletsToExport: [],
    VariablesToExport: [],
    AliasesToExport: [],
    PrivateData: { Cmdlets: table },
  });
  return `# Made from src/cmdlets by npm run module; do not change it by hand.\n${content}\n`;
}

function entryOf({ type, mandatory, values, maxLength }: Parameter): PsData {
  return {
    Type: type,
    ...(mandatory === true ? { Mandatory: true } : {}),
    ...(values === undefined ? {} : { Values: values }),
    ...(maxLength === undefined ? {} : { MaxLength: maxLength }),
  };
}
