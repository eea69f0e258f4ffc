import type { Finding } from '../../protocol/answer.js';
import type { Forest } from '../../protocol/endpoint.js';
import { UmError } from '../../protocol/errors.js';
import type { Offer } from '../../protocol/offer.js';
import type { Draft } from '../../protocol/plan.js';
import type { Directory } from '../kit/directory.js';
import { OPERATIONS, PHASES, phaseOf, placeOf, type Phase } from './phases.js';

/** What the objects that have to be made are to be called; whatever isn't needed may be missing. */
export type Details = Readonly<Record<string, string | undefined>>;

/** One operation of a phase, as it would run now. */
export interface PlannedPart {
  readonly operation: string;
  readonly draft: Draft;
}

export interface PlannedPhase {
  readonly phase: Phase;
  readonly parts: readonly PlannedPart[];
  /** What of the phase can't be planned yet, since it needs something that this phase makes. */
  readonly later: readonly Offer[];
  /** Which of the later phases have something to do as well. */
  readonly phasesLeft: readonly Phase[];
  /** What only a person can mend. */
  readonly byHand: readonly Finding[];
}

/**
 * Plans the first phase that has something to do.
 * @throws UmError UM-ALREADY-SO where nothing is missing, UM-BY-HAND where only a person can go on,
 *   and what an operation refuses when nothing of the phase can be planned
 */
export async function planPhase(
  directory: Directory,
  forest: Forest,
  details: Details,
): Promise<PlannedPhase> {
  const { findings } = await directory.answer('check-forest', { forest: forest.name });
  const offers = findings.flatMap(({ offer }) => (offer === null ? [] : [offer]));
  const byHand = findings.filter(({ offer }) => offer === null);
  const isDue = (phase: Phase): boolean =>
    offers.some(({ operation }) => OPERATIONS[phase].includes(operation));
  const phase = PHASES.find(isDue);
  if (phase === undefined) {
    if (byHand.length === 0) throw new UmError('UM-ALREADY-SO', { object: forest.name });
    throw new UmError('UM-BY-HAND', { forest: forest.name, count: byHand.length });
  }
  const due = withoutScoped(
    offers
      .filter(({ operation }) => phaseOf(operation) === phase)
      .sort((a, b) => placeOf(a.operation) - placeOf(b.operation)),
  );
  const { parts, later } = await planOffers(directory, phase, due, details);
  const phasesLeft = PHASES.filter((other) => other !== phase && isDue(other));
  return { phase, parts, later, phasesLeft, byHand };
}

/** The script acts on every pool: where it has to run, no pool needs to be done by itself. */
function withoutScoped(due: readonly Offer[]): Offer[] {
  const isScriptDue = due.some(({ operation }) => operation === 'run-exchucutil');
  return due.filter(({ operation }) => !isScriptDue || operation !== 'add-pool');
}

/** Plans what can be planned now, and what follows from it within the phase. */
async function planOffers(
  directory: Directory,
  phase: Phase,
  due: readonly Offer[],
  details: Details,
): Promise<Pick<PlannedPhase, 'parts' | 'later'>> {
  const parts: PlannedPart[] = [];
  const later: Offer[] = [];
  const refusals: UmError[] = [];
  const seen = new Set<string>();
  const queue = [...due];
  for (let offer = queue.shift(); offer !== undefined; offer = queue.shift()) {
    const id = JSON.stringify([offer.operation, offer.parameters]);
    if (seen.has(id)) continue;
    const { operation } = offer;
    const isFirst = ![...seen].some((other) => other.startsWith(`["${operation}"`));
    seen.add(id);
    try {
      const parameters = withDetails(offer, details, isFirst);
      const draft = await directory.plan(offer.operation, parameters);
      parts.push({ operation: offer.operation, draft });
      queue.push(...draft.next.filter(({ operation }) => isSequel(phase, operation)));
    } catch (error) {
      if (!(error instanceof UmError)) throw error;
      if (error.code === 'UM-ALREADY-SO') continue;
      later.push(offer);
      refusals.push(error);
    }
  }
  const [first] = refusals;
  if (parts.length === 0 && first !== undefined) throw first;
  return { parts, later };
}

/** Only a restart follows at once: all else shows among the findings when it is due. */
function isSequel(phase: Phase, operation: string): boolean {
  return phase === 'certificates' && operation === 'restart-services';
}

/**
 * What is made anew takes its name and numbers from what was asked: the first of a kind, since they
 * are one object's; the next is asked for when the integration goes on. A pool is everybody's.
 */
function withDetails(
  { operation, parameters }: Offer,
  details: Details,
  isFirst: boolean,
): Offer['parameters'] {
  const wanted = [...(isFirst ? (OWN[operation] ?? []) : []), ...(SHARED[operation] ?? [])];
  const given = wanted.flatMap((name) => {
    const value = details[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(given), ...parameters };
}

const OWN: Readonly<Record<string, readonly string[]>> = {
  'create-dial-plan': ['name', 'digits', 'countryCode', 'accessNumbers'],
  'create-lync-dial-plan': ['name', 'digits', 'prefix'],
};
const SHARED: Readonly<Record<string, readonly string[]>> = { 'create-contact': ['pool'] };
