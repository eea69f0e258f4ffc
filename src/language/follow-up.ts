import type { AnyOperation, Locale } from '../operations/kit/operation.js';
import type { Phrasebooks } from './phrasebooks.js';
import { normalise } from './normalise.js';
import { readingOf, type Reading } from './reading.js';
import { spansOf } from './spans.js';
import { slotOf } from './slots/index.js';
import type { Word } from './slots/slot.js';
import { tokenise, type Token } from './tokens.js';
import { MARKERS, TAKING_BACK } from './words/follow-up.js';
import { FILLERS } from './words/small.js';

/** What a sentence means that goes on with what was wished before. */
export type FollowUp =
  /** Other values for the same wish. `isMarked`: it was said to be a change, not only a value. */
  | {
      readonly kind: 'change';
      readonly given: Readonly<Record<string, string>>;
      readonly isMarked: boolean;
    }
  /** The same once more, with other values. */
  | { readonly kind: 'again'; readonly given: Readonly<Record<string, string>> }
  /** Leave it. */
  | { readonly kind: 'discard' };

/**
 * Reads a sentence as a follow-up on a wish for `operation`; null: it is none, since it has words
 * that this can't explain. Pure; `locale` is the language to try first, both always are; a value
 * that nothing names is rather one of `missing`.
 */
export type ReadFollowUp = (
  text: string,
  locale: Locale,
  operation: AnyOperation,
  missing?: readonly string[],
) => FollowUp | null;

/** A follow-up is short. */
const MOST_TOKENS = 14;

/** Which parameter a value may be that nothing names, the likeliest first. */
const UNNAMED = [
  'mode',
  'user',
  'newExtension',
  'extension',
  'server',
  'pool',
  'gateway',
  'dialPlan',
  'policy',
  'name',
] as const;
/** The same behind "for": whom or what it is done for. */
const BEHIND_FOR = ['user', 'pool', 'server', 'gateway', 'name', 'dialPlan'] as const;

/** What one of these stands before is a thing. */
const ARTICLES = new Set(
  'the a an this these my our le la l les un une ce cette mon ma'.split(' '),
);

/** Makes the reader of follow-ups. */
export function createFollowUps(languages: Phrasebooks): ReadFollowUp {
  return (text, locale, operation, missing = []) => {
    const tokens = tokenise(normalise(text));
    if (tokens.length > MOST_TOKENS) return null;
    const words = tokens.filter(({ kind }) => kind === 'word').map(({ word }) => word);
    if (TAKING_BACK.has(words.join(' '))) return { kind: 'discard' };
    const { kind, rest } = unmarked(tokens);
    const parameters = Object.keys(operation.parameters.shape);
    const order: Locale[] = locale === 'fr' ? ['fr', 'en'] : ['en', 'fr'];
    for (const each of order) {
      const given = valuesIn(readingOf(rest, languages[each]), parameters, missing);
      if (given === null) continue;
      return kind === 'again'
        ? { kind, given }
        : { kind: 'change', given, isMarked: kind !== null };
    }
    return null;
  };
}

interface Unmarked {
  readonly kind: 'change' | 'again' | null;
  readonly rest: readonly Token[];
}

/** Takes the words off that say which kind of follow-up it is. */
function unmarked(tokens: readonly Token[]): Unmarked {
  let kind: Unmarked['kind'] = null;
  let rest = trimmed(tokens);
  for (;;) {
    const again = startOf(rest, MARKERS.again);
    const change = startOf(rest, MARKERS.change);
    const length = Math.max(again, change);
    if (length === 0) break;
    kind = kind === 'again' || again >= change ? (kind ?? 'again') : 'change';
    rest = trimmed(rest.slice(length));
  }
  const reversed = [...rest].reverse();
  const again = startOf(reversed, reversedAll(MARKERS.againBehind));
  const change = startOf(reversed, reversedAll(MARKERS.changeBehind));
  if (again + change > 0) {
    kind ??= again > 0 ? 'again' : 'change';
    rest = trimmed(rest.slice(0, rest.length - Math.max(again, change)));
  }
  return { kind, rest };
}

/** How many tokens at the start are one of these; 0: none is. */
function startOf(tokens: readonly Token[], markers: readonly (readonly string[])[]): number {
  const found = markers.find((marker) => marker.every((word, at) => tokens[at]?.word === word));
  return found?.length ?? 0;
}

function reversedAll(markers: readonly (readonly string[])[]): string[][] {
  return markers.map((marker) => [...marker].reverse());
}

/** Without pauses and sentence ends around it. */
function trimmed(tokens: readonly Token[]): readonly Token[] {
  const isWord = ({ kind }: Token): boolean => kind === 'word' || kind === 'quoted';
  const first = tokens.findIndex(isWord);
  return first < 0 ? [] : tokens.slice(first, tokens.findLastIndex(isWord) + 1);
}

/** The values of these parameters, when the words hold nothing else; null: they do, or hold none. */
function valuesIn(
  reading: Reading,
  parameters: readonly string[],
  missing: readonly string[],
): Record<string, string> | null {
  const { words } = reading;
  const given: Record<string, string> = {};
  const explained = new Set<number>();
  const explain = (from: number, to: number): void => {
    for (let at = from; at <= to; at += 1) explained.add(at);
  };
  const { strong, weak } = spansOf(reading, parameters);
  for (const { parameter, from, to, value } of [...strong, ...weak]) {
    if (given[parameter] !== undefined || explained.has(to)) continue;
    given[parameter] = value;
    explain(from, to);
  }
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || explained.has(at) || word.kind === 'pause' || isFiller(word))
      continue;
    const found = unnamedAt(words, at, { parameters, missing, given });
    if (found === null) return null;
    given[found.parameter] = found.value;
    explain(at, at + found.length - 1);
  }
  return Object.keys(given).length > 0 ? given : null;
}

function isFiller({ kind, word, plain }: Word): boolean {
  return kind === 'word' && (FILLERS.has(word) || FILLERS.has(plain));
}

function unnamedAt(
  words: readonly Word[],
  at: number,
  {
    parameters,
    missing,
    given,
  }: {
    readonly parameters: readonly string[];
    readonly missing: readonly string[];
    readonly given: Readonly<Record<string, string>>;
  },
): { parameter: string; length: number; value: string } | null {
  const ahead = words[at - 1]?.word ?? '';
  if (ARTICLES.has(ahead)) return null;
  const usual = ['for', 'pour'].includes(ahead) ? BEHIND_FOR : UNNAMED;
  for (const parameter of [...missing, ...usual]) {
    if (!parameters.includes(parameter) || given[parameter] !== undefined) continue;
    const [value] = slotOf(parameter).read(words, at);
    if (value !== undefined) return { parameter, ...value };
  }
  return null;
}
