import { UmError } from '../../protocol/errors.js';
import { samePerson, type Person } from '../../protocol/person.js';
import { inTransaction } from '../../service/database.js';
import { mayApprove } from '../policy/policy.js';
import { advance } from './advance.js';
import type { Continuing } from './continue.js';
import { lockRequest } from './load.js';
import type { RequestRecord } from './record.js';

/**
 * Asks a run over the rows of a file to stop before its next row: whoever asked for it may, and
 * whoever may approve its like. Again, or when it is paused already: nothing more happens.
 * @throws UmError UM-NO-SUCH-REQUEST, UM-NOT-YOURS, UM-NOT-WAITING when no row is left to stop before
 */
export async function pauseRequest(
  continuing: Continuing,
  person: Person,
  requestId: string,
): Promise<RequestRecord> {
  return inTransaction(continuing.pool, async (transaction) => {
    const record = await lockRequest(transaction, requestId);
    if (record === null) throw new UmError('UM-NO-SUCH-REQUEST', { request: requestId });
    const { requester, effect, rows } = record.plan;
    if (!samePerson(requester, person) && !mayApprove(continuing.policy, person, effect))
      throw new UmError('UM-NOT-YOURS');
    if (record.state === 'paused' || record.pauseAsked) return record;
    if (record.state !== 'running' || rows === null)
      throw new UmError('UM-NOT-WAITING', { request: requestId, state: record.state });
    return advance(
      transaction,
      continuing,
      record,
      { pauseAsked: true },
      { who: { kind: 'person', ...person }, what: 'pause-asked', details: {} },
    );
  });
}
