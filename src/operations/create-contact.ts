import { z } from 'zod';
import { CREATE_CONTACT_EXAMPLES } from './create-contact/examples.js';
import { chooseContact } from './create-contact/choose.js';
import { contactDraft } from './create-contact/draft.js';
import { CREATE_CONTACT_PHRASES } from './create-contact/phrases.js';
import { contactClaim } from './create-contact/target.js';
import { CREATE_CONTACT_TEXTS } from './create-contact/texts.js';
import { operation } from './kit/operation.js';
import { refuseClaimed } from './kit/refuse-claimed.js';

/**
 * The contact object by which Lync reaches a dial plan's subscriber access or an auto attendant.
 * Only OcsUmUtil makes one, which has no command line: a person does it, and it is looked for.
 */
export default operation({
  kind: 'change',
  name: 'create-contact',
  topic: 'plans',
  effect: 'change',
  parameters: z.strictObject({
    name: z.string().max(255).optional(),
    dialPlan: z.string().max(255).optional(),
    pool: z.string().max(255).optional(),
    forest: z.string().max(255).optional(),
  }),
  required: [],
  examples: CREATE_CONTACT_EXAMPLES,
  phrases: CREATE_CONTACT_PHRASES,
  signs: [
    'contact create {dialPlan?} -list|users|move',
    'contact enable {dialPlan} -list|users|move|attendant',
    'contact create subscriber|attendant {dialPlan?} -move',
  ],
  texts: CREATE_CONTACT_TEXTS,
  async plan(given, directory) {
    const chosen = await chooseContact(directory, given);
    await refuseClaimed(directory, contactClaim(chosen.target));
    return contactDraft(chosen);
  },
});
