import type { AnyOperation } from '../operations/kit/operation.js';
import type { Alignment } from './align.js';
import { personIn } from './person.js';
import type { Reading, Span, Spans } from './reading.js';
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
): { parameters: Record<string, string>; gain: number } {
  const { strong } = spans;
  const parameters: Record<string, string> = { ...alignment.parameters };
  const gain =
    alignment.gain +
    addSpans(parameters, alignment, spans) +
    addPerson(operation, parameters, alignment, reading, spans);
  if ('sipAddress' in operation.parameters.shape && parameters.sipAddress === undefined) {
    const address = addressesIn(reading).findLast((one) => one !== parameters.user);
    if (address !== undefined) parameters.sipAddress = address;
  }
  for (const name of MACHINES) {
    const full = strong.find((span) => span.parameter === name && /[.\d]/.test(span.value));
    if (full !== undefined && /^\p{L}+$/u.test(parameters[name] ?? '.'))
      parameters[name] = full.value;
  }
  if (parameters.policy !== undefined) parameters.policy += restOfPolicy(alignment, reading);
  if (parameters.newExtension !== undefined)
    parameters.newExtension = wantedOf(strong, reading) ?? parameters.newExtension;
  return { parameters, gain };
}

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
    const isFree = !overlaps(matched, at, to) && parameter !== 'ticket';
    if (!isFree || parameters[parameter] !== undefined) continue;
    parameters[parameter] = value;
    gain += Math.min(1, 0.5 * (to - from + 1));
  }
  return gain;
}

/** Whom the phrase only calls him or her, where somebody is clearly named. */
function addPerson(
  { required }: AnyOperation,
  parameters: Record<string, string>,
  { matched }: Alignment,
  reading: Reading,
  { strong, weak }: Spans,
): number {
  if (!required.includes('user') || parameters.user !== undefined) return 0;
  const person = personIn(reading, [...strong, ...weak], matched, parameters);
  if (person === null || person.weight < A_CLEAR_NAME) return 0;
  parameters.user = person.value;
  return 0.3;
}

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
  { matched }: Alignment,
  { words, clause }: Reading,
  parameters: Readonly<Record<string, string>>,
): boolean {
  const touched = new Set([...matched].map((at) => clause[at]));
  const used = Object.values(parameters).join(' ').toLowerCase();
  return words.some(({ kind, text, word, known }, at) => {
    if (matched.has(at) || !touched.has(clause[at]) || NEVER_A_VALUE.has(word)) return false;
    const isValue =
      kind === 'quoted' ||
      (kind === 'word' && /[@\\]|^\+?\d{3,}$/.test(text)) ||
      (kind === 'word' &&
        !known &&
        at > 0 &&
        words[at - 1]?.kind === 'word' &&
        /^\p{Lu}\p{Ll}+$/u.test(text));
    return isValue && !used.includes(text.replace(/'s?$/, '').replace(/^sip:/i, '').toLowerCase());
  });
}

/** What stands before the number that somebody is to lose. */
const OLD = /^(?:from|du|was|of|than|lieu|not|pas|etait)$/;

/** Of two numbers the one that is to be had instead of the other, mostly said last; null: there is one. */
function wantedOf(strong: readonly Span[], { words }: Reading): string | null {
  const spans = strong.filter(({ parameter }) => parameter === 'newExtension');
  const [first, second] = spans.filter(
    ({ value }, index) => spans.findIndex((other) => other.value === value) === index,
  );
  if (first === undefined || second === undefined) return null;
  const isLost = ({ from, at }: Span): boolean =>
    [from - 1, at - 1, from - 2, at - 2].some((place) => OLD.test(words[place]?.word ?? ''));
  return isLost(second) && !isLost(first) ? first.value : second.value;
}
