import { UmError } from '../../protocol/errors.js';
import { inTransaction, type Pool, type Transaction } from '../../service/database.js';
import { advance, type Advancing } from './advance.js';
import type { Enqueueing } from './enqueueing.js';
import { lockRequest } from './load.js';
import type { RequestRecord } from './record.js';

export interface Starting extends Advancing, Enqueueing {
  readonly pool: Pool;
}

/**
 * No runner was there at the hour: so much later, in milliseconds, a request doesn't start any more.
 * What was meant for the night must not run in the morning.
 */
const LATEST_START = 30 * 60_000;

/** Starts every scheduled request whose hour has come; ends those whose hour was missed. */
export async function startScheduled(starting: Starting): Promise<void> {
  const due = await starting.pool.query<{ id: string }>(
    `select r.id from requests r join plans p on p.id = r.plan_id
      where r.state = 'scheduled' and (p.plan->>'startAt')::timestamptz <= $1
      order by r.id limit 100`,
    [new Date(starting.now())],
  );
  for (const { id } of due.rows) {
    await inTransaction(starting.pool, async (transaction) => {
      const record = await lockRequest(transaction, id);
      if (record?.state === 'scheduled') await start(transaction, starting, record);
    });
  }
}

async function start(
  transaction: Transaction,
  starting: Starting,
  record: RequestRecord,
): Promise<void> {
  const startAt = record.plan.startAt ?? record.changedAt.toISOString();
  const who = { kind: 'runner' as const, name: 'sweep' };
  if (starting.now() > Date.parse(startAt) + LATEST_START) {
    const problem = new UmError('UM-START-MISSED', { request: record.id }).toProblem();
    await advance(
      transaction,
      starting,
      record,
      { state: 'expired', problem },
      { who, what: 'expired', details: { code: problem.code } },
    );
    return;
  }
  await starting.enqueueRun(transaction, record.id);
  await advance(
    transaction,
    starting,
    record,
    { state: 'approved' },
    { who, what: 'due', details: { startAt } },
  );
}
