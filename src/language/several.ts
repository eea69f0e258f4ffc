import type { Catalogue } from '../operations/kit/catalogue.js';
import type { Locale } from '../operations/kit/operation.js';
import { type ReadFollowUp } from './follow-up.js';
import { fold, normalise } from './normalise.js';
import type { Understand, Understood } from './understand.js';
import { CHANGING_DEEDS, FILLERS, NEVER_A_VALUE } from './words/small.js';

/** What one message means: one thing, or several that were asked for together, in their order. */
export type UnderstandAll = (text: string, locale: Locale) => readonly Understood[];

/** What is longer, or has more parts, is read as one request. Characters. */
const LONGEST = 400;
const MOST_PARTS = 7;

/** Between two requests; in quotes it is part of a name. */
const JOINT =
  /"[^"\n]*"|(?<joint>\s*[;\n]+\s*|(?<!\b(?:St|Ste|Dr|Mr|Mrs|Ms|Jr|Sr|Mme|Prof|Mgr|[Rr][ée]f))[.!]+(?=\s)\s*|\s*,\s*(?:(?:and|then|et|puis|ensuite|also)\s+)*|\s+(?:(?:and|then|et|puis|ensuite|also)\s+)+)/giu;

/** What a greeting alone is taken for: before a request it asks for nothing. */
const GREETED = 'help';

/** Digits that stand alone between commas belong to what is said before them. */
const NOT_ALONE: Pick<Understood, 'operation'> & { operation: null } = { operation: null };

interface Piece {
  readonly from: number;
  readonly to: number;
}

/**
 * Whether the parts say nothing that the whole doesn't hold: "create the plan Lille, access number
 * +33…" is one request, and so is "which plan is bob in, and which policy?".
 */
function holdsAll(
  whole: Understood,
  several: readonly Understood[],
  parts: readonly string[],
): boolean {
  const [first, ...rest] = several;
  if (whole.operation === null || whole.operation !== first?.operation) return false;
  const values = new Set(Object.values(whole.parameters).map(String));
  const isHeld = ({ parameters }: Understood): boolean =>
    Object.values(parameters).every((value) => values.has(String(value)));
  if (!isHeld(first)) return false;
  const isQuestion = ({ operation, parameters }: Understood): boolean =>
    operation !== whole.operation &&
    Object.keys(parameters).every((name) => name === 'kind') &&
    parts.slice(1).every((part) => part.split(' ').length <= MOST_OF_QUESTION && ASKS.test(part));
  return rest.every(
    (each) => isQuestion(each) || (Object.keys(each.parameters).length > 0 && isHeld(each)),
  );
}

/** The second half of a question has no more words than this. */
const MOST_OF_QUESTION = 4;
const ASKS =
  /^(?:and |et |si oui |if so )*(?:(?:dans|sur|sous|in|on|under|de|with|avec) )?(?:quel(?:le)?s?|which|what)(?!\p{L})/iu;

