import type { Alignment } from './align.js';
import type { Reading } from './reading.js';
import type { Span } from './spans.js';
import { saidIn } from './said.js';
import { topicsOf, type Concept } from './words/concepts.js';
import { CHANGING_DEEDS, FILLERS, NEVER_A_VALUE } from './words/small.js';

/** What an operation is asked for with: the words of its phrases, and the things that they name. */
export interface OwnWords {
  readonly words: ReadonlySet<string>;
  readonly topics: ReadonlySet<Concept>;
}

/** @param concepts what its signs are made of */
export function ownWordsOf(
  words: ReadonlySet<string>,
  concepts: readonly Concept[] = [],
): OwnWords {
  return { words, topics: new Set([...[...words].flatMap(topicsOf), ...concepts]) };
}

/** What it costs to say nothing of a thing that is named. */
const A_TOPIC = 0.8;
/** The same of voice mail itself, which most sentences name. */
const A_THING = 0.5;

/** What is left out of the things that a sentence names: then rather they are meant. */
export function topicsLeft(
  { matched, explained }: Alignment,
  reading: Reading,
  spans: readonly Span[],
  { topics, words }: OwnWords,
): number {
  const touched = new Set([...matched].map((at) => reading.clause[at]));
  const left = saidIn(reading).topics.filter(
    (named, at) =>
      named.length > 0 &&
      touched.has(reading.clause[at]) &&
      !matched.has(at) &&
      explained?.has(at) !== true &&
      !named.some((topic) => topics.has(topic)) &&
      !spans.some(({ from, to }) => from <= at && at <= to),
  );
  const um = saidIn(reading).places.get('um')?.[0]?.places[0];
  const isUmLeft =
    um !== undefined &&
    explained === undefined &&
    touched.has(reading.clause[um]) &&
    !matched.has(um) &&
    !words.has('um');
  return A_TOPIC * new Set(left.flat()).size + (isUmLeft ? A_THING : 0);
}

/**
 * Whether too much of what was said stays unexplained to draft a change of it. What stands before a
 * phrase in its clause says who does it or what is thought of it; a single deed with a name may be of
 * anything; and a word for another thing than the operation is about means that other thing.
 */
export function leavesDoubt(
  alignment: Alignment,
  reading: Reading,
  spans: readonly Span[],
  parameters: Readonly<Record<string, string>>,
  own: OwnWords,
): boolean {
  const isSign = alignment.isTold !== undefined;
  const left = unexplained(alignment, reading, spans, parameters);
  if (
    isSign &&
    left.length > 0 &&
    (alignment.evidence === 1 || (alignment.deeds?.length === 0 && alignment.gain < LITTLE))
  )
    return true;
  const unknown = left.filter((at) => reading.words[at]?.known === false);
  const isLittle = isSign && alignment.gain < LITTLE;
  if (isSign && alignment.gain < LEAST && alignment.isClear === false && left.length > MOST_BESIDE)
    return true;
  if (unknown.length > 0 && Object.keys(parameters).length === 0 && !(isSign && !isLittle))
    return true;
  if (unknown.some((at) => makesAnother(reading, alignment, at))) return true;
  if (isSign && left.length > 0 && isAnyWord(alignment, reading, parameters.user)) return true;
  return left.some((at) => {
    const word = reading.words[at];
    if (word === undefined) return false;
    const isLead = at < alignment.first && reading.clause[at] === reading.clause[alignment.first];
    if (isLead && !isSign && !own.words.has(word.word) && !own.words.has(word.plain))
      return !ASKING.has(word.word);
    const said = [word.plain, word.word, reading.repaired[at] ?? word.word];
    if (said.some((each) => own.words.has(each))) return false;
    const topics = said.flatMap(topicsOf);
    if (topics.some((topic) => own.topics.has(topic))) return false;
    return topics.length > 0;
  });
}

/** So little of a thing and its values says nothing of what is to be done. */
const LITTLE = 3;
/** Beside so little, and no clear deed, no more words than these may stay unexplained. */
const LEAST = 2.5;
const MOST_BESIDE = 2;

/** What is called by a name that may go on. */
const CALLED = ['name', 'policy', 'dialPlan'];

