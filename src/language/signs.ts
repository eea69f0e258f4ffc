import type { Alignment } from './align.js';
import type { Reading } from './reading.js';
import type { Span, Spans } from './spans.js';
import { personIn, type Found } from './person.js';
import { saidIn, type Said } from './said.js';
import { isConcept, isDeed, type Concept } from './words/concepts.js';
import { FILLERS, FOREIGN, NEVER_A_VALUE, OTHER_DEEDS } from './words/small.js';

/**
 * What shows in any order and anywhere in a sentence that an operation is meant:
 * `pin again|forgotten {user} -voice`. Each word names a concept (words/concepts.ts), which has to be
 * said in one of its ways; `a|b` is one of them; `-word` is one that must not be; `{parameter}` has to be
 * found, `{parameter?}` may be, and `word?` too; `word!` counts only where it is said by a word that says
 * nothing else: not "gets" for enabling.
 */
export interface Sign {
  readonly operation: string;
  readonly concepts: readonly Needed[];
  readonly without: readonly Concept[];
  /** What may be said beside it and belongs to it. */
  readonly beside: readonly Concept[];
  readonly slots: readonly string[];
  readonly optional: ReadonlySet<string>;
}

/** Concepts of which one has to be said; `isStrong`: by a word that says nothing else. */
interface Needed {
  readonly ways: readonly Concept[];
  readonly isStrong: boolean;
}

/** @throws SyntaxError for a word that is no concept, or a parameter that the operation doesn't have */
export function readSign(operation: string, sign: string, parameters: readonly string[]): Sign {
  const concepts: Needed[] = [];
  const without: Concept[] = [];
  const beside: Concept[] = [];
  const slots: string[] = [];
  const optional = new Set<string>();
  const refuse = (piece: string): never => {
    throw new SyntaxError(`${operation}: ${piece} in the sign ${sign}`);
  };
  for (const piece of sign.split(/\s+/)) {
    const slot = /^\{(?<name>\w+)\??\}$/.exec(piece)?.groups?.name;
    if (slot !== undefined) {
      if (!parameters.includes(slot)) refuse(piece);
      if (piece.endsWith('?}')) optional.add(slot);
      slots.push(slot);
      continue;
    }
    const names = piece.replace(/^-|[!?]$/g, '').split('|');
    const found = names.filter(isConcept);
    if (found.length < names.length) refuse(piece);
    if (piece.startsWith('-')) without.push(...found);
    else if (piece.endsWith('?')) beside.push(...found);
    else concepts.push({ ways: found, isStrong: piece.endsWith('!') });
  }
  return { operation, concepts, without, beside, slots, optional };
}

/** What each concept is worth: one that few operations are known by says more. */
export type Worth = ReadonlyMap<Concept, number>;

export function worthOf(signs: readonly Sign[]): Worth {
  const users = new Map<Concept, Set<string>>();
  for (const { operation, concepts } of signs)
    for (const concept of concepts.flatMap(({ ways }) => ways))
      users.set(concept, (users.get(concept) ?? new Set()).add(operation));
  return new Map(
    [...users].map(([concept, { size }]) => [concept, LEAST + RARE / (1 + Math.log2(size))]),
  );
}

/** A concept of all operations, and how much more one of one operation alone is worth. */
const LEAST = 0.6;
const RARE = 0.9;
/** What a way is worth less that says it only beside a thing. */
const LESS = 0.35;
/** What a value is worth, and what is left unexplained costs. */
const VALUE = 0.8;
const DEED = 1;
const ABOUT_ELSE = 3;
/** What is asked for with these is said elsewhere. */
const GIVING = new Set('give send put make donne donner envoie envoyer'.split(' '));
/** Voice mail is spoken of, and the sign says nothing of it. */
const A_THING = 0.5;
const NUMBER = 0.5;
const OTHER = 0.1;
const ELSEWHERE = 0.03;

