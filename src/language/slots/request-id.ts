import { single, type Slot, type Word } from './slot.js';

const WHOLE = /^(?:r(?:eq)?-?|#)?(?<number>[1-9]\d{0,9})$/i;

/** A request's number: R-12, r12, r 12, #12, or 12 where a request is spoken of. */
export const requestId: Slot = {
  cues: ['request', 'demande'],
  standsAlone: ({ kind, text }) => kind === 'word' && /^r(?:eq)?-[1-9]\d{0,9}$/i.test(text),
  read(words, at) {
    const word = words[at];
    if (word?.kind !== 'word') return [];
    const next = words[at + 1];
    if (word.word === 'r' && next?.kind === 'word' && /^[1-9]\d{0,9}$/.test(next.text))
      return [{ length: 2, value: `R-${next.text}` }];
    const number = WHOLE.exec(word.text)?.groups?.number;
    if (number === undefined) return [];
    return isMarked(word.text) || isSpokenOf(words, at) ? single(`R-${number}`) : [];
  },
};

function isMarked(text: string): boolean {
  return /^(?:r(?:eq)?-?|#)/i.test(text);
}

/** A bare number is a request's only directly behind a word for it, or as all that is said. */
function isSpokenOf(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return words.length === 1;
  return ['request', 'demande', 'number', 'extension', 'n°', 'numero'].includes(before.plain)
    ? before.plain === 'request' || before.plain === 'demande' || isRequestWord(words[at - 2])
    : false;
}

function isRequestWord(word: Word | undefined): boolean {
  return word?.plain === 'request' || word?.plain === 'demande';
}
