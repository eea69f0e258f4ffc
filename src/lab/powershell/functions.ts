import { join } from 'node:path';
import type { Cmdlet, Parameter } from '../../cmdlets/cmdlet.js';
import { TABLE } from '../../cmdlets/table.js';
import { literal, quoted } from '../../gate/module/literal.js';
import { packageRoot } from '../../service/package-root.js';
import { asksByItself } from '../forests/engine/prompts.js';

/** Where the lab's commands for PowerShell are: what `UM_COMMANDS` names. */
export function labModulePath(): string {
  return join(packageRoot(), 'src', 'lab', 'powershell', 'UmLab', 'UmLab.psm1');
}

/** Where the functions are that are made from the table. */
export function labFunctionsPath(): string {
  return join(packageRoot(), 'src', 'lab', 'powershell', 'UmLab', 'functions.ps1');
}

/**
 * The lab's commands as PowerShell functions with parameters of their own, so that PowerShell binds
 * them and asks before what it asks before; each hands what was bound to the lab.
 */
export function labFunctions(): string {
  const cmdlets = Object.entries<Cmdlet>(TABLE);
  const functions = cmdlets.map(([name, cmdlet]) => functionOf(name, cmdlet));
  const names = literal(cmdlets.map(([name]) => name));
  return `# Made from src/cmdlets by npm run module; do not change it by hand.\n
${functions.join('\n')}
$script:Names = ${names}
`;
}

function functionOf(name: string, { parameters, defaultSet }: Cmdlet): string {
  const confirms = Object.hasOwn(parameters, 'Confirm');
  const impact = asksByItself(name) ? 'High' : 'Medium';
  const binding = [
    'PositionalBinding = $false',
    ...(defaultSet === undefined ? [] : [`DefaultParameterSetName = ${quoted(defaultSet)}`]),
    ...(confirms ? [`SupportsShouldProcess = $true, ConfirmImpact = '${impact}'`] : []),
  ];
  const declared = Object.entries(parameters)
    .filter(([parameter]) => parameter !== 'Confirm')
    .map(([parameter, entry]) => `        ${attributes(entry)}\n        $${parameter}`);
  const invoke = 'Invoke-LabCommand -Caller $PSCmdlet -Bound $PSBoundParameters';
  return `function ${name} {
    [CmdletBinding(${binding.join(', ')})]
    param(
${declared.join(',\n\n')}
    )
    ${confirms ? `if ($PSCmdlet.ShouldProcess(${quoted(name)})) { ${invoke} }` : invoke}
}
`;
}

function attributes({ type, mandatory, values, maxLength, set }: Parameter): string {
  const isText = type === 'string' || type === 'identity';
  const binding = [
    ...(mandatory === true ? ['Mandatory = $true'] : []),
    ...(set === undefined ? [] : [`ParameterSetName = ${quoted(set)}`]),
  ];
  return [
    `[Parameter(${binding.join(', ')})]`,
    type === 'list' ? '[AllowNull()] [AllowEmptyCollection()]' : '',
    values === undefined ? '' : `[ValidateSet(${values.map(quoted).join(', ')})]`,
    isText && maxLength !== undefined ? `[ValidateLength(0, ${maxLength})]` : '',
    TYPES[type],
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** A list may be replaced or changed, and a number may be unlimited: only `object` takes both. */
const TYPES: Readonly<Record<Parameter['type'], string>> = {
  string: '[string]',
  identity: '[string]',
  int: '[int]',
  bool: '[bool]',
  switch: '[switch]',
  list: '[object]',
  unlimited: '[object]',
};
