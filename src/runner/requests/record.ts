import { z } from 'zod';
import { digestSchema } from '../../protocol/digest.js';
import { personSchema, samePerson } from '../../protocol/person.js';
import { planSchema } from '../../protocol/plan.js';
import {
  decisionSchema,
  problemSchema,
  requestIdSchema,
  requestStateSchema,
  requestViewSchema,
  rowsViewSchema,
  stepStateSchema,
  type RequestView,
} from '../../protocol/request.js';
import { approversOf, type Policy } from '../policy/policy.js';
import { evidenceSchema } from './evidence.js';

export const stepRecordSchema = z.object({
  id: z.string(),
  state: stepStateSchema,
  startedAt: z.date().nullable(),
  endedAt: z.date().nullable(),
  warnings: z.array(z.string()),
});
export type StepRecord = z.infer<typeof stepRecordSchema>;

export const decisionRecordSchema = z.object({
  person: personSchema,
  decision: decisionSchema,
  reason: z.string().nullable(),
  digest: digestSchema,
  /** When its proof was found good. */
  at: z.date(),
  evidence: evidenceSchema,
});
export type DecisionRecord = z.infer<typeof decisionRecordSchema>;

/** A request as the database holds it: its row, its plan, its steps and its decisions in order. */
export const requestRecordSchema = z.object({
  id: requestIdSchema,
  version: z.int().positive(),
  state: requestStateSchema,
  cancelAsked: z.boolean(),
  pauseAsked: z.boolean(),
  runToken: z.guid().nullable(),
  plan: planSchema,
  steps: z.array(stepRecordSchema),
  decisions: z.array(decisionRecordSchema),
  verified: requestViewSchema.shape.verified,
  problem: problemSchema.nullable(),
  rows: rowsViewSchema.nullable(),
  createdAt: z.date(),
  changedAt: z.date(),
  expiresAt: z.date(),
});
export type RequestRecord = z.infer<typeof requestRecordSchema>;

/** Whether a request waits for decisions. */
export function isWaiting({ state }: Pick<RequestRecord, 'state'>): boolean {
  return state === 'waiting';
}

/** Whether nothing may run of a request yet: it waits for decisions, or for its hour. */
export function isAhead({ state }: Pick<RequestRecord, 'state'>): boolean {
  return state === 'waiting' || state === 'scheduled';
}

/** The request as those concerned see it. Who may still decide is the policy's present word. */
export function viewOf(record: RequestRecord, policy: Policy): RequestView {
  const { plan, decisions } = record;
  const waiting = isWaiting(record);
  const approved = decisions.filter(({ decision }) => decision === 'approve').length;
  return {
    id: record.id,
    version: record.version,
    state: record.state,
    plan,
    steps: record.steps.map((step) => ({
      id: step.id,
      state: step.state,
      startedAt: step.startedAt?.toISOString() ?? null,
      endedAt: step.endedAt?.toISOString() ?? null,
      warnings: step.warnings,
    })),
    decisions: decisions.map(({ person, decision, reason, at }) => ({
      person,
      decision,
      reason,
      at: at.toISOString(),
    })),
    approvers: waiting
      ? approversOf(policy, plan.effect).filter(
          (person) =>
            !samePerson(person, plan.requester) &&
            !decisions.some((decided) => samePerson(person, decided.person)),
        )
      : [],
    missingApprovals: waiting ? Math.max(0, plan.approvals.count - approved) : 0,
    verified: record.verified,
    problem: record.problem,
    rows: record.rows,
    pauseAsked: record.pauseAsked,
    createdAt: record.createdAt.toISOString(),
    changedAt: record.changedAt.toISOString(),
    expiresAt: record.expiresAt.toISOString(),
  };
}
