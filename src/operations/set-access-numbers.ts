import { z } from 'zod';
import { UmError } from '../protocol/errors.js';
import { accessNumbersOf, accessNumbersSchema, refuseTakenNumbers } from './kit/access-numbers.js';
import { dialPlanClaim } from './kit/dial-plan-claim.js';
import { findSipPlan } from './kit/find-sip-plan.js';
import { hasLyncShell } from './kit/forests.js';
import { operation } from './kit/operation.js';
import { refuseClaimed } from './kit/refuse-claimed.js';
import { leadsTo, umContacts } from './kit/um-contacts.js';
import { SET_ACCESS_NUMBERS_EXAMPLES } from './set-access-numbers/examples.js';
import { numbersDraft } from './set-access-numbers/draft.js';
import { SET_ACCESS_NUMBERS_PHRASES } from './set-access-numbers/phrases.js';
import { SET_ACCESS_NUMBERS_TEXTS } from './set-access-numbers/texts.js';

/** Gives a SIP URI dial plan the access numbers that are listed, and takes it all others. */
export default operation({
  kind: 'change',
  name: 'set-access-numbers',
  topic: 'plans',
  effect: 'change',
  parameters: z.strictObject({
    dialPlan: z.string().max(255),
    accessNumbers: accessNumbersSchema,
    forest: z.string().max(255).optional(),
  }),
  required: ['dialPlan', 'accessNumbers'],
  examples: SET_ACCESS_NUMBERS_EXAMPLES,
  phrases: SET_ACCESS_NUMBERS_PHRASES,
  signs: [
    'access {accessNumbers} {dialPlan?} subscriber? extension? -create',
    'access {dialPlan} {accessNumbers}',
    'reach um {dialPlan} {accessNumbers}',
  ],
  texts: SET_ACCESS_NUMBERS_TEXTS,
  async plan(given, directory) {
    const { accessNumbers } = given;
    const found = await findSipPlan(directory, given.dialPlan, given.forest);
    const { forest, plan } = found;
    const present = plan.AccessTelephoneNumbers;
    const wanted = accessNumbersOf(accessNumbers, present);
    // An empty list, which only an undo gives, means none; an empty text means that none was said.
    if (wanted.length === 0 && typeof accessNumbers === 'string')
      throw new UmError('UM-MISSING-PARAMETER', { parameter: 'accessNumbers' });
    const add = wanted.filter((number) => !present.includes(number));
    const remove = present.filter((number) => !wanted.includes(number));
    if (add.length === 0 && remove.length === 0)
      throw new UmError('UM-ALREADY-SO', { object: plan.Name });
    await refuseTakenNumbers(directory, add, plan.Guid);
    const contacts = hasLyncShell(directory, forest) ? await umContacts(directory, forest) : [];
    const draft = numbersDraft({
      ...found,
      add,
      remove,
      wanted,
      contacts: contacts.filter((contact) => leadsTo(contact, plan) && contact.IsSubscriberAccess),
    });
    for (const claim of [dialPlanClaim(found), ...draft.claims])
      await refuseClaimed(directory, claim);
    return draft;
  },
});
