import { UmError } from '../../protocol/errors.js';
import type { Servers } from '../../operations/kit/directory.js';
import type { Queryable } from '../../service/database.js';
import { fileIn } from '../files/files.js';
import { rowsOfRequest } from '../rows/load-rows.js';

/** What plans may know of this runner itself: other requests' claims and rows, files that were sent. */
export type Own = Pick<Servers, 'claimedBy' | 'claims' | 'file' | 'ranRows'>;

/**
 * The claims that waiting requests hold, and the files.
 * @param ownRequest the request that is planned again: what it holds itself isn't in its way
 */
export function ownIn(db: Queryable, ownRequest: string | null = null): Own {
  return {
    claimedBy: async (claim) => {
      const { rows } = await db.query<{ request_id: string }>(
        'select request_id from claims where claim = $1 and request_id is distinct from $2',
        [claim, ownRequest],
      );
      return rows[0]?.request_id ?? null;
    },
    claims: async () => {
      const { rows } = await db.query<{ claim: string; request_id: string }>(
        'select claim, request_id from claims where request_id is distinct from $1',
        [ownRequest],
      );
      return new Map(rows.map(({ claim, request_id: id }) => [claim, id]));
    },
    file: (digest) => fileIn(db, digest),
    ranRows: (requestId) => rowsOfRequest(db, requestId),
  };
}

/** Where no request waits, and nobody has sent a file. */
export const NOTHING_OWN: Own = {
  claimedBy: () => Promise.resolve(null),
  claims: () => Promise.resolve(new Map()),
  file: () => Promise.reject(new UmError('UM-FILE-GONE')),
  ranRows: () => Promise.resolve([]),
};
