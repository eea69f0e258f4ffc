import { z } from 'zod';
import type { FieldRule } from '../cards/index.js';
import type { AnyOperation } from '../src/operations/kit/operation.js';
import { message } from '../src/protocol/message.js';

/** Characters of what the operation sets no limit for. */
const MOST = 200;
/** Characters of a ticket's number: the runner takes no more. */
const MOST_OF_TICKET = 60;

/** So many digits, with whatever stands between them. */
const withDigits = (least: number): string => `^([^0-9]*[0-9]){${String(least)}}[\\s\\S]*$`;

/**
 * How a parameter's text must look, by what it is called in every operation: never narrower than
 * what the runner makes something of. The patterns are for every client's engine: without names,
 * look-arounds and classes of Unicode, for the whole text, and none that takes long for a long one.
 */
const PATTERNS: Readonly<Record<string, { readonly pattern: string; readonly says: string }>> = {
  user: { pattern: '^[^*?%]+$', says: 'person' },
  extension: { pattern: '^[^A-Za-z]*[0-9][^A-Za-z]*$', says: 'extension' },
  newExtension: { pattern: '^[^A-Za-z]*[0-9][^A-Za-z]*$', says: 'extension' },
  digits: { pattern: '^ *[0-9]{1,2} *$', says: 'digits' },
  page: { pattern: '^ *[0-9]{1,4} *$', says: 'page' },
  countryCode: { pattern: '^ *(\\+|00)? *[1-9][0-9]{0,3} *$', says: 'countryCode' },
  number: { pattern: withDigits(4), says: 'number' },
  accessNumbers: { pattern: withDigits(2), says: 'numbers' },
  pilotNumber: { pattern: withDigits(2), says: 'number' },
  prefix: { pattern: withDigits(1), says: 'number' },
  operatorNumber: {
    pattern: `^ *[Nn][Oo][Nn][Ee] *$|${withDigits(2)}`,
    says: 'operatorNumber',
  },
  sipAddress: { pattern: '^[^@]+@[^@]+$', says: 'sipAddress' },
  thumbprint: {
    pattern: '^([^0-9A-Fa-f]*[0-9A-Fa-f]){40}[^0-9A-Fa-f]*$',
    says: 'thumbprint',
  },
  requestId: { pattern: withDigits(1), says: 'request' },
  file: { pattern: '^ *\\\\\\\\[\\s\\S]+$', says: 'file' },
};

/** What a client checks of a field before it sends the form, and says where it isn't so. */
export function ruleFor(operation: AnyOperation, name: string): FieldRule {
  const schema = operation.parameters.shape[name];
  const { pattern = null, says = null } = isOne(schema) ? (PATTERNS[name] ?? {}) : {};
  return {
    maxLength: name === 'ticket' ? MOST_OF_TICKET : (longestOf(schema) ?? MOST),
    pattern,
    error: says === null ? null : message(`dialog.rule.${says}`),
  };
}

/** Whether a parameter is one text or number, not several in one. */
function isOne(schema: unknown): boolean {
  if (isWrapper(schema)) return isOne(schema.unwrap());
  return schema instanceof z.ZodString || schema instanceof z.ZodNumber;
}

/** Characters that a parameter's schema takes at most; null: it doesn't say. */
function longestOf(schema: unknown): number | null {
  if (isWrapper(schema)) return longestOf(schema.unwrap());
  if (schema instanceof z.ZodString) return schema.maxLength;
  if (schema instanceof z.ZodUnion)
    return schema.options.map(longestOf).find((longest) => longest !== null) ?? null;
  return null;
}

function isWrapper(schema: unknown): schema is z.ZodOptional | z.ZodDefault {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
}
