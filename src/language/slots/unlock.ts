import { single, type Slot } from './slot.js';

/** How somebody says that a PIN is locked rather than forgotten, folded. */
const SAID = new Set([
  ...['unlock', 'unblock', 'unlocked', 'unblocked'],
  ...['debloque', 'debloquer', 'debloquez', 'deverrouille', 'deverrouiller', 'deverrouillez'],
]);

/** That unlocking is what was asked for. */
export const unlock: Slot = {
  cues: [],
  read(words, at) {
    const word = words[at];
    return single(word?.kind === 'word' && SAID.has(word.word) ? 'unlock' : null);
  },
  standsAlone: ({ kind, word }) => kind === 'word' && SAID.has(word),
  deeds: SAID,
};
