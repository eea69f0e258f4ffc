import type { Catalogue } from '../operations/kit/catalogue.js';
import type { AnyOperation, Locale } from '../operations/kit/operation.js';
import { align, groundOf, type Alignment, type Ground, type Leaves } from './align.js';
import { best, candidateOf, isAlone, questionsLast, type Candidate } from './candidates.js';
import { ownWordsOf, type OwnWords } from './confidence.js';
import { deedsOf, wordsOf } from './deeds.js';
import { assign } from './entities/assign.js';
import { entitiesIn, type Entity } from './entities/entities.js';
import { isPlainSomewhere, isPowerShell, type Reserve } from './guards.js';
import { phrasebooksOf, type Phrasebooks } from './phrasebooks.js';
import { createReader, type Reader } from './reader.js';
import type { Reading } from './reading.js';
import { spansOf, type Spans } from './spans.js';
import { resembling } from './resemblance.js';
import { readSign, signReader, worthOf, type Sign } from './signs.js';

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
  /** The words that say it, folded. */
  readonly by?: ReadonlySet<string>;
}

/**
 * Pure; `locale` is the language to try first, both always are. `isPart`: only a part of a message, of
 * which what is merely looked at has to be asked for in a phrase. `isNear`: which operations are worth
 * looking at, all if it isn't given.
 */
export type Understand = (
  text: string,
  locale: Locale,
  isPart?: boolean,
  isNear?: (operation: string) => boolean,
) => Understood;

/** What a sentence says of an operation that is known to be meant. */
export interface Particulars {
  readonly parameters: Readonly<Record<string, unknown>>;
  /** What has to be said of the operation, and what of that is missing. */
  readonly required: readonly string[];
  readonly missing: string[];
  /** All that has a name or number of its own in the sentence. */
  readonly entities: readonly Entity[];
  /** Why it is perhaps not asked for after all. */
  readonly reserve: Reserve | null;
  /** Whether it is plainly asked for all the same, and the reserve is of another clause. */
  readonly isPlain: boolean;
}

/**
 * Finds what a sentence says of an operation.
 * @param said the places of the words that speak for it, in the reading of that language
 */
export type Particularise = (
  text: string,
  locale: Locale,
  operation: string,
  said: ReadonlySet<number>,
) => Particulars | null;

/** Understands sentences by what operations declare. */
export interface Understanding {
  readonly understand: Understand;
  readonly particularise: Particularise;
}

/** The share of a sentence that a phrase has to explain to be offered. */
const WORTH_OFFERING = 0.3;
/** So much has to show what a part of a message asks for. */
const OF_A_PART = 2.5;
/** A phrase that explains so much leaves nothing for signs. */
const SAYS_ALL = 0.97;
const MOST_ALTERNATIVES = 3;

const NOTHING = { operation: null, parameters: {}, missing: [] } satisfies Partial<Understood>;

/**
 * Makes what understands requests for the operations of a catalogue.
 * @throws SyntaxError as `phrasebooksOf`
 */
