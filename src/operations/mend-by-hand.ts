import { z } from 'zod';
import { oneExchangeForest } from './kit/forests.js';
import { operation } from './kit/operation.js';
import { refuseClaimed } from './kit/refuse-claimed.js';
import { BY_HAND_RULES, MEND_BY_HAND } from './kit/um-rules/by-hand.js';
import { MEND_BY_HAND_EXAMPLES } from './mend-by-hand/examples.js';
import { byHandClaim, byHandDraft } from './mend-by-hand/draft.js';
import { MEND_BY_HAND_PHRASES } from './mend-by-hand/phrases.js';
import { readWork } from './mend-by-hand/read.js';
import { MEND_BY_HAND_TEXTS } from './mend-by-hand/texts.js';

/**
 * What a check of a forest finds and no command mends: a person is told what to do, one finding
 * after the other, and each is looked at before the request goes on.
 */
export default operation({
  kind: 'change',
  name: MEND_BY_HAND,
  topic: 'servers',
  effect: 'service',
  parameters: z.strictObject({
    forest: z.string().max(255).optional(),
    /** All that only a person can mend, where it isn't given. */
    rule: z.enum(BY_HAND_RULES).optional(),
    /** The server that is to get a role, or the auto attendant that is to get a number. */
    name: z.string().max(255).optional(),
    /** The number that an auto attendant is to get. */
    number: z.string().max(60).optional(),
    /** Whom Lync has to see; those that the check names, where none are given. */
    users: z.string().max(2000).optional(),
  }),
  required: [],
  examples: MEND_BY_HAND_EXAMPLES,
  phrases: MEND_BY_HAND_PHRASES,
  texts: MEND_BY_HAND_TEXTS,
  async plan(given, directory) {
    const forest = oneExchangeForest(directory, given.forest);
    await refuseClaimed(directory, byHandClaim(forest));
    return byHandDraft(forest, await readWork(directory, forest, given));
  },
});
