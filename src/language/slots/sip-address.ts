import { single, type Slot } from './slot.js';

const ADDRESS = /^(?:sip:)?(?<address>[^\s@:;,<>]{1,64}@[a-z0-9.-]{1,255})$/i;

/** A SIP address, without `sip:`. */
export const sipAddress: Slot = {
  cues: ['sip', 'address', 'adresse'],
  read(words, at) {
    const word = words[at];
    return single(
      word?.kind === 'word' ? (ADDRESS.exec(word.text)?.groups?.address ?? null) : null,
    );
  },
};
