import type { Alignment } from './align.js';
import type { Reading } from './reading.js';
import type { Span, Spans } from './spans.js';
import { personIn, type Found } from './person.js';
import { conceptAt, isConcept, type Concept } from './words/concepts.js';
import { FILLERS, FOREIGN, NEVER_A_VALUE, OTHER_DEEDS } from './words/small.js';

/**
 * What shows in any order and anywhere in a sentence that an operation is meant: `pin again {user}`.
 * Each word names a concept (words/concepts.ts), of which one way has to be said; `-word` is one that
 * must not must not be; `{parameter}` has to be found, `{parameter?}` may be. A sign is for sentences that no phrase lies over: it
 * says less surely than a phrase what is wanted.
 */
export interface Sign {
  readonly operation: string;
  readonly concepts: readonly Concept[];
  readonly without: readonly Concept[];
  readonly slots: readonly string[];
  readonly optional: ReadonlySet<string>;
}

/** @throws SyntaxError for a word that is no concept, or a parameter that the operation doesn't have */
export function readSign(operation: string, sign: string, parameters: readonly string[]): Sign {
  const concepts: Concept[] = [];
  const without: Concept[] = [];
  const slots: string[] = [];
  const optional = new Set<string>();
  for (const piece of sign.split(/\s+/)) {
    const slot = /^\{(?<name>\w+)\??\}$/.exec(piece)?.groups?.name;
    if (slot !== undefined && piece.endsWith('?}')) optional.add(slot);
    const name = piece.replace(/^-/, '');
    if (slot !== undefined && parameters.includes(slot)) slots.push(slot);
    else if (slot === undefined && isConcept(name))
      (piece.startsWith('-') ? without : concepts).push(name);
    else throw new SyntaxError(`${operation}: ${piece} in the sign ${sign}`);
  }
  return { operation, concepts, without, slots, optional };
}

/** What a concept and a value are worth, and what is left unexplained costs. */
const CONCEPT = 0.9;
const VALUE = 0.8;
const DEED = 1;
const ABOUT_ELSE = 3;
const NUMBER = 0.5;
const OTHER = 0.2;
const ELSEWHERE = 0.06;

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

/** Finds signs in sentences; one for each reading, since all signs look for the same concepts. */
export function signReader(reading: Reading): (sign: Sign, spans: Spans) => Alignment | null {
  const atoms = atomsOf(reading);
  const known = new Map<Concept, readonly (readonly number[])[]>();
  const placesOf = (concept: Concept): readonly (readonly number[])[] => {
    const before = known.get(concept);
    if (before !== undefined) return before;
    const found: number[][] = [];
    for (let at = 0; at < atoms.words.length; at += 1) {
      const length = conceptAt(concept, atoms.words, at) || conceptAt(concept, atoms.repaired, at);
      if (length > 0) found.push(atoms.places.slice(at, at + length));
    }
    known.set(concept, found);
    return found;
  };
  return (sign, spans) => {
    if (sign.without.some((concept) => placesOf(concept).length > 0)) return null;
    const matched = new Set<number>();
    const explained = new Set<number>();
    for (const concept of sign.concepts) {
      const places = placesOf(concept);
      const free = places.filter((each) => each.every((place) => !matched.has(place)));
      const own = free.find((each) => !each.some((place) => isTold(reading, place))) ?? free[0];
      if (own === undefined) return null;
      for (const place of own) matched.add(place);
      for (const place of places.flat()) explained.add(place);
    }
    return aligned(sign, reading, spans, matched, explained);
  };
}

function aligned(
  sign: Sign,
  reading: Reading,
  { strong, weak }: Spans,
  matched: Set<number>,
  explained: ReadonlySet<number>,
): Alignment | null {
  const spans = [...strong, ...weak];
  const parameters: Record<string, string> = {};
  const starts: Record<string, number> = {};
  const ends: Record<string, number> = {};
  let gain = sign.concepts.length * CONCEPT;
  const concepts = new Set(matched);
  const first = Math.min(...matched);
  const last = Math.max(...matched);
  for (const slot of inOrder(sign.slots)) {
    const span = spans.find(({ parameter }) => parameter === slot);
    if (span !== undefined) {
      parameters[slot] = span.value;
      gain += VALUE;
      for (let at = span.from; at <= span.to; at += 1) matched.add(at);
      continue;
    }
    const found =
      slot === 'user'
        ? personIn(reading, spans, new Set([...explained, ...matched]), parameters)
        : valueIn(slot, reading, spans, matched);
    if (found === null && sign.optional.has(slot)) continue;
    if (found === null) return null;
    parameters[slot] = found.value;
    starts[slot] = found.at;
    ends[slot] = found.at + found.length;
    gain += VALUE * found.weight;
    for (let at = found.at; at < found.at + found.length; at += 1) matched.add(at);
  }
  return {
    matched,
    first,
    last,
    parameters,
    starts,
    ends,
    explained,
    evidence:
      sign.concepts.length +
      sign.slots.filter((slot) => slot !== 'user' && !sign.optional.has(slot)).length,
    isTold: [...concepts].some((at) => isTold(reading, at)),
    gain,
    cost: costOf(reading, spans, matched, explained),
  };
}

/** What looks like nothing else is found first, a person last: almost any word may be a name. */
function inOrder(slots: readonly string[]): string[] {
  const rank = (slot: string): number => (slot === 'user' ? 2 : UNMISTAKABLE.has(slot) ? 0 : 1);
  return [...slots].sort((a, b) => rank(a) - rank(b));
}

