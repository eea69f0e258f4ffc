import { single, type Slot, type Word } from './slot.js';

/** Two digits, as whole telephone numbers are written in: they are no extension. */
function isPair(word: Word | undefined): boolean {
  return word?.kind === 'word' && /^\d{2}$/.test(word.text);
}

function isDigits(word: Word | undefined): boolean {
  return word?.kind === 'word' && /^\d{1,3}$/.test(word.text);
}

/** An extension: digits, which may be written in groups; leading zeros count. */
export const extension: Slot = {
  cues: ['extension', 'number'],
  read(words, at) {
    const first = words[at];
    if (first?.kind !== 'word') return [];
    const whole = /^[#+]?(?<digits>\d[\d.-]{0,24}\d|\d)$/.exec(first.text)?.groups?.digits;
    if (whole === undefined || first.text.startsWith('+')) return [];
    if (isPair(words[at - 1]) || (isPair(first) && isPair(words[at + 1]) && isPair(words[at + 2])))
      return [];
    if (/^00\d/.test(whole) && isDigits(words[at + 1])) return [];
    const digits = whole.replace(/[.-]/g, '');
    // "12 34" is one extension; "1234 5678" are two.
    const second = words[at + 1];
    return digits.length <= 3 && second?.kind === 'word' && /^\d{2,3}$/.test(second.text)
      ? [{ length: 2, value: digits + second.text }]
      : single(digits);
  },
  standsAlone: ({ kind, text }) => kind === 'word' && /^\d{3,7}$/.test(text),
};
