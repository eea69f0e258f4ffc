import { z } from 'zod';
import { answerSchema } from './answer.js';
import { digestSchema } from './digest.js';
import { effectSchema } from './effect.js';
import { noticeSchema } from './notice.js';
import { personSchema } from './person.js';
import { planRowSchema, planSchema } from './plan.js';
import {
  decisionSchema,
  problemSchema,
  requestIdSchema,
  requestViewSchema,
  rowStateSchema,
} from './request.js';

/*
 * The runner's HTTP API. Every call carries the header `UM-Proof` (see proof.ts). Errors answer
 * with the status of their code and `problemSchema` as body.
 *
 *   POST /plans                    planQuerySchema      → 201 planSchema
 *   GET  /plans/ID/rows?after=&limit=                   → 200 planRowListSchema (what each of them runs)
 *   POST /answers                  planQuerySchema      → 200 answerSchema      (effect `read`)
 *   POST /files                    fileCallSchema       → 201 fileSchema        (again: the same)
 *   POST /requests                 requestCallSchema    → 201 requestViewSchema (again: 200, the same)
 *   GET  /requests/R-1                                  → 200 requestViewSchema
 *   GET  /requests?list=mine|to-approve                 → 200 requestListSchema (newest first, 20)
 *   POST /requests/R-1/decisions   decisionCallSchema   → 200 requestViewSchema
 *   POST /requests/R-1/cancel      cancelCallSchema     → 200 requestViewSchema
 *   POST /requests/R-1/continue    continueCallSchema   → 200 requestViewSchema (what was paused)
 *   POST /requests/R-1/pause       pauseCallSchema      → 200 requestViewSchema (before its next row)
 *   GET  /requests/R-1/rows                             → 200 rowOutcomesSchema (all of its rows)
 *   GET  /choices/KIND?forest=&text=                    → 200 choicesSchema     (at most 50)
 *   GET  /audit?page=&text=&request=                    → 200 answerSchema      (whoever may approve)
 *   GET  /rights                                        → 200 rightsSchema
 *   GET  /events?after=CURSOR&wait=SECONDS              → 200 eventsSchema      (proof of the bot itself)
 *   GET  /healthz /readyz /metrics                      no proof
 */

/** `parameters` are as the person gave them, checked against the operation's own schema. */
export const planQuerySchema = z.strictObject({
  operation: z.string().max(60),
  parameters: z.record(z.string().max(60), z.unknown()),
  ticket: z.string().max(60).nullable().default(null),
  /** When an approved change is to start; null: at once. */
  startAt: z.iso.datetime().nullable().default(null),
});
export type PlanQuery = z.infer<typeof planQuerySchema>;
/** The same as it is asked: what is usual may be left out. */
export type PlanAsked = z.input<typeof planQuerySchema>;

export const requestCallSchema = z.strictObject({ planId: z.guid(), digest: digestSchema });
export const decisionCallSchema = z.strictObject({
  digest: digestSchema,
  decision: decisionSchema,
  reason: z.string().max(500).nullable().default(null),
});
export const cancelCallSchema = z.strictObject({});
export const continueCallSchema = z.strictObject({});
export const pauseCallSchema = z.strictObject({});

/** The most rows that one file may have. */
export const MOST_ROWS = 5_000;
/** The largest file that is taken: so many rows need a fourth of it. */
export const MOST_FILE_BYTES = 2 * 2 ** 20;
export const fileCallSchema = z.strictObject({ base64: z.base64() });
/** The SHA-256 of a file's bytes, by which operations are told of it. */
export const fileSchema = z.strictObject({ file: digestSchema });

/** What rows of a plan run, in the file's order, and how many rows there are in all. */
export const planRowListSchema = z.strictObject({
  count: z.int().nonnegative(),
  rows: z.array(planRowSchema),
});
export type PlanRowList = z.infer<typeof planRowListSchema>;

/** What became of each row of a request, in the file's order. */
export const rowOutcomesSchema = z.strictObject({
  rows: z.array(
    z.strictObject({
      line: z.int().positive(),
      label: z.string(),
      parameters: z.record(z.string(), z.unknown()),
      state: rowStateSchema,
      problem: problemSchema.nullable(),
    }),
  ),
});
export type RowOutcome = z.infer<typeof rowOutcomesSchema>['rows'][number];

export const requestListSchema = z.strictObject({ requests: z.array(requestViewSchema) });

export const choiceKindSchema = z.enum([
  'people',
  'dialPlans',
  'policies',
  'servers',
  'gateways',
  'pools',
  'forests',
]);
export type ChoiceKind = z.infer<typeof choiceKindSchema>;
/** What a form offers: `id` is sent back, `label` is read, `detail` tells it from its like. */
export const choicesSchema = z.strictObject({
  choices: z.array(z.strictObject({ id: z.string(), label: z.string(), detail: z.string() })),
});
export type Choice = z.infer<typeof choicesSchema>['choices'][number];

/** What this person may ask for and whether they may approve. */
export const rightsSchema = z.strictObject({
  operations: z.array(z.strictObject({ name: z.string(), effect: effectSchema })),
  approves: z.array(effectSchema),
  /** How many approvals each effect needs, and whose count, by display name. */
  approvals: z
    .array(z.strictObject({ effect: effectSchema, count: z.int(), people: z.array(z.string()) }))
    .default([]),
});
export type Rights = z.infer<typeof rightsSchema>;

/** One transition of a request; `cursor` grows, without gaps being promised. */
export const eventSchema = z.strictObject({
  cursor: z.int().positive(),
  at: z.iso.datetime(),
  request: requestViewSchema,
});
export type RunnerEvent = z.infer<typeof eventSchema>;
/** What the approvers have to know; it shares the cursors of the events. */
export const noticeEventSchema = eventSchema
  .omit({ request: true })
  .extend({ notice: noticeSchema });
export type NoticeEvent = z.infer<typeof noticeEventSchema>;
export const eventsSchema = z.strictObject({
  events: z.array(eventSchema),
  notices: z.array(noticeEventSchema).default([]),
  cursor: z.int(),
});

export {
  answerSchema,
  personSchema,
  planSchema,
  problemSchema,
  requestIdSchema,
  requestViewSchema,
};
