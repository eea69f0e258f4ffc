import { z } from 'zod';
import { DELETE_DIAL_PLAN_EXAMPLES } from './delete-dial-plan/examples.js';
import { deleteDraft } from './delete-dial-plan/draft.js';
import { DELETE_DIAL_PLAN_PHRASES } from './delete-dial-plan/phrases.js';
import { refuseInUse } from './delete-dial-plan/refuse-in-use.js';
import { DELETE_DIAL_PLAN_TEXTS } from './delete-dial-plan/texts.js';
import { readUses } from './delete-dial-plan/uses.js';
import { dialPlanClaim } from './kit/dial-plan-claim.js';
import { findPlan } from './kit/find-plan.js';
import { operation } from './kit/operation.js';
import { refuseClaimed } from './kit/refuse-claimed.js';

/**
 * Deletes a dial plan that nobody is on, with what is there for its sake alone: its place in the
 * servers' lists, its hunt groups and its policies.
 */
export default operation({
  kind: 'change',
  name: 'delete-dial-plan',
  topic: 'plans',
  effect: 'forest',
  parameters: z.strictObject({
    dialPlan: z.string().max(255),
    forest: z.string().max(255).optional(),
  }),
  required: ['dialPlan'],
  examples: DELETE_DIAL_PLAN_EXAMPLES,
  phrases: DELETE_DIAL_PLAN_PHRASES,
  signs: ['plan delete {dialPlan} policy? hunt? users? -server|um|attendant|create|holidays'],
  texts: DELETE_DIAL_PLAN_TEXTS,
  async plan(given, directory) {
    const found = await findPlan(directory, given.dialPlan, given.forest);
    await refuseClaimed(directory, dialPlanClaim(found));
    const uses = await readUses(directory, found);
    refuseInUse(uses);
    const draft = deleteDraft(uses);
    for (const claim of draft.claims) await refuseClaimed(directory, claim);
    return draft;
  },
});
