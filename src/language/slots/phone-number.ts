import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { single, type Slot, type Value, type Word } from './slot.js';

const PART = /^[+(]?\d[\d().-]{0,20}$/;
/** A number of the longest plan, written in pairs. */
const MOST_PARTS = 9;

/** A telephone number with its country, in E.164: blanks, dots and a leading 00 don't count. */
export const phoneNumber: Slot = {
  cues: ['number', 'extension', 'phone', 'telephone'],
  standsAlone: ({ kind, text }) => kind === 'word' && /^(?:\+|00)\d/.test(text),
  read(words, at) {
    const national = nationalAt(words, at);
    if (national !== null) return [national];
    const parts: string[] = [];
    while (parts.length < MOST_PARTS) {
      const word = words[at + parts.length];
      if (word?.kind !== 'word' || !PART.test(word.text)) break;
      parts.push(word.text);
    }
    const found: Value[] = [];
    for (let length = parts.length; length > 0; length -= 1) {
      const typed = parts.slice(0, length).join('').replace(/^00/, '+');
      const number = typed.startsWith('+') ? numberOf(typed) : null;
      if (number !== null) found.push({ length, value: number });
    }
    // Where it has no length that numbers of its country have, it is what was typed all the same.
    const whole = parts
      .join('')
      .replace(/^00/, '+')
      .replace(/[().-]/g, '');
    return found.length === 0 && /^\+[1-9]\d{7,14}$/.test(whole)
      ? [{ length: parts.length, value: whole }]
      : found;
  },
};

/** `01 55 50 12 34`: a telephone number without its country, as one says it at home. */
export function nationalAt(words: readonly Word[], at: number): Value | null {
  let all = '';
  let length = 0;
  while (/^\d{2,4}$/.test(words[at + length]?.text ?? '')) {
    all += words[at + length]?.text ?? '';
    length += 1;
  }
  return length > 2 && /^0[1-9]\d{7,9}$/.test(all) ? { length, value: all } : null;
}

/** A number that something answers on: with its country, or an extension. */
export const pilot: Slot = {
  ...phoneNumber,
  read: (words, at) => {
    const numbers = phoneNumber.read(words, at);
    return numbers.length > 0
      ? numbers
      : single(A_SHORT_ONE.exec(words[at]?.text ?? '')?.[0] ?? null);
  },
  standsAlone: (word, next) =>
    phoneNumber.standsAlone?.(word, next) === true ||
    (word.kind === 'word' && A_SHORT_ONE.test(word.text)),
};

/** Not a year. */
const A_SHORT_ONE = /^(?!20[23]\d$)\d{3,7}$/;

/** Many phrases look at the same places. */
const KNOWN = new Map<string, string | null>();
const MOST_KNOWN = 2000;

/** In E.164; null: no telephone has it. */
function numberOf(typed: string): string | null {
  const before = KNOWN.get(typed);
  if (before !== undefined) return before;
  const number = parsePhoneNumberFromString(typed);
  const found = number?.isPossible() === true ? number.number : null;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(typed, found);
  return found;
}
