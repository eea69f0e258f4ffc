import type { Catalogue } from '../../operations/kit/catalogue.js';
import { normalise } from '../normalise.js';
import { tokenise } from '../tokens.js';

/** A word of one example alone may be somebody's name in small letters. */
const ENOUGH = 2;

/**
 * The words that examples are made of, folded: in small letters, none of them is a name or value.
 */
export function exampleWords(catalogue: Catalogue): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { examples } of catalogue.values()) {
    for (const sentence of [...(examples?.en ?? []), ...(examples?.fr ?? [])]) {
      for (const word of wordsIn(sentence)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count >= ENOUGH).map(([word]) => word));
}

function wordsIn(sentence: string): Set<string> {
  const tokens = tokenise(normalise(sentence.replace(/\{\w+\}/g, '"name"')));
  return new Set(
    tokens
      .filter(({ kind, text }) => kind === 'word' && /^\p{Ll}[\p{L}'’-]*$/u.test(text))
      .map(({ word }) => word),
  );
}
