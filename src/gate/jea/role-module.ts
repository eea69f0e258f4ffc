import { prefixedName, PREFIXES } from '../endpoints/command-names.js';
import { literal, quoted } from '../module/literal.js';
import type { Role } from './roles.js';
import { changedLists, typedParameters, type TypedParameter } from './typed-parameters.js';

/** Numbers that a typed `[int]` may be: only lengths of extensions are asked for. */
const INT_RANGE = '[ValidateRange(1, 20)]';

/** The module of a role: its own head (how it reaches the servers), then a function per command. */
export function roleModule(role: Role, head: string): string {
  const functions = role.commands.map((command) => typedFunction(role, command));
  const exported = role.commands.map((command) => functionName(role, command));
  return [
    '# Made from src/cmdlets by npm run jea; do not change it by hand.',
    head.trimEnd(),
    ...functions,
    `Export-ModuleMember -Function ${literal(exported)}`,
    '',
  ].join('\n\n');
}

/** The name of the function that stands for a command. */
export function functionName({ administration }: Role, command: string): string {
  return prefixedName(command, PREFIXES[administration]);
}

function typedFunction(role: Role, command: string): string {
  const parameters = typedParameters(command);
  const lists = changedLists(command);
  return [
    `function ${functionName(role, command)} {`,
    '    [CmdletBinding(PositionalBinding = $false)]',
    '    param(',
    parameters.map(declaration).join(',\n'),
    '    )',
    '',
    `    $given = Select-UmGiven -Bound $PSBoundParameters -Names ${literal(parameters.map(({ name }) => name))} -Lists ${literal(lists)}`,
    `    ${role.callOf(command)}`,
    '}',
  ].join('\n');
}

function declaration(parameter: TypedParameter): string {
  const lines = [...attributes(parameter), `[${parameter.type}] $${parameter.name}`];
  return lines.map((line) => `        ${line}`).join('\n');
}

function attributes({ type, mandatory, allowed, maxLength }: TypedParameter): string[] {
  const isEmptyAllowed = allowed !== null && 'pattern' in allowed && allowed.maybeEmpty === true;
  return [
    ...(mandatory ? ['[Parameter(Mandatory = $true)]'] : []),
    ...(type === 'string[]' ? ['[AllowEmptyCollection()]'] : []),
    ...(type === 'int' ? [INT_RANGE] : []),
    ...(isEmptyAllowed ? ['[AllowEmptyString()]'] : []),
    ...(allowed === null ? [] : [validation(allowed)]),
    ...(maxLength === null ? [] : [`[ValidateLength(0, ${maxLength})]`]),
  ];
}

function validation(allowed: NonNullable<TypedParameter['allowed']>): string {
  return 'pattern' in allowed
    ? `[ValidatePattern(${quoted(allowed.pattern)})]`
    : `[ValidateSet(${allowed.values.map(quoted).join(', ')})]`;
}
