import { z } from 'zod';
import { digestOf, digestSchema, type Digest } from '../../protocol/digest.js';
import {
  commandsOf,
  commandStepSchema,
  draftRowSchema,
  type DraftRow,
} from '../../protocol/plan.js';
import { compared } from '../plans/compared.js';

/** A row as it is kept: all that its run needs, and what has to be the same just before. */
export const plannedRowSchema = draftRowSchema.omit({ draft: true }).extend({
  steps: z.array(commandStepSchema),
  verifications: draftRowSchema.shape.draft.shape.verifications,
  claims: draftRowSchema.shape.draft.shape.claims,
  compared: digestSchema,
});
export type PlannedRow = z.infer<typeof plannedRowSchema>;

/** A row of a plan that was found to hold nothing but commands, as it is kept. */
export function plannedRow({ draft, ...row }: DraftRow): PlannedRow {
  const { steps, verifications, claims } = draft;
  return { ...row, steps: commandsOf(steps), verifications, claims, compared: compared(draft) };
}

/** One digest over all rows, in their order: what is approved with the plan. */
export function rowsDigest(rows: readonly PlannedRow[]): Digest {
  return digestOf(rows.map(digestOf));
}
