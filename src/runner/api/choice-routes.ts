import { z } from 'zod';
import { choiceKindSchema, type Rights } from '../../protocol/api.js';
import { effectSchema } from '../../protocol/effect.js';
import { UmError } from '../../protocol/errors.js';
import { choicesOf } from '../directory/choices.js';
import { approvalsFor, approversOf, mayApprove, mayAsk } from '../policy/policy.js';
import type { Api } from './api.js';
import { personCall } from './callers.js';
import { queryOf } from './query.js';
import type { Route } from './route.js';

const choiceQuerySchema = z.strictObject({
  forest: z.string().min(1).max(255).optional(),
  text: z.string().max(256).optional(),
});

/** What forms offer, and what a person may do. */
export function choiceRoutes(api: Api): Route[] {
  return [
    {
      method: 'get',
      path: '/choices/:kind',
      handle: async (request) => {
        const { person } = await personCall(api, request);
        if (!effectSchema.options.some((effect) => mayAsk(api.policy, person, effect)))
          throw new UmError('UM-NOT-ALLOWED');
        const params: unknown = request.params;
        const parsed = z.object({ kind: choiceKindSchema }).safeParse(params);
        if (!parsed.success) throw new UmError('UM-NOT-FOUND');
        const query = queryOf(choiceQuerySchema, request);
        const choices = await choicesOf(api.directory, parsed.data.kind, query);
        return { status: 200, body: { choices } };
      },
    },
    {
      method: 'get',
      path: '/rights',
      handle: async (request) => {
        const { person } = await personCall(api, request);
        const { policy } = api;
        const rights: Rights = {
          operations: [...api.catalogue.values()]
            .filter(({ kind, effect }) => kind === 'talk' || mayAsk(policy, person, effect))
            .map(({ name, effect }) => ({ name, effect })),
          approves: effectSchema.options.filter((effect) => mayApprove(policy, person, effect)),
          approvals: effectSchema.options.flatMap((effect) => {
            if (effect === 'read') return [];
            const people = approversOf(policy, effect).map(({ displayName }) => displayName);
            return [{ effect, count: approvalsFor(policy, effect).count, people }];
          }),
        };
        return { status: 200, body: rights };
      },
    },
  ];
}
