import type { Directory } from '../../operations/kit/directory.js';
import type { Queryable } from '../../service/database.js';

/**
 * The claims that waiting requests hold.
 * @param ownRequest the request that is planned again: what it holds itself isn't in its way
 */
export function claimsIn(db: Queryable, ownRequest: string | null = null): Directory['claimedBy'] {
  return async (claim) => {
    const { rows } = await db.query<{ request_id: string }>(
      'select request_id from claims where claim = $1 and request_id is distinct from $2',
      [claim, ownRequest],
    );
    return rows[0]?.request_id ?? null;
  };
}
