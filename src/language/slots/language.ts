import { single, type Slot } from './slot.js';

/** How languages are named in both of ours, folded. */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    en: ['english', 'anglais', 'anglaise'],
    fr: ['french', 'francais', 'francaise'],
    de: ['german', 'allemand', 'allemande', 'deutsch'],
    es: ['spanish', 'espagnol', 'espagnole', 'espanol'],
    it: ['italian', 'italien', 'italienne', 'italiano'],
    nl: ['dutch', 'neerlandais', 'neerlandaise'],
    pt: ['portuguese', 'portugais', 'portugaise'],
  }).flatMap(([code, names]) => names.map((name) => [name, code] as const)),
);

const A_CODE = /^[a-z]{2}-(?:[A-Z]{2}|fr|ca|be|ch|us|gb|uk|de|es|it|nl|pt)$/;

/** A language by its name, which becomes its code, or by the code of a language pack: `fr-FR`. */
export const language: Slot = {
  cues: ['language', 'langue'],
  read(words, at) {
    const word = words[at];
    if (word?.kind !== 'word') return [];
    if (A_CODE.test(word.text)) return single(word.text);
    return single(NAMES.get(word.word) ?? null);
  },
  standsAlone: ({ kind, word, text }) => kind === 'word' && (NAMES.has(word) || A_CODE.test(text)),
};
