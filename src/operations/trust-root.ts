import { z } from 'zod';
import { oneExchangeForest } from './kit/forests.js';
import { operation } from './kit/operation.js';
import { refuseClaimed } from './kit/refuse-claimed.js';
import { TRUST_ROOT_EXAMPLES } from './trust-root/examples.js';
import { rootsClaim, rootsDraft } from './trust-root/draft.js';
import { TRUST_ROOT_PHRASES } from './trust-root/phrases.js';
import { readLackingRoots } from './trust-root/read.js';
import { TRUST_ROOT_TEXTS } from './trust-root/texts.js';

/**
 * Exchange's UM servers and Lync's Front Ends trust the roots of each other's certificates. Nothing
 * here can import one, and nothing should: a person does it on each server, and it is looked for.
 */
export default operation({
  kind: 'change',
  name: 'trust-root',
  topic: 'servers',
  effect: 'service',
  parameters: z.strictObject({ forest: z.string().max(255).optional() }),
  required: [],
  examples: TRUST_ROOT_EXAMPLES,
  phrases: TRUST_ROOT_PHRASES,
  signs: ['trust root {forest?}', 'certificate trust root {forest?}'],
  texts: TRUST_ROOT_TEXTS,
  async plan({ forest: typed }, directory) {
    const forest = oneExchangeForest(directory, typed);
    await refuseClaimed(directory, rootsClaim(forest));
    return rootsDraft(await readLackingRoots(directory, forest));
  },
});
