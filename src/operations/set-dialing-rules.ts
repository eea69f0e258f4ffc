import { z } from 'zod';
import { UmError } from '../protocol/errors.js';
import { dialPlanClaim } from './kit/dial-plan-claim.js';
import { findPlan } from './kit/find-plan.js';
import { operation } from './kit/operation.js';
import { refuseClaimed } from './kit/refuse-claimed.js';
import { SET_DIALING_RULES_EXAMPLES } from './set-dialing-rules/examples.js';
import { isToDo, listChangesSchema, wantedChanges } from './set-dialing-rules/changes.js';
import { rulesDraft } from './set-dialing-rules/draft.js';
import { groupsOf } from './set-dialing-rules/groups.js';
import { SET_DIALING_RULES_PHRASES } from './set-dialing-rules/phrases.js';
import { readRules } from './set-dialing-rules/rules.js';
import { SET_DIALING_RULES_TEXTS } from './set-dialing-rules/texts.js';

/**
 * Says which numbers people on a dial plan may have called: groups of numbers on the plan, allowed
 * there, and on the policies' and the auto attendants' lists of their own.
 */
export default operation({
  kind: 'change',
  name: 'set-dialing-rules',
  topic: 'plans',
  effect: 'change',
  parameters: z.strictObject({
    dialPlan: z.string().max(255),
    policy: z.string().max(255).optional(),
    groups: z.union([z.string().max(4000), z.array(z.string().max(200)).max(50)]).optional(),
    forest: z.string().max(255).optional(),
    /** Exactly what to add and take out, as an undo asks for it. */
    changes: listChangesSchema.optional(),
  }),
  required: ['dialPlan'],
  examples: SET_DIALING_RULES_EXAMPLES,
  phrases: SET_DIALING_RULES_PHRASES,
  signs: [
    'dialing {dialPlan} um? users? extension? outcalls? plan? policy? voice?',
    'dialing {policy} um? users? extension? outcalls? plan? policy? voice?',
  ],
  texts: SET_DIALING_RULES_TEXTS,
  async plan(given, directory) {
    const found = await findPlan(directory, given.dialPlan, given.forest);
    await refuseClaimed(directory, dialPlanClaim(found));
    const rules = await readRules(directory, found, given.policy);
    const changes = given.changes ?? wantedChanges(rules, groupsOf(found.plan, given.groups ?? []));
    const toDo = changes.filter((change) => isToDo(rules, change));
    if (toDo.length === 0) throw new UmError('UM-ALREADY-SO', { object: found.plan.Name });
    return rulesDraft(rules, toDo);
  },
});
