import { single, type Slot } from './slot.js';

/** What stands before an extension in a telephone number: a plus, a country and more. */
export const prefix: Slot = {
  cues: ['prefix', 'prefixe'],
  read(words, at) {
    const word = words[at];
    const typed = word?.kind === 'word' ? word.text.replace(/[().-]/g, '') : '';
    return /^\+[1-9]\d{0,13}$/.test(typed) ? single(typed) : [];
  },
};
