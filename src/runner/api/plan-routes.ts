import type { Request } from 'restify';
import { z } from 'zod';
import { MOST_ROWS, planQuerySchema } from '../../protocol/api.js';
import { UmError } from '../../protocol/errors.js';
import { samePerson, type Person } from '../../protocol/person.js';
import { answerQuestion, makePlan } from '../plans/make-plan.js';
import { countSightings } from '../notices/sightings.js';
import { loadPlan } from '../plans/load-plan.js';
import { storePlan } from '../plans/store-plan.js';
import { maySee } from '../policy/policy.js';
import { rowsToRun } from '../rows/load-rows.js';
import { storeRows } from '../rows/store-rows.js';
import { inTransaction } from '../../service/database.js';
import type { Api } from './api.js';
import { personCall } from './callers.js';
import { queryOf } from './query.js';
import type { Route } from './route.js';

/** All that a file may have is asked for at once, or a page of it. */
const rowsQuerySchema = z.strictObject({
  after: z.coerce.number().int().min(0),
  limit: z.coerce.number().int().min(1).max(MOST_ROWS),
});

/** Plans and answers. */
export function planRoutes(api: Api): Route[] {
  return [
    {
      method: 'post',
      path: '/plans',
      handle: async (request) => {
        const { person, body } = await personCall(api, request);
        const query = body(planQuerySchema);
        const { plan, rows } = await api.metrics.counted('plan', query.operation, () =>
          makePlan(api, person, query),
        );
        await inTransaction(api.pool, async (transaction) => {
          await storePlan(transaction, plan);
          await storeRows(transaction, plan.id, rows);
        });
        return { status: 201, body: plan };
      },
    },
    {
      method: 'get',
      path: '/plans/:id/rows',
      handle: async (request) => {
        const { person } = await personCall(api, request);
        const planId = await planSeenBy(api, person, request);
        const which = queryOf(rowsQuerySchema, request);
        return { status: 200, body: await rowsToRun(api.pool, planId, which) };
      },
    },
    {
      method: 'post',
      path: '/answers',
      handle: async (request) => {
        const { person, body } = await personCall(api, request);
        const query = body(planQuerySchema);
        const answer = await api.metrics.counted('answer', query.operation, () =>
          answerQuestion(api, person, query),
        );
        await countSightings(api, answer.sightings);
        return { status: 200, body: { ...answer, sightings: [] } };
      },
    },
  ];
}

/** The id of a plan, for whoever asked; once it is a request, for whoever may see requests. */
async function planSeenBy(api: Api, person: Person, request: Request): Promise<string> {
  const params: unknown = request.params;
  const { data } = z.object({ id: z.guid() }).safeParse(params);
  const plan = data === undefined ? null : await loadPlan(api.pool, data.id);
  const isOwn = plan !== null && samePerson(plan.requester, person);
  if (!isOwn && !maySee(api.policy, person)) throw new UmError('UM-NOT-ALLOWED');
  if (plan === null || !(isOwn || (await isRequested(api, plan.id))))
    throw new UmError('UM-NO-SUCH-PLAN');
  return plan.id;
}

async function isRequested({ pool }: Api, planId: string): Promise<boolean> {
  const { rows } = await pool.query('select from requests where plan_id = $1', [planId]);
  return rows.length > 0;
}
