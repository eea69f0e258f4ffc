import type { AnyOperation } from '../operations/kit/operation.js';
import type { Alignment } from './align.js';
import { valuesIn, type Reading } from './reading.js';
import { slotOf } from './slots/index.js';
import type { Word } from './slots/slot.js';

/** Several values of one parameter: "alice, bob and tony". */
export interface List {
  readonly name: string;
  readonly values: readonly string[];
  /** The one of them that the phrase took. */
  readonly kept: string;
  /** The sentence as if only that one had been said. */
  readonly reading: Reading;
}

const JOINTS: ReadonlySet<string> = new Set(['and', 'et', '&', '+']);

/** The list that a phrase's value begins or ends; null: each parameter has one value. */
export function listIn(
  { starts, ends, matched, parameters }: Alignment,
  reading: Reading,
): List | null {
  for (const [name, end] of Object.entries(ends)) {
    const value = parameters[name];
    const start = starts[name];
    if (value === undefined || start === undefined) continue;
    const before = headOf(reading.words, name, start, matched);
    const after = restOf(reading.words, name, end, matched);
    if (before !== null) {
      const values = [...before.values, value];
      return { name, values, kept: value, reading: without(reading, before.from, start) };
    }
    if (after !== null) {
      const values = [value, ...after.values];
      return { name, values, kept: value, reading: without(reading, end, after.to) };
    }
  }
  return null;
}

/** "alice, bob and …": what stands before the value that the phrase took. */
function headOf(
  words: readonly Word[],
  name: string,
  start: number,
  matched: ReadonlySet<number>,
): { values: string[]; from: number } | null {
  if (!isJointAt(words, start - 1)) return null;
  const values: string[] = [];
  let from = start;
  let joint = start - 1;
  for (;;) {
    const end = words[joint - 1]?.kind === 'pause' ? joint - 1 : joint;
    const found = valueEndingAt(words, name, end, matched);
    if (found === null) break;
    values.unshift(found.value);
    from = found.at;
    joint = found.at - 1;
    if (words[joint]?.kind !== 'pause') break;
  }
  return values.length === 0 ? null : { values, from };
}

/** More words has no value. */
const MOST_WORDS = 4;

function valueEndingAt(
  words: readonly Word[],
  name: string,
  end: number,
  matched: ReadonlySet<number>,
): { value: string; at: number } | null {
  for (let at = Math.max(0, end - MOST_WORDS); at < end; at += 1) {
    if (matched.has(at)) continue;
    const value = slotOf(name)
      .read(words, at)
      .find(({ length }) => at + length === end);
    if (value !== undefined) return { value: value.value, at };
  }
  return null;
}

/** "…, bob and tony": commas only on the way to an "and". */
function restOf(
  words: readonly Word[],
  name: string,
  end: number,
  matched: ReadonlySet<number>,
): { values: string[]; to: number } | null {
  const values: string[] = [];
  for (let at = end; ;) {
    const isPause = words[at]?.kind === 'pause';
    const isJoint = isJointAt(words, at) || (isPause && isJointAt(words, at + 1));
    const behind = at + (isPause && isJoint ? 2 : 1);
    const start = isJoint ? pastOwner(words, behind) : behind;
    if ((!isPause && !isJoint) || matched.has(start)) return null;
    const [value] = slotOf(name).read(words, start);
    if (value === undefined) return null;
    values.push(value.value);
    at = start + value.length;
    const isEnd = words[at]?.kind !== 'pause' && !isJointAt(words, at);
    if (isJoint || (isEnd && [...values].every(isUnmistakable))) return { values, to: at };
  }
}

/** Addresses and sign-in names need no "and" between them. */
function isUnmistakable(value: string): boolean {
  return /[@\\]|^\p{L}+[._]\p{L}+$/u.test(value);
}

/** "… de karim et de Zélie", "… and that of bob". */
function pastOwner(words: readonly Word[], from: number): number {
  let at = from;
  while (OWNERS.has(words[at]?.word ?? '')) at += 1;
  return at;
}

const OWNERS = new Set([
  'de',
  'd',
  'du',
  'of',
  'for',
  'pour',
  'a',
  'to',
  'chez',
  'celui',
  'celle',
  'that',
]);

function isJointAt(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word?.kind === 'word' && JOINTS.has(word.word);
}

function without({ words, repaired, clause, said }: Reading, from: number, to: number): Reading {
  // Where all of them were found, "both" says nothing more.
  const isLeft = words.map((_, at) => (at < from || at >= to) && !isPair(words, at));
  const kept = <T>(all: readonly T[]): T[] => all.filter((_, at) => isLeft[at]);
  // What stood between commas is gone, and with it the commas' clauses.
  const gone = (clause[to] ?? 0) - (clause[from - 1] ?? 0);
  const joined = kept(clause.map((each, at) => (at < from ? each : each - gone)));
  const left = kept(words);
  return { words: left, repaired: kept(repaired), clause: joined, said, valuesAt: valuesIn(left) };
}

/** "both", "les deux": more than one is meant. */
const PAIRS = new Set(['both', 'deux']);

function isPair(words: readonly Word[], at: number): boolean {
  const word = words[at]?.word ?? '';
  return PAIRS.has(word) && (word !== 'deux' || words[at - 1]?.word === 'les');
}

/** "… for alice in Paris and for bob in Lyon": somebody else is meant, too, in the same clause. */
export function namesAnother(
  { parameters }: AnyOperation,
  { matched, last, parameters: found }: Alignment,
  { words, clause }: Reading,
): boolean {
  if (!Object.hasOwn(parameters.shape, 'user')) return false;
  const isPairOfPeople = found.user !== undefined && found.sipAddress === undefined;
  return words.some((word, at) => {
    if (isPairOfPeople && !matched.has(at) && isPair(words, at)) return true;
    if (at <= last || !isJointAt(words, at) || clause[at] !== clause[last]) return false;
    const start = ['for', 'pour'].includes(words[at + 1]?.word ?? '') ? at + 2 : at + 1;
    return (
      !matched.has(start) && word.kind === 'word' && slotOf('user').read(words, start).length > 0
    );
  });
}
