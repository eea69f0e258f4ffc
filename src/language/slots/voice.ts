import { single, type Slot } from './slot.js';

/** How somebody says that a person is new, folded. */
const SAID = new Set([
  ...['starts', 'starting', 'joins', 'joining', 'arrives', 'arriving', 'begins', 'beginning'],
  ...['first', 'arrive', 'commence', 'debute', 'rejoint', 'embauche', 'embauchee'],
]);

/** That the person is new, and nothing is said of voice mail: then it is all of a telephone's. */
export const voice: Slot = {
  cues: [],
  read(words, at) {
    const word = words[at];
    if (words.some(({ plain }) => plain === 'um')) return [];
    return single(word?.kind === 'word' && SAID.has(word.word) ? 'first' : null);
  },
};
