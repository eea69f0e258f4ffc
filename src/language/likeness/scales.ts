import type { Locale } from '../../operations/kit/operation.js';
import type { Reader } from '../reader.js';
import { saidIn, type Said } from '../said.js';
import { NOTHING, type Examples } from './examples.js';
import { likenessesOf, type Likeness } from './likeness.js';
import { marksOf, tongueOf, type Mark } from './marks.js';

/** A sentence as the examples weigh it. */
export interface Weighed {
  /** The language that it is in. */
  readonly tongue: Locale;
  readonly marks: readonly Mark[];
  /** What it says of things and deeds. */
  readonly said: Said;
  /** All operations that have examples, and {@link NOTHING}, the likeliest first. */
  readonly ranks: readonly Likeness[];
  /** Whether an operation is so little behind that its phrases and signs are worth looking for. */
  readonly isNear: (operation: string) => boolean;
}

export type Weigh = (text: string, locale: Locale) => Weighed;

/**
 * What is further behind than this is overruled or asked about whatever phrase is said, so that
 * looking for its phrases, which takes most of the time, changes nothing.
 */
const NEAR = 25;
/** A message and its parts are weighed more than once. */
const MOST_KNOWN = 16;

/** Makes what weighs sentences, and remembers the latest. */
export function createScales(read: Reader, examples: Examples): Weigh {
  const known = new Map<string, Weighed>();
  return (text, locale) => {
    const key = `${locale} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const sentence = read(text);
    const tongue = tongueOf(sentence.tokens, locale);
    const reading = sentence.in(tongue);
    const marks = marksOf(reading, tongue, examples.known, examples.repaired);
    const ranks = likenessesOf(examples, marks);
    const best = ranks.find(({ operation }) => operation !== NOTHING)?.score ?? 0;
    const far = new Set(
      ranks.filter(({ score }) => best - score > NEAR).map(({ operation }) => operation),
    );
    const weighed = {
      tongue,
      marks,
      said: saidIn(reading),
      ranks,
      isNear: (operation: string) => !far.has(operation),
    };
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, weighed);
    return weighed;
  };
}
