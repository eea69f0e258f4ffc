import { single, type Slot } from './slot.js';

/** How somebody says that a PIN is locked rather than forgotten, folded. */
const SAID = new Set([
  ...['unlock', 'unblock', 'unlocked', 'unblocked'],
  ...['debloque', 'debloquer', 'debloquez', 'deverrouille', 'deverrouiller', 'deverrouillez'],
]);

/** How somebody says that it is locked: then it is to be unlocked where nothing else is wished. */
const LOCKED = new Set([
  ...['locked', 'blocked', 'lockout', 'barred'],
  ...['bloque', 'bloquee', 'verrouille', 'verrouillee', 'barre', 'barree'],
]);
const NEGATED = new Set(['not', 'isnt', 'never', 'pas', 'jamais', 'nest']);

/** That unlocking is what was asked for. */
export const unlock: Slot = {
  cues: [],
  read(words, at) {
    const word = words[at];
    if (word?.kind !== 'word') return [];
    const isLocked =
      LOCKED.has(word.word) &&
      !words.slice(Math.max(0, at - 2), at).some((before) => NEGATED.has(before.word));
    return single(SAID.has(word.word) || isLocked ? 'unlock' : null);
  },
  standsAlone: ({ kind, word }) => kind === 'word' && SAID.has(word),
  deeds: SAID,
};
