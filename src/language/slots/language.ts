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

/** A language by its name, which becomes its code, or by the code of a language pack: `fr-FR`. */
export const language: Slot = {
  cues: ['language', 'langue'],
  read(words, at) {
    const word = words[at];
    if (word?.kind !== 'word') return [];
    if (/^[a-z]{2,3}-[a-z]{2,4}$/i.test(word.text)) return single(word.text);
    return single(NAMES.get(word.word) ?? null);
  },
  standsAlone: ({ kind, word }) => kind === 'word' && NAMES.has(word),
};
