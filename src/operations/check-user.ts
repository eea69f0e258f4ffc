import { z } from 'zod';
import type { AnswerDraft } from '../protocol/answer.js';
import { UmError } from '../protocol/errors.js';
import { CHECK_USER_EXAMPLES } from './check-user/examples.js';
import { answerFor } from './check-user/answer.js';
import { readChain } from './check-user/chain.js';
import { personFaults, withoutMailbox } from './check-user/person-links.js';
import { CHECK_USER_PHRASES } from './check-user/phrases.js';
import { CHECK_USER_TEXTS } from './check-user/texts.js';
import { wayFaults } from './check-user/way-links.js';
import { findPerson } from './kit/find-person.js';
import { operation } from './kit/operation.js';

/** Says which link between somebody's callers and their voice mail is broken, and what mends it. */
export default operation({
  kind: 'read',
  name: 'check-user',
  topic: 'people',
  effect: 'read',
  parameters: z.strictObject({
    user: z.string().max(256),
    forest: z.string().max(255).optional(),
  }),
  required: ['user'],
  examples: CHECK_USER_EXAMPLES,
  phrases: CHECK_USER_PHRASES,
  signs: [
    'um broken {user} -pin|voice|certificate',
    'verify {user} um? integration? lync? -forest|sip|server|pin|create',
    'unanswered {user} -pin|voice|certificate',
  ],
  texts: CHECK_USER_TEXTS,
  async answer(given, directory): Promise<AnswerDraft> {
    let person;
    try {
      person = await findPerson(directory, given.user, given.forest);
    } catch (error) {
      if (error instanceof UmError && error.code === 'UM-PERSON-NO-MAILBOX')
        return answerFor({ user: given.user, id: null }, withoutMailbox(given.user), {});
      throw error;
    }
    const chain = await readChain(directory, person, new Date());
    return answerFor(
      { user: person.mailbox.DisplayName, id: chain.id },
      [...personFaults(chain), ...wayFaults(chain)],
      {
        forest: person.forest.name,
        pool: chain.pool,
        dialPlan: chain.plan?.Name ?? '',
        hasLync: chain.hasLync,
      },
    );
  },
});
