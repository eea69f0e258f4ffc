import type { Automaton } from './automaton.js';
import type { Reading } from './reading.js';
import type { Span, Spans } from './spans.js';
import { FILLERS, FOREIGN, LOOKING, NEVER_A_VALUE, OTHER_DEEDS } from './words/small.js';

/** A phrase laid over a sentence in the best way. */
export interface Alignment {
  /** Words of the sentence that the phrase explains. */
  readonly matched: ReadonlySet<number>;
  readonly first: number;
  readonly last: number;
  readonly parameters: Readonly<Record<string, string>>;
  /** Where each parameter's value begins, and where it ends. */
  readonly starts: Readonly<Record<string, number>>;
  readonly ends: Readonly<Record<string, number>>;
  /** Of how many concepts a sign is, and values other than somebody's name. */
  readonly evidence?: number;
  /** Words that say the same once more; a sign has them. */
  readonly explained?: ReadonlySet<number>;
  /** Where a sign's deeds stand. */
  readonly deeds?: readonly number[];
  /** Whether one of them says by itself what is to be done. */
  readonly isClear?: boolean;
  /** Whether its deed is told of as done: "was enabled". */
  readonly isTold?: boolean;
  /** What speaks for it and what it leaves unexplained. */
  readonly gain: number;
  readonly cost: number;
}

/** What a matched word is worth, and what one that stays unexplained costs. */
const WORD = 1;
const MISTYPED = 0.8;
const SMALL = 0.25;
const SLOT = 1;
/** What it is worth less when it stands behind its value. */
const BEHIND = 0.05;
const UNEXPLAINED = 0.6;
const OTHER_DEED = 3;
/** Of a value that is said with its own word the phrase rather takes all. */
const IN_SPAN = 0.01;
/** In a clause that the phrase doesn't touch: a reason, a greeting; and the most for one of them. */
const ELSEWHERE = 0.12;

