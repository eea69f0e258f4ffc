import { FINAL_STATES } from '../../protocol/request.js';
import { UmError } from '../../protocol/errors.js';
import { inTransaction } from '../../service/database.js';
import { journal } from '../events/journal.js';
import { advance } from '../requests/advance.js';
import { isAhead, type RequestRecord } from '../requests/record.js';
import { lockRequest } from '../requests/load.js';
import { approvalFault } from './approval-fault.js';
import type { Runs } from './runs.js';

/** A request whose run is this execution's: every write of it is refused once the token is another. */
export interface OwnedRun {
  readonly record: RequestRecord;
  readonly token: string;
}

/**
 * Makes a request's run this execution's own, after checking the stored approvals' proofs once more:
 * whether it may run at all. Whoever ran it before can't write any more.
 * @returns null when there is nothing to run: it ended, it waits for a person, or it was never
 *   approved (which the audit trail is told)
 */
export async function claimRun(runs: Runs, requestId: string): Promise<OwnedRun | null> {
  return inTransaction(runs.pool, async (transaction) => {
    const record = await lockRequest(transaction, requestId);
    if (record === null || FINAL_STATES.has(record.state) || record.state === 'paused') return null;
    const who = { kind: 'runner' as const, name: runs.runner };
    const fault =
      (await approvalFault(record, runs.policy, runs.botKey)) ??
      (isEarly(record, runs.now()) ? 'UM-NOT-ALLOWED' : null);
    if (isAhead(record) || fault !== null) {
      const code = fault ?? 'UM-NOT-ALLOWED';
      runs.log.error({ requestId, code }, 'a run that was not approved is refused');
      const note = { who, what: 'run-refused', details: { code } };
      if (isAhead(record)) {
        const about = { request: requestId, digest: record.plan.digest };
        await journal(transaction, null, { ...note, ...about }, runs.now());
      } else {
        const problem = new UmError(code).toProblem();
        await advance(transaction, runs, record, { state: ending(record), problem }, note);
      }
      return null;
    }
    const token = runs.newId();
    await transaction.query('update requests set run_token = $2 where id = $1', [requestId, token]);
    return { record: { ...record, runToken: token }, token };
  });
}

/** The clocks of two runners may differ by so much, in milliseconds. */
const CLOCKS_DIFFER = 60_000;

/** Whether the hour that was approved is still to come. */
function isEarly({ plan: { startAt } }: RequestRecord, now: number): boolean {
  return startAt !== null && now < Date.parse(startAt) - CLOCKS_DIFFER;
}

/** How a request ends whose approvals don't hold any more: what had begun may have happened. */
function ending(record: RequestRecord): 'failed' | 'perhaps' {
  const begun = record.steps.some(({ state }) => state === 'running');
  return begun && record.state !== 'approved' ? 'perhaps' : 'failed';
}
