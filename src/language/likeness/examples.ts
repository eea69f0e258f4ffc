import { distance } from 'fastest-levenshtein';
import type { Catalogue } from '../../operations/kit/catalogue.js';
import type { InBothLanguages, Locale } from '../../operations/kit/operation.js';
import { normalise } from '../normalise.js';
import { readingOf, type Reading, type Tongue } from '../reading.js';
import { tokenise } from '../tokens.js';
import { digestOf, type Counted } from './counted.js';
import { exampleWords } from './example-words.js';
import { marksOf, stemOf } from './marks.js';
import { NOTHING_ASKED } from './nothing.js';

/** What sentences are of that ask for no operation. */
export const NOTHING = '';

/** In how many examples of each operation each mark is. */
export interface Examples {
  /** How many examples each operation has; {@link NOTHING} for what asks for none. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly total: number;
  /** By mark, then by operation: in how many examples; and in how many of all. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly sums: ReadonlyMap<string, number>;
  readonly known: (mark: string) => boolean;
  /** The known word that a mistyped one was meant to be, or null. */
  readonly repaired: (mark: string) => string | null;
}

interface Example {
  readonly operation: string;
  readonly locale: Locale;
  readonly reading: Reading;
}

/** What reads sentences before it is known which words are no names. */
type Tongues = Readonly<Record<Locale, Omit<Tongue, 'isKnown'>>>;

/**
 * Counts the words of all examples that the operations of a catalogue declare: the build does it.
 * @param nothing sentences that ask for no operation
 */
export function countExamples(
  catalogue: Catalogue,
  tongues: Tongues,
  nothing: InBothLanguages<readonly string[]> = NOTHING_ASKED,
): Counted {
  const examples = readAll(catalogue, tongues, nothing);
  const known = wordsOf(examples);
  const sizes = new Map<string, number>();
  const counts = new Map<string, Map<string, number>>();
  for (const { operation, locale, reading } of examples) {
    count(sizes, operation);
    for (const { mark } of marksOf(reading, locale, known, () => null)) {
      const by = counts.get(mark) ?? new Map<string, number>();
      counts.set(mark, by);
      count(by, operation);
    }
  }
  return {
    digest: digestOf(catalogue, nothing),
    sizes: Object.fromEntries(sizes),
    counts: Object.fromEntries([...counts].map(([mark, by]) => [mark, Object.fromEntries(by)])),
    words: [...exampleWords(catalogue)],
  };
}

/** What was counted, to be asked. */
export function examplesOf(counted: Counted): Examples {
  const sizes = new Map(Object.entries(counted.sizes));
  const counts = new Map(
    Object.entries(counted.counts).map(([mark, by]) => [mark, new Map(Object.entries(by))]),
  );
  return {
    sizes,
    counts,
    sums: new Map([...counts].map(([mark, by]) => [mark, sumOf(by.values())])),
    total: sumOf(sizes.values()),
    known: (mark) => counts.has(mark),
    repaired: repairer([...counts.keys()].filter((mark) => /^[a-z]{4,}$/.test(mark))),
  };
}

function sumOf(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

function readAll(
  catalogue: Catalogue,
  tongues: Tongues,
  nothing: InBothLanguages<readonly string[]>,
): Example[] {
  const found: Example[] = [];
  const read = (operation: string, locale: Locale, sentences: readonly string[] = []): void => {
    const { vocabulary, ...tongue } = tongues[locale];
    const asTyped = {
      ...tongue,
      vocabulary: { ...vocabulary, repair: () => null },
      isKnown: () => false,
    };
    for (const sentence of sentences) {
      const tokens = tokenise(normalise(named(sentence)));
      found.push({ operation, locale, reading: readingOf(tokens, asTyped) });
    }
  };
  for (const locale of LOCALES) {
    read(NOTHING, locale, nothing[locale]);
    for (const { name, examples } of catalogue.values()) read(name, locale, examples?.[locale]);
  }
  return found;
}

const LOCALES: readonly Locale[] = ['en', 'fr'];

/** `{user}` stands for any name. */
function named(sentence: string): string {
  return sentence.replace(/\{\w+\}/g, '"name"');
}

/** What is always in capitals in fewer examples than this is rather somebody's name. */
const MOSTLY_CAPITAL = 3;

/** Whether a stem is one of a word, and not of a name: a word is somewhere in small letters. */
function wordsOf(examples: readonly Example[]): (mark: string) => boolean {
  const small = new Set<string>();
  const capital = new Map<string, number>();
  for (const { reading, locale } of examples) {
    for (const word of reading.words) {
      if (word.kind !== 'word') continue;
      const stem = stemOf(word, locale);
      if (/^\p{Ll}/u.test(word.text)) small.add(stem);
      else if (/^\p{Lu}{2,6}$/u.test(word.text)) count(capital, stem);
    }
  }
  return (mark) => small.has(mark) || (capital.get(mark) ?? 0) >= MOSTLY_CAPITAL;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** One letter too many, too few or wrong, but never the first. */
function repairer(words: readonly string[]): (word: string) => string | null {
  const byStart = new Map<string, string[]>();
  for (const word of words) {
    const start = word.charAt(0);
    const others = byStart.get(start);
    if (others === undefined) byStart.set(start, [word]);
    else others.push(word);
  }
  const isNear = (word: string, other: string): boolean =>
    Math.abs(other.length - word.length) <= 1 && distance(word, other) === 1;
  return (word) =>
    /^[a-z]{6,20}$/.test(word)
      ? (byStart.get(word.charAt(0))?.find((other) => isNear(word, other)) ?? null)
      : null;
}
