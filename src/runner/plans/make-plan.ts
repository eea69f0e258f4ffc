import type { PlanQuery } from '../../protocol/api.js';
import type { Answer } from '../../protocol/answer.js';
import { answerSchema } from '../../protocol/answer.js';
import { UmError } from '../../protocol/errors.js';
import type { Person } from '../../protocol/person.js';
import {
  draftSchema,
  PLAN_SCHEMA_VERSION,
  planDigest,
  type Draft,
  type Plan,
} from '../../protocol/plan.js';
import type { Catalogue } from '../../operations/kit/catalogue.js';
import type { Directory } from '../../operations/kit/directory.js';
import type { AnyOperation } from '../../operations/kit/operation.js';
import { approvalsFor, mayAsk, type Policy } from '../policy/policy.js';
import { checkedParameters } from '../../operations/kit/checked-parameters.js';
import { PEOPLE, peopleIn, planForPeople } from '../../operations/kit/several-people.js';
import { plannedRow, rowsDigest, type PlannedRow } from '../rows/planned-row.js';
import { draftFault } from './draft-fault.js';

/** What a plan is made from. */
export interface Planning {
  readonly catalogue: Catalogue;
  readonly catalogueVersion: string;
  readonly policy: Policy;
  readonly directory: Directory;
  /** How long a plan may be confirmed, in milliseconds. */
  readonly planMs: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A new random UUID. */
  readonly newId: () => string;
}

/** A plan, and the rows that are kept beside it. */
export interface PlanMade {
  readonly plan: Plan;
  readonly rows: readonly PlannedRow[];
}

/**
 * Reads the present state and says what a person's request would run. Stores nothing.
 * @throws UmError UM-NO-SUCH-OPERATION, UM-NOT-ALLOWED, UM-MISSING-PARAMETER, UM-BAD-PARAMETER,
 *   UM-START-PAST, UM-START-FAR, and what the operation itself refuses
 */
export async function makePlan(
  planning: Planning,
  person: Person,
  query: PlanQuery,
): Promise<PlanMade> {
  const { catalogue, policy, now, newId } = planning;
  const operation = askedOperation(planning, person, query, 'change');
  const { effect } = operation;
  const at = now();
  refuseUnfitStart(query.startAt, at);
  if (effect === 'read') throw new TypeError(`${operation.name} changes something but only reads`);
  const parameters = checkedParameters(operation, query.parameters);
  const { rows: draftRows, ...draft } = await draftOf(
    catalogue,
    operation.name,
    parameters,
    planning.directory,
  );
  const rows = draftRows.map(plannedRow);
  const { count, proof } = approvalsFor(policy, effect);
  const plan = {
    ...draft,
    rows: rows.length === 0 ? null : rowsOfPlan(rows),
    schema: PLAN_SCHEMA_VERSION,
    id: newId(),
    nonce: newId(),
    operation: operation.name,
    effect,
    parameters,
    ticket: query.ticket,
    startAt: query.startAt,
    requester: person,
    approvals: { count, proof },
    policyVersion: policy.version,
    catalogueVersion: planning.catalogueVersion,
    createdAt: new Date(at).toISOString(),
    expiresAt: new Date(at + planning.planMs).toISOString(),
  } satisfies Omit<Plan, 'digest'>;
  return { plan: { ...plan, digest: planDigest(plan) }, rows };
}

/** Of so many rows a plan says itself what they run: those that its card shows. */
const FIRST_ROWS = 3;

function rowsOfPlan(rows: readonly PlannedRow[]): NonNullable<Plan['rows']> {
  const first = rows.slice(0, FIRST_ROWS).map(({ line, label, steps }) => ({ line, label, steps }));
  return { count: rows.length, digest: rowsDigest(rows), first };
}

/** So far ahead a start may be, in milliseconds: plans made of an older state are seldom right. */
const FARTHEST_START = 30 * 24 * 3_600_000;

/** So that a form asks for the hour again. */
const ABOUT_START = { parameter: 'startAt' };

function refuseUnfitStart(startAt: string | null, now: number): void {
  if (startAt === null) return;
  const start = Date.parse(startAt);
  if (start <= now) throw new UmError('UM-START-PAST', ABOUT_START);
  if (start > now + FARTHEST_START) throw new UmError('UM-START-FAR', { ...ABOUT_START, days: 30 });
}

/**
 * What an operation would do now, with parameters that were checked before.
 * @throws UmError what the operation refuses
 */
export async function draftOf(
  catalogue: Catalogue,
  name: string,
  parameters: Readonly<Record<string, unknown>>,
  directory: Directory,
): Promise<Draft> {
  const operation = catalogue.get(name);
  if (operation?.kind !== 'change') throw new UmError('UM-NO-SUCH-OPERATION', { operation: name });
  const people = peopleIn(parameters);
  const draft =
    people === null
      ? draftSchema.parse(await operation.plan(parameters, directory))
      : await planForPeople(people, directory, async (person, servers) =>
          draftSchema.parse(await operation.plan({ ...parameters, [PEOPLE]: person }, servers)),
        );
  const fault = draftFault(draft);
  if (fault !== null) throw new TypeError(`${name} planned what can't be: ${fault}`);
  return draft;
}

/**
 * Answers a person's question from the servers.
 * @throws UmError as `makePlan`
 */
export async function answerQuestion(
  planning: Planning,
  person: Person,
  query: PlanQuery,
): Promise<Answer> {
  const operation = askedOperation(planning, person, query, 'read');
  const parameters = checkedParameters(operation, query.parameters);
  return answerSchema.parse(await operation.answer(parameters, planning.directory));
}

type OfKind<Kind extends AnyOperation['kind']> = Extract<AnyOperation, { kind: Kind }>;

function askedOperation<Kind extends AnyOperation['kind']>(
  { catalogue, policy }: Planning,
  person: Person,
  query: PlanQuery,
  kind: Kind,
): OfKind<Kind> {
  const operation = catalogue.get(query.operation);
  if (operation === undefined || !isOfKind(operation, kind))
    throw new UmError('UM-NO-SUCH-OPERATION', { operation: query.operation });
  if (!mayAsk(policy, person, operation.effect))
    throw new UmError('UM-NOT-ALLOWED', { operation: operation.name });
  return operation;
}

function isOfKind<Kind extends AnyOperation['kind']>(
  operation: AnyOperation,
  kind: Kind,
): operation is OfKind<Kind> {
  return operation.kind === kind;
}
