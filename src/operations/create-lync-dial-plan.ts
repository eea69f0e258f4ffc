import { z } from 'zod';
import { CREATE_LYNC_DIAL_PLAN_EXAMPLES } from './create-lync-dial-plan/examples.js';
import { wantedPlan } from './create-lync-dial-plan/choose.js';
import { lyncDialPlanDraft } from './create-lync-dial-plan/draft.js';
import { CREATE_LYNC_DIAL_PLAN_PHRASES } from './create-lync-dial-plan/phrases.js';
import { CREATE_LYNC_DIAL_PLAN_TEXTS } from './create-lync-dial-plan/texts.js';
import { operation } from './kit/operation.js';
import { refuseClaimed } from './kit/refuse-claimed.js';

/**
 * Makes a Lync dial plan that turns extensions into telephone numbers: one that is granted to people,
 * or a whole site's where that is asked for.
 */
export default operation({
  kind: 'change',
  name: 'create-lync-dial-plan',
  topic: 'plans',
  effect: 'service',
  parameters: z.strictObject({
    name: z.string().max(300),
    digits: z.coerce.number().int().min(1).max(14),
    prefix: z.string().max(60),
    site: z.string().max(255).optional(),
    forest: z.string().max(255).optional(),
  }),
  required: ['name', 'digits', 'prefix'],
  examples: CREATE_LYNC_DIAL_PLAN_EXAMPLES,
  phrases: CREATE_LYNC_DIAL_PLAN_PHRASES,
  signs: [
    'lyncplan create {name} -policy',
    'lyncplan create {site}',
    'lyncplan create {prefix}',
    'plan create lync {name} -policy|exchange',
  ],
  texts: CREATE_LYNC_DIAL_PLAN_TEXTS,
  async plan(given, directory) {
    const wanted = await wantedPlan(directory, given);
    const draft = lyncDialPlanDraft(wanted);
    for (const claim of draft.claims) await refuseClaimed(directory, claim);
    return draft;
  },
});
