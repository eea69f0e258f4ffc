import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import type { Locale } from '../../operations/kit/operation.js';
import type { Reading } from '../reading.js';
import type { Word } from '../slots/slot.js';
import type { Token } from '../tokens.js';

/** What a word, or two that stand together, are compared by; `place` is that of the (second) word. */
export interface Mark {
  readonly mark: string;
  readonly place: number;
}

const STEM: Readonly<Record<Locale, (word: string) => string>> = {
  en: stemEnglish,
  fr: stemFrench,
};

/** What stands for somebody's or something's name, whatever it is. */
export const NAME = '«name»';
const PAUSE = '·';

/** What can be told by its form: each of these is as good as any other. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^(?:inc|ritm|req|chg|sr|s?c?task)[-_]?\d+$/i, ''],
  [/^(?:sips?:)?[^@\s]+@[^@\s]+\.\p{L}+$|\\/iu, '«person»'],
  [/^\p{L}+[._]\p{L}+$/u, '«person»'],
  [/^\+\d+$|^\d{8,}$/, '«phone»'],
  [/^(?=.*\d)[0-9a-f]{12,}$/i, '«thumbprint»'],
  [/^(?:r-?|#)\d+$/i, '«request»'],
  [/^\d{3,7}$/, '«extension»'],
  [/^\d+$/, '«number»'],
  [/\.(?:cer|crt|p7b|pfx)$/i, '«certificate file»'],
  [/\.csv$/i, '«csv»'],
  [/^(?=.*\p{L})(?:\S*pool\S*|fe\d\S*)$/iu, '«pool»'],
  [/^[\w-]+\.[\w-]+\.(?:\w+\.)*(?:com|net|local|fr|org|lan)$/i, '«server»'],
  [/^[\w-]+\.(?:com|net|local|fr|org|lan)$/i, '«forest»'],
  [/^(?=.*\p{L})(?=.*\d).*(?:mbx|cas|exch?|srv|serv)/iu, '«server»'],
  [/^(?=.*\p{L})(?=.*\d)/u, NAME],
];

/**
 * The marks of a sentence, each once: its words, stemmed, and each with the one before it. What has
 * a form of its own, or is no word of any example, stands for all that look alike.
 * @param known whether it is a word of an example
 * @param repaired the known word that a mistyped one was meant to be
 */
export function marksOf(
  { words }: Pick<Reading, 'words'>,
  locale: Locale,
  known: (mark: string) => boolean,
  repaired: (mark: string) => string | null,
): Mark[] {
  const marks = new Map<string, number>();
  const add = (mark: string, place: number): void => {
    if (!marks.has(mark)) marks.set(mark, place);
  };
  let before = '^';
  words.forEach((word, place) => {
    const mark = markOf(word, locale, known, repaired);
    if (mark === '' || (mark === before && !mark.startsWith('«number'))) return;
    if (mark !== PAUSE) add(mark, place);
    add(`${before} ${mark}`, place);
    before = mark;
  });
  return [...marks].map(([mark, place]) => ({ mark, place }));
}

/** A word without its ending. */
export function stemOf({ word }: Word, locale: Locale): string {
  if (word.length < SHORT) return word;
  const before = STEMS[locale].get(word);
  if (before !== undefined) return before;
  const stem = STEM[locale](word);
  if (STEMS[locale].size >= MOST_KNOWN) STEMS[locale].clear();
  STEMS[locale].set(word, stem);
  return stem;
}

const SHORT = 4;
/** Sentences are made of the same words. */
const STEMS: Readonly<Record<Locale, Map<string, string>>> = { en: new Map(), fr: new Map() };
const MOST_KNOWN = 20_000;

function markOf(
  word: Word,
  locale: Locale,
  known: (mark: string) => boolean,
  repaired: (mark: string) => string | null,
): string {
  if (word.kind === 'quoted') return NAME;
  if (word.kind === 'stop' && word.asks === true) return '?';
  if (word.kind !== 'word') return PAUSE;
  const form = FORMS.find(([pattern]) => pattern.test(word.text));
  if (form !== undefined) return form[1];
  if (word.plain !== '' && word.plain !== word.word) return word.plain;
  const mark = stemOf(word, locale);
  if (known(mark)) return mark;
  return (/^\p{Lu}/u.test(word.text) ? null : repaired(mark)) ?? NAME;
}

/** Small words that only one language has. */
const SMALL: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set('the for of is with and to you can please has was from his her my at it'.split(' ')),
  fr: new Set(
    'le la les du des pour est sur dans vous je il elle une un merci avec et au'.split(' '),
  ),
};

/** The language that a sentence is in: what is typed in the other one than Teams is set to, too. */
export function tongueOf(tokens: readonly Token[], locale: Locale): Locale {
  const count = (tongue: Locale): number =>
    tokens.filter(({ kind, word }) => kind === 'word' && SMALL[tongue].has(word)).length;
  const [en, fr] = [count('en'), count('fr')];
  if (en === fr) return locale;
  return en > fr ? 'en' : 'fr';
}
