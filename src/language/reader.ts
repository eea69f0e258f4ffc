import type { Locale } from '../operations/kit/operation.js';
import { normalise } from './normalise.js';
import type { Phrasebooks } from './phrasebooks.js';
import { readingOf, type Reading } from './reading.js';
import { tokenise, type Token } from './tokens.js';

/** A sentence, cleaned and cut once for all who look at it. */
export interface Sentence {
  readonly plain: string;
  readonly tokens: readonly Token[];
  /** As a language reads it. */
  in(locale: Locale): Reading;
}

export type Reader = (text: string) => Sentence;

/** A message and its parts are looked at by several, one after the other. */
const MOST_KNOWN = 16;

/** Makes what reads sentences, and remembers the latest. */
export function createReader(books: Phrasebooks): Reader {
  const known = new Map<string, Sentence>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const plain = normalise(text);
    const tokens = tokenise(plain);
    const readings = new Map<Locale, Reading>();
    const sentence: Sentence = {
      plain,
      tokens,
      in(locale) {
        const reading = readings.get(locale) ?? readingOf(tokens, books[locale]);
        readings.set(locale, reading);
        return reading;
      },
    };
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, sentence);
    return sentence;
  };
}