/** Finds signs in sentences; one for each reading, since all signs look for the same concepts. */
export function signReader(
  reading: Reading,
  worth: Worth,
): (sign: Sign, spans: Spans) => Alignment | null {
  const said = saidIn(reading).places;
  return (sign, spans) => {
    if (!sign.concepts.every(({ ways }) => ways.some((concept) => said.has(concept)))) return null;
    const matched = new Set<number>();
    const explained = new Set<number>();
    let gain = 0;
    const deeds: number[] = [];
    let isClear = false;
    for (const { ways, isStrong } of sign.concepts) {
      const sayings = ways.flatMap((concept) =>
        (said.get(concept) ?? [])
          .filter((saying) => saying.isStrong || !isStrong)
          .map((saying) => ({ ...saying, concept })),
      );
      const free = sayings.filter(({ places }) => places.every((place) => !matched.has(place)));
      const own =
        free.find(({ places }) => !places.some((place) => isTold(reading, place))) ?? free[0];
      if (own === undefined) return null;
      gain += (worth.get(own.concept) ?? LEAST) - (own.isStrong ? 0 : LESS);
      for (const place of own.places) matched.add(place);
      if (isDeed(own.concept)) deeds.push(...own.places);
      isClear ||= isDeed(own.concept) && own.isStrong;
      for (const { places } of sayings) for (const place of places) explained.add(place);
    }
    for (const { places } of sign.beside.flatMap((concept) => said.get(concept) ?? []))
      for (const place of places) explained.add(place);
    const alignment = aligned(sign, reading, spans, {
      matched,
      explained,
      gain,
      deeds,
      isClear,
    });
    return alignment === null || isElsewise(sign, said, reading, alignment.matched)
      ? null
      : alignment;
  };
}

/** Whether what must not be said is said in the clauses that it lies in. */
function isElsewise(
  { without }: Sign,
  said: Said['places'],
  reading: Reading,
  matched: ReadonlySet<number>,
): boolean {
  const touched = touchedBy(reading, matched);
  return without.some((concept) =>
    said
      .get(concept)
      ?.some(({ isStrong, places: [at = -1] }) => isStrong && touched.has(reading.clause[at])),
  );
}

function aligned(
  sign: Sign,
  reading: Reading,
  { strong, weak }: Spans,
  {
    matched,
    explained,
    gain: worth,
    deeds,
    isClear,
  }: {
    matched: Set<number>;
    explained: ReadonlySet<number>;
    gain: number;
    deeds: readonly number[];
    isClear: boolean;
  },
): Alignment | null {
  const spans = [...strong, ...weak];
  const parameters: Record<string, string> = {};
  const starts: Record<string, number> = {};
  const ends: Record<string, number> = {};
  let gain = worth;
  const concepts = new Set(matched);
  const first = Math.min(...matched);
  const last = Math.max(...matched);
  const person = surelyNamed(sign, reading, spans, new Set([...explained, ...matched]));
  const taken = placesOf(person);
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
        ? (person ?? personIn(reading, spans, new Set([...explained, ...matched]), parameters))
        : valueIn(
            slot,
            reading,
            spans,
            new Set([...matched, ...taken]),
            sign.slots.includes('user'),
          );
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
    deeds,
    isClear,
    evidence:
      sign.concepts.length +
      sign.slots.filter((slot) => slot !== 'user' && !sign.optional.has(slot)).length,
    isTold: [...concepts].some((at) => isTold(reading, at)),
    gain,
    cost: costOf(reading, spans, matched, explained),
  };
}

/** Somebody who can be nothing else, so that no other value takes a part of that name. */
function surelyNamed(
  { slots }: Sign,
  reading: Reading,
  spans: readonly Span[],
  taken: ReadonlySet<number>,
): Found | null {
  if (!slots.includes('user') || slots.includes('sipAddress')) return null;
  const found = personIn(reading, spans, taken);
  return found !== null && found.weight >= 1 && (found.length > 1 || /[@\\._]/.test(found.value))
    ? found
    : null;
}

function placesOf(found: Found | null): number[] {
  return found === null ? [] : Array.from({ length: found.length }, (_, at) => found.at + at);
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
  if (words[at - 1]?.text === 'a' && DONE_FR.test(deed) && (words[at]?.text ?? '').includes('é'))
    return true;
  if (TELLERS.has(before) && /(?:[^e]ed|gave|made|reset)$/.test(deed)) return true;
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

/** "Corentin a donné …": what somebody has done. */
const DONE_FR =
  /^(?:active|desactive|donne|cree|ajoute|supprime|enleve|retire|passe|bascule|deplace|change|modifie|attribue|reinitialise|redemarre|lance)/;

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
  hasPerson: boolean,
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
      isTowards(reading, at, slot) ||
      (!hasPerson && isOwner(reading, at)) ||
      isCalledSo(slot, reading, at)
    ) {
      found.push({ at, ...value, weight: 1 });
      at += value.length - 1;
    }
  }
  // What somebody is to have is said last; a startup mode is meant before "on" and "off".
  if (slot === 'name') return nearest(found, reading, taken);
  const mode =
    found.find(({ value }) => value === 'Dual') ??
    found.find(({ value }) => /^(?:TCP|TLS)$/.test(value));
  return mode ?? (LAST.has(slot) ? found.at(-1) : found[0]) ?? null;
}

