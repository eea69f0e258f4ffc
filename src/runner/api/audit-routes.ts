import { z } from 'zod';
import { answerSchema } from '../../protocol/answer.js';
import { effectSchema } from '../../protocol/effect.js';
import { UmError } from '../../protocol/errors.js';
import { readAudit } from '../audit/read-audit.js';
import { mayApprove } from '../policy/policy.js';
import type { Api } from './api.js';
import { personCall } from './callers.js';
import { queryOf } from './query.js';
import type { Route } from './route.js';

const auditQuerySchema = z.strictObject({
  text: z.string().max(256).optional(),
  request: z.string().max(40).optional(),
  page: z.coerce.number().int().min(1).max(1000).default(1),
});

/** Who did what; for whoever may approve something. */
export function auditRoutes(api: Api): Route[] {
  return [
    {
      method: 'get',
      path: '/audit',
      handle: async (request) => {
        const { person } = await personCall(api, request);
        if (!effectSchema.options.some((effect) => mayApprove(api.policy, person, effect)))
          throw new UmError('UM-NOT-ALLOWED', { operation: 'audit' });
        const query = queryOf(auditQuerySchema, request);
        return { status: 200, body: answerSchema.parse(await readAudit(api.pool, query)) };
      },
    },
  ];
}
