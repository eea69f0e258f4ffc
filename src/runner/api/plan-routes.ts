import { planQuerySchema } from '../../protocol/api.js';
import { answerQuestion, makePlan } from '../plans/make-plan.js';
import { countSightings } from '../notices/sightings.js';
import { storePlan } from '../plans/store-plan.js';
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
        const plan = await api.metrics.counted('plan', query.operation, () =>
          makePlan(api, person, query),
        );
        await storePlan(api.pool, plan);
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
