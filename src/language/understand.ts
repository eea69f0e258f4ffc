import type { Catalogue } from '../operations/kit/catalogue.js';
import type { AnyOperation, Locale } from '../operations/kit/operation.js';
import { align, groundOf, type Alignment, type Ground, type Leaves } from './align.js';
import { leavesDoubt, ownWordsOf, type OwnWords } from './confidence.js';
import { deedsOf, wordsOf } from './deeds.js';
import { isPowerShell, reserveOf } from './guards.js';
import { listIn, namesAnother, type List } from './lists.js';
import { phrasebooksOf, type Phrasebook, type Phrasebooks } from './phrasebooks.js';
import { normalise } from './normalise.js';
import { readingOf, spansOf, type Reading, type Spans } from './reading.js';
import { resembling } from './resemblance.js';
import { readSign, signReader, type Sign } from './signs.js';
import { tokenise, type Token } from './tokens.js';
import { leavesValue, valuesOf } from './values.js';
import { CHANGING_DEEDS } from './words/small.js';

/** What a sentence means. */
export interface Understood {
  /** The operation that was asked for; null: none, or not with enough evidence. */
  readonly operation: string | null;
  /** What was said of it, as it was said: names, not objects; several of them as a list. */
  readonly parameters: Record<string, unknown>;
  /** The parameters that have to be asked for. */
  readonly missing: string[];
  /** Where nothing is clear, up to three that it could have meant, the likeliest first. */
  readonly alternatives: { operation: string; parameters: Record<string, unknown> }[];
  /** The helpdesk's ticket, where one was named. */
  readonly ticket: string | null;
}

/** Pure; `locale` is the language to try first, both always are. */
export type Understand = (text: string, locale: Locale) => Understood;

/** The share of a sentence that a phrase has to explain: to be it, and to be offered. */
const ENOUGH = 0.62;
const WORTH_OFFERING = 0.3;
/** How much better than every other operation the best one has to be. */
const AHEAD = 0.15;
const MOST_ALTERNATIVES = 3;

const NOTHING = { operation: null, parameters: {}, missing: [] } satisfies Partial<Understood>;

interface Candidate {
  readonly operation: AnyOperation;
  readonly parameters: Readonly<Record<string, string>>;
  readonly gain: number;
  /** Of what was said, how much is explained: 0 to 1. */
  readonly share: number;
  readonly isSure: boolean;
  /** Whether it was said not to do it, so that it isn't even offered. */
  readonly isUnwanted: boolean;
  /** Whether it was only asked about. */
  readonly isAskedAbout: boolean;
  /** Whether it was found by a sign, which says less surely than a phrase what is wanted. */
  readonly isSign: boolean;
  /** A phrase that is sure, is reserved or names several: what signs say of its operation doesn't matter. */
  readonly isDecided: boolean;
  /** A parameter of which several values were said. */
  readonly list: List | null;
}

/**
 * Makes what understands requests for the operations of a catalogue.
 * @throws SyntaxError as `phrasebooksOf`
 */