/** Understands messages that ask for several things: "enable UM for alice, and reset marie's pin". */
export function createSeveral(
  catalogue: Catalogue,
  understand: Understand,
  followUp: ReadFollowUp,
  deeds: ReadonlyMap<string, ReadonlySet<string>>,
): UnderstandAll {
  return (text, locale) => {
    const whole = understand(text, locale);
    const plain = normalise(text);
    const pieces = plain.length > LONGEST ? [] : piecesOf(plain);
    if (pieces.length < 2 || pieces.length > MOST_PARTS) return [whole];

    const seen = new Map<string, Understood>();
    const alone = (part: string): Understood => {
      const known = seen.get(part) ?? understand(part, locale, true);
      seen.set(part, known);
      return known;
    };
    /** "… and for bob in Lyon": the same as before for somebody else. */
    const asBefore = (part: string, before: Understood, isAlso: boolean): Understood | null => {
      const operation = catalogue.get(before.operation ?? '');
      const found = operation && followUp(part, locale, operation);
      if (operation?.kind !== 'change' || found == null || found.kind === 'discard') return null;
      if (found.given.user === undefined) return null;
      // Who signs is nobody whom it is wished for, too.
      if (!isAlso && (part.includes(',') || Object.keys(found.given).length === 1)) return null;
      const parameters = { dialPlan: before.parameters.dialPlan, ...found.given };
      const given = Object.fromEntries(
        Object.entries(parameters).filter(([, value]) => value !== undefined),
      );
      const missing = operation.required.filter((name) => given[name] === undefined);
      return { ...before, parameters: given, missing };
    };
    /** "mbx9 is missing in Lyon, add it": what the whole is taken for, said once more. */
    const pointsBack = (part: string, { operation }: Understood): boolean => {
      const [deed = '', ...rest] = fold(part).split(/[^\p{L}\p{N}]+/u);
      return (
        deeds.get(operation ?? '')?.has(deed) === true &&
        rest.every((word) => FILLERS.has(word) || NEVER_A_VALUE.has(word) || word === '')
      );
    };
    const readFrom = (first: number, before: Understood | null): Understood[] | null => {
      if (first === pieces.length) return [];
      for (let last = pieces.length - 1; last >= first; last -= 1) {
        if (first === 0 && last === pieces.length - 1) continue;
        const part = plain.slice(pieces[first]?.from, pieces[last]?.to);
        const own = /^[\s\d]*$/.test(part) ? NOT_ALONE : alone(part);
        const found =
          own.operation !== null && own.operation !== GREETED
            ? own
            : before === null || whole.operation !== null
              ? null
              : asBefore(part, before, isAlso(plain, pieces[first]?.from ?? 0));
        const rest = found === null ? null : readFrom(last + 1, found);
        if (found !== null && rest !== null) return withoutEcho(found, rest);
      }
      return null;
    };

    const parts = pieces.map(({ from, to }) => plain.slice(from, to));
    const several = readFrom(0, null);
    if (several !== null && holdsAll(whole, several, parts)) return [whole];
    if (several !== null)
      return several.map((each) => ({ ...each, ticket: each.ticket ?? whole.ticket }));
    const leavesOut = parts.some(
      (part, at) =>
        (at === 0
          ? FORBIDDING.test(part)
          : beginsWithDeed(part) && !isExplained(part, whole) && !pointsBack(part, whole)) &&
        alone(part).operation !== whole.operation &&
        (at === 0 || alone(part).alternatives[0]?.operation !== whole.operation),
    );
    return [whole.operation !== null && leavesOut ? unclear(whole) : whole];
  };
}

/** Whether a piece is joined by "and" or says "for": it goes on with what was wished. */
function isAlso(plain: string, from: number): boolean {
  return (
    /(?:and|then|et|puis|ensuite|also)\s+$/i.test(plain.slice(0, from)) ||
    /^(?:for|pour|also|aussi|same|idem|pareil)(?!\p{L})/iu.test(plain.slice(from))
  );
}

function piecesOf(plain: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of plain.matchAll(JOINT)) {
    const joint = match.groups?.joint;
    if (joint === undefined) continue;
    if (match.index > from) pieces.push({ from, to: match.index });
    from = match.index + joint.length;
  }
  if (from < plain.length) pieces.push({ from, to: plain.length });
  return pieces;
}

/** "Bob has left; disable his voice mail": the second only says of the same person what to do. */
function withoutEcho(found: Understood, rest: readonly Understood[]): Understood[] {
  const [next, ...others] = rest;
  const isSame =
    next?.operation === found.operation &&
    Object.values(next.parameters).every((value) =>
      Object.values(found.parameters).some((other) => String(other) === String(value)),
    );
  if (isSame) return [found, ...others];
  const isEcho =
    next?.operation === found.operation &&
    found.parameters.user !== undefined &&
    next.parameters.user === undefined;
  if (!isEcho) return [found, ...rest];
  return [{ ...found, parameters: { ...next.parameters, ...found.parameters } }, ...others];
}

/** "Don't … and …": whether the second is wanted nobody knows. */
const FORBIDDING =
  /^(?:please |stp |merci de )?(?:do not|don't|dont|never|ne|n'|surtout pas|pas)\b/i;

/** Whether what is taken as one request already says the deed that the part begins with. */
function isExplained(part: string, { by }: Understood): boolean {
  const [first = ''] = part.trim().split(/[\s-]/, 1);
  return by?.has(fold(first)) === true;
}

/** Something else is asked for that nobody understood: better ask than do half. */
function beginsWithDeed(part: string): boolean {
  const [first = ''] = part.trim().split(/\s/, 1);
  return CHANGING_DEEDS.has(fold(first));
}

function unclear(whole: Understood): Understood {
  const { operation, parameters, ticket } = whole;
  const alternatives = operation === null ? [] : [{ operation, parameters }];
  return { operation: null, parameters: {}, missing: [], alternatives, ticket };
}
