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
  const meant = parts.map(({ kind, word, text }, at) =>
    kind !== 'word' ||
    isOther ||
    (locale === 'en' && HAS_ACCENT.test(text)) ||
    (at > 0 && parts[at - 1]?.kind === 'word' && A_NAME.test(text))
      ? null
      : vocabulary.repair(word),
  );
  const isRepaired = meant.some((word) => word !== null);
  const words: Word[] = [];
  const repaired: (string | null)[] = [];
  for (let index = 0; index < parts.length;) {
    const said = joinedAt(synonyms, (offset) => wordOf(parts[index + offset]));
    const guessed = isRepaired
      ? joinedAt(synonyms, (offset) => meant[index + offset] ?? wordOf(parts[index + offset]))
      : said;
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
/** In the middle of a sentence a capital is no typing error. */
const A_NAME = /^\p{Lu}\p{Ll}/u;
const HAS_ACCENT = /[à-öø-ÿœ]/i;

/** Whether two or more of these words are in it. */
function isOf(own: ReadonlySet<string>, parts: readonly Token[]): boolean {
  return parts.filter(({ kind, word }) => kind === 'word' && own.has(word)).length >= 2;
}

function wordOf(token: Token | undefined): string | null {
  return token?.kind === 'word' ? token.word : null;
}

/** `Test-UM`, `Lyon-DP`. */
const IS_NAME = /^(?:\p{Lu}[\p{L}\p{N}-]*|\p{Ll}{2})-\p{Lu}{2}$/u;

/** `peux-tu` and `voice-mail` are two words, `Marie-Claire` and `fepool-lyon` one. */
function unhyphened(token: Token, vocabulary: Vocabulary): Token[] {
  if (token.kind !== 'word' || !token.word.includes('-') || IS_NAME.test(token.text))
    return [token];
  const parts = token.word.split('-');
  const whole = parts.every((part) => part !== '' && (vocabulary.knows(part) || part === 't'));
  return whole ? parts.map((word) => ({ kind: 'word', text: word, word })) : [token];
}