/** What a thing has that is the thing all the same: "the holiday greeting". */
const COMPANIONS = new Set(
  `greeting greetings message messages number numbers service services setting settings feature features account
  access function fonction option options annonce accueil activation deactivation desactivation request reset confidentiel
  quickly right from via instead when once after before because since under until that which where there here`.split(
    /\s+/,
  ),
);

/** "voicemail training" is another thing than voicemail. */
function makesAnother({ words }: Reading, { matched, ends }: Alignment, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return (
    before?.kind === 'word' &&
    matched.has(at - 1) &&
    ((CALLED.some((name) => ends[name] === at) && /^\p{Ll}/u.test(before.text)) ||
      [before.plain, before.word].some((each) => each === 'um' || topicsOf(each).length > 0)) &&
    /^\p{Ll}{4,}$/u.test(word?.text ?? '') &&
    !COMPANIONS.has(word?.word ?? '') &&
    !/(?:ed|ly|ment|^cote|^ought|^seems?|^semblent?)$/.test(word?.word ?? '')
  );
}

/** Behind these stands somebody also in small letters. */
const ANNOUNCING = new Set('for of to 4 w de d a pour pr chez by with and et par'.split(' '));

/** A name in small letters that nothing announces is any word. */
function isAnyWord({ starts }: Alignment, { words }: Reading, user: string | undefined): boolean {
  const at = starts.user;
  if (user === undefined || at === undefined || !/^\p{Ll}+$/u.test(user)) return false;
  const before = words[at - 1];
  const isPossessed = /['’]s?$/.test(words[at]?.text ?? '');
  return before?.kind === 'word' && !isPossessed && !ANNOUNCING.has(before.word);
}

/** Words of asking for something, before what is asked for. */
const ASKING = new Set(
  `dont not forget hesitate mind ensure sure arrange see let lets go ahead someone somebody anyone love
  ask asking asked request requesting ready help trying try able allowed kind approved confirmed approves
  priere veuillez oublie oubliez oublier pas assurer occuper charger demande demander demandez aider aide essaie essaye
  hesite moyen penser pense pensez valide confirme confirmes accord`.split(/\s+/),
);

/**
 * Whether a question leaves something out that wishes or tells: "…, please reset", "his extension is
 * 4512".
 */
export function leavesRequest(
  { matched }: Alignment,
  { words }: Reading,
  spans: readonly Span[],
  own: OwnWords,
): boolean {
  return words.some(({ kind, word, text, known }, at) => {
    if (kind !== 'word' || matched.has(at)) return false;
    if (spans.some(({ from, to }) => from <= at && at <= to)) return false;
    const isStart = words[at - 1]?.kind !== 'word' || KINDLY.has(words[at - 1]?.word ?? '');
    const isAsked = KINDLY.has(words[at - 1]?.word ?? '') && !known && !/^\p{Lu}/u.test(text);
    const topics = own.words.has(word) ? [] : topicsOf(word);
    if (topics.length > 0 && !topics.some((topic) => own.topics.has(topic))) return true;
    return /^\d{3,7}$/.test(text) || isAsked || (isStart && at > 0 && CHANGING_DEEDS.has(word));
  });
}

const KINDLY = new Set('please pls plz stp svp'.split(' '));

/**
 * The words of the clauses which a phrase or a sign lies over that nothing explains: neither it, nor
 * a value, nor the small words that may stand anywhere. Places of words.
 */
function unexplained(
  { matched, explained }: Alignment,
  { words, clause }: Reading,
  spans: readonly Span[],
  parameters: Readonly<Record<string, string>>,
): number[] {
  const touched = new Set([...matched].map((at) => clause[at]));
  const values = Object.values(parameters).join(' ').toLowerCase();
  return words.flatMap(({ kind, word, plain, text }, at) => {
    const isPlain =
      kind !== 'word' ||
      !touched.has(clause[at]) ||
      matched.has(at) ||
      explained?.has(at) === true ||
      FILLERS.has(plain) ||
      FILLERS.has(word) ||
      NEVER_A_VALUE.has(word) ||
      !/\p{L}/u.test(text) ||
      values.includes(text.replace(/['’]s?$/, '').toLowerCase()) ||
      spans.some(({ from, to }) => from <= at && at <= to);
    return isPlain ? [] : [at];
  });
}