export function createUnderstanding(
  catalogue: Catalogue,
  languages: Phrasebooks = phrasebooksOf(catalogue),
  read: Reader = createReader(languages),
): Understanding {
  const signs = signsOf(catalogue);
  const worth = worthOf(signs);
  const deeds = deedsOf(languages);
  const words = wordsOf(languages);
  const operations = new Map<string, About>(
    [...catalogue.values()].map((operation) => [
      operation.name,
      {
        operation,
        parameters: Object.keys(operation.parameters.shape),
        own: ownWordsOf(
          words.get(operation.name) ?? new Set<string>(),
          signs
            .filter((sign) => sign.operation === operation.name)
            .flatMap(({ concepts, beside }) => [
              ...concepts.flatMap(({ ways }) => ways),
              ...beside,
            ]),
        ),
        leaves: {
          isRead: operation.effect === 'read',
          deeds: deeds.get(operation.name) ?? new Set<string>(),
        },
      },
    ]),
  );

  const candidatesOf = (
    reading: Reading,
    isSource: boolean,
    locale: Locale,
    isNear: (operation: string) => boolean,
  ): Candidate[] => {
    const found: Candidate[] = [];
    for (const phrase of languages[locale].phrases) {
      if (!isNear(phrase.operation)) continue;
      if (!phrase.needs.every((word) => reading.said.has(word))) continue;
      const about = operations.get(phrase.operation);
      if (about === undefined) continue;
      const mine = groundFor(reading, about);
      const alignment = align(phrase, reading, mine.ground);
      if (alignment === null) continue;
      found.push(candidateOf(about.operation, alignment, reading, mine.spans, isSource, about.own));
    }
    return found;
  };

  /** Where no phrase is said: what shows all the same what is meant. */
  const signsIn = (
    reading: Reading,
    isSource: boolean,
    isPart: boolean,
    isNear: (operation: string) => boolean,
  ): Candidate[] => {
    const readSigns = signReader(reading, worth);
    return signs.flatMap((sign) => {
      if (!isNear(sign.operation)) return [];
      const about = operations.get(sign.operation);
      if (about === undefined || (isPart && about.leaves.isRead)) return [];
      const { spans } = groundFor(reading, about);
      const alignment = readSigns(sign, spans);
      return alignment === null || (isPart && alignment.gain < OF_A_PART)
        ? []
        : [candidateOf(about.operation, alignment, reading, spans, isSource, about.own)];
    });
  };

  /** What shares words with it, when no phrase is in it. What was said with it is found all the same. */
  const likely = (
    order: readonly Locale[],
    readings: Readonly<Record<Locale, Reading>>,
  ): Understood['alternatives'] => {
    const found = new Map<string, Understood['alternatives'][number]>();
    for (const locale of order) {
      const reading = readings[locale];
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

  const particularise: Particularise = (text, locale, name, said) => {
    const about = operations.get(name);
    if (about === undefined) return null;
    const sentence = read(text);
    const reading = sentence.in(locale);
    const { spans } = groundFor(reading, about);
    const entities = entitiesIn(reading);
    const values = assign(about.operation, reading, entities);
    const alignment = spokenFor(said, values, entities);
    const { list, reserve } = candidateOf(
      about.operation,
      alignment,
      reading,
      spans,
      false,
      about.own,
    );
    const parameters: Record<string, unknown> = { ...values };
    if (list !== null) parameters[list.name] = [...list.values];
    return {
      parameters,
      entities,
      required: about.operation.required,
      missing: about.operation.required.filter((each) => parameters[each] === undefined),
      reserve: isPowerShell(sentence.plain) ? 'powershell' : reserve,
      isPlain: isPlainSomewhere(said, reading, reserve),
    };
  };

  const understand: Understand = (text, locale, isPart = false, isNear = () => true) => {
    const sentence = read(text);
    const isSource = isPowerShell(sentence.plain);
    const order: Locale[] = locale === 'fr' ? ['fr', 'en'] : ['en', 'fr'];
    const readings = {
      en: sentence.in('en'),
      fr: sentence.in('fr'),
    };
    const phrased = order.flatMap((each) => candidatesOf(readings[each], isSource, each, isNear));
    const [clearest] = best(phrased);
    const isPhrase =
      clearest?.list != null || (isAlone(best(phrased)) && (clearest?.share ?? 0) >= SAYS_ALL);
    const signed = isPhrase
      ? []
      : order.flatMap((each) => signsIn(readings[each], isSource, isPart, isNear));
    const candidates = questionsLast(best([...phrased, ...signed]));
    const ticket = ticketIn(readings[locale]);
    const [first] = candidates;
    if (first?.list != null && !isSource) {
      const { reading, name, values, kept } = first.list;
      const alone = understoodOf(
        best(
          order.flatMap((each) => [
            ...candidatesOf(reading, false, each, isNear),
            ...(isPhrase ? [] : signsIn(reading, false, isPart, isNear)),
          ]),
        ),
        ticket,
      );
      if (alone.operation === first.operation.name && alone.parameters[name] === kept)
        return { ...alone, parameters: { ...alone.parameters, [name]: [...values] } };
    }
    return candidates.length > 0 || isSource
      ? understoodOf(candidates, ticket)
      : { ...NOTHING, alternatives: likely(order, readings), ticket };
  };
  return { understand, particularise };
}

/** What speaks for an operation, as if a sign of it had been found. */
function spokenFor(
  said: ReadonlySet<number>,
  values: Readonly<Record<string, string | string[]>>,
  entities: readonly Entity[],
): Alignment {
  const parameters: Record<string, string> = {};
  const starts: Record<string, number> = {};
  const ends: Record<string, number> = {};
  const matched = new Set(said);
  for (const [name, value] of Object.entries(values)) {
    if (typeof value !== 'string') continue;
    parameters[name] = value;
    const entity = entities.find((one) => one.value === value);
    if (entity === undefined) continue;
    starts[name] = entity.from;
    ends[name] = entity.to + 1;
    for (let at = entity.from; at <= entity.to; at += 1) matched.add(at);
  }
  const places = said.size > 0 ? said : matched;
  return {
    matched,
    first: places.size > 0 ? Math.min(...places) : 0,
    last: Math.max(0, ...places),
    parameters,
    starts,
    ends,
    explained: said,
    evidence: said.size,
    isTold: false,
    gain: 1,
    cost: 0,
  };
}

/** @throws SyntaxError as `readSign` */
function signsOf(catalogue: Catalogue): Sign[] {
  return [...catalogue.values()].flatMap(({ name, signs = [], parameters }) =>
    signs.map((sign) => readSign(name, sign, Object.keys(parameters.shape))),
  );
}

/** An operation as sentences are read for it. */
interface About {
  readonly operation: AnyOperation;
  readonly parameters: readonly string[];
  readonly own: OwnWords;
  readonly leaves: Leaves;
}

interface Grounded {
  readonly spans: Spans;
  readonly ground: Ground;
}

/** All phrases and signs of an operation lie on the same ground. */
const GROUNDS = new WeakMap<Reading, Map<About, Grounded>>();

function groundFor(reading: Reading, about: About): Grounded {
  const known = GROUNDS.get(reading) ?? new Map<About, Grounded>();
  GROUNDS.set(reading, known);
  const before = known.get(about);
  if (before !== undefined) return before;
  const spans = spansOf(reading, [...about.parameters, 'ticket']);
  const found = { spans, ground: groundOf(reading, spans, about.leaves) };
  known.set(about, found);
  return found;
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
    by: first.by,
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

function ticketIn(reading: Reading): string | null {
  return spansOf(reading, ['ticket']).strong[0]?.value ?? null;
}
