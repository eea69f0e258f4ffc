import { single, type Slot } from './slot.js';

/** How somebody says that a person goes or is gone, folded. */
const SAID = new Set([
  ...['left', 'leaves', 'leaving', 'leave', 'leaver'],
  ...['quitte', 'quittee', 'quitter', 'part', 'parti', 'partie'],
]);

/** That the person leaves, and nothing is said of voice mail: then all of theirs goes. */
export const leaver: Slot = {
  cues: [],
  read(words, at) {
    const word = words[at];
    if (words.some(({ plain }) => plain === 'um')) return [];
    return single(word?.kind === 'word' && SAID.has(word.word) ? 'leaver' : null);
  },
};
