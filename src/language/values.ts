import type { AnyOperation } from '../operations/kit/operation.js';
import type { Alignment } from './align.js';
import { personIn, type Found } from './person.js';
import type { Reading } from './reading.js';
import type { Span, Spans } from './spans.js';
import { slotOf } from './slots/index.js';
import { NEVER_A_VALUE } from './words/small.js';

/** So surely has somebody to be named whom the phrase only calls him or her. */
const A_CLEAR_NAME = 0.9;

/**
 * The values that a phrase or a sign found, and those that stand beside it: said with their own word,
 * or what can be nothing else.
 * @returns with the gain of all of them
 */
export function valuesOf(
  operation: AnyOperation,
  alignment: Alignment,
  reading: Reading,
  spans: Spans,
): { parameters: Record<string, string>; gain: number; places: Places } {
  const { strong } = spans;
  const person = missingPerson(operation, alignment, reading, spans);
  const parameters: Record<string, string> = { ...alignment.parameters };
  const gain =
    alignment.gain + addSpans(parameters, alignment, spans) + (person !== null ? A_PERSON : 0);
  if (person !== null) parameters.user = person.value;
  addLone(operation, parameters, alignment, reading, strong);
  if ('sipAddress' in operation.parameters.shape && parameters.sipAddress === undefined) {
    const address = addressesIn(reading).findLast((one) => one !== parameters.user);
    if (address !== undefined) parameters.sipAddress = address;
  }
  setAddresses(operation, parameters, reading);
  addOldPool(operation, parameters, reading, strong);
  for (const name of MACHINES) {
    const full = strong.find((span) => span.parameter === name && /[.\d]/.test(span.value));
    if (full !== undefined && /^\p{L}+$/u.test(parameters[name] ?? '.'))
      parameters[name] = full.value;
  }
  if (parameters.policy !== undefined) parameters.policy += restOfPolicy(alignment, reading);
  const called = strong.find(({ parameter }) => parameter === 'name');
  if (called !== undefined && parameters.name !== undefined && /^\p{Ll}/u.test(parameters.name))
    parameters.name = called.value;
  for (const name of EXCHANGED) {
    if (parameters[name] === undefined) continue;
    const wanted = wantedOf(name, strong, reading);
    if (wanted !== null) parameters[name] = wanted;
  }
  const { starts, ends } = alignment;
  return {
    parameters,
    gain,
    places:
      person === null
        ? { starts, ends }
        : {
            starts: { ...starts, user: person.at },
            ends: { ...ends, user: person.at + person.length },
          },
  };
}

/** "of old@… to new@…": of two addresses the first is whoever has it. */
function setAddresses(
  { parameters: { shape } }: AnyOperation,
  parameters: Record<string, string>,
  reading: Reading,
): void {
  const [first, second, third] = [...new Set(addressesIn(reading))];
  if (
    !('sipAddress' in shape) ||
    first === undefined ||
    second === undefined ||
    third !== undefined
  )
    return;
  parameters.sipAddress = second;
  parameters.user = first;
}

/** "from the pool A to the pool B": of two, the one that is left and the one that is gone to. */
function addOldPool(
  { parameters: { shape } }: AnyOperation,
  parameters: Record<string, string>,
  { words }: Reading,
  strong: readonly Span[],
): void {
  if (!('fromPool' in shape)) return;
  const pools = strong.filter(({ parameter }) => parameter === 'pool');
  const values = [...new Set(pools.map(({ value }) => value))];
  if (values.length !== 2) return;
  const target = pools.findLast((span) => isTarget(span, words))?.value ?? values[1] ?? '';
  parameters.pool = target;
  parameters.fromPool = values.find((value) => value !== target) ?? '';
}

/** "onto the pool B", but "homed on the pool A". */
function isTarget({ from, at }: Span, words: Reading['words']): boolean {
  return [from - 1, at - 1, at - 2].some(
    (place) =>
      /^(?:to|onto|vers|sur|on|into|chez)$/.test(words[place]?.word ?? '') &&
      !/^(?:homed|hosted|heberge\w*|are|sont|is|est)$/.test(words[place - 1]?.word ?? ''),
  );
}

/** Where the values stand that have a place of their own. */
export type Places = Pick<Alignment, 'starts' | 'ends'>;

/** What a person is worth whom the phrase only calls him or her. */
const A_PERSON = 0.3;

/** Of what somebody has one and is to have another: "from the plan Nice to the plan Lyon". */
const EXCHANGED = ['newExtension', 'dialPlan', 'policy'];