export function createUnderstanding(
  catalogue: Catalogue,
  languages: Phrasebooks = phrasebooksOf(catalogue),
): Understand {
  const signs = signsOf(catalogue);
  const deeds = deedsOf(languages);
  const words = wordsOf(languages);
  const operations = new Map(
    [...catalogue.values()].map((operation) => [
      operation.name,
      {
        operation,
        parameters: Object.keys(operation.parameters.shape),
        own: ownWordsOf(words.get(operation.name) ?? new Set<string>()),
        leaves: {
          isRead: operation.effect === 'read',
          deeds: deeds.get(operation.name) ?? new Set<string>(),
        },
      },
    ]),
  );

  const candidatesOf = (reading: Reading, isSource: boolean, locale: Locale): Candidate[] => {
    const known = new Map<string, { spans: Spans; ground: Ground }>();
    const found: Candidate[] = [];
    for (const phrase of languages[locale].phrases) {
      if (!phrase.needs.every((word) => reading.said.has(word))) continue;
      const about = operations.get(phrase.operation);
      if (about === undefined) continue;
      const mine =
        known.get(phrase.operation) ?? groundFor(reading, about.parameters, about.leaves);
      known.set(phrase.operation, mine);
      const alignment = align(phrase, reading, mine.ground);
      if (alignment === null) continue;
      found.push(candidateOf(about.operation, alignment, reading, mine.spans, isSource, about.own));
    }
    return found;
  };

  /** Where no phrase is said: what shows all the same what is meant. */
  const signsIn = (reading: Reading, isSource: boolean): Candidate[] => {
    const readSigns = signReader(reading);
    return signs.flatMap((sign) => {
      const about = operations.get(sign.operation);
      if (about === undefined) return [];
      const { spans } = groundFor(reading, about.parameters);
      const alignment = readSigns(sign, spans);
      return alignment === null
        ? []
        : [candidateOf(about.operation, alignment, reading, spans, isSource, about.own)];
    });
  };

  /** What shares words with it, when no phrase is in it. What was said with it is found all the same. */
  const likely = (
    order: readonly Locale[],
    tokens: readonly Token[],
  ): Understood['alternatives'] => {
    const found = new Map<string, Understood['alternatives'][number]>();
    for (const locale of order) {
      const reading = readingOf(tokens, languages[locale]);
      for (const { operation } of resembling(languages[locale].phrases, reading)) {
        const { strong } = spansOf(reading, operations.get(operation)?.parameters ?? []);
        const parameters = Object.fromEntries(
          strong.map(({ parameter, value }) => [parameter, value]),
        );
        if (!found.has(operation)) found.set(operation, { operation, parameters });
      }
    }
    return [...found.values()].slice(0, MOST_ALTERNATIVES);
  };

  return (text, locale) => {
    const plain = normalise(text);
    const tokens = tokenise(plain);
    const isSource = isPowerShell(plain);
    const order: Locale[] = locale === 'fr' ? ['fr', 'en'] : ['en', 'fr'];
    const phrased = order.flatMap((each) =>
      candidatesOf(readingOf(tokens, languages[each]), isSource, each),
    );
    const isPhrase = isAlone(best(phrased)) || best(phrased)[0]?.list != null;
    const signed = isPhrase
      ? []
      : order.flatMap((each) => signsIn(readingOf(tokens, languages[each]), isSource));
    const candidates = questionsLast(best([...phrased, ...signed]));
    const ticket = ticketIn(tokens, languages[locale]);
    const [first] = candidates;
    if (first?.list != null && !isSource) {
      const { reading, name, values, kept } = first.list;
      const alone = understoodOf(
        best(
          order.flatMap((each) => [
            ...candidatesOf(reading, false, each),
            ...(isPhrase ? [] : signsIn(reading, false)),
          ]),
        ),
        ticket,
      );
      if (alone.operation === first.operation.name && alone.parameters[name] === kept)
        return { ...alone, parameters: { ...alone.parameters, [name]: [...values] } };
    }
    return candidates.length > 0 || isSource
      ? understoodOf(candidates, ticket)
      : { ...NOTHING, alternatives: likely(order, tokens), ticket };
  };
}

/** @throws SyntaxError as `readSign` */
function signsOf(catalogue: Catalogue): Sign[] {
  return [...catalogue.values()].flatMap(({ name, signs = [], parameters }) =>
    signs.map((sign) => readSign(name, sign, Object.keys(parameters.shape))),
  );
}

function groundFor(
  reading: Reading,
  parameters: readonly string[],
  leaves?: Leaves,
): { spans: Spans; ground: Ground } {
  const spans = spansOf(reading, [...parameters, 'ticket']);
  return { spans, ground: groundOf(reading, spans, leaves) };
}

