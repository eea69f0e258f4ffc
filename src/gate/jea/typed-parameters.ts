import type { Parameter } from '../../cmdlets/cmdlet.js';
import { entryOf } from '../endpoints/command-names.js';
import { allowedFor, type Allowed } from './patterns.js';

/** One parameter of a generated function. */
export interface TypedParameter {
  readonly name: string;
  /** `[string]`, `[string[]]`, `[int]`, `[bool]`, `[switch]`. */
  readonly type: 'string' | 'string[]' | 'int' | 'bool' | 'switch';
  readonly mandatory: boolean;
  /** What a text, or each of a list, may be; null for what is no text. */
  readonly allowed: Allowed | null;
  /** Characters of a text at most. */
  readonly maxLength: number | null;
}

/** Lists of which only single items may be added and removed: a whole new list could drop others. */
const NEVER_REPLACED: ReadonlySet<string> = new Set(['Set-Mailbox -EmailAddresses']);

/**
 * The parameters of the function that stands for a command. A list that a `Set-` command changes
 * becomes up to three: `-X` replaces it, `-AddX` and `-RemoveX` change it, so that no function takes
 * a hashtable.
 */
export function typedParameters(command: string): TypedParameter[] {
  return Object.entries(entryOf(command).parameters).flatMap(([name, parameter]) => {
    const typed = typedParameter(command, name, parameter);
    if (!isChangedList(command, parameter)) return [typed];
    const changes = ['Add', 'Remove'].map((how) => ({ ...typed, name: `${how}${name}` }));
    return NEVER_REPLACED.has(`${command} -${name}`) ? changes : [typed, ...changes];
  });
}

/** The lists of a command that its function takes apart into what is added and what is removed. */
export function changedLists(command: string): string[] {
  return Object.entries(entryOf(command).parameters).flatMap(([name, parameter]) =>
    isChangedList(command, parameter) ? [name] : [],
  );
}

function isChangedList(command: string, parameter: Parameter): boolean {
  return parameter.type === 'list' && command.startsWith('Set-');
}

function typedParameter(command: string, name: string, parameter: Parameter): TypedParameter {
  const common = { name, mandatory: parameter.mandatory === true, maxLength: null };
  switch (parameter.type) {
    case 'int':
    case 'bool':
    case 'switch':
      return { ...common, type: parameter.type, allowed: null };
    case 'list':
      return { ...common, type: 'string[]', allowed: allowedFor(command, name, parameter) };
    case 'string':
    case 'identity':
    case 'unlimited':
      return {
        ...common,
        type: 'string',
        allowed: allowedFor(command, name, parameter),
        maxLength: parameter.maxLength ?? null,
      };
  }
}
