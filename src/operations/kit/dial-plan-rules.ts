import { UmError } from '../../protocol/errors.js';

/** A longer name leaves no room for " Default Policy" in the 64 characters of a policy's name. */
const LONGEST_NAME = 49;
/**
 * No blank, which Lync refuses, none of Exchange's `" / \ [ ] : ; | = , + * ? < >`, and no dot:
 * ExchUcUtil takes what stands before the first one as pilot identifier.
 */
const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u;

/**
 * The name of a dial plan to be made.
 * @throws UmError UM-MISSING-PARAMETER, UM-NAME-FORM
 */
export function dialPlanName(typed: string): string {
  const name = typed.trim();
  if (name === '') throw new UmError('UM-MISSING-PARAMETER', { parameter: 'name' });
  if (name.length <= LONGEST_NAME && NAME.test(name)) return name;
  const about = { parameter: 'name', name, most: LONGEST_NAME, signs: 'noDot' };
  throw new UmError('UM-NAME-FORM', about);
}

/**
 * How many digits an extension of it has.
 * @throws UmError UM-BAD-PARAMETER
 */
export function digitsOf(digits: number): number {
  if (digits >= 1 && digits <= 20) return digits;
  throw new UmError('UM-BAD-PARAMETER', { parameter: 'digits', value: digits });
}

/**
 * A country code without its plus: one to four digits.
 * @throws UmError UM-MISSING-PARAMETER, UM-BAD-PARAMETER
 */
export function countryCodeOf(typed: string): string {
  const code = typed.trim();
  if (code === '') throw new UmError('UM-MISSING-PARAMETER', { parameter: 'countryCode' });
  const digits = code.replace(/^(?:\+|00)\s*/, '');
  if (/^[1-9]\d{0,3}$/.test(digits)) return digits;
  throw new UmError('UM-BAD-PARAMETER', { parameter: 'countryCode', value: code });
}
