import type { Plan } from '../../protocol/plan.js';
import type { Queryable } from '../../service/database.js';

/** Keeps a plan until it is confirmed or long expired. */
export async function storePlan(db: Queryable, plan: Plan): Promise<void> {
  await db.query('insert into plans (id, plan, expires_at) values ($1, $2, $3)', [
    plan.id,
    JSON.stringify(plan),
    new Date(plan.expiresAt),
  ]);
}

/** Deletes plans that expired before `time` and never became a request. */
export async function forgetPlans(db: Queryable, time: number): Promise<void> {
  await db.query(
    `delete from plans p
      where expires_at < $1 and not exists (select 1 from requests r where r.plan_id = p.id)`,
    [new Date(time)],
  );
}