/** What a word with a digit or a dot is rather called than one without. */
const MACHINES = ['pool', 'server', 'gateway'];

/** What is said with its own word, where the phrase didn't take it. */
function addSpans(
  parameters: Record<string, string>,
  { matched }: Alignment,
  { strong, weak }: Spans,
): number {
  let gain = 0;
  for (const { parameter, at, from, to, value } of [...strong, ...weak]) {
    const isFree =
      (slotOf(parameter).deeds !== undefined || !overlaps(matched, at, to)) &&
      parameter !== 'ticket';
    if (!isFree || parameters[parameter] !== undefined) continue;
    parameters[parameter] = value;
    if (slotOf(parameter).deeds === undefined) gain += Math.min(1, 0.5 * (to - from + 1));
  }
  return gain;
}

/** Whom the phrase only calls him or her, where somebody is clearly named. */
function missingPerson(
  { required }: AnyOperation,
  { matched, parameters }: Alignment,
  reading: Reading,
  { strong, weak }: Spans,
): Found | null {
  if (!required.includes('user') || parameters.user !== undefined) return null;
  const labelled = strong.find(({ parameter }) => parameter === 'user');
  if (labelled !== undefined) return null;
  const person = personIn(reading, [...strong, ...weak], matched, parameters);
  return person === null || person.weight < A_CLEAR_NAME ? null : person;
}

/** "…, Redmond, ext 6033": a name that stands alone is what is still to be named. */
function addLone(
  { required }: AnyOperation,
  parameters: Record<string, string>,
  { matched }: Alignment,
  reading: Reading,
  strong: readonly Span[],
): void {
  const name = required.find((each) => slotOf(each).isOften === true);
  if (name === undefined || parameters[name] !== undefined) return;
  const taken = Object.values(parameters).join(' ');
  for (const { at, value } of loneNames(reading)) {
    const isTaken = matched.has(at) || strong.some(({ from, to }) => from <= at && at <= to);
    if (!isTaken && !taken.includes(value)) {
      parameters[name] = value;
      return;
    }
  }
}

/** Names that are clauses of their own, but for whoever signs. */
export function loneNames(reading: Reading): { at: number; value: string }[] {
  const { words, clause } = reading;
  const isFollowed = (at: number): boolean =>
    at > 0 && words.slice(at + 1).some(({ kind }) => kind === 'word');
  return words.flatMap(({ kind, text, word, known }, at) => {
    const isAlone =
      clause[at - 1] !== clause[at] ||
      words[at - 1]?.kind === 'pause' ||
      words[at - 1]?.kind === 'stop';
    const ends = words[at + 1]?.kind !== 'word' && words[at + 1]?.kind !== 'quoted';
    const isName =
      kind === 'quoted' ||
      (kind === 'word' &&
        !known &&
        (/^\p{Lu}\p{L}/u.test(text) || (/^\p{Ll}{4,}$/u.test(text) && isFollowed(at))) &&
        !NEVER_A_VALUE.has(word) &&
        !CLOSINGS.has(word));
    const isSigned =
      !words.slice(at + 1).some((other) => other.kind === 'word') && thanks(reading, at);
    return isAlone && ends && isName && !isSigned ? [{ at, value: text }] : [];
  });
}

/** Whether the clause before is thanks or a greeting. */
function thanks({ words, clause }: Reading, at: number): boolean {
  const pause = clause[at - 1];
  const before = words.filter(
    ({ kind }, other) => other < at && kind === 'word' && clause[other] === (pause ?? 0) - 1,
  );
  return before.length <= MOST_OF_CLOSING && before.some(({ word }) => CLOSINGS.has(word));
}

const MOST_OF_CLOSING = 4;

const CLOSINGS = new Set(
  `thanks thank thx ty cheers regards best sincerely greetings wishes day weekend evening merci avance
  davance cordialement journee soiree salutations attente bonne belle excellente vous toi`.split(
    /\s+/,
  ),
);

/** "the Paris Default Policy" is called so. */
function restOfPolicy({ ends }: Alignment, { words }: Reading): string {
  const behind = ends.policy === undefined ? '' : (words[ends.policy]?.text ?? '');
  return /^(?:Policy|Policies)$/.test(behind) ? ` ${behind}` : '';
}

function overlaps(matched: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (matched.has(at)) return true;
  return false;
}

/** Every SIP address of a sentence, without `sip:`. */
function addressesIn(reading: Reading): string[] {
  return reading.words.flatMap((_, at) =>
    reading.valuesAt('sipAddress', at).map(({ value }) => value),
  );
}

