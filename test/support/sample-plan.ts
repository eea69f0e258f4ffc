import { message } from '../../src/protocol/message.js';
import { PLAN_SCHEMA_VERSION, planDigest, planSchema, type Plan } from '../../src/protocol/plan.js';
import {
  requestViewSchema,
  type RequestState,
  type RequestView,
  type StepState,
} from '../../src/protocol/request.js';

const tenantId = '10000000-0000-4000-8000-000000000001';
export const REQUESTER = {
  tenantId,
  objectId: '20000000-0000-4000-8000-000000000001',
  displayName: 'Hana Helpdesk',
};
export const APPROVERS = [
  { tenantId, objectId: '20000000-0000-4000-8000-000000000002', displayName: 'Amir Approver' },
  { tenantId, objectId: '20000000-0000-4000-8000-000000000003', displayName: 'Aline Approbatrice' },
];

const exchange = { forest: 'contoso.com', administration: 'exchange' } as const;
const identity = '30000000-0000-4000-8000-000000000007';
const said = (key: string, params = {}): ReturnType<typeof message> =>
  message(`sample-change.${key}`, params);

/** A plan with `steps` steps, about a person called `name`; `over` replaces whole properties. */
export function samplePlan({
  steps = 1,
  name = 'Alice Martin',
  ...over
}: Partial<Omit<Plan, 'steps' | 'digest'>> & { steps?: number; name?: string } = {}): Plan {
  const check = {
    endpoint: exchange,
    call: { cmdlet: 'Get-UMMailbox', parameters: { Identity: identity } },
    where: {},
    is: 'present',
  } as const;
  const plan = {
    schema: PLAN_SCHEMA_VERSION,
    id: '40000000-0000-4000-8000-000000000001',
    nonce: 'nonce-of-the-sample-plan',
    operation: 'sample-change',
    effect: 'change' as const,
    parameters: { user: name, dialPlan: 'Paris' },
    ticket: 'INC0012345',
    requester: REQUESTER,
    approvals: { count: 1, proof: 'chat' as const },
    policyVersion: 'policy-1',
    catalogueVersion: 'catalogue-1',
    createdAt: '2026-03-02T09:00:00Z',
    expiresAt: '2026-03-02T17:00:00Z',
    summary: said('summary', { name, dialPlan: 'Paris', extension: '1234' }),
    subject: [
      { label: said('person'), value: name },
      { label: said('site'), value: 'Paris' },
    ],
    steps: Array.from({ length: steps }, (_, index) => ({
      kind: 'command' as const,
      id: `step-${index + 1}`,
      title: said('step', { name: steps === 1 ? name : `${name} ${index + 1}` }),
      administration: exchange.administration,
      endpoint: exchange,
      call: {
        cmdlet: 'Enable-UMMailbox',
        parameters: {
          Identity: identity,
          UMMailboxPolicy: 'Paris Stratégie par défaut',
          Extensions: [String(1234 + index)],
          SIPResourceIdentifier: 'alice.martin@contoso.com',
          PINExpired: true,
        },
      },
      settled: [check],
      already: false,
    })),
    changes: Array.from({ length: steps }, (_, index) => ({
      object: steps === 1 ? name : `${name} ${index + 1}`,
      property: said('extension'),
      before: null,
      after: String(1234 + index),
    })),
    warnings: [said('warning', { name })],
    stops: [],
    numbers: { created: 0, deleted: 0, changed: steps },
    verifications: [{ title: said('verified', { name }), check }],
    undo: {
      kind: 'request' as const,
      operation: 'sample-change',
      parameters: { user: identity },
      explanation: said('undo', { name }),
    },
    claims: [],
    before: {},
    ...over,
  };
  return planSchema.parse({
    ...plan,
    digest: planDigest(planSchema.omit({ digest: true }).parse(plan)),
  });
}

const STEP_STATES: Readonly<Record<RequestState, StepState>> = {
  waiting: 'pending',
  scheduled: 'pending',
  approved: 'pending',
  running: 'running',
  paused: 'pending',
  verifying: 'done',
  done: 'done',
  failed: 'failed',
  perhaps: 'perhaps',
  rejected: 'pending',
  expired: 'pending',
  cancelled: 'pending',
  changed: 'pending',
};

/** A request in a state, with what belongs to that state filled in. */
export function sampleView(
  state: RequestState,
  plan: Plan = samplePlan(),
  over: Partial<RequestView> = {},
): RequestView {
  const decided = !['waiting', 'expired', 'cancelled'].includes(state);
  const finished = ['done', 'verifying', 'failed'].includes(state);
  return requestViewSchema.parse({
    id: 'R-12',
    version: 3,
    state,
    plan,
    steps: plan.steps.map(({ id }) => ({
      id,
      state: STEP_STATES[state],
      startedAt: null,
      endedAt: null,
      warnings: [],
    })),
    decisions: decided
      ? [
          {
            person: APPROVERS[0],
            decision: state === 'rejected' ? 'deny' : 'approve',
            reason: state === 'rejected' ? 'Not before Monday' : null,
            at: '2026-03-02T09:10:00Z',
          },
        ]
      : [],
    approvers: state === 'waiting' ? APPROVERS : [],
    missingApprovals: state === 'waiting' ? 1 : 0,
    verified: finished
      ? plan.verifications.map(({ title }) => ({
          title,
          ok: state !== 'failed',
          found: state === 'failed' ? '' : 'UMEnabled: True',
        }))
      : [],
    problem:
      state === 'failed'
        ? {
            code: 'UM-STEP-FAILED',
            params: { step: 'Enable-UMMailbox', cmdlet: 'Enable-UMMailbox' },
          }
        : state === 'perhaps'
          ? { code: 'UM-STEP-PERHAPS', params: { cmdlet: 'Enable-UMMailbox' } }
          : null,
    createdAt: '2026-03-02T09:01:00Z',
    changedAt: '2026-03-02T09:12:00Z',
    expiresAt: '2026-03-02T17:00:00Z',
    ...over,
  });
}
