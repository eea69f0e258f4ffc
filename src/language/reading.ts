import type { Locale } from '../operations/kit/operation.js';
import { slotOf } from './slots/index.js';
import type { Value, Word } from './slots/slot.js';
import type { Token } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';
import { joinedAt } from './words/join.js';
import type { Synonyms } from './words/synonyms.js';

/** A sentence as one language reads it. */
export interface Reading {
  readonly words: readonly Word[];
  /** For each word, the phrase word it may be when it was mistyped. */
  readonly repaired: readonly (string | null)[];
  /** For each word, which clause (between pauses) it is in. */
  readonly clause: readonly number[];
  /** Every plain word, mistyped ones included. */
  readonly said: ReadonlySet<string>;
  /** What could be a parameter's value from a word on, the longest first. */
  valuesAt(parameter: string, at: number): readonly Value[];
}

export function readingOf(
  tokens: readonly Token[],
  { locale, synonyms, vocabulary, isKnown }: Tongue,
): Reading {
  const parts = tokens.flatMap((token) => unhyphened(token, vocabulary));
  const isOther = isOf(OTHER_WORDS[locale], parts) && !isOf(OWN_WORDS[locale], parts);
  const meant = parts.map(({ kind, word, text }) =>
    kind !== 'word' || isOther || (locale === 'en' && HAS_ACCENT.test(text))
      ? null
      : vocabulary.repair(word),
  );
  const words: Word[] = [];
  const repaired: (string | null)[] = [];
  for (let index = 0; index < parts.length;) {
    const said = joinedAt(synonyms, (offset) => wordOf(parts[index + offset]));
    const guessed = joinedAt(
      synonyms,
      (offset) => meant[index + offset] ?? wordOf(parts[index + offset]),
    );
    // Several words that fit together are better evidence than one that was perhaps mistyped.
    const isGuess = (guessed?.length ?? 1) > (said?.length ?? 1);
    const joined = isGuess ? guessed : said;
    const length = joined?.length ?? 1;
    const taken = parts.slice(index, index + length);
    const [first] = taken;
    if (first !== undefined) {
      const plain = joined?.plain ?? '';
      words.push({
        ...first,
        text: taken.map(({ text }) => text).join(' '),
        word: taken.map(({ word }) => word).join(' '),
        plain,
        known: joined !== null && (length > 1 || isKnown(first.word)),
      });
      repaired.push(isGuess || meant[index] == null ? null : (guessed?.plain ?? null));
    }
    index += length;
  }
  let count = 0;
  const clause = words.map(({ kind }) =>
    kind === 'pause' || kind === 'stop' ? (count += 1) : count,
  );
  const said = new Set([
    ...words.map(({ plain }) => plain),
    ...repaired.filter((word) => word !== null),
  ]);
  return { words, repaired, clause, said, valuesAt: valuesIn(words) };
}

/** Looks each place up once: many phrases have the same parameter. */
export function valuesIn(words: readonly Word[]): Reading['valuesAt'] {
  const found = new Map<string, (readonly Value[] | undefined)[]>();
  return (parameter, at) => {
    const known = found.get(parameter) ?? [];
    found.set(parameter, known);
    return (known[at] ??= slotOf(parameter).read(words, at));
  };
}

/** What one language reads sentences with. */
export interface Tongue {
  readonly locale: Locale;
  readonly synonyms: Synonyms;
  readonly vocabulary: Vocabulary;
  /** Whether a word is one of the phrases, of either language, or a small one: rather no value. */
  readonly isKnown: (word: string) => boolean;
}

/** Small words that only one language has: what is written in the other isn't mistyped in this one. */
const OWN_WORDS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set('the for of is with and to you can please has was in from'.split(' ')),
  fr: new Set('le la les du des pour est sur dans vous je il elle une un merci de avec'.split(' ')),
};
const OTHER_WORDS: typeof OWN_WORDS = { en: OWN_WORDS.fr, fr: OWN_WORDS.en };
const HAS_ACCENT = /[à-öø-ÿœ]/i;

/** Whether two or more of these words are in it. */
function isOf(own: ReadonlySet<string>, parts: readonly Token[]): boolean {
  return parts.filter(({ kind, word }) => kind === 'word' && own.has(word)).length >= 2;
}

function wordOf(token: Token | undefined): string | null {
  return token?.kind === 'word' ? token.word : null;
}

/** `peux-tu` and `voice-mail` are two words, `Marie-Claire` and `fepool-lyon` one. */
function unhyphened(token: Token, vocabulary: Vocabulary): Token[] {
  if (token.kind !== 'word' || !token.word.includes('-')) return [token];
  const parts = token.word.split('-');
  const whole = parts.every((part) => part !== '' && (vocabulary.knows(part) || part === 't'));
  return whole ? parts.map((word) => ({ kind: 'word', text: word, word })) : [token];
}

/** A parameter that is said with its own word, `dial plan Paris`: words from–to, and its value. */
export interface Span {
  readonly parameter: string;
  readonly from: number;
  readonly to: number;
  readonly value: string;
  /** Where the value itself stands. */
  readonly at: number;
}

export interface Spans {
  readonly strong: readonly Span[];
  /** Only a small word announces it: `in Paris`. */
  readonly weak: readonly Span[];
}

