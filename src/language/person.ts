import type { Reading } from './reading.js';
import type { Span } from './spans.js';

/** Where a value stands, and how much speaks for it: 1 or more is sure. */
export interface Found {
  readonly at: number;
  readonly length: number;
  readonly value: string;
  readonly weight: number;
}

const ANNOUNCING = new Set(
  `for of to with on in at by from pour pr de d du des a au chez sur dans ds par called named nomme
  appele w 4`.split(/\s+/),
);

const IN = new Set(['in', 'into', 'dans', 'ds', 'sur', 'on', 'onto', 'vers']);

function isAnnounced({ words }: Reading, at: number): boolean {
  return ANNOUNCING.has(words[at - 1]?.word ?? '');
}

/** What is called by a town: "the Bergen office". */
const PLACES = new Set('office site branch plant agence usine'.split(' '));

/** More than this speaks for somebody's name; less is any word. */
const A_NAME = 0.6;

/** Whoever is most probably meant: an address or sign-in name, else what is written or put like a name. */
export function personIn(
  reading: Reading,
  spans: readonly Span[],
  taken: ReadonlySet<number>,
  others: Readonly<Record<string, string>> = {},
): Found | null {
  const { words } = reading;
  const used = new Set(Object.values(others));
  let best: Found | null = null;
  for (let at = 0; at < words.length; at += 1) {
    if (taken.has(at) || spans.some(({ from, to }) => from <= at && at <= to)) continue;
    const values = reading.valuesAt('user', at);
    // A name in small letters has no end that shows.
    const value =
      values.find((each) => isAllCapital(each.value) || isClause(reading, at, each)) ??
      values.at(-1);
    if (value === undefined || used.has(value.value)) continue;
    // "in Paris" is no person.
    if (
      value.length === 1 &&
      IN.has(words[at - 1]?.word ?? '') &&
      /^\p{Lu}\p{Ll}+$/u.test(value.value)
    )
      continue;
    if (PLACES.has(words[at + value.length]?.word ?? '')) continue;
    const weight = likeness(reading, at, value);
    if (weight > (best?.weight ?? A_NAME)) best = { at, ...value, weight };
    at += value.length - 1;
  }
  return best === null ? null : { ...best, weight: Math.min(1, best.weight) };
}

function isAllCapital(value: string): boolean {
  return value
    .split(' ')
    .every((part) => /^(?:\p{Lu}|de$|du$|van$|von$|le$|la$|d'|[ld]'\p{Lu})/u.test(part));
}

/** "amélie dufresne: …": all that stands between two pauses. */
function isClause(
  { words }: Reading,
  at: number,
  { length }: Pick<Found, 'length' | 'value'>,
): boolean {
  const isEnd = (place: number): boolean =>
    words[place] === undefined || words[place].kind === 'pause' || words[place].kind === 'stop';
  return length > 1 && isEnd(at - 1) && isEnd(at + length) && words.length > length;
}

function likeness(
  reading: Reading,
  at: number,
  { length, value }: { readonly length: number; readonly value: string },
): number {
  const { words } = reading;
  const word = words[at];
  if (word?.kind === 'quoted') return 1.5;
  if (/[@\\]|^\p{L}+[._]\p{L}+/u.test(value)) return 2;
  if (/^\{?[0-9a-f]{8}-/i.test(value)) return 2;
  const isPossessed = /['’]s?$/.test(words[at + length - 1]?.text ?? '');
  const isCapital = /^\p{Lu}/u.test(value);
  const isFirst = at === 0 || words[at - 1]?.kind !== 'word';
  if (length > 1 && isClause(reading, at, { length, value })) return 1.2;
  const parts = isCapital ? (length > 1 ? 1.8 : isFirst ? 0.5 : 1) : isFirst ? 0.5 : 0.3;
  const announced = isAnnounced(reading, at) ? 0.5 : 0;
  const isLast = words[at + length]?.kind !== 'word';
  return (
    parts +
    announced +
    (isLast ? 0.4 : 0) +
    (isPossessed ? 0.6 : 0) +
    (isFirst && SAYS.has(words[at + length]?.word ?? '') ? 0.5 : 0)
  );
}

/** What follows whoever a sentence is about. */
const SAYS = new Set(
  `is was has had needs need wants got gets says said cant can doesnt does no should must will would
  left leaves forgot forgets lost locked typed complains est a n ne na veut doit va sera recoit arrive
  part quitte passe peut dit se prend souhaite aurait demande vient`.split(/\s+/),
);
