import { planQuerySchema } from '../../protocol/api.js';
import { answerQuestion, makePlan } from '../plans/make-plan.js';
import { countSightings } from '../notices/sightings.js';
import { storePlan } from '../plans/store-plan.js';
import { storeRows } from '../rows/store-rows.js';
import { inTransaction } from '../../service/database.js';
import type { Api } from './api.js';
import { personCall } from './callers.js';
import type { Route } from './route.js';

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
