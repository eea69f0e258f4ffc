import { z } from 'zod';
import { DISABLE_UM_EXAMPLES } from './disable-um/examples.js';
import { disableDraft } from './disable-um/draft.js';
import { isWithVoice, leaverDraft } from './disable-um/leaver.js';
import { DISABLE_UM_PHRASES } from './disable-um/phrases.js';
import { whatPointsThere } from './disable-um/points-there.js';
import { DISABLE_UM_TEXTS } from './disable-um/texts.js';
import { findPerson } from './kit/find-person.js';
import { exchangeShell } from './kit/forests.js';
import { lyncUserOf } from './kit/lync-user.js';
import { operation } from './kit/operation.js';
import { mailboxClaim } from './kit/person-claim.js';
import { personSubject } from './kit/person-subject.js';
import { refuseClaimed } from './kit/refuse-claimed.js';
import { requireUmMailbox } from './kit/um-mailbox.js';

/**
 * Takes somebody's voice mail away; greetings and settings stay with the mailbox. Of somebody who
 * has left the company Enterprise Voice and the line in Lync too, where they are there.
 */
export default operation({
  kind: 'change',
  name: 'disable-um',
  topic: 'people',
  effect: 'change',
  parameters: z.strictObject({
    user: z.string().max(256),
    /** That the person has left: Lync's part goes with it. */
    leaver: z.enum(['leaver']).optional(),
    forest: z.string().max(255).optional(),
  }),
  required: ['user'],
  examples: DISABLE_UM_EXAMPLES,
  phrases: DISABLE_UM_PHRASES,
  signs: ['um disable {user} -pin|voice|attendant|check'],
  texts: DISABLE_UM_TEXTS,
  async plan(given, directory) {
    const person = await findPerson(directory, given.user, given.forest);
    await refuseClaimed(directory, mailboxClaim(person));
    const subject = await personSubject(directory, person);
    const disable = async () => {
      const um = await requireUmMailbox(directory, person);
      const plans = await directory.read(exchangeShell(person.forest), 'Get-UMDialPlan', {});
      const pointers = await whatPointsThere(directory, person, um, plans);
      return disableDraft(person, um, { plans, pointers, subject });
    };
    if (given.leaver === undefined) return disable();
    const lync = await lyncUserOf(directory, person);
    if (lync === null || !isWithVoice(lync)) return disable();
    return leaverDraft(person, lync, person.mailbox.UMEnabled ? await disable() : null, subject);
  },
});
