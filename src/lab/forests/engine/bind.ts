import type { Cmdlet, Parameter } from '../../../cmdlets/cmdlet.js';
import { bindingError } from '../errors.js';
import { Given, type BoundValue, type ListValue } from './given.js';

/**
 * Binds what was given to a cmdlet's parameters, as PowerShell does: names and values of a closed
 * set in any case, numbers from texts.
 * @throws CmdletError ParameterBindingException (NamedParameterNotFound, MissingMandatoryParameter,
 * AmbiguousParameterSet, ParameterArgumentTransformationError, ParameterArgumentValidationError…)
 */
export function bind(cmdlet: Cmdlet, parameters: Readonly<Record<string, unknown>>): Given {
  const names = new Map(Object.keys(cmdlet.parameters).map((name) => [name.toLowerCase(), name]));
  const bound = new Map<string, BoundValue>();
  for (const [given, value] of Object.entries(parameters)) {
    const name = names.get(given.toLowerCase());
    const parameter = name === undefined ? undefined : cmdlet.parameters[name];
    if (name === undefined || parameter === undefined) {
      throw bindingError('NamedParameterNotFound', given);
    }
    bound.set(name, bindValue(name, parameter, value));
  }
  const inSets = [...bound.keys()].filter((name) => cmdlet.parameters[name]?.set !== undefined);
  const other = inSets.find(
    (name) => cmdlet.parameters[name]?.set !== cmdlet.parameters[inSets[0] ?? name]?.set,
  );
  if (other !== undefined) throw bindingError('AmbiguousParameterSet', other);
  for (const [name, parameter] of Object.entries(cmdlet.parameters)) {
    if (parameter.mandatory === true && !bound.has(name)) {
      throw bindingError('MissingMandatoryParameter', name);
    }
  }
  return new Given(bound);
}

function bindValue(name: string, parameter: Parameter, value: unknown): BoundValue {
  switch (parameter.type) {
    case 'string':
    case 'identity':
      return bindText(name, parameter, value);
    case 'int':
      return wholeNumber(name, value);
    case 'bool':
    case 'switch':
      if (typeof value !== 'boolean') throw wrongType(name);
      return value;
    case 'unlimited':
      if (typeof value === 'string' && value.toLowerCase() === 'unlimited') {
        return Number.POSITIVE_INFINITY;
      }
      return wholeNumber(name, value);
    case 'list':
      return bindList(name, parameter, value);
  }
}

function bindText(name: string, parameter: Parameter, value: unknown): string | null {
  if (value === null || value === '') {
    if (parameter.mandatory !== true) return null;
    const what = value === null ? 'NullNotAllowed' : 'EmptyStringNotAllowed';
    throw bindingError(`ParameterArgumentValidationError${what}`, name, 'Validation');
  }
  if (typeof value !== 'string' && typeof value !== 'number') throw wrongType(name);
  const text = String(value);
  if (text.length > (parameter.maxLength ?? Number.POSITIVE_INFINITY)) throw wrongType(name);
  if (parameter.values === undefined) return text;
  // A flags enumeration takes several values, parted by commas.
  return text
    .split(',')
    .map((part) => oneOf(name, parameter.values ?? [], part.trim()))
    .join(',');
}

function bindList(name: string, parameter: Parameter, value: unknown): ListValue {
  const items = (given: unknown): string[] =>
    (Array.isArray(given) ? given : given === undefined || given === null ? [] : [given]).map(
      (item: unknown) => {
        if (typeof item !== 'string' && typeof item !== 'number') throw wrongType(name);
        return parameter.values === undefined
          ? String(item)
          : oneOf(name, parameter.values, String(item));
      },
    );
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { kind: 'replace', items: items(value) };
  }
  const change = new Map(
    Object.entries(value)
      .filter(([key]) => key !== '$type')
      .map(([key, item]) => [key.toLowerCase(), item]),
  );
  if ([...change.keys()].some((key) => key !== 'add' && key !== 'remove')) throw wrongType(name);
  return { kind: 'change', add: items(change.get('add')), remove: items(change.get('remove')) };
}

function oneOf(name: string, values: readonly string[], value: string): string {
  const found = values.find((candidate) => candidate.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw wrongType(name);
  return found;
}

function wholeNumber(name: string, value: unknown): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) throw wrongType(name);
  return number;
}

function wrongType(name: string) {
  return bindingError('ParameterArgumentTransformationError', name, 'ArgumentTransformation');
}
