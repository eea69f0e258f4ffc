import { z } from 'zod';
import { digestOf, digestSchema, type Digest } from '../../protocol/digest.js';
import {
  commandsOf,
  commandStepSchema,
  draftRowSchema,
  waitsOf,
  waitStepSchema,
  type DraftRow,
} from '../../protocol/plan.js';
import { compared } from '../plans/compared.js';

/** A row as it is kept: all that its run needs, and what has to be the same just before. */
export const plannedRowSchema = draftRowSchema.omit({ draft: true }).extend({
  steps: z.array(commandStepSchema),
  /** What is waited for after the steps; not there: nothing. */
  waits: z.array(waitStepSchema).optional(),
  verifications: draftRowSchema.shape.draft.shape.verifications,
  claims: draftRowSchema.shape.draft.shape.claims,
  compared: digestSchema,
});
export type PlannedRow = z.infer<typeof plannedRowSchema>;

/** A row of a plan that was found to hold nothing but commands and waits after them, as it is kept. */
export function plannedRow({ draft, ...row }: DraftRow): PlannedRow {
  const { steps, verifications, claims } = draft;
  const waits = waitsOf(steps);
  return {
    ...row,
    steps: commandsOf(steps),
    ...(waits.length === 0 ? {} : { waits }),
    verifications,
    claims,
    compared: compared(draft),
  };
}

/** One digest over all rows, in their order: what is approved with the plan. */
export function rowsDigest(rows: readonly PlannedRow[]): Digest {
  return digestOf(rows.map(digestOf));
}
