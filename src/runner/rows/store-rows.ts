import type { Queryable } from '../../service/database.js';
import type { PlannedRow } from './planned-row.js';

/** So many rows go to the database in one statement. */
const AT_ONCE = 500;

/** Keeps the rows of a plan, in their order. */
export async function storeRows(
  db: Queryable,
  planId: string,
  rows: readonly PlannedRow[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    await db.query(
      `insert into plan_rows (plan_id, position, planned)
       select $1, $2 + position, planned
         from json_array_elements($3::json) with ordinality r (planned, position)`,
      [planId, from, JSON.stringify(rows.slice(from, from + AT_ONCE))],
    );
  }
}
