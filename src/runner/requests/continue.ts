import { UmError } from '../../protocol/errors.js';
import { samePerson, type Person } from '../../protocol/person.js';
import { inTransaction, type Pool } from '../../service/database.js';
import { mayApprove } from '../policy/policy.js';
import { advance, type Advancing } from './advance.js';
import type { Enqueueing } from './enqueueing.js';
import { lockRequest } from './load.js';
import type { RequestRecord } from './record.js';

export interface Continuing extends Advancing, Enqueueing {
  readonly pool: Pool;
}

/**
 * Lets a paused request go on: whoever asked for it, or may approve its like, says that what a
 * person had to do is done. The run looks whether it is. Again: nothing more happens.
 * @throws UmError UM-NO-SUCH-REQUEST, UM-NOT-YOURS, UM-NOT-WAITING when it isn't paused
 */
export async function continueRequest(
  continuing: Continuing,
  person: Person,
  requestId: string,
): Promise<RequestRecord> {
  return inTransaction(continuing.pool, async (transaction) => {
    const record = await lockRequest(transaction, requestId);
    if (record === null) throw new UmError('UM-NO-SUCH-REQUEST', { request: requestId });
    const { requester, effect } = record.plan;
    if (!samePerson(requester, person) && !mayApprove(continuing.policy, person, effect))
      throw new UmError('UM-NOT-YOURS');
    if (record.state === 'running') return record;
    if (record.state !== 'paused')
      throw new UmError('UM-NOT-WAITING', { request: requestId, state: record.state });
    await continuing.enqueueRun(transaction, requestId, record.version);
    return advance(
      transaction,
      continuing,
      record,
      { state: 'running', problem: null },
      { who: { kind: 'person', ...person }, what: 'continued', details: {} },
    );
  });
}
