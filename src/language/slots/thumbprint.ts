import type { Slot } from './slot.js';

const WHOLE = /^[0-9a-f]{40}$/i;
/** A thumbprint in groups, as it is copied from a window. */
const GROUP = /^[0-9a-f]{2,8}$/i;
const MOST_GROUPS = 20;

/** A certificate's thumbprint, with or without blanks. */
export const thumbprint: Slot = {
  cues: ['thumbprint', 'empreinte'],
  read(words, at) {
    let value = '';
    for (let length = 1; length <= MOST_GROUPS; length += 1) {
      const word = words[at + length - 1];
      if (word?.kind !== 'word' || !(length === 1 ? /^[0-9a-f]+$/i : GROUP).test(word.text))
        return [];
      value += word.text;
      if (WHOLE.test(value)) return [{ length, value }];
      if (value.length > 40) return [];
    }
    return [];
  },
  standsAlone: ({ kind, text }) => kind === 'word' && WHOLE.test(text),
};
