import { numberSaid } from '../words/numbers.js';
import type { Slot, Value, Word } from './slot.js';

/** What is counted, folded. */
const COUNTED = new Set(['digits', 'digit', 'chiffres', 'chiffre']);
const JOINED = /^(?<number>\p{L}+|\d{1,2})-(?:digits?|chiffres?)$/u;

/** How many digits something has: `4`, `four digits`, `4-digit`. */
export const count: Slot = {
  cues: [],
  read(words, at) {
    const word = words[at];
    if (word?.kind !== 'word') return [];
    const joined = JOINED.exec(word.word)?.groups?.number;
    const number = numberIn(joined ?? word.word);
    if (number === null) return [];
    const one: Value = { length: 1, value: String(number) };
    if (joined !== undefined) return [one];
    if (isCounted(words[at + 1])) return [{ ...one, length: 2 }, one];
    return /^\d/.test(word.word) ? [one] : [];
  },
  standsAlone: (word, next) =>
    JOINED.test(word.word) || (numberIn(word.word) !== null && isCounted(next)),
};

function numberIn(said: string): number | null {
  return /^\d{1,2}$/.test(said) ? Number(said) : numberSaid(said);
}

function isCounted(word: Word | undefined): boolean {
  return word?.kind === 'word' && COUNTED.has(word.word);
}
