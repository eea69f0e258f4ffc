import type { Finding } from '../../protocol/answer.js';
import type { Forest } from '../../protocol/endpoint.js';
import { UmError } from '../../protocol/errors.js';
import type { Offer } from '../../protocol/offer.js';
import type { Draft } from '../../protocol/plan.js';
import type { Directory } from '../kit/directory.js';
import { afterwards } from './afterwards.js';
import {
  isAboutDetail,
  isGiven,
  ownDetails,
  requireDetails,
  requirePeople,
  withDetails,
} from './details.js';
import type { Detail, Details, Due } from './due.js';
import { peopleDue, type DuePeople } from './people.js';
import { grantsFor, type Served } from './grants.js';
import { OPERATIONS, OPTIONAL, PHASES, phaseOf, placeOf, type Phase } from './phases.js';

/** One operation of a phase, as it would run now. */
export interface PlannedPart {
  readonly operation: string;
  readonly draft: Draft;
  /** Whom it serves, where it is one person. */
  readonly served?: Served;
}

/** What of a phase isn't planned now, and why. */
export interface Unplanned {
  readonly operation: string;
  readonly why: UmError;
  /** The person it is for. */
  readonly item?: string;
}

export interface PlannedPhase {
  readonly phase: Phase;
  readonly parts: readonly PlannedPart[];
  /** As a rule it needs something that this phase makes. */
  readonly later: readonly Unplanned[];
  /** Which of the later phases have something to do as well. */
  readonly phasesLeft: readonly Phase[];
  /** What only a person can mend. */
  readonly byHand: readonly Finding[];
  /** The details that are used up. */
  readonly used: ReadonlySet<Detail>;
  /** What may be done when all is. */
  readonly afterwards: readonly Offer[];
  /** Whom the next request takes. */
  readonly peopleLeft: readonly string[];
}

type Planned = Pick<PlannedPhase, 'parts' | 'later' | 'used'>;

/**
 * Plans the first phase that has something to do.
 * @throws UmError UM-DETAILS-NEEDED for what nothing tells, UM-ALREADY-SO where nothing is missing,
 *   UM-BY-HAND where only a person can go on, and what an operation refuses when nothing of the phase
 *   can be planned
 */
export async function planPhase(
  directory: Directory,
  forest: Forest,
  details: Details,
): Promise<PlannedPhase> {
  const { findings } = await directory.answer('check-forest', {
    forest: forest.name,
    page: 'all',
  });
  const offers = findings.flatMap(({ offer, alike = [] }): Due[] =>
    offer === null ? alike : [offer, ...alike],
  );
  const byHand = findings.filter(
    ({ offer }) =>
      offer === null || (phaseOf(offer.operation) === null && !OPTIONAL.has(offer.operation)),
  );
  const isDue = (phase: Phase): boolean =>
    offers.some(({ operation }) => OPERATIONS[phase].includes(operation)) ||
    (phase === 'users' && isGiven(details, 'users'));
  const phase = PHASES.find(isDue);
  if (phase === undefined) {
    if (byHand.length === 0) throw new UmError('UM-ALREADY-SO', { object: forest.name });
    throw new UmError('UM-BY-HAND', { forest: forest.name, count: byHand.length });
  }
  const own = offers.filter(({ operation }) => phaseOf(operation) === phase);
  const people = phase === 'users' ? await wantedPeople(directory, forest, own, details) : NOBODY;
  const due = withoutModes(
    withoutScoped(withOneScript([...own.filter(isKnown), ...people.due])),
  ).sort((a, b) => placeOf(a.operation) - placeOf(b.operation));
  const planned = await planAll(directory, forest, phase, due, details);
  const grants = await grantsFor(
    directory,
    forest,
    planned.parts.flatMap(({ served }) => (served === undefined ? [] : [served])),
  );
  return {
    phase,
    ...planned,
    parts: [
      ...(grants === null ? [] : [{ operation: 'dial-plan-grants', draft: grants }]),
      ...planned.parts,
    ],
    phasesLeft: PHASES.filter((other) => other !== phase && isDue(other)),
    afterwards: phase === 'users' ? await afterwards(directory, forest) : [],
    byHand,
    peopleLeft: people.left,
  };
}

const NOBODY: DuePeople = { due: [], left: [] };

/** A finding that nobody has voice mail doesn't say who is to have it. */
function isKnown({ operation, parameters }: Due): boolean {
  return operation !== 'enable-um' || parameters.user !== undefined;
}

async function wantedPeople(
  directory: Directory,
  forest: Forest,
  own: readonly Due[],
  details: Details,
): Promise<DuePeople> {
  if (own.every(isKnown) && !isGiven(details, 'users')) return NOBODY;
  return peopleDue(directory, forest, await requirePeople(directory, forest, details));
}

