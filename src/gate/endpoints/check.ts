import type { Endpoint } from '../../protocol/endpoint.js';
import { entryOf, FOREST_VIEW, hasForestView, prefixedName } from './command-names.js';
import { commandsAt } from './commands-at.js';
import { parametersAt } from './environment.js';
import type { Reach } from './settings.js';

/** The commands that every session of JEA has, which remoting itself needs. */
const OF_JEA: ReadonlySet<string> = new Set(
  [
    'Clear-Host',
    'Exit-PSSession',
    'Get-Command',
    'Get-FormatData',
    'Get-Help',
    'Measure-Object',
    'Out-Default',
    'Select-Object',
  ].map((name) => name.toLowerCase()),
);

/** What PowerShell and remoting give to every command. */
const OF_ALL: ReadonlySet<string> = new Set(
  [
    'Verbose',
    'Debug',
    'ErrorAction',
    'WarningAction',
    'InformationAction',
    'ProgressAction',
    'ErrorVariable',
    'WarningVariable',
    'InformationVariable',
    'OutVariable',
    'OutBuffer',
    'PipelineVariable',
    'WhatIf',
    'Confirm',
    'AsJob',
  ].map((name) => name.toLowerCase()),
);

/** A command that an endpoint shows; no parameters: they could not be read. */
export interface VisibleCommand {
  readonly name: string;
  readonly parameters: readonly string[] | null;
}

/** How what an endpoint shows differs from what the table needs. Parameters are `Command -Name`. */
export interface Difference {
  readonly missing: readonly string[];
  readonly beyond: readonly string[];
}

/** How the names at an endpoint are made. */
export interface Naming {
  readonly kind: Reach['kind'];
  /** What stands before the nouns of what is visible, or null where they are the table's own. */
  readonly prefix: string | null;
}

/**
 * Compares what an endpoint shows with what the table needs there: nothing may be missing, and
 * nothing may be there beyond it and JEA's own. A local module's parameters beyond the table are not
 * counted: they are that module's own, and only its commands can be chosen.
 */
export function differenceOf(
  endpoint: Endpoint,
  naming: Naming,
  visible: readonly VisibleCommand[],
): Difference {
  const found = new Map(visible.map((command) => [command.name.toLowerCase(), command]));
  const needed = commandsAt(naming.kind, endpoint).map((command) => ({
    name: naming.prefix === null ? command : prefixedName(command, naming.prefix),
    parameters: parametersAt(naming.kind, command, Object.keys(entryOf(command).parameters)),
  }));
  const known = new Set(needed.map(({ name }) => name.toLowerCase()));
  // It may be there, and needn't: in a forest of one domain all is seen without it.
  if (naming.kind === 'remote' && hasForestView(endpoint))
    known.add(FOREST_VIEW.command.toLowerCase());
  const parameters = needed.map(({ name, parameters: wanted }) =>
    parameterDifference(name, wanted, found.get(name.toLowerCase())?.parameters ?? wanted),
  );
  return {
    missing: [
      ...needed.flatMap(({ name }) => (found.has(name.toLowerCase()) ? [] : [name])),
      ...parameters.flatMap(({ missing }) => missing),
    ],
    beyond: [
      ...visible.flatMap(({ name }) =>
        known.has(name.toLowerCase()) || OF_JEA.has(name.toLowerCase()) ? [] : [name],
      ),
      ...(naming.kind === 'module' ? [] : parameters.flatMap(({ beyond }) => beyond)),
    ],
  };
}

function parameterDifference(
  command: string,
  wanted: readonly string[],
  present: readonly string[],
): Difference {
  const has = new Set(present.map((name) => name.toLowerCase()));
  const wants = new Set(wanted.map((name) => name.toLowerCase()));
  return {
    missing: wanted.flatMap((name) => (has.has(name.toLowerCase()) ? [] : [`${command} -${name}`])),
    beyond: present.flatMap((name) =>
      wants.has(name.toLowerCase()) || OF_ALL.has(name.toLowerCase())
        ? []
        : [`${command} -${name}`],
    ),
  };
}
