import { planSchema, type Plan } from '../../protocol/plan.js';
import type { Queryable } from '../../service/database.js';

/** A stored plan; null: there is none, or it is forgotten. */
export async function loadPlan(db: Queryable, planId: string): Promise<Plan | null> {
  const { rows } = await db.query<{ plan: unknown }>('select plan from plans where id = $1', [
    planId,
  ]);
  return rows[0] === undefined ? null : planSchema.parse(rows[0].plan);
}
