import type { AnyOperation } from '../operations/kit/operation.js';
import type { Alignment } from './align.js';
import { leavesDoubt, leavesRequest, topicsLeft, type OwnWords } from './confidence.js';
import { isIdle, reserveOf, type Reserve } from './guards.js';
import { listIn, namesAnother, type List } from './lists.js';
import type { Reading } from './reading.js';
import type { Spans } from './spans.js';
import { leavesValue, valuesOf } from './values.js';
import { CHANGING_DEEDS } from './words/small.js';

/** The share of a sentence that a phrase has to explain. */
const ENOUGH = 0.62;
/** How much better than every other operation the best one has to be. */
const AHEAD = 0.12;
/** The share by which it has to explain more, else. */
const EXPLAINS_MORE = 0.1;

/** An operation that a sentence may mean, by one of its phrases or signs. */
export interface Candidate {
  readonly operation: AnyOperation;
  readonly parameters: Readonly<Record<string, string>>;
  readonly gain: number;
  /** Of what was said, how much is explained: 0 to 1. */
  readonly share: number;
  readonly isSure: boolean;
  /** Whether it was said not to do it, so that it isn't even offered. */
  readonly isUnwanted: boolean;
  /** Whether it was only asked about. */
  readonly isAskedAbout: boolean;
  /** Whether it was found by a sign, which says less surely than a phrase what is wanted. */
  readonly isSign: boolean;
  /** A phrase that is sure, is reserved or names several: what signs say of its operation doesn't matter. */
  readonly isDecided: boolean;
  /** A parameter of which several values were said. */
  readonly list: List | null;
  /** The words that say it, folded. */
  readonly by: ReadonlySet<string>;
  /** Why it is perhaps not asked for, though it is named. */
  readonly reserve: Reserve | null;
}

/** Weighs what a phrase or sign found. */
export function candidateOf(
  operation: AnyOperation,
  alignment: Alignment,
  reading: Reading,
  { strong, weak }: Spans,
  isSource: boolean,
  own: OwnWords,
): Candidate {
  const { parameters, gain, places } = valuesOf(operation, alignment, reading, { strong, weak });
  const changes =
    operation.effect !== 'read' || (operation.kind === 'talk' && isDeed(alignment, reading));
  const reserve = changes
    ? reserveOf(alignment, reading)
    : isIdle(alignment, reading)
      ? 'supposed'
      : null;
  const cost = alignment.cost + topicsLeft(alignment, reading, [...strong, ...weak], own);
  const share = gain / (gain + cost);
  const isDoubtful =
    leavesValue(alignment, reading, parameters, strong) ||
    leavesDoubt(alignment, reading, [...strong, ...weak], parameters, own);
  const list = listIn({ ...alignment, ...places, parameters }, reading);
  const isListed =
    changes && (list !== null || namesAnother(operation, { ...alignment, parameters }, reading));
  return {
    operation,
    parameters,
    gain,
    share,
    isSure:
      share >= ENOUGH &&
      !isListed &&
      (changes
        ? !(isSource || reserve !== null || isDoubtful)
        : reserve === null && !leavesRequest(alignment, reading, strong, own)),
    isUnwanted: changes && reserve === 'negated',
    isAskedAbout: changes && reserve === 'asked-about',
    isSign: alignment.isTold !== undefined,
    isDecided: share >= ENOUGH || reserve !== null || isListed,
    list,
    by: new Set(
      [...alignment.matched, ...(alignment.explained ?? [])].map(
        (at) => reading.words[at]?.word ?? '',
      ),
    ),
    reserve,
  };
}

/** Whether the phrase's own words do something, so that "don't" and "should I" matter. */
function isDeed({ matched }: Alignment, { words, repaired }: Reading): boolean {
  return [...matched].some((at) => {
    const word = words[at]?.kind === 'word' ? [words[at].plain, words[at].word, repaired[at]] : [];
    return word.some((each) => CHANGING_DEEDS.has(each ?? ''));
  });
}

/** The best candidate of each operation, the best first. */
export function best(candidates: readonly Candidate[]): Candidate[] {
  const byOperation = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const other = byOperation.get(candidate.operation.name);
    if (other === undefined || isBetter(candidate, other))
      byOperation.set(candidate.operation.name, candidate);
  }
  return [...byOperation.values()].sort((a, b) => rank(b) - rank(a));
}

function isBetter(a: Candidate, b: Candidate): boolean {
  if (a.isSure && b.isSure) return rank(a) > rank(b);
  return a.isSign === b.isSign || !(a.isSign ? b : a).isDecided ? rank(a) > rank(b) : b.isSign;
}

/** A sentence that asks about a change rather asks what is read, where that is sure. */
export function questionsLast(candidates: readonly Candidate[]): Candidate[] {
  const isRead = candidates.some(({ operation, isSure }) => isSure && operation.effect === 'read');
  return isRead
    ? candidates.filter(({ isAskedAbout, isSign }) => !isAskedAbout || !isSign)
    : [...candidates];
}

/** What explains more is better, and of two that explain as much the one with less left over. */
function rank({ gain, share }: Candidate): number {
  return gain * share;
}

/** Whether the best one is sure, and no other nearly as good. */
export function isAlone([first, second]: readonly Candidate[]): boolean {
  return (
    first?.isSure === true &&
    (second?.isSure !== true ||
      rank(first) - rank(second) >= AHEAD * rank(first) ||
      (!first.isSign && first.share - second.share >= EXPLAINS_MORE))
  );
}
