import type { z } from 'zod';
import type { decisionCallSchema } from '../../protocol/api.js';
import { UmError } from '../../protocol/errors.js';
import { samePerson, type Person } from '../../protocol/person.js';
import { inTransaction, type Pool, type Transaction } from '../../service/database.js';
import { mayApprove } from '../policy/policy.js';
import { advance, type Advancing } from './advance.js';
import type { Enqueueing } from './enqueueing.js';
import { decisionPath } from './evidence.js';
import { expire } from './expire.js';
import { lockRequest } from './load.js';
import type { DecisionRecord, RequestRecord } from './record.js';

export interface Deciding extends Advancing, Enqueueing {
  readonly pool: Pool;
}

/** Whose decision it is, when that was proven, and by what. */
export type Decider = Pick<DecisionRecord, 'person' | 'at' | 'evidence'>;

/**
 * Records a person's decision. The first deny, or the last approval that is needed, decides; with
 * the latter the run is enqueued in the same transaction, or the request scheduled for its hour.
 * @throws UmError UM-NO-SUCH-REQUEST, UM-OWN-REQUEST, UM-NOT-APPROVER, UM-ALREADY-DECIDED,
 *   UM-NOT-WAITING, UM-DIGEST-MISMATCH; UM-BAD-REQUEST for a path whose proof the run would refuse
 */
export async function decide(
  deciding: Deciding,
  decider: Decider,
  requestId: string,
  call: z.infer<typeof decisionCallSchema>,
): Promise<RequestRecord> {
  if (decider.evidence.path !== decisionPath(requestId))
    throw new UmError('UM-BAD-REQUEST', { detail: 'path' });
  const record = await inTransaction(deciding.pool, async (transaction) => {
    const found = await lockRequest(transaction, requestId);
    if (found === null) throw new UmError('UM-NO-SUCH-REQUEST', { request: requestId });
    mayDecide(deciding, found, decider.person);
    if (deciding.now() >= found.expiresAt.getTime()) return expire(transaction, deciding, found);
    if (call.digest !== found.plan.digest) throw new UmError('UM-DIGEST-MISMATCH');
    return recordDecision(transaction, deciding, found, { ...decider, ...call });
  });
  if (record.state === 'expired')
    throw new UmError('UM-NOT-WAITING', { request: requestId, state: record.state });
  return record;
}

function mayDecide({ policy }: Deciding, record: RequestRecord, person: Person): void {
  if (samePerson(record.plan.requester, person)) throw new UmError('UM-OWN-REQUEST');
  if (!mayApprove(policy, person, record.plan.effect)) throw new UmError('UM-NOT-APPROVER');
  if (record.decisions.some((decided) => samePerson(decided.person, person)))
    throw new UmError('UM-ALREADY-DECIDED', { request: record.id, state: record.state });
  if (record.state !== 'waiting')
    throw new UmError('UM-NOT-WAITING', { request: record.id, state: record.state });
}

async function recordDecision(
  transaction: Transaction,
  deciding: Deciding,
  record: RequestRecord,
  decision: DecisionRecord,
): Promise<RequestRecord> {
  const approvals =
    record.decisions.filter((earlier) => earlier.decision === 'approve').length +
    (decision.decision === 'approve' ? 1 : 0);
  const approved = decision.decision === 'approve' && approvals >= record.plan.approvals.count;
  const { startAt } = record.plan;
  const isLater = startAt !== null && Date.parse(startAt) > deciding.now();
  const isNow = approved && !isLater;
  if (isNow) await deciding.enqueueRun(transaction, record.id);
  const state =
    decision.decision === 'deny' ? 'rejected' : isNow ? 'approved' : approved ? 'scheduled' : null;
  return advance(
    transaction,
    deciding,
    record,
    { decision, ...(state === null ? {} : { state }) },
    {
      who: { kind: 'person', ...decision.person },
      what: decision.decision,
      details: { reason: decision.reason, proof: 'chat', approvals },
    },
  );
}
