/** E.164: a plus, a country and at least a few digits; 15 at most. */
const E164 = /^\+[1-9]\d{6,14}$/;

/** Whether a number is E.164 to the letter, as Lync's contacts need it. */
export function isE164(number: string): boolean {
  return E164.test(number);
}

/**
 * A telephone number with its country, as people write it, in E.164: without blanks, dots, brackets
 * and `(0)`, a leading 00 as a plus. Null where it is none.
 */
export function e164(typed: string): string | null {
  const number = typed
    .trim()
    .replace(/^tel:/i, '')
    .replace(/\(0\)/g, '')
    .replace(/[\s.()/-]/g, '')
    .replace(/^00/, '+');
  return E164.test(number) ? number : null;
}
