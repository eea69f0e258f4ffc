import { NEVER_A_VALUE } from '../words/small.js';
import { quotedAt, single, type Slot, type Word } from './slot.js';

const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u;

/** An object with a name of one word, or of several in quotes. */
export function namedObject(
  cues: readonly string[],
  more: Pick<Slot, 'weakCues' | 'beforeCue'> = {},
): Slot {
  return {
    cues,
    ...more,
    read(words, at) {
      const quoted = quotedAt(words, at);
      if (quoted.length > 0) return quoted;
      const word = words[at];
      return word !== undefined && isName(word) ? single(word.text.replace(/'s?$/, '')) : [];
    },
  };
}

function isName(word: Word): boolean {
  const text = word.text.replace(/'s?$/, '');
  if (word.kind !== 'word' || !NAME.test(text) || NEVER_A_VALUE.has(text.toLowerCase()))
    return false;
  return !word.known || /^\p{Lu}\p{Ll}{2}/u.test(text);
}
