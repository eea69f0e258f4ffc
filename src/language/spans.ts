import type { Reading } from './reading.js';
import { slotOf } from './slots/index.js';
import type { Word } from './slots/slot.js';

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
export function spansOf(reading: Reading, parameters: readonly string[]): Spans {
  const strong: Span[] = [];
  const weak: Span[] = [];
  // A ticket's number looks like other numbers: it is taken first.
  const tickets = parameters.includes('ticket') ? spansFor(reading, 'ticket').strong : [];
  const isFree = (span: Span): boolean =>
    span.parameter === 'ticket' ||
    !tickets.some(({ from, to }) => span.from <= to && span.to >= from);
  const order = [...parameters].sort((a, b) => Number(b === 'ticket') - Number(a === 'ticket'));
  for (const parameter of order) {
    const found = spansFor(reading, parameter);
    strong.push(...found.strong.filter(isFree));
    weak.push(...found.weak.filter(isFree));
  }
  return { strong: strong.filter((span) => !isPartOfNumber(span, strong)), weak };
}

const NUMBERS = new Set(['number', 'pilotNumber', 'accessNumbers']);

/** Where an operation takes telephone numbers, no part of one is an extension. */
function isPartOfNumber(span: Span, spans: readonly Span[]): boolean {
  return (
    span.parameter.endsWith('xtension') &&
    spans.some(({ parameter, at, to }) => NUMBERS.has(parameter) && at <= span.to && to >= span.at)
  );
}

/** The same parameter is asked for by many operations. */
const KNOWN = new WeakMap<Reading, Map<string, Spans>>();

function spansFor(reading: Reading, parameter: string): Spans {
  const known = KNOWN.get(reading) ?? new Map<string, Spans>();
  KNOWN.set(reading, known);
  const before = known.get(parameter);
  if (before !== undefined) return before;
  const found = spansIn(reading, parameter);
  known.set(parameter, found);
  return found;
}

function spansIn({ words }: Reading, parameter: string): Spans {
  const strong: Span[] = [];
  const weak: Span[] = [];
  const slot = slotOf(parameter);
  words.forEach((word, index) => {
    if (word.kind !== 'word') return;
    const labelled = slot.labels?.includes(word.word) === true && onLine(words, index, parameter);
    if (labelled) strong.push(labelled);
    else if (slot.cues.includes(word.plain)) {
      const after = behind(words, index, parameter);
      const ahead = after?.at === index + 1 ? null : before(words, index, parameter);
      const span = ahead ?? after;
      if (span !== null) strong.push(span);
    } else if (slot.standsAlone?.(word, words[index + 1]) === true) {
      const [value] = slot.read(words, index);
      if (value !== undefined)
        strong.push({
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
      const isPerson =
        word.word === 'a' &&
        slotOf('user')
          .read(words, index + 1)
          .some(({ length }) => length > (value?.length ?? 0));
      if (value !== undefined && !isPerson && isPlace(word, words[index + 1]))
        weak.push({ parameter, from: index, to, value: value.value, at: index + 1 });
    }
  });
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
/** "apply the policy to alice.martin". */
const A_PERSON = /^\p{Ll}+\.\p{Ll}+$/u;
const OWNERS = new Set(['of', 'de', 'd', 'for', 'pour']);

function behind(words: readonly Word[], cue: number, parameter: string): Span | null {
  const slot = slotOf(parameter);
  for (let at = cue + 1; at <= cue + 3; at += 1) {
    const [value] = slot.read(words, at);
    if (value !== undefined && NAMED.has(parameter) && at > cue + 1 && A_PERSON.test(value.value))
      return null;
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
  const end = / ?\bUM\b/.test(words[cue]?.text ?? '') ? ' UM' : '';
  for (let from = Math.max(1, cue - MOST_BEFORE); from < cue; from += 1) {
    const isStart = words[from - 1]?.kind !== 'word';
    if (!isStart && !ANNOUNCING.has(words[from - 1]?.plain ?? '')) continue;
    const isAll = from === cue - 1 && words[cue + 1]?.kind !== 'word' && !words[from]?.known;
    if (isStart && !isAll && !/^\p{Lu}|\d/u.test(words[from]?.text ?? '')) continue;
    const value = slot.read(words, from).find(({ length }) => from + length === cue);
    if (value === undefined) continue;
    // "the Paris Default Policy" is called so.
    const called = words[cue]?.text === 'Policy' ? ' Policy' : '';
    const isName = /^\p{Lu}/u.test(value.value);
    return {
      parameter,
      from,
      to: cue,
      value: `${value.value}${isName ? end : ''}${called}`,
      at: from,
    };
  }
  return null;
}

/** A name before its cue has no more words than this. */
const MOST_BEFORE = 4;
