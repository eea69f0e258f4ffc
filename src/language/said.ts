import type { Reading } from './reading.js';
import { isDeedProper, isTopic, sayingsAt, type Concept } from './words/concepts.js';

/** The words, by their places in a reading, that say a concept once. */
export interface Saying {
  readonly places: readonly number[];
  readonly isStrong: boolean;
}

/** What is said in a sentence: where each concept is, the longest ways first. */
export interface Said {
  readonly places: ReadonlyMap<Concept, readonly Saying[]>;
  /** For each word, which things it names that a request may be about. */
  readonly topics: readonly (readonly Concept[])[];
  /** For each word, which deeds it says by itself. */
  readonly deeds: readonly (readonly Concept[])[];
}

const KNOWN = new WeakMap<Reading, Said>();

/** Every concept of a sentence; looked for once. */
export function saidIn(reading: Reading): Said {
  const before = KNOWN.get(reading);
  if (before !== undefined) return before;
  const atoms = atomsOf(reading);
  const found = new Map<Concept, Saying[]>();
  const topics: Concept[][] = reading.words.map(() => []);
  const deeds: Concept[][] = reading.words.map(() => []);
  atoms.words.forEach((word, at) => {
    const repaired = atoms.repaired[at] ?? word;
    const sayings = [
      ...sayingsAt(atoms.words, at),
      ...(repaired === word ? [] : sayingsAt(atoms.repaired, at)),
    ];
    for (const { concept, length, isStrong } of sayings) {
      const places = atoms.places.slice(at, at + length);
      found.set(concept, [...(found.get(concept) ?? []), { places, isStrong }]);
      if (isStrong && isDeedProper(concept))
        for (const place of places) deeds[place]?.push(concept);
      if (isTopic(concept)) for (const place of places) topics[place]?.push(concept);
    }
  });
  for (const places of found.values())
    places.sort(
      (a, b) => Number(b.isStrong) - Number(a.isStrong) || b.places.length - a.places.length,
    );
  const said = { places: found, topics, deeds };
  KNOWN.set(reading, said);
  return said;
}

/** Every word of a sentence by itself, joined ones apart, with the place of the word that it is of. */
interface Atoms {
  readonly words: readonly string[];
  readonly repaired: readonly string[];
  readonly places: readonly number[];
}

function atomsOf({ words, repaired }: Reading): Atoms {
  const atoms = words.flatMap(({ kind, word }, place) =>
    (kind === 'word' ? word.split(' ') : ['·']).map((each) => ({
      word: each,
      repaired: repaired[place] ?? each,
      place,
    })),
  );
  return {
    words: atoms.map(({ word }) => word),
    repaired: atoms.map((atom) => atom.repaired),
    places: atoms.map(({ place }) => place),
  };
}
