import { quotedAt, type Slot, type Word } from './slot.js';

const DATE = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\/\d{1,2}\/\d{4})$/;
const BETWEEN: ReadonlySet<string> = new Set(['to', 'until', 'au', 'a', 'jusquau', 'and', 'et']);

/** A day, or a first and a last day; with a name where it is in quotes. */
export const holidays: Slot = {
  cues: [],
  read(words, at) {
    const quoted = quotedAt(words, at);
    if (quoted.length > 0) return quoted;
    const first = dateIn(words[at]);
    if (first === null) return [];
    const one = { length: 1, value: first };
    const gap = BETWEEN.has(words[at + 1]?.word ?? '') ? 1 : 0;
    const last = dateIn(words[at + 1 + gap]);
    return last === null ? [one] : [{ length: 2 + gap, value: `${first} ${last}` }, one];
  },
};

function dateIn(word: Word | undefined): string | null {
  return word?.kind === 'word' && DATE.test(word.text) ? word.text : null;
}