/** What says one of these parameters by its own word or form; a weak one only by a small word. */
export function spansOf({ words }: Reading, parameters: readonly string[]): Spans {
  const strong: Span[] = [];
  const weak: Span[] = [];
  const add = (list: Span[], span: Span): void => {
    const isTaken = strong.some(
      ({ parameter, from, to }) =>
        parameter === 'ticket' && span.parameter !== 'ticket' && span.from <= to && span.to >= from,
    );
    if (!isTaken) list.push(span);
  };
  // A ticket's number looks like other numbers: it is taken first.
  const order = [...parameters].sort((a, b) => Number(b === 'ticket') - Number(a === 'ticket'));
  for (const parameter of order) {
    const slot = slotOf(parameter);
    words.forEach((word, index) => {
      if (word.kind !== 'word') return;
      const labelled = slot.labels?.includes(word.word) === true && onLine(words, index, parameter);
      if (labelled) add(strong, labelled);
      else if (slot.cues.includes(word.plain)) {
        const span = behind(words, index, parameter) ?? before(words, index, parameter);
        if (span !== null) add(strong, span);
      } else if (slot.standsAlone?.(word, words[index + 1]) === true) {
        const [value] = slot.read(words, index);
        if (value !== undefined)
          add(strong, {
            parameter,
            from: index,
            to: index + value.length - 1,
            value: value.value,
            at: index,
          });
      } else if (slot.weakCues?.includes(word.plain) === true) {
        const values = slot.read(words, index + 1);
        // "à Zoé Lefèvre" is somebody.
        const value = word.word === 'a' ? values.at(-1) : values[0];
        const to = index + (value?.length ?? 0);
        if (value !== undefined && isPlace(word, words[index + 1]))
          add(weak, { parameter, from: index, to, value: value.value, at: index + 1 });
      }
    });
  }
  return { strong, weak };
}

/** "User: alice" on a line of its own, or between commas. */
function onLine(words: readonly Word[], label: number, parameter: string): Span | false {
  const isOwn = label === 0 || words[label - 1]?.kind !== 'word';
  if (!isOwn || words[label + 1]?.kind !== 'pause') return false;
  const at = label + 2;
  const value = slotOf(parameter)
    .read(words, at)
    .find(({ length }) => words[at + length]?.kind !== 'word');
  return (
    value !== undefined && {
      parameter,
      from: label,
      to: at + value.length - 1,
      value: value.value,
      at,
    }
  );
}

/** "à Paris" is a place, "à karim" and "on 62 18" aren't. */
function isPlace(cue: Word, value: Word | undefined): boolean {
  const text = value?.text ?? '';
  return value?.kind === 'quoted' || (cue.word === 'a' ? /^\p{Lu}/u : /^\p{L}/u).test(text);
}

/** Small words between a cue and its value: "the extension is 1234", "numéro de poste : 1234". */
const BETWEEN = new Set([
  'is',
  'of',
  'the',
  'to',
  'de',
  'est',
  'le',
  'la',
  'n°',
  'number',
  'extension',
  'called',
  'named',
  'nomme',
  'appele',
  'um',
  'sip',
  'uri',
  'du',
  'no',
  'numero',
]);

/** "The policy of alice" isn't called alice. */
const NAMED = new Set(['policy', 'dialPlan']);
const OWNERS = new Set(['of', 'de', 'd', 'for', 'pour']);

function behind(words: readonly Word[], cue: number, parameter: string): Span | null {
  const slot = slotOf(parameter);
  for (let at = cue + 1; at <= cue + 3; at += 1) {
    const [value] = slot.read(words, at);
    if (value !== undefined)
      return { parameter, from: cue, to: at + value.length - 1, value: value.value, at };
    const word = words[at];
    if (NAMED.has(parameter) && OWNERS.has(word?.word ?? '')) return null;
    if (word === undefined || (!(word.text === ',' && at === cue + 1) && !BETWEEN.has(word.plain)))
      return null;
  }
  return null;
}

/** Words that announce what stands before its cue: "in the Paris dial plan". */
const ANNOUNCING = new Set(['the', 'in', 'on', 'into', 'to', 'le', 'dans', 'sur', 'for', 'um']);

function before(words: readonly Word[], cue: number, parameter: string): Span | null {
  const slot = slotOf(parameter);
  if (slot.beforeCue !== true) return null;
  for (let from = Math.max(1, cue - MOST_BEFORE); from < cue; from += 1) {
    const isStart = words[from - 1]?.kind !== 'word';
    if (!isStart && !ANNOUNCING.has(words[from - 1]?.plain ?? '')) continue;
    if (isStart && !/^\p{Lu}|\d/u.test(words[from]?.text ?? '')) continue;
    const value = slot.read(words, from).find(({ length }) => from + length === cue);
    if (value === undefined) continue;
    // "the Paris Default Policy" is called so.
    const called = words[cue]?.text === 'Policy' ? ' Policy' : '';
    return { parameter, from, to: cue, value: `${value.value}${called}`, at: from };
  }
  return null;
}

/** A name before its cue has no more words than this. */
const MOST_BEFORE = 4;
