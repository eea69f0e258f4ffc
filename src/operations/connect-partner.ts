import { z } from 'zod';
import { CONNECT_PARTNER_EXAMPLES } from './connect-partner/examples.js';
import { connectClaim, partnerDraft } from './connect-partner/draft.js';
import { CONNECT_PARTNER_PHRASES } from './connect-partner/phrases.js';
import { readPartners } from './connect-partner/read.js';
import { CONNECT_PARTNER_TEXTS } from './connect-partner/texts.js';
import { oneExchangeForest } from './kit/forests.js';
import { operation } from './kit/operation.js';
import { refuseClaimed } from './kit/refuse-claimed.js';

/**
 * Exchange and Lync let each other in by their tokens (server-to-server authentication). Microsoft
 * supports it by a script on an Exchange server alone: a person runs it, and what it makes is looked for.
 */
export default operation({
  kind: 'change',
  name: 'connect-partner',
  topic: 'servers',
  effect: 'forest',
  parameters: z.strictObject({ forest: z.string().max(255).optional() }),
  required: [],
  examples: CONNECT_PARTNER_EXAMPLES,
  phrases: CONNECT_PARTNER_PHRASES,
  signs: ['oauth partner {forest?}', 'oauth lync'],
  texts: CONNECT_PARTNER_TEXTS,
  async plan({ forest: typed }, directory) {
    const forest = oneExchangeForest(directory, typed);
    await refuseClaimed(directory, connectClaim(forest));
    return partnerDraft(await readPartners(directory, forest));
  },
});
