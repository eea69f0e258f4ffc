import { inTransaction, type Pool, type Transaction } from '../../service/database.js';
import { advance, type Advancing } from './advance.js';
import { lockRequest } from './load.js';
import { isWaiting, type RequestRecord } from './record.js';

export interface Expiring extends Advancing {
  readonly pool: Pool;
}

/** Ends a waiting request whose time is over. */
export function expire(
  transaction: Transaction,
  advancing: Advancing,
  record: RequestRecord,
): Promise<RequestRecord> {
  return advance(
    transaction,
    advancing,
    record,
    { state: 'expired' },
    { who: { kind: 'runner', name: 'sweep' }, what: 'expired', details: {} },
  );
}

/** Ends every waiting request whose time is over; returns how many. */
export async function expireRequests(expiring: Expiring): Promise<number> {
  const due = await expiring.pool.query<{ id: string }>(
    `select id from requests
      where state = 'waiting' and expires_at <= $1 order by expires_at limit 100`,
    [new Date(expiring.now())],
  );
  let ended = 0;
  for (const { id } of due.rows) {
    await inTransaction(expiring.pool, async (transaction) => {
      const record = await lockRequest(transaction, id);
      if (record === null || !isWaiting(record)) return;
      await expire(transaction, expiring, record);
      ended += 1;
    });
  }
  return ended;
}
