import { extension } from './extension.js';
import { phoneNumber } from './phone-number.js';
import { single, type Slot } from './slot.js';

/** What takes the operator away, folded. */
const NONE = new Set(
  `none nobody remove delete clear no aucun aucune personne supprime enleve retire efface`.split(
    ' ',
  ),
);

/** The number that callers get to by 0: an extension, a telephone number, or `none`. */
export const operatorNumber: Slot = {
  cues: ['operator', 'operateur', 'standardiste'],
  read(words, at) {
    const word = words[at];
    if (word?.kind === 'word' && (NONE.has(word.word) || NONE.has(word.plain)))
      return single('none');
    return [...phoneNumber.read(words, at), ...extension.read(words, at)];
  },
};
