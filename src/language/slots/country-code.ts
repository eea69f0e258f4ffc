import { single, type Slot } from './slot.js';

/** A country's calling code: `33`, `+33`, `0033`. */
export const countryCode: Slot = {
  cues: ['country-code', 'pays', 'country'],
  read(words, at) {
    const word = words[at];
    if (word?.kind !== 'word') return [];
    return single(/^(?:\+|00)?(?<code>[1-9]\d{0,2})$/.exec(word.text)?.groups?.code ?? null);
  },
};
