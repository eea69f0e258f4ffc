import type { Call, ParameterValue } from '../src/protocol/call.js';

/**
 * A call as an administrator reads it, `Enable-UMMailbox -Identity 'Alice Martin' -Extensions 1234`.
 * For the eye alone: nothing runs from this text.
 */
export function readable({ cmdlet, parameters }: Call): string {
  const given = Object.entries(parameters).map(([name, value]) =>
    typeof value === 'boolean' ? `-${name}:$${String(value)}` : `-${name} ${valueOf(value)}`,
  );
  return [cmdlet, ...given].join(' ');
}

function valueOf(value: ParameterValue): string {
  if (value === null) return '$null';
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return listOf(value);
  const parts = Object.entries(value).map(([name, items = []]) => `${name}=${listOf(items)}`);
  return `@{${parts.join('; ')}}`;
}

function listOf(items: readonly string[]): string {
  return items.length === 0 ? '@()' : items.map(quoted).join(', ');
}

function quoted(text: string): string {
  return /^[\p{L}\p{N}+\\][\p{L}\p{N}.@:+\\/_-]*$/u.test(text)
    ? text
    : `'${text.replaceAll("'", "''")}'`;
}