/** What all phrases of one operation are laid over: the same for each of them. */
export interface Ground {
  readonly strong: readonly Span[];
  /** What each word costs that is left out, and all of them before and after each place. */
  readonly costs: readonly number[];
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** What an operation makes of words that its phrases leave out. */
export interface Leaves {
  readonly isRead: boolean;
  /** Deeds that its phrases have somewhere. */
  readonly deeds: ReadonlySet<string>;
}

/** @param leaves undefined: any other deed is against it */
export function groundOf(reading: Reading, { strong, weak }: Spans, leaves?: Leaves): Ground {
  const spans = [...strong, ...weak];
  const costs = reading.words.map((_, at) => leftOut(reading, spans, at, leaves));
  return { strong, costs, ...outside(costs, reading.clause) };
}

interface Back {
  readonly state: number;
  readonly at: number;
  readonly slot: { name: string; value: string } | null;
  readonly isMatch: boolean;
}

/**
 * Lays a phrase over a sentence, leaving words of the sentence out where that explains more.
 * The work is bounded by words × edges. @returns null when the phrase isn't there
 */
export function align(automaton: Automaton, reading: Reading, ground: Ground): Alignment | null {
  const { words, repaired } = reading;
  const { edges, states } = automaton;
  const { strong, costs, before, after } = ground;
  const width = words.length + 1;
  const score = new Float64Array(states * width).fill(Number.NEGATIVE_INFINITY);
  const back: (Back | undefined)[] = [];
  const reach = (
    [state, at]: readonly [number, number],
    value: number,
    from: readonly [number, number],
    isMatch: boolean,
    slot: Back['slot'] = null,
  ): void => {
    const cell = state * width + at;
    if (value <= (score[cell] ?? 0)) return;
    score[cell] = value;
    back[cell] = { state: from[0], at: from[1], slot, isMatch };
  };
  for (let at = 0; at < width; at += 1) score[at] = -(before[at] ?? 0);

  for (let at = 0; at < width; at += 1) {
    const word = words[at];
    for (const { from, to, word: wanted, slot, isBehind } of edges) {
      const here = score[from * width + at] ?? Number.NEGATIVE_INFINITY;
      if (here === Number.NEGATIVE_INFINITY) continue;
      if (wanted === null && slot === null) {
        reach([to, at], here, [from, at], false);
      } else if (word !== undefined && wanted !== null) {
        const gain =
          word.plain === wanted && word.kind === 'word'
            ? FILLERS.has(wanted)
              ? SMALL
              : WORD
            : repaired[at] === wanted
              ? MISTYPED
              : 0;
        if (gain > 0) reach([to, at + 1], here + gain - (isBehind ? BEHIND : 0), [from, at], true);
      } else if (word !== undefined && slot !== null) {
        for (const { length, value } of reading.valuesAt(slot, at)) {
          if (crosses(strong, slot, at, length)) continue;
          const filled = { name: slot, value };
          reach([to, at + length], here + SLOT, [from, at], true, filled);
        }
      }
    }
    // Leaving out a word in the middle of the phrase.
    for (let state = 1; state < states - 1; state += 1) {
      const here = score[state * width + at] ?? Number.NEGATIVE_INFINITY;
      if (here !== Number.NEGATIVE_INFINITY && at < words.length)
        reach([state, at + 1], here - (costs[at] ?? 0), [state, at], false);
    }
  }
  return trace(automaton, { score, back, width, costs, before, after });
}

interface Table {
  readonly score: Float64Array;
  readonly back: readonly (Back | undefined)[];
  readonly width: number;
  readonly costs: readonly number[];
  readonly before: readonly number[];
  readonly after: readonly number[];
}

function trace({ states }: Automaton, table: Table): Alignment | null {
  const { score, back, width, before, after, costs } = table;
  const end = states - 1;
  let best = Number.NEGATIVE_INFINITY;
  let at = -1;
  for (let place = 0; place < width; place += 1) {
    const value = (score[end * width + place] ?? 0) - (after[place] ?? 0);
    if (value > best) [best, at] = [value, place];
  }
  if (at < 0) return null;
  const endsAt = at;
  const matched = new Set<number>();
  const parameters: Record<string, string> = {};
  const starts: Record<string, number> = {};
  const ends: Record<string, number> = {};
  let state = end;
  let cost = after[at] ?? 0;
  for (let step = back[state * width + at]; step !== undefined; step = back[state * width + at]) {
    if (step.isMatch) for (let word = step.at; word < at; word += 1) matched.add(word);
    else if (step.at < at) cost += costs[step.at] ?? 0;
    if (step.slot !== null) {
      parameters[step.slot.name] = step.slot.value;
      starts[step.slot.name] = step.at;
      ends[step.slot.name] = at;
    }
    [state, at] = [step.state, step.at];
  }
  cost += before[at] ?? 0;
  if (matched.size === 0) return null;
  return {
    matched,
    first: Math.min(...matched),
    last: endsAt - 1,
    parameters,
    starts,
    ends,
    gain: best + cost,
    cost,
  };
}

function leftOut(reading: Reading, spans: readonly Span[], at: number, leaves?: Leaves): number {
  const { words, repaired } = reading;
  const word = words[at];
  if (word === undefined || word.kind === 'pause') return 0;
  if (word.kind === 'stop') return 0.05;
  if (spans.some(({ from, to }) => from <= at && at <= to)) return IN_SPAN;
  if (FOREIGN.has(word.word)) return OTHER_DEED;
  if (OTHER_DEEDS.has(word.word) || OTHER_DEEDS.has(repaired[at] ?? '')) {
    if (isNoun(words, at)) return UNEXPLAINED;
    if (leaves?.isRead === true && LOOKING.has(word.word)) return SMALL;
    const isOwn = leaves?.deeds.has(word.plain) === true || leaves?.deeds.has(word.word) === true;
    return isOwn && pointsBack(reading, spans, at) ? SMALL : OTHER_DEED;
  }
  return FILLERS.has(word.plain) || FILLERS.has(word.word) ? 0 : UNEXPLAINED;
}

/** "the move", "a change": no deed. */
const BEFORE_NOUNS = new Set(
  'the a an this that his her its their my our your last desk office un une cet cette'.split(' '),
);

function isNoun(words: Reading['words'], at: number): boolean {
  return BEFORE_NOUNS.has(words[at - 1]?.word ?? '');
}

/** "…, turn it off": the clause says nothing but what to do with what was spoken of. */
function pointsBack({ words, clause }: Reading, spans: readonly Span[], at: number): boolean {
  return words.every(
    ({ kind, word, plain }, other) =>
      other === at ||
      clause[other] !== clause[at] ||
      kind !== 'word' ||
      FILLERS.has(plain) ||
      FILLERS.has(word) ||
      NEVER_A_VALUE.has(word) ||
      spans.some(({ from, to }) => from <= other && other <= to),
  );
}

/**
 * What is left unexplained before and after each place. In the clause of the place a word costs
 * what it costs; in the others little, for people give reasons.
 */
function outside(
  costs: readonly number[],
  clause: readonly number[],
): { before: number[]; after: number[] } {
  const sweep = (order: readonly number[]): number[] => {
    const sums: number[] = [];
    let [own, elsewhere, current] = [0, 0, -1];
    for (const at of order) {
      if (clause[at] !== current) {
        elsewhere += Math.min(own * (ELSEWHERE / UNEXPLAINED), 1);
        [own, current] = [0, clause[at] ?? 0];
      }
      sums.push(own + elsewhere);
      own += costs[at] ?? 0;
    }
    sums.push(own + elsewhere);
    return sums;
  };
  const places = costs.map((_, at) => at);
  const before = sweep(places);
  const after = sweep([...places].reverse()).reverse();
  return { before, after };
}

/** A parameter that is said with its own word is no part of another one's value. */
function crosses(spans: readonly Span[], slot: string, at: number, length: number): boolean {
  return spans.some(
    (span) => span.parameter !== slot && at <= span.to && at + length - 1 >= span.from,
  );
}
