import { quotedAt, single, type Slot } from './slot.js';

const PATH = /^(?:\\\\|[a-z]:\\|\/).{2,250}$/i;

/** A file by its whole path, on the network or a drive. */
export const file: Slot = {
  cues: ['file', 'fichier'],
  read(words, at) {
    const quoted = quotedAt(words, at);
    if (quoted.length > 0) return quoted;
    const word = words[at];
    return word?.kind === 'word' && PATH.test(word.text) ? single(word.text) : [];
  },
  standsAlone: ({ kind, text }) => kind === 'word' && PATH.test(text),
};