/** A name in quotes, or the one that stands nearest to what is called so. */
function nearest(
  found: readonly Found[],
  { words }: Reading,
  taken: ReadonlySet<number>,
): Found | null {
  const away = ({ at }: Found): number =>
    words[at]?.kind === 'quoted' ? 0 : Math.min(...[...taken].map((place) => Math.abs(place - at)));
  return [...found].sort((a, b) => away(a) - away(b))[0] ?? null;
}

const LAST = new Set(['sipAddress', 'newExtension', 'policy']);

/** Parameters whose values look like nothing else. */
const UNMISTAKABLE = new Set([
  ...['kind', 'mode', 'sipAddress', 'requestId', 'server', 'thumbprint', 'holidays', 'unlock'],
  ...['forest', 'pool', 'gateway'],
  ...[
    'operatorNumber',
    'state',
    'extension',
    'newExtension',
    'number',
    'pilotNumber',
    'accessNumbers',
  ],
]);

/** Any word may be called so; alone, one without digit, dot or hyphen rather isn't. */
const MACHINES = new Set(['pool', 'gateway']);

/** What stands behind these is where something goes. */
const TOWARDS = new Set(
  `in on to into onto from under named called with dans sur vers sous en nomme nommee appele appelee avec chez par by
  become becomes devient devenir target cible ->
  => =`.split(/\s+/),
);

/** A name in small letters stands behind these. */
const CALLED = /^(?:called|named|nomme|nommee|appele|appelee|name|nom)$/;

function isTowards({ words }: Reading, at: number, slot: string): boolean {
  const before = words[at - 1]?.word ?? '';
  if (slot === 'policy' && /^(?:be|pour|for|etre)$/.test(before))
    return !/^\p{Ll}/u.test(words[at]?.text ?? '');
  if (slot === 'name' && !CALLED.test(before)) return false;
  return TOWARDS.has(before);
}

/** Of whom or what: "the access number for Paris". */
const OWNERS = new Set('for of de d du pour from depuis'.split(' '));

function isOwner({ words }: Reading, at: number): boolean {
  const text = words[at]?.text ?? '';
  return /^\p{Lu}/u.test(text) && (OWNERS.has(words[at - 1]?.word ?? '') || /['’]s$/.test(text));
}

/** `Malmo4`, `Brest-SIP`, `Zurich-5d`. */
const A_PLAN = /^\p{Lu}\p{L}*(?:\p{Ll}\d|-(?:UM|DP|SIP|\d\w?))$/u;

/** Plans and policies are mostly announced; of what else has a name, a capital shows it. */
function isCalledSo(slot: string, { words }: Reading, at: number): boolean {
  const word = words[at];
  if (slot === 'dialPlan' && A_PLAN.test(word?.text ?? '')) return true;
  return (
    word?.kind === 'quoted' ||
    (slot === 'name' &&
      at > 0 &&
      /\p{L}/u.test(word?.text ?? '') &&
      /^\p{Lu}|[\d_-]/u.test(word?.text ?? ''))
  );
}

function touchedBy(
  { clause }: Reading,
  matched: ReadonlySet<number>,
): ReadonlySet<number | undefined> {
  return new Set([...matched].map((at) => clause[at]));
}

/** "his car" isn't the French "for". */
const OWNED = /^(?:his|her|my|your|our|their|the|a)$/;

function costOf(
  reading: Reading,
  spans: readonly Span[],
  matched: ReadonlySet<number>,
  explained: ReadonlySet<number>,
): number {
  const touched = touchedBy(reading, matched);
  let cost = 0;
  const { deeds, places } = saidIn(reading);
  const um = places.get('um')?.[0]?.places[0];
  if (um !== undefined && touchedBy(reading, matched).has(reading.clause[um]) && !explained.has(um))
    cost += A_THING;
  const { words } = reading;
  words.forEach(({ kind, word, plain, text }, at) => {
    if (kind !== 'word' || explained.has(at) || matched.has(at)) return;
    if (word === 'car' && OWNED.test(words[at - 1]?.word ?? '')) cost += ABOUT_ELSE;
    if (FILLERS.has(plain) || FILLERS.has(word) || NEVER_A_VALUE.has(word)) return;
    if (spans.some(({ from, to }) => from <= at && at <= to)) return;
    if (!touched.has(reading.clause[at])) cost += ELSEWHERE;
    else if (FOREIGN.has(word)) cost += ABOUT_ELSE;
    else if ((OTHER_DEEDS.has(word) && !GIVING.has(word)) || (deeds[at]?.length ?? 0) > 0)
      cost += DEED;
    else if (/[@\\]/.test(text)) cost += DEED;
    else cost += /^\d+$/.test(text) ? NUMBER : OTHER;
  });
  return cost;
}
