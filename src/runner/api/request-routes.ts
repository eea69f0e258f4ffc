import type { Request } from 'restify';
import { z } from 'zod';
import {
  cancelCallSchema,
  continueCallSchema,
  decisionCallSchema,
  pauseCallSchema,
  requestCallSchema,
  requestIdSchema,
} from '../../protocol/api.js';
import { effectSchema } from '../../protocol/effect.js';
import { UmError } from '../../protocol/errors.js';
import { samePerson, type Person } from '../../protocol/person.js';
import type { RequestView } from '../../protocol/request.js';
import { mayApprove, maySee } from '../policy/policy.js';
import { cancelRequest } from '../requests/cancel.js';
import { continueRequest } from '../requests/continue.js';
import { createRequest } from '../requests/create.js';
import { decide } from '../requests/decide.js';
import { pauseRequest } from '../requests/pause.js';
import { rowOutcomes } from '../rows/load-rows.js';
import { loadRequest, requestsOf, requestsToDecide } from '../requests/load.js';
import { viewOf, type RequestRecord } from '../requests/record.js';
import type { Api } from './api.js';
import { personCall } from './callers.js';
import { queryOf } from './query.js';
import type { Route } from './route.js';

/** The most that a list holds. */
const MOST = 20;
const listSchema = z.strictObject({ list: z.enum(['mine', 'to-approve']) });

/** Requests and what is decided about them. */
export function requestRoutes(api: Api): Route[] {
  const view = (record: RequestRecord): RequestView => viewOf(record, api.policy);
  return [
    {
      method: 'post',
      path: '/requests',
      handle: async (request) => {
        const { person, body } = await personCall(api, request);
        const { record, created } = await createRequest(api, person, body(requestCallSchema));
        return { status: created ? 201 : 200, body: view(record) };
      },
    },
    {
      method: 'get',
      path: '/requests',
      handle: async (request) => {
        const { person } = await personCall(api, request);
        const { list } = queryOf(listSchema, request);
        const records = await (list === 'mine'
          ? requestsOf(api.pool, person, MOST)
          : requestsToDecide(api.pool, person, decidedBy(api, person), MOST));
        return { status: 200, body: { requests: records.map(view) } };
      },
    },
    {
      method: 'get',
      path: '/requests/:id',
      handle: async (request) => {
        const { person } = await personCall(api, request);
        return { status: 200, body: view(await seenBy(api, person, requestId(request))) };
      },
    },
    {
      method: 'post',
      path: '/requests/:id/decisions',
      handle: async (request) => {
        const { person, at, evidence, body } = await personCall(api, request);
        const call = body(decisionCallSchema);
        const decider = { person, at, evidence };
        const record = await decide(api, decider, requestId(request), call);
        api.metrics.decided(call.decision);
        return { status: 200, body: view(record) };
      },
    },
    {
      method: 'post',
      path: '/requests/:id/cancel',
      handle: async (request) => {
        const { person, body } = await personCall(api, request);
        body(cancelCallSchema);
        const record = await cancelRequest(api, person, requestId(request));
        return { status: 200, body: view(record) };
      },
    },
    {
      method: 'post',
      path: '/requests/:id/continue',
      handle: async (request) => {
        const { person, body } = await personCall(api, request);
        body(continueCallSchema);
        const record = await continueRequest(api, person, requestId(request));
        return { status: 200, body: view(record) };
      },
    },
    {
      method: 'post',
      path: '/requests/:id/pause',
      handle: async (request) => {
        const { person, body } = await personCall(api, request);
        body(pauseCallSchema);
        const record = await pauseRequest(api, person, requestId(request));
        return { status: 200, body: view(record) };
      },
    },
    {
      method: 'get',
      path: '/requests/:id/rows',
      handle: async (request) => {
        const { person } = await personCall(api, request);
        const { plan } = await seenBy(api, person, requestId(request));
        return { status: 200, body: { rows: await rowOutcomes(api.pool, plan.id) } };
      },
    },
  ];
}

function requestId(request: Request): string {
  const params: unknown = request.params;
  const parsed = z.object({ id: requestIdSchema }).safeParse(params);
  if (!parsed.success) throw new UmError('UM-NO-SUCH-REQUEST', { request: '' });
  return parsed.data.id;
}

/** A request, for its requester, or for whoever may ask for or approve anything. */
async function seenBy(api: Api, person: Person, id: string): Promise<RequestRecord> {
  const record = await loadRequest(api.pool, id);
  const isOwn = record !== null && samePerson(record.plan.requester, person);
  if (!isOwn && !maySee(api.policy, person)) throw new UmError('UM-NOT-ALLOWED');
  if (record === null) throw new UmError('UM-NO-SUCH-REQUEST', { request: id });
  return record;
}

function decidedBy({ policy }: Api, person: Person): string[] {
  return effectSchema.options.filter((effect) => mayApprove(policy, person, effect));
}
