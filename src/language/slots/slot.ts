import type { Token } from '../tokens.js';

/** A word of a sentence as the slots see it. */
export interface Word extends Token {
  /** The plain form, synonyms put together: `um` for voice mail. */
  readonly plain: string;
  /** Whether it is a word of the phrases or a small word, so that it is rather not a value. */
  readonly known: boolean;
}

/** A value found: how many words it takes, and what it is. */
export interface Value {
  readonly length: number;
  readonly value: string;
}

/**
 * One kind of parameter. `read` looks at the words from a place on and returns what could be a
 * value there, the longest first. `cues` are the plain words that announce one.
 */
export interface Slot {
  readonly cues: readonly string[];
  read(words: readonly Word[], at: number): Value[];
  /** Whether it can be told without a cue wherever it stands, by its form and the next word's. */
  readonly standsAlone?: (word: Word, next: Word | undefined) => boolean;
  /** Words of deeds that say it by themselves: `unlock` says so of a PIN. */
  readonly deeds?: ReadonlySet<string>;
  /** Whether a name without any cue is rather one of these than anything else but a person. */
  readonly isOften?: true;
  /** What it is called in a form of lines: `User: alice`; folded. */
  readonly labels?: readonly string[];
  /** Small words that may announce one when nothing else does: `in Paris`. */
  readonly weakCues?: readonly string[];
  /** Whether it may stand before its cue: `the Paris dial plan`. */
  readonly beforeCue?: boolean;
}

/** One value of one word, or nothing. */
export function single(value: string | null): Value[] {
  return value === null ? [] : [{ length: 1, value }];
}

/** The value in quotes at a place, if there is one. */
export function quotedAt(words: readonly Word[], at: number): Value[] {
  const word = words[at];
  return word?.kind === 'quoted' && word.text !== '' ? single(word.text) : [];
}