/**
 * Whether something that must be somebody's or something's name or number is left over in the clauses
 * that were read: what it is for nobody knows, so it is better asked.
 */
export function leavesValue(
  { matched, explained }: Alignment,
  reading: Reading,
  parameters: Readonly<Record<string, string>>,
  spans: readonly Span[],
): boolean {
  const { words, clause } = reading;
  const touched = new Set([...matched].map((at) => clause[at]));
  const lone = new Set(loneNames(reading).map(({ at }) => at));
  const used = Object.values(parameters).join(' ').toLowerCase();
  return words.some(({ kind, text, word, known }, at) => {
    if (matched.has(at) || explained?.has(at) === true || NEVER_A_VALUE.has(word)) return false;
    const isNumber = /^\+\d{6,}$/.test(text);
    const isAddress = kind === 'word' && /[@\\]/.test(text) && isListed(words, at);
    if (!touched.has(clause[at]) && !lone.has(at) && !isNumber && !isAddress) return false;
    if (
      spans.some(
        (span) =>
          (isUsed(span, parameters) || isOld(span, words)) && span.from <= at && at <= span.to,
      )
    )
      return false;
    // "she has 6102 but should be 6120"
    if (parameters.newExtension !== undefined && /^\d+$/.test(text) && isLost(words, at))
      return false;
    const isValue =
      (lone.has(at) && !/^\p{Ll}/u.test(text) && !LABELS.has(word)) ||
      isNumber ||
      kind === 'quoted' ||
      (kind === 'word' && /[@\\]|^\+?\d{3,}$/.test(text)) ||
      (kind === 'word' &&
        !known &&
        (at === 0 ? GETS.has(words[1]?.word ?? '') : words[at - 1]?.kind === 'word') &&
        /^\p{Lu}\p{Ll}+$/u.test(text)) ||
      (kind === 'word' && !known && A_NAME_OF_THINGS.test(text));
    return isValue && !used.includes(text.replace(/'s?$/, '').replace(/^sip:/i, '').toLowerCase());
  });
}

/** What stands before a colon, and is called by nothing. */
const LABELS = new Set(
  `motif raison reason objet subject note contexte context urgence priority priorite ref cause justification details
  info rappel reminder context demandeur requester site departement department service`.split(
    /\s+/,
  ),
);

/** What a sentence's first word does when it is a name. */
const GETS = new Set('gets get needs has is should will must wants doit a aura recoit'.split(' '));

function isUsed({ parameter, value }: Span, parameters: Readonly<Record<string, string>>): boolean {
  return parameters[parameter] === value || parameter === 'ticket';
}

/** `Orleans5`, `exch-paris-05`, `Siège-SIP`: a plan or a machine is called so. */
const A_NAME_OF_THINGS =
  /^(?:\p{L}[\p{L}-]{2,}\d{1,3}|\p{Lu}[\p{L}\p{N}]+-(?:\p{Lu}{2,}|\d\p{Ll})|[\w-]{3,}\.(?:csv|xlsx?))$/u;

/** Whether it stands behind a comma or an "and". */
function isListed(words: Reading['words'], at: number): boolean {
  const before = words[at - 1];
  return before?.kind === 'pause' || ['and', 'et', '&'].includes(before?.word ?? '');
}

/** What stands before the number that somebody is to lose. */
const OLD = /^(?:from|du|de|was|of|than|lieu|not|pas|etait)$/;
/** Somebody's own number until now. */
const HAS = /^(?:has|had|a|avait|is|est)$/;

function isLost(words: Reading['words'], at: number): boolean {
  const before = words[at - 1]?.word ?? '';
  return HAS.test(before) || OLD.test(before);
}

/** Whether it is what somebody is to lose. */
function isOld({ parameter, from, at }: Span, words: Reading['words']): boolean {
  return (
    EXCHANGED.includes(parameter) &&
    [from - 1, at - 1, from - 2, at - 2].some((place) => OLD.test(words[place]?.word ?? ''))
  );
}

/** Of two numbers the one that is to be had instead of the other, mostly said last; null: there is one. */
function wantedOf(name: string, strong: readonly Span[], { words }: Reading): string | null {
  const spans = strong.filter(({ parameter }) => parameter === name);
  const [first, second] = spans.filter(
    ({ value }, index) => spans.findIndex((other) => other.value === value) === index,
  );
  if (first === undefined || second === undefined) return null;
  return isOld(second, words) && !isOld(first, words) ? first.value : second.value;
}
