import { join } from 'node:path';
import type { Cmdlet } from '../../cmdlets/cmdlet.js';
import { TABLE } from '../../cmdlets/table.js';
import { dataFile } from '../module/data-file.js';
import { quoted } from '../module/literal.js';
import { moduleFolder } from '../module/manifest.js';
import { ENDPOINT_MODULE } from './environment.js';

const NOTE = 'Made from src/cmdlets by npm run module; do not change it by hand.';
const OWN = ['Connect-UmEndpoint', 'Get-UmEndpoint'];

/** The generated files of the module that reaches the endpoints, by their full paths. */
export function endpointModuleFiles(): Map<string, string> {
  const folder = join(moduleFolder(), ENDPOINT_MODULE);
  return new Map([
    [join(folder, `${ENDPOINT_MODULE}.psd1`), manifest()],
    [join(folder, 'Commands.ps1'), commands()],
  ]);
}

function manifest(): string {
  return dataFile(NOTE, {
    RootModule: `${ENDPOINT_MODULE}.psm1`,
    ModuleVersion: '1.0.0',
    GUID: '5d0b9f0e-6c0f-4a35-9c54-6f7a3a6f0b14',
    Author: 'um-bot',
    Description: 'The commands that um-bot runs, wherever an endpoint has them.',
    PowerShellVersion: '5.1',
    FunctionsToExport: [...OWN, ...Object.keys(TABLE)],
    CmdletsToExport: [],
    VariablesToExport: [],
    AliasesToExport: [],
  });
}

/** A function by each command's own name, which hands on what it is given. */
function commands(): string {
  const functions = Object.entries<Cmdlet>(TABLE).map(([name, { parameters }]) =>
    [
      `function ${name} {`,
      '    [CmdletBinding(PositionalBinding = $false)]',
      `    param(${Object.entries(parameters)
        .map(([key, { type }]) => `${type === 'switch' ? '[switch] ' : ''}$${key}`)
        .join(', ')})`,
      '',
      `    Invoke-UmEndpointCommand -Command ${quoted(name)} -Given $PSBoundParameters`,
      '}',
      '',
    ].join('\n'),
  );
  return `# ${NOTE}\n\n${functions.join('\n')}`;
}
