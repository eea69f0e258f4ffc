import { z } from 'zod';
import { messageSchema } from './message.js';
import { offerSchema } from './offer.js';
import { personSchema } from './person.js';
import { planSchema, type Undo } from './plan.js';

export const requestStateSchema = z.enum([
  'waiting',
  'scheduled',
  'approved',
  'running',
  'paused',
  'verifying',
  'done',
  'failed',
  'perhaps',
  'rejected',
  'expired',
  'cancelled',
  'changed',
]);
export type RequestState = z.infer<typeof requestStateSchema>;

/** The states from which nothing goes on. */
export const FINAL_STATES: ReadonlySet<RequestState> = new Set([
  'done',
  'failed',
  'perhaps',
  'rejected',
  'expired',
  'cancelled',
  'changed',
]);

export const requestIdSchema = z.string().regex(/^R-[1-9][0-9]{0,9}$/);

export const stepStateSchema = z.enum([
  'pending',
  'running',
  'done',
  'already',
  'failed',
  'perhaps',
]);
export type StepState = z.infer<typeof stepStateSchema>;

/** An error as the reader gets it: a stable code, what fills its sentence, candidates to pick from. */
export const problemSchema = z.strictObject({
  code: z.string().regex(/^UM-[A-Z0-9-]+$/),
  params: messageSchema.shape.params,
  candidates: z
    .array(z.strictObject({ id: z.string(), label: z.string(), detail: z.string() }))
    .default([]),
  /** What else to ask for on the same form, by parameter, each with what is likely; '': nothing is. */
  proposals: z.record(z.string(), z.string().max(2000)).optional(),
  /** The lines of a file that are refused, each with its own reason. */
  lines: z
    .array(
      z.strictObject({
        line: z.int().positive(),
        label: z.string().max(300),
        code: z.string().regex(/^UM-[A-Z0-9-]+$/),
        params: messageSchema.shape.params,
      }),
    )
    .optional(),
  /** What may be asked for instead. */
  offers: z.array(offerSchema).max(5).optional(),
  /** Why that is likely, by parameter. */
  reasons: z.record(z.string(), messageSchema).optional(),
});
export type Problem = z.infer<typeof problemSchema>;

export const rowStateSchema = z.enum([
  'pending',
  'running',
  'done',
  'already',
  'skipped',
  'failed',
  'perhaps',
]);
export type RowState = z.infer<typeof rowStateSchema>;

/** A row whose outcome somebody should look at. */
const oddRowSchema = z.strictObject({
  line: z.int().positive(),
  label: z.string(),
  state: rowStateSchema,
  problem: problemSchema.nullable(),
});

/** How far the rows of a plan are, and the first of those that didn't come to what was wanted. */
export const rowsViewSchema = z.strictObject({
  counts: z.record(rowStateSchema, z.int().nonnegative()),
  odd: z.array(oddRowSchema),
});
export type RowsView = z.infer<typeof rowsViewSchema>;

export const decisionSchema = z.enum(['approve', 'deny']);
export type Decision = z.infer<typeof decisionSchema>;

/** A request as everybody concerned may see it. `version` grows by one with each transition. */
export const requestViewSchema = z.strictObject({
  id: requestIdSchema,
  version: z.int().positive(),
  state: requestStateSchema,
  plan: planSchema,
  steps: z.array(
    z.strictObject({
      id: z.string(),
      state: stepStateSchema,
      startedAt: z.iso.datetime().nullable(),
      endedAt: z.iso.datetime().nullable(),
      warnings: z.array(z.string()),
    }),
  ),
  decisions: z.array(
    z.strictObject({
      person: personSchema,
      decision: decisionSchema,
      reason: z.string().max(500).nullable(),
      at: z.iso.datetime(),
    }),
  ),
  /** Who may still decide; empty once nothing waits for a decision. */
  approvers: z.array(personSchema),
  /** How many approvals are missing. */
  missingApprovals: z.int().nonnegative(),
  verified: z.array(
    z.strictObject({ title: messageSchema, ok: z.boolean(), found: z.string().max(500) }),
  ),
  problem: problemSchema.nullable(),
  rows: rowsViewSchema.nullable().default(null),
  /** A run over rows was asked to stop before the next one. */
  pauseAsked: z.boolean().default(false),
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  /** Until when it waits for decisions. */
  expiresAt: z.iso.datetime(),
});
export type RequestView = z.infer<typeof requestViewSchema>;

/**
 * The operation that takes a request back, and its parameters; null: there is none. One over rows is
 * taken back by its number, which the plan couldn't know.
 */
export function undoneBy({
  id,
  plan: { undo, rows },
}: Pick<RequestView, 'id' | 'plan'>): Pick<
  Extract<Undo, { kind: 'request' }>,
  'operation' | 'parameters'
> | null {
  if (undo.kind === 'none') return null;
  const { operation, parameters } = undo;
  return { operation, parameters: rows === null ? parameters : { ...parameters, undoes: id } };
}

/** Whether a request has done something, or perhaps has. */
export function hasDoneSomething({ steps, rows }: Pick<RequestView, 'steps' | 'rows'>): boolean {
  const { done = 0, perhaps = 0 } = rows?.counts ?? {};
  return done + perhaps > 0 || steps.some(({ state }) => state === 'done' || state === 'perhaps');
}
