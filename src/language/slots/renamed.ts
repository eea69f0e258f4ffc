import { quotedAt, single, type Slot, type Value, type Word } from './slot.js';

/** How somebody says what of a person has changed, folded. */
const SAID = new Set(['name', 'surname', 'nom', 'renamed']);

/** That the person is called otherwise now, and nothing is said of the address that they get. */
export const renamed: Slot = {
  cues: [],
  read(words, at) {
    const word = words[at];
    if (words.some(({ plain }) => plain === 'sip')) return [];
    return single(word?.kind === 'word' && SAID.has(word.word) ? 'renamed' : null);
  },
};

/** So many words are one name. */
const MOST_WORDS = 4;

/** What somebody is called from now on: as it is written, or in quotes. */
export const newName: Slot = {
  cues: [],
  read(words, at) {
    const quoted = quotedAt(words, at);
    if (quoted.length > 0) return quoted;
    const names: Value[] = [];
    for (let length = 1; length <= MOST_WORDS && isName(words[at + length - 1]); length += 1) {
      const value = words
        .slice(at, at + length)
        .map(({ text }) => text)
        .join(' ');
      names.unshift({ length, value });
    }
    return names;
  },
};

function isName(word: Word | undefined): boolean {
  return word?.kind === 'word' && /^\p{Lu}[\p{L}'’-]*$/u.test(word.text);
}