/** "was enabled", "he enabled": it is told that it was done, and not asked for. */
function isTold({ words, clause }: Reading, at: number): boolean {
  const before = words[at - 1]?.word ?? '';
  const deed = words[at]?.word ?? '';
  if (TOLD.has(before)) return true;
  if (TELLERS.has(before) && /(?:ed|gave|made|reset)$/.test(deed)) return true;
  if (HAVE.has(before) && /(?:e|ee|i|is|it)$/.test(deed)) return true;
  const ahead = words.slice(Math.max(0, at - AHEAD), at);
  if (
    ahead.some(
      ({ word }, index) => GOING.has(word) && clause[at - ahead.length + index] === clause[at],
    )
  )
    return true;
  // "the helpdesk enabled it" tells; "needs it enabled" and "please have it enabled" don't.
  return (
    DONE.has(deed) &&
    ahead.some(({ kind }) => kind === 'word') &&
    !words.some(({ word }, other) => clause[other] === clause[at] && LICENSES.has(word))
  );
}

/** How far before a deed stands what tells of it. */
const AHEAD = 3;
const HAVE = new Set('ai as avons avez ont avait avais avaient aura'.split(' '));
const GOING = new Set('va vont vais allons'.split(' '));
const DONE = new Set(
  `enabled disabled activated deactivated removed deleted changed moved added created assigned replaced
  switched restarted cancelled integrated`.split(/\s+/),
);
const LICENSES = new Set(
  `be make made get getting got have having need needs needed want wants like love d please pls plz should must
  to being could can may might would require requires been`.split(/\s+/),
);

const TELLERS = new Set([
  'i',
  'we',
  'he',
  'she',
  'they',
  'who',
  'you',
  'just',
  'have',
  'has',
  'had',
]);

/** Before a deed these say that it is done. */
const TOLD = new Set(['was', 'were', 'been', 'ete', 'deja', 'already', 'etait', 'etaient', 'fut']);

function valueIn(
  slot: string,
  reading: Reading,
  spans: readonly Span[],
  taken: ReadonlySet<number>,
): Found | null {
  const found: Found[] = [];
  for (let at = 0; at < reading.words.length; at += 1) {
    const isTaken =
      slot !== 'mode' && (taken.has(at) || spans.some(({ from, to }) => from <= at && at <= to));
    if (isTaken) continue;
    const [value] = reading.valuesAt(slot, at);
    if (value === undefined || (slot !== 'server' && /^\p{Ll}+\d+$/u.test(value.value))) continue;
    if (slot.toLowerCase().endsWith('extension') && !/^\d{3,}$/.test(value.value)) continue;
    const isMachine = !MACHINES.has(slot) || /[\d.-]/.test(value.value);
    if (
      (UNMISTAKABLE.has(slot) && isMachine) ||
      isTowards(reading, at) ||
      isWrittenAsName(reading, at)
    ) {
      found.push({ at, ...value, weight: 1 });
      at += value.length - 1;
    }
  }
  // What somebody is to have is said last; a startup mode is meant before "on" and "off".
  const mode = found.find(({ value }) => /^(?:TCP|TLS|Dual)$/.test(value));
  return mode ?? (LAST.has(slot) ? found.at(-1) : found[0]) ?? null;
}

const LAST = new Set(['sipAddress', 'newExtension', 'policy']);

/** Parameters whose values look like nothing else. */
const UNMISTAKABLE = new Set([
  ...['kind', 'mode', 'sipAddress', 'requestId', 'server', 'thumbprint', 'holidays', 'unlock'],
  ...['forest', 'pool', 'gateway'],
  ...['state', 'extension', 'newExtension', 'number', 'pilotNumber', 'accessNumbers'],
]);

/** Any word may be called so; alone, one without digit, dot or hyphen rather isn't. */
const MACHINES = new Set(['pool', 'gateway']);

/** What stands behind these is where something goes. */
const TOWARDS = new Set(
  `in on to into onto from under named called with dans sur vers sous en nomme appele avec chez ->
  => =`.split(/\s+/),
);

function isTowards({ words }: Reading, at: number): boolean {
  return TOWARDS.has(words[at - 1]?.word ?? '');
}

function isWrittenAsName({ words }: Reading, at: number): boolean {
  const word = words[at];
  return word?.kind === 'quoted' || (at > 0 && /^\p{Lu}|[\d_-]/u.test(word?.text ?? ''));
}

function costOf(
  reading: Reading,
  spans: readonly Span[],
  matched: ReadonlySet<number>,
  explained: ReadonlySet<number>,
): number {
  const touched = new Set([...matched].map((at) => reading.clause[at]));
  let cost = 0;
  reading.words.forEach(({ kind, word, plain, text }, at) => {
    if (kind !== 'word' || explained.has(at) || matched.has(at)) return;
    if (FILLERS.has(plain) || FILLERS.has(word) || NEVER_A_VALUE.has(word)) return;
    if (spans.some(({ from, to }) => from <= at && at <= to)) return;
    if (!touched.has(reading.clause[at])) cost += ELSEWHERE;
    else if (FOREIGN.has(word)) cost += ABOUT_ELSE;
    else if (OTHER_DEEDS.has(word)) cost += DEED;
    else cost += /^\d+$/.test(text) ? NUMBER : OTHER;
  });
  return cost;
}
