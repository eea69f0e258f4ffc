import type { Catalogue } from '../../operations/kit/catalogue.js';
import { isPowerShell, isWishedFor } from '../guards.js';
import { normalise } from '../normalise.js';
import type { UnderstandAll } from '../several.js';
import type { Particularise, Particulars, Understood } from '../understand.js';
import { corrected } from '../entities/assign.js';
import { NOTHING, type Examples } from './examples.js';
import { weightOf } from './likeness.js';
import type { Weigh, Weighed } from './scales.js';

/** By so much has an operation to be likelier than the next one to be taken without a phrase. */
const CLEAR_READ = 3;
const CLEAR_CHANGE = 9;
/** By so much where all is said that has to be, and it is clearly asked for. */
const CLEAR_WHOLE = 6;
/**
 * By so much has something else to be likelier than the operation whose phrase was said, for that to
 * be doubted, or for the other one to be meant. Measured with sentences that no example was made of:
 * a phrase that is right is seldom further behind, one that is wrong nearly always.
 */
const DOUBTED = 12;
const NOTHING_RATHER = 20;
const OTHER_RATHER = 20;
/** And by so much where something is denied beside what is to be done. */
const SURELY = 12;
/** What is less likely than the likeliest by more than this isn't offered. */
const WORTH_OFFERING = 14;
/** Nor what fewer words than this speak for. */
const WORDS_TO_OFFER = 2;
const MOST_ALTERNATIVES = 3;
/** A word that speaks so much for an operation is one of those that ask for it. */
const SPEAKS = 1;

/** "Disable …" is nothing to enable, however much else speaks for it; and the other way round. */
function saysContrary(operation: string, { said }: Weighed): boolean {
  const isStrong = (deed: 'enable' | 'disable'): boolean =>
    said.places.get(deed)?.some((saying) => saying.isStrong) === true;
  if (operation.startsWith('enable-')) return isStrong('disable') && !isStrong('enable');
  return operation.startsWith('disable-') && isStrong('enable') && !isStrong('disable');
}

/**
 * Understands sentences by phrases and by what is like them: where a phrase is said that is unlike
 * all that is asked so, it is doubted, and where none is said, what is clearly like the examples of
 * one operation is taken for it. A change needs more of that than a question.
 */
export function createWeighing(
  catalogue: Catalogue,
  phrased: UnderstandAll,
  particularise: Particularise,
  examples: Examples,
  weigh: Weigh,
): UnderstandAll {
  /** The places of the words that speak for an operation; names speak for none. */
  const saidFor = ({ marks }: Weighed, operation: string): ReadonlySet<number> =>
    new Set(
      marks
        .filter(({ mark }) => !mark.includes('«') && weightOf(examples, operation, mark) >= SPEAKS)
        .map(({ place }) => place),
    );

  const wordsFor = ({ marks }: Weighed, operation: string): number =>
    marks.filter(
      ({ mark }) => /^[^ «]+$/.test(mark) && weightOf(examples, operation, mark) >= SPEAKS,
    ).length;

  const particularsOf = (text: string, weighed: Weighed, operation: string): Particulars | null =>
    particularise(text, weighed.tongue, operation, saidFor(weighed, operation));

  const offers = (
    text: string,
    weighed: Weighed,
    first: readonly string[] = [],
  ): Understood['alternatives'] => {
    const best = weighed.ranks[0]?.score ?? 0;
    const near = weighed.ranks
      .filter(
        ({ operation, score }) =>
          operation !== NOTHING &&
          best - score <= WORTH_OFFERING &&
          wordsFor(weighed, operation) >= WORDS_TO_OFFER,
      )
      .map(({ operation }) => operation);
    return [...new Set([...first, ...near])]
      .filter((operation) => !saysContrary(operation, weighed))
      .slice(0, MOST_ALTERNATIVES)
      .map((operation) => ({
        operation,
        parameters: { ...particularsOf(text, weighed, operation)?.parameters },
      }));
  };

  /** What a phrase said of its operation, put right by what the sentence holds. */
  const put = (text: string, weighed: Weighed, found: Understood): Understood => {
    if (found.operation === null) return found;
    const own = particularsOf(text, weighed, found.operation);
    if (own === null) return found;
    const parameters = corrected(found.parameters, own.parameters, own.entities);
    const missing = own.required.filter((name) => parameters[name] === undefined);
    return { ...found, parameters, missing };
  };

  return (text, locale) => {
    const found = phrased(text, locale);
    const [only] = found;
    if (only === undefined || found.length > 1 || isPowerShell(normalise(text))) return found;
    const weighed = weigh(text, locale);
    const [top, second] = weighed.ranks;
    if (top === undefined || second === undefined || weighed.marks.length < 2) return found;
    if (top.operation === only.operation) return [put(text, weighed, only)];
    const isChange = (name: string): boolean => catalogue.get(name)?.kind === 'change';
    const unclear = (first: readonly string[]): Understood[] => {
      const offered = offers(text, weighed, first);
      const alternatives =
        offered.length > 0
          ? offered
          : only.alternatives.filter(({ operation }) => !saysContrary(operation, weighed));
      return [{ ...only, operation: null, parameters: {}, missing: [], alternatives }];
    };
    const margin = top.score - second.score;
    let isOther = true;
    if (only.operation !== null) {
      const own = weighed.ranks.find(({ operation }) => operation === only.operation);
      if (own === undefined) return [put(text, weighed, only)];
      const lead = top.score - own.score;
      const rather = isWishedFor(text) ? NOTHING_RATHER * 2 : NOTHING_RATHER;
      if (lead < (top.operation === NOTHING ? rather : DOUBTED)) return [put(text, weighed, only)];
      isOther = lead >= OTHER_RATHER;
    }
    if (top.operation === NOTHING)
      return only.operation === null ? found : unclear([only.operation]);
    const particulars = particularsOf(text, weighed, top.operation);
    const nothing = weighed.ranks.find(({ operation }) => operation === NOTHING)?.score ?? 0;
    const isWhole = particulars?.missing.length === 0 && top.score - nothing >= CLEAR_CHANGE;
    const clear = isWhole ? CLEAR_WHOLE : CLEAR_CHANGE;
    const isClear = margin >= (isChange(top.operation) ? clear : CLEAR_READ);
    const isBare =
      isChange(top.operation) &&
      particulars !== null &&
      (particulars.required.length > 0 || margin < OTHER_RATHER) &&
      Object.values(particulars.parameters).every((value) => value === undefined);
    const isReserved = particulars?.reserve != null && !(particulars.isPlain && margin >= SURELY);
    const isContrary = saysContrary(top.operation, weighed);
    if (particulars === null || !isClear || !isOther || isBare || isReserved || isContrary)
      return unclear([
        ...(isWhole || only.operation !== null ? [top.operation] : []),
        ...(only.operation === null ? [] : [only.operation]),
      ]);
    return [
      {
        operation: top.operation,
        parameters: { ...particulars.parameters },
        missing: particulars.missing,
        alternatives: [],
        ticket: only.ticket,
      },
    ];
  };
}
