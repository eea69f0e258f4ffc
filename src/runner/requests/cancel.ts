import { UmError } from '../../protocol/errors.js';
import { samePerson, type Person } from '../../protocol/person.js';
import { inTransaction, type Pool } from '../../service/database.js';
import { advance, type Advancing } from './advance.js';
import type { Enqueueing } from './enqueueing.js';
import { goesForward } from './goes-forward.js';
import { lockRequest } from './load.js';
import type { RequestRecord } from './record.js';

export interface Cancelling extends Advancing, Enqueueing {
  readonly pool: Pool;
}

/**
 * Cancels a person's own request: at once where nothing runs yet; a run that has begun sees the
 * wish before its next step, and a paused one goes on to clean up. Again: nothing more happens.
 * @throws UmError UM-NO-SUCH-REQUEST, UM-NOT-YOURS, UM-NOT-WAITING when it is too late,
 *   UM-GOES-FORWARD where only what has to follow is left
 */
export async function cancelRequest(
  cancelling: Cancelling,
  person: Person,
  requestId: string,
): Promise<RequestRecord> {
  return inTransaction(cancelling.pool, async (transaction) => {
    const record = await lockRequest(transaction, requestId);
    if (record === null) throw new UmError('UM-NO-SUCH-REQUEST', { request: requestId });
    if (!samePerson(record.plan.requester, person)) throw new UmError('UM-NOT-YOURS');
    const who = { kind: 'person' as const, ...person };
    switch (record.state) {
      case 'waiting':
      case 'scheduled':
      case 'approved':
        return advance(
          transaction,
          cancelling,
          record,
          { state: 'cancelled' },
          { who, what: 'cancelled', details: {} },
        );
      case 'running':
        if (record.cancelAsked) return record;
        if (goesForward(record)) throw new UmError('UM-GOES-FORWARD', { request: requestId });
        return advance(
          transaction,
          cancelling,
          record,
          { cancelAsked: true },
          { who, what: 'cancel-asked', details: {} },
        );
      case 'paused':
        await cancelling.enqueueRun(transaction, requestId, record.version);
        return advance(
          transaction,
          cancelling,
          record,
          { state: 'running', cancelAsked: true, problem: null },
          { who, what: 'cancel-asked', details: {} },
        );
      case 'cancelled':
        return record;
      case 'verifying':
      case 'done':
      case 'failed':
      case 'perhaps':
      case 'rejected':
      case 'expired':
      case 'changed':
        throw new UmError('UM-NOT-WAITING', { request: requestId, state: record.state });
    }
  });
}