/** The script acts on every pool: it runs once, for no one in particular where several lack something. */
function withOneScript(due: readonly Due[]): readonly Due[] {
  const isScript = ({ operation }: Due): boolean => operation === 'run-exchucutil';
  const [first, second] = due.filter(isScript);
  if (first === undefined || second === undefined) return due;
  const { forest } = first.parameters;
  return [...due.filter((one) => !isScript(one)), { ...first, parameters: { forest } }];
}

/** The script acts on every pool: where it has to run, no pool needs to be done by itself. */
function withoutScoped(due: readonly Due[]): Due[] {
  const isScriptDue = due.some(({ operation }) => operation === 'run-exchucutil');
  return due.filter(({ operation }) => !isScriptDue || operation !== 'add-pool');
}

/** Binding a certificate sets the mode too: a server that needs both is restarted once. */
function withoutModes(due: readonly Due[]): Due[] {
  const isBound = ({ parameters: { server } }: Due): boolean =>
    due.some(({ operation, parameters }) => BINDS.has(operation) && parameters.server === server);
  return due.filter((one) => one.operation !== 'set-startup-mode' || !isBound(one));
}

const BINDS: ReadonlySet<string> = new Set(['request-certificate', 'assign-certificate']);

/** Plans what can be planned now, and what follows from it within the phase. */
async function planAll(
  directory: Directory,
  forest: Forest,
  phase: Phase,
  due: readonly Due[],
  details: Details,
): Promise<Planned> {
  const parts: PlannedPart[] = [];
  const later: Unplanned[] = [];
  const used = new Set<Detail>();
  const seen = new Set<string>();
  const kinds = new Set<string>();
  const queue = [...due];
  for (let one = queue.shift(); one !== undefined; one = queue.shift()) {
    const { operation } = one;
    if (seen.has(idOf(one))) continue;
    seen.add(idOf(one));
    const isFirst = !kinds.has(operation);
    kinds.add(operation);
    const alike = [one, ...queue.filter((other) => other.operation === operation)];
    if (isFirst) await requireDetails(directory, forest, one, alike, details);
    const given = withDetails(one, details, isFirst);
    try {
      const draft = await directory.plan(operation, given);
      refuseClash(one, draft, parts);
      refuseSecondOpening(draft, parts);
      parts.push({ operation, draft, ...servedBy(phase, given) });
      for (const name of ownDetails(one)) used.add(name);
      queue.unshift(...draft.next.filter((next) => isSequel(phase, next.operation)));
    } catch (why) {
      if (!(why instanceof UmError)) throw why;
      if (why.code === 'UM-ALREADY-SO') continue;
      if (isAboutDetail(one, why, given, isFirst)) throw why;
      later.push({ operation, why, ...personOf(one, why) });
    }
  }
  if (parts.length === 0)
    throw later[0]?.why ?? new UmError('UM-ALREADY-SO', { object: forest.name });
  return { parts, later, used };
}

/** Whom it was about: as they were found, or as the refusal names them. */
function personOf({ item }: Due, { params: { user } }: UmError): Pick<Unplanned, 'item'> {
  if (item !== undefined) return { item };
  return typeof user === 'string' ? { item: user } : {};
}

/** Whom a part of the last phase serves. */
function servedBy(
  phase: Phase,
  { user, dialPlan }: Due['parameters'],
): Pick<PlannedPart, 'served'> {
  if (phase !== 'users' || typeof user !== 'string') return {};
  return { served: { user, dialPlan: typeof dialPlan === 'string' ? dialPlan : null } };
}

/** Two people can't get one extension. */
function refuseClash({ item }: Due, draft: Draft, parts: readonly PlannedPart[]): void {
  if (item === undefined) return;
  const taken = new Set(
    parts.filter(({ operation }) => operation === 'enable-um').flatMap((part) => part.draft.claims),
  );
  if (draft.claims.some((claim) => taken.has(claim)))
    throw new UmError('UM-PEOPLE-CLASH', { item });
}

/** Each is planned by what lets calls out now: of those that would open a gateway one is enough. */
function refuseSecondOpening(draft: Draft, parts: readonly PlannedPart[]): void {
  if (opensGateway(draft) && parts.some((part) => opensGateway(part.draft)))
    throw new UmError('UM-PLAN-CHANGED');
}

function opensGateway({ changes }: Draft): boolean {
  return changes.some(
    ({ property, after }) =>
      property.key.endsWith('.property-outcalls') &&
      typeof after === 'object' &&
      after?.key.endsWith('.value-on') === true,
  );
}

/** Alike for a server however it is named. */
function idOf({ operation, parameters }: Due): string {
  const named = Object.entries(parameters)
    .map(
      ([name, value]) => [name, name === 'server' ? String(value).split('.')[0] : value] as const,
    )
    .sort(([a], [b]) => a.localeCompare(b, 'en'));
  return JSON.stringify([operation, named]);
}

/**
 * Only a restart follows, and at once: nothing on a server shows later that one is due. All else
 * shows among the findings.
 */
function isSequel(phase: Phase, operation: string): boolean {
  return phase === 'certificates' && operation === 'restart-services';
}
