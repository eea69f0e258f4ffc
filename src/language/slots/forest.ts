import { single, type Slot } from './slot.js';

const DOMAIN = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}$/i;

/** A forest, by the name of its root domain. */
export const forest: Slot = {
  cues: ['forest', 'foret'],
  beforeCue: true,
  read(words, at) {
    const word = words[at];
    return word?.kind === 'word' && DOMAIN.test(word.text) ? single(word.text) : [];
  },
};
