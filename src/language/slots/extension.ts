import { nationalAt, phoneNumber } from './phone-number.js';
import { single, type Slot, type Word } from './slot.js';

/** A group of a number that is written with blanks. */
function isDigits(word: Word | undefined): boolean {
  return word?.kind === 'word' && /^\d{1,3}$/.test(word.text);
}

/** What stands before is already a part of the number. */
function isPartOfNumber(word: Word | undefined): boolean {
  return word?.kind === 'word' && /^(?:[+(]?\d{1,3}[)]?|(?:\+|00)\d{1,6})$/.test(word.text);
}

/** No extension has more digits; a longer row of groups is a telephone number. */
const MOST_DIGITS = 7;

/** An extension: digits, which may be written in groups; leading zeros count. */
export const extension: Slot = {
  cues: ['extension', 'number'],
  read(words, at) {
    const first = words[at];
    if (first?.kind === 'quoted' && /^\d{3,7}$/.test(first.text)) return single(first.text);
    if (first?.kind !== 'word') return [];
    const whole = /^[#+]?(?<digits>\d[\d.-]{0,24}\d|\d)$/.exec(first.text)?.groups?.digits;
    if (whole === undefined || /^(?:\+|00\d)/.test(first.text) || isPartOfNumber(words[at - 1]))
      return [];
    const digits = whole.replace(/[.-]/g, '');
    if (nationalAt(words, at) !== null) return [];
    if (digits.length > 3) return single(digits);
    const groups = [digits];
    while (isDigits(words[at + groups.length])) groups.push(words[at + groups.length]?.text ?? '');
    const all = groups.join('');
    if (all.length > MOST_DIGITS) return [];
    return groups.length > 1 && all.length > 2
      ? [{ length: groups.length, value: all }]
      : single(digits.length > 1 ? digits : null);
  },
  standsAlone: (word, next) =>
    word.kind === 'word' && (/^\d{3,7}$/.test(word.text) || (isDigits(word) && isDigits(next))),
};

/** An extension or a telephone number with its country: whichever of them somebody asks about. */
export const extensionOrNumber: Slot = {
  ...extension,
  read: (words, at) =>
    /^(?:\+|00)\d/.test(words[at]?.text ?? '') || nationalAt(words, at) !== null
      ? phoneNumber.read(words, at)
      : extension.read(words, at),
  standsAlone: (word, next) =>
    extension.standsAlone?.(word, next) === true || phoneNumber.standsAlone?.(word, next) === true,
};
