import { FINAL_STATES } from '../../protocol/request.js';
import { inTransaction } from '../../service/database.js';
import { advance, RequestMovedError, type Change } from '../requests/advance.js';
import { lockRequest } from '../requests/load.js';
import type { RequestRecord } from '../requests/record.js';
import type { OwnedRun } from './claim-run.js';
import type { Runs } from './runs.js';

/** One write of a run: what it changes, and what the audit trail is told. */
export interface RunWrite {
  readonly change: Change;
  readonly what: string;
  readonly details?: Record<string, unknown>;
}

/**
 * Writes one transition of a run, if the run is still this execution's. `write` decides from the
 * request as it is, locked: people may have asked to cancel it meanwhile.
 * @returns the run with the request as it is afterwards
 * @throws RequestMovedError when somebody else runs it now, or it was cancelled
 */
export async function writeRun(
  runs: Runs,
  { record: { id }, token }: OwnedRun,
  write: (record: RequestRecord) => RunWrite,
): Promise<OwnedRun> {
  const record = await inTransaction(runs.pool, async (transaction) => {
    const present = await lockRequest(transaction, id);
    if (present?.runToken !== token || FINAL_STATES.has(present.state))
      throw new RequestMovedError(id);
    const { change, what, details = {} } = write(present);
    const who = { kind: 'runner' as const, name: runs.runner };
    return advance(transaction, runs, present, change, { who, what, details }, token);
  });
  return { record, token };
}
