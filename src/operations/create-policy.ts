import { z } from 'zod';
import { CREATE_POLICY_EXAMPLES } from './create-policy/examples.js';
import { createPolicyDraft } from './create-policy/draft.js';
import { CREATE_POLICY_PHRASES } from './create-policy/phrases.js';
import { CREATE_POLICY_TEXTS } from './create-policy/texts.js';
import { policyWanted } from './create-policy/choose.js';
import { operation } from './kit/operation.js';
import { refuseClaimed } from './kit/refuse-claimed.js';

/** Makes a UM mailbox policy of a dial plan, with Exchange's own settings. */
export default operation({
  kind: 'change',
  name: 'create-policy',
  topic: 'plans',
  effect: 'change',
  parameters: z.strictObject({
    name: z.string().max(255),
    dialPlan: z.string().max(255),
    forest: z.string().max(255).optional(),
  }),
  required: ['name', 'dialPlan'],
  examples: CREATE_POLICY_EXAMPLES,
  phrases: CREATE_POLICY_PHRASES,
  signs: [
    'policy create! {name} {dialPlan?} -enable|apply',
    'policy create {name} {dialPlan} -enable|apply',
  ],
  texts: CREATE_POLICY_TEXTS,
  async plan(given, directory) {
    const draft = createPolicyDraft(await policyWanted(directory, given));
    for (const claim of draft.claims) await refuseClaimed(directory, claim);
    return draft;
  },
});
