import { z } from 'zod';
import { CREATE_DIAL_PLAN_EXAMPLES } from './create-dial-plan/examples.js';
import { planWanted } from './create-dial-plan/choose.js';
import { createDraft } from './create-dial-plan/draft.js';
import { CREATE_DIAL_PLAN_PHRASES } from './create-dial-plan/phrases.js';
import { CREATE_DIAL_PLAN_TEXTS } from './create-dial-plan/texts.js';
import { accessNumbersSchema } from './kit/access-numbers.js';
import { hasLyncShell } from './kit/forests.js';
import { operation } from './kit/operation.js';
import { homePools } from './kit/um-contacts.js';
import { attempt } from './kit/um-rules/unread.js';
import { refuseClaimed } from './kit/refuse-claimed.js';

/** Makes a SIP URI dial plan, with the default policy that Exchange makes with it. */
export default operation({
  kind: 'change',
  name: 'create-dial-plan',
  topic: 'plans',
  effect: 'change',
  parameters: z.strictObject({
    name: z.string().max(255),
    digits: z.coerce.number().int(),
    countryCode: z.string().max(20),
    accessNumbers: accessNumbersSchema.optional(),
    forest: z.string().max(255).optional(),
  }),
  required: ['name', 'digits', 'countryCode'],
  examples: CREATE_DIAL_PLAN_EXAMPLES,
  phrases: CREATE_DIAL_PLAN_PHRASES,
  signs: [
    'plan create! {name} -lync|policy|server|attendant|contact|lyncplan|access',
    'plan create {name} {digits} -lyncplan|lync',
    'plan create {name} {countryCode} -lyncplan|lync',
  ],
  texts: CREATE_DIAL_PLAN_TEXTS,
  async plan(given, directory) {
    const wanted = await planWanted(directory, given);
    const { forest } = wanted;
    // Which pools there are matters only to what is offered afterwards.
    const pools = hasLyncShell(directory, forest)
      ? await attempt(homePools(directory, forest))
      : null;
    const draft = createDraft(wanted, pools !== null && 'value' in pools ? pools.value : []);
    for (const claim of draft.claims) await refuseClaimed(directory, claim);
    return draft;
  },
});
