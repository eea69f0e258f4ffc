import type { Catalogue } from '../operations/kit/catalogue.js';
import type { Locale } from '../operations/kit/operation.js';
import { automatonOf, type Automaton } from './automaton.js';
import { exampleWords } from './likeness/example-words.js';
import type { Tongue } from './reading.js';
import { vocabularyOf } from './vocabulary.js';
import { OTHER_DEEDS } from './words/small.js';
import { synonymsOf } from './words/synonyms.js';

/** What sentences of one language are read with, and the phrases of all operations in it. */
export interface Phrasebook extends Tongue {
  readonly phrases: readonly Automaton[];
}

export type Phrasebooks = Readonly<Record<Locale, Phrasebook>>;

/** What sentences are read with before it is known which of their words are no names. */
export type Tongues = Readonly<Record<Locale, Omit<Phrasebook, 'isKnown'>>>;

/**
 * Compiles the phrases of all operations.
 * @throws SyntaxError for a phrase that isn't written as phrases.ts says, or that has a parameter
 *   which its operation doesn't
 */
export function tonguesOf(catalogue: Catalogue): Tongues {
  return { en: phrasesOf('en', catalogue), fr: phrasesOf('fr', catalogue) };
}

/**
 * The phrases of all operations, and which words are no names.
 * @param said the words that examples are made of, folded
 * @throws SyntaxError as `tonguesOf`
 */
export function phrasebooksOf(
  catalogue: Catalogue,
  { en, fr }: Tongues = tonguesOf(catalogue),
  said: ReadonlySet<string> = exampleWords(catalogue),
): Phrasebooks {
  const isMistyped = (word: string): boolean =>
    en.vocabulary.repair(word) !== null && fr.vocabulary.repair(word) !== null;
  const isKnown = (word: string): boolean =>
    (said.has(word) && !isMistyped(word)) ||
    en.vocabulary.knows(word) ||
    fr.vocabulary.knows(word) ||
    OTHER_DEEDS.has(word);
  return { en: { ...en, isKnown }, fr: { ...fr, isKnown } };
}

function phrasesOf(locale: Locale, catalogue: Catalogue): Omit<Phrasebook, 'isKnown'> {
  const synonyms = synonymsOf(locale);
  const phrases = [...catalogue.values()].flatMap((operation) =>
    operation.phrases[locale].map((phrase) => {
      const automaton = automatonOf(operation.name, locale, phrase, synonyms);
      for (const slot of automaton.slots) {
        if (!Object.hasOwn(operation.parameters.shape, slot))
          throw new SyntaxError(`${operation.name}: no parameter ${slot} (${phrase})`);
      }
      return automaton;
    }),
  );
  return { locale, synonyms, vocabulary: vocabularyOf(phrases, synonyms), phrases };
}