function candidateOf(
  operation: AnyOperation,
  alignment: Alignment,
  reading: Reading,
  { strong, weak }: Spans,
  isSource: boolean,
  own: OwnWords,
): Candidate {
  const { parameters, gain, places } = valuesOf(operation, alignment, reading, { strong, weak });
  const changes =
    operation.effect !== 'read' || (operation.kind === 'talk' && isDeed(alignment, reading));
  const reserve = changes ? reserveOf(alignment, reading) : null;
  const share = gain / (gain + alignment.cost);
  const isDoubtful =
    leavesValue(alignment, reading, parameters, strong) ||
    leavesDoubt(alignment, reading, [...strong, ...weak], parameters, own);
  const list = listIn({ ...alignment, ...places, parameters }, reading);
  const isListed =
    changes && (list !== null || namesAnother(operation, { ...alignment, parameters }, reading));
  return {
    operation,
    parameters,
    gain,
    share,
    isSure:
      share >= ENOUGH && !(changes && (isSource || reserve !== null || isDoubtful)) && !isListed,
    isUnwanted: changes && reserve === 'negated',
    isAskedAbout: changes && reserve === 'asked-about',
    isSign: alignment.isTold !== undefined,
    isDecided: share >= ENOUGH || reserve !== null || isListed,
    list,
  };
}

/** Whether the phrase's own words do something, so that "don't" and "should I" matter. */
function isDeed({ matched }: Alignment, { words, repaired }: Reading): boolean {
  return [...matched].some((at) => {
    const word = words[at]?.kind === 'word' ? [words[at].plain, words[at].word, repaired[at]] : [];
    return word.some((each) => CHANGING_DEEDS.has(each ?? ''));
  });
}

/** The best candidate of each operation, the best first. */
function best(candidates: readonly Candidate[]): Candidate[] {
  const byOperation = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const other = byOperation.get(candidate.operation.name);
    if (other === undefined || isBetter(candidate, other))
      byOperation.set(candidate.operation.name, candidate);
  }
  return [...byOperation.values()].sort((a, b) => rank(b) - rank(a));
}

function isBetter(a: Candidate, b: Candidate): boolean {
  return a.isSign === b.isSign || !(a.isSign ? b : a).isDecided ? rank(a) > rank(b) : b.isSign;
}

/** A sentence that asks about a change rather asks what is read, where that is sure. */
function questionsLast(candidates: readonly Candidate[]): Candidate[] {
  const isRead = candidates.some(({ operation, isSure }) => isSure && operation.effect === 'read');
  return isRead
    ? candidates.filter(({ isAskedAbout, isSign }) => !isAskedAbout || !isSign)
    : [...candidates];
}

/** What explains more is better, and of two that explain as much the one with less left over. */
function rank({ gain, share }: Candidate): number {
  return gain * share;
}

/** Whether the best one is sure, and no other nearly as good. */
function isAlone([first, second]: readonly Candidate[]): boolean {
  return (
    first?.isSure === true &&
    (second?.isSure !== true || rank(first) - rank(second) >= AHEAD * rank(first))
  );
}

function understoodOf(candidates: readonly Candidate[], ticket: string | null): Understood {
  const [first] = candidates;
  if (first === undefined || !isAlone(candidates))
    return { ...NOTHING, alternatives: offersOf(candidates), ticket };
  return {
    operation: first.operation.name,
    parameters: { ...first.parameters },
    missing: first.operation.required.filter((name) => first.parameters[name] === undefined),
    alternatives: [],
    ticket,
  };
}

function offersOf(candidates: readonly Candidate[]): Understood['alternatives'] {
  return candidates
    .filter(({ share, isUnwanted }) => share >= WORTH_OFFERING && !isUnwanted)
    .slice(0, MOST_ALTERNATIVES)
    .map(({ operation, parameters }) => ({
      operation: operation.name,
      parameters: { ...parameters },
    }));
}

function ticketIn(tokens: readonly Token[], language: Phrasebook): string | null {
  const { strong } = spansOf(readingOf(tokens, language), ['ticket']);
  return strong[0]?.value ?? null;
}
