import { FINAL_STATES, type RequestState } from '../../protocol/request.js';
import type { Transaction } from '../../service/database.js';
import type { AuditNote } from '../audit/append.js';
import { journal } from '../events/journal.js';
import type { Policy } from '../policy/policy.js';
import { viewOf, type DecisionRecord, type RequestRecord, type StepRecord } from './record.js';
import { assertMayGo } from './transitions.js';

/** What one transition changes of a request; what isn't named stays. */
export interface Change {
  readonly state?: RequestState;
  readonly decision?: DecisionRecord;
  /** The step that changes, by its id, as it is from now on. */
  readonly step?: StepRecord;
  readonly cancelAsked?: true;
  readonly pauseAsked?: boolean;
  readonly verified?: RequestRecord['verified'];
  /** Null takes an earlier one back. */
  readonly problem?: RequestRecord['problem'];
}

/** Somebody else changed the request, or took its run over, since it was read. */
export class RequestMovedError extends Error {
  constructor(id: string) {
    super(`the request ${id} was changed by somebody else`);
    this.name = 'RequestMovedError';
  }
}

/** What every transition needs beside the request. */
export interface Advancing {
  readonly policy: Policy;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Takes a request one transition on: its row by compare-and-swap on the version (and on the run's
 * token, where one is given), the step or decision, the claims when it ends, event and audit entry.
 * @returns the request afterwards
 * @throws RequestMovedError, and TypeError for a transition that can't be
 */
export async function advance(
  transaction: Transaction,
  { policy, now }: Advancing,
  record: RequestRecord,
  change: Change,
  note: Pick<AuditNote, 'who' | 'what' | 'details'>,
  runToken: string | null = record.runToken,
): Promise<RequestRecord> {
  if (change.state !== undefined) assertMayGo(record.state, change.state);
  const at = now();
  const next = applied(record, change, at);
  const { rowCount } = await transaction.query(
    `update requests set version = $3, state = $4, cancel_asked = $5, verified = $6, problem = $7,
            changed_at = $8, pause_asked = $10
      where id = $1 and version = $2 and run_token is not distinct from $9`,
    [
      record.id,
      record.version,
      next.version,
      next.state,
      next.cancelAsked,
      JSON.stringify(next.verified),
      next.problem === null ? null : JSON.stringify(next.problem),
      next.changedAt,
      runToken,
      next.pauseAsked,
    ],
  );
  if (rowCount !== 1) throw new RequestMovedError(record.id);
  if (change.decision !== undefined) await insertDecision(transaction, record.id, change.decision);
  if (change.step !== undefined) await updateStep(transaction, record.id, change.step);
  if (FINAL_STATES.has(next.state))
    await transaction.query('delete from claims where request_id = $1', [record.id]);
  await journal(
    transaction,
    viewOf(next, policy),
    { ...note, request: record.id, digest: record.plan.digest },
    at,
  );
  return next;
}

/** The request with a change applied. */
function applied(record: RequestRecord, change: Change, at: number): RequestRecord {
  const { decision, step, ...rest } = change;
  return {
    ...record,
    ...rest,
    version: record.version + 1,
    changedAt: new Date(at),
    decisions: decision === undefined ? record.decisions : [...record.decisions, decision],
    steps:
      step === undefined
        ? record.steps
        : record.steps.map((present) => (present.id === step.id ? step : present)),
  };
}

async function insertDecision(
  transaction: Transaction,
  requestId: string,
  { person, decision, reason, digest, at, evidence }: DecisionRecord,
): Promise<void> {
  await transaction.query(
    `insert into decisions
       (request_id, tenant_id, object_id, display_name, decision, reason, digest, at,
        proof, path, body)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      requestId,
      person.tenantId,
      person.objectId,
      person.displayName,
      decision,
      reason,
      digest,
      at,
      evidence.proof,
      evidence.path,
      evidence.body,
    ],
  );
}

async function updateStep(
  transaction: Transaction,
  requestId: string,
  { id, state, startedAt, endedAt, warnings }: StepRecord,
): Promise<void> {
  await transaction.query(
    `update steps set state = $3, started_at = $4, ended_at = $5, warnings = $6
      where request_id = $1 and id = $2`,
    [requestId, id, state, startedAt, endedAt, JSON.stringify(warnings)],
  );
}
