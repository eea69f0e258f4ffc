import { isCommon, isEveryday } from '../words/common.js';
import { FOREIGN, NEVER_A_VALUE } from '../words/small.js';
import { quotedAt, type Slot, type Value, type Word } from './slot.js';

const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u;

/** An object with a name of one word, or of several in quotes. */
export function namedObject(
  cues: readonly string[],
  more: Pick<Slot, 'weakCues' | 'beforeCue' | 'isOften' | 'labels'> = {},
): Slot {
  return {
    cues,
    ...more,
    read(words, at) {
      const quoted = quotedAt(words, at);
      // "Christmas 2026-12-24" is a day.
      if (quoted.length > 0) return quoted.filter(({ value }) => !HAS_DATE.test(value));
      const word = words[at];
      if (word === undefined) return [];
      if (isPlainWord(word) && !(isBehindCue(words, at, cues) && !isEveryday(word.word))) return [];
      return isName(word) || isCalledSo(words, at, cues) ? namesFrom(words, at) : [];
    },
  };
}

function isPlainWord({ text, word }: Word): boolean {
  return /^\p{Ll}/u.test(text) && isCommon(word);
}

function isBehindCue(words: readonly Word[], at: number, cues: readonly string[]): boolean {
  return cues.includes(words[at - 1]?.plain ?? '');
}

/** "the policy PIN Forte": in capitals behind its cue, and the name goes on. */
function isCalledSo(words: readonly Word[], at: number, cues: readonly string[]): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return (
    /^(?!SIP|UM|URI|MU)\p{Lu}{2,4}$/u.test(word?.text ?? '') &&
    next?.kind === 'word' &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    cues.includes(words[at - 1]?.plain ?? '')
  );
}

/** Words that are no name but may be a part of one, when they have a capital: `Field Staff`. */
const NOUNS = new Set(
  `reception support security securite office bureau equipe team helpdesk facilities staff users user
  interns intern trainees contractors consultants assistants managers manager employees personnel
  stagiaires prestataires utilisateurs responsables comptes accounts members night day morning evening
  nuit jour soir matin service projet rh hr`.split(/\s+/),
);

function isNoun({ text, word }: Word): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(text) && NOUNS.has(word);
}

/** `f.nguyen` is somebody; `contoso.com` isn't. */
const A_PERSON = /^\p{Ll}{1,20}\.(?!(?:com|net|org|local|lan|fr|int|corp)$)\p{Ll}+$/u;
const DATE = /^\d{4}-\d{1,2}-\d{1,2}$/;
const HAS_DATE = /(?<!\d)\d{4}-\d{1,2}-\d{1,2}(?!\d)/;
/** "accordingly", "rapidement". */
const ADVERB = /^\p{Ll}{4,}(?:ly|ment)$/u;

/** More words than this has no name that isn't in quotes. */
const MOST_WORDS = 4;
const CAPITALS = /^(?:\p{Lu}[\p{L}'-]*|\p{Lu}{2,})$/u;

/** One word; where it has a capital, with the words behind it that have: `Paris Default Policy`. */
function namesFrom(words: readonly Word[], at: number): Value[] {
  const parts = [bare(words[at]?.text ?? '')];
  const found: Value[] = [{ length: 1, value: parts.join(' ') }];
  if (!/^\p{Lu}/u.test(parts[0] ?? '')) return found;
  const [number, counted] = [words[at + 1], words[at + 2]];
  // "Casa 2", but "Casa 4 digits".
  if (/^\d{1,2}$/.test(number?.text ?? '') && counted?.kind !== 'word')
    return [{ length: 2, value: `${parts.join(' ')} ${number?.text ?? ''}` }, ...found];
  while (parts.length < MOST_WORDS) {
    const next = words[at + parts.length];
    if (
      next?.kind !== 'word' ||
      !CAPITALS.test(next.text) ||
      (NEVER_A_VALUE.has(next.word) && !isNoun(next))
    )
      break;
    if (next.known && /^\p{Lu}{4,}$/u.test(next.text)) break;
    parts.push(bare(next.text));
    found.unshift({ length: parts.length, value: parts.join(' ') });
  }
  return found;
}

function bare(text: string): string {
  return text.replace(/'s?$/, '');
}

/** "mettez-le", "reste-t-il": a verb and its pronoun. */
const PRONOUN_BEHIND =
  /-(?:le|la|les|lui|leur|moi|nous|vous|en|y|t-il|t-elle|t-on|il|elle|ils|elles)$/i;

function isName(word: Word): boolean {
  const text = bare(word.text);
  if (
    word.kind !== 'word' ||
    PRONOUN_BEHIND.test(text) ||
    !NAME.test(text) ||
    DATE.test(text) ||
    A_PERSON.test(text) ||
    FOREIGN.has(word.word) ||
    ADVERB.test(text) ||
    (NEVER_A_VALUE.has(text.toLowerCase()) && !isNoun(word))
  )
    return false;
  return !word.known || /^\p{Lu}\p{Ll}{2}/u.test(text);
}
