import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { UmError } from '../../protocol/errors.js';

const DIGITS = '12345678901234';
/** E.164 has 15 digits at most; a number with its country has more than a few. */
const NUMBER = /^\+[1-9]\d{6,14}$/;

/** The rule that turns an extension into a telephone number, and an example of what it does. */
export interface Rule {
  readonly name: string;
  readonly digits: number;
  readonly prefix: string;
  readonly pattern: string;
  readonly translation: string;
  readonly dialled: string;
  readonly translated: string;
  /** Whether numbers of that length exist in that country. */
  readonly isLikely: boolean;
}

/**
 * The rule for extensions of so many digits.
 * @param typed what stands before them in the number: it can't be known from their length
 * @throws UmError UM-MISSING-PARAMETER, UM-PREFIX-FORM
 */
export function ruleFor(digits: number, typed: string): Rule {
  const prefix = typed
    .trim()
    .replace(/[\s.()/-]/g, '')
    .replace(/^00/, '+');
  if (prefix === '') throw new UmError('UM-MISSING-PARAMETER', { parameter: 'prefix' });
  const dialled = DIGITS.slice(0, digits);
  const translated = prefix + dialled;
  if (!/^\+[1-9]/.test(prefix) || !NUMBER.test(translated)) {
    throw new UmError('UM-PREFIX-FORM', { parameter: 'prefix', prefix: typed.trim(), digits });
  }
  return {
    name: `${digits}digits`,
    digits,
    prefix,
    pattern: `^(\\d{${digits}})$`,
    translation: `${prefix}$1`,
    dialled,
    translated,
    isLikely: parsePhoneNumberFromString(translated)?.isPossible() ?? false,
  };
}
