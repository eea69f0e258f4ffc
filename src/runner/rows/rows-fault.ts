import { UmError } from '../../protocol/errors.js';
import type { Plan } from '../../protocol/plan.js';
import type { Problem } from '../../protocol/request.js';
import type { Queryable } from '../../service/database.js';
import { allRows } from './load-rows.js';
import { rowsDigest } from './planned-row.js';

/** Why the stored rows aren't those that were approved with a plan; null: they are. */
export async function rowsFault(db: Queryable, plan: Plan): Promise<Problem | null> {
  const rows = await allRows(db, plan.id);
  return rowsDigest(rows.map(({ planned }) => planned)) === plan.rows?.digest
    ? null
    : new UmError('UM-DIGEST-MISMATCH').toProblem();
}
