import { single, type Slot } from './slot.js';

const DOMAIN = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}$/i;

/** So the roots of forests are mostly called; `alice.martin` is somebody. */
const ROOT =
  /^(?:(?:corp|emea|apac|amer|americas|latam|eu|us|uk|fr|de|asia|europe|ad|int|intra|root|hq|lab|test|dev|prod)\.)?[a-z0-9-]{2,63}\.(?:com|net|org|local|lan|fr|int|corp|internal|test|example)$/i;

/** A forest, by the name of its root domain. */
export const forest: Slot = {
  cues: ['forest', 'foret'],
  beforeCue: true,
  standsAlone: ({ kind, text }) => kind === 'word' && ROOT.test(text),
  read(words, at) {
    const word = words[at];
    return word?.kind === 'word' && DOMAIN.test(word.text) ? single(word.text) : [];
  },
};
