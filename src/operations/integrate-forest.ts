import { z } from 'zod';
import { oneExchangeForest } from './kit/forests.js';
import { operation } from './kit/operation.js';
import { refuseClaimed } from './kit/refuse-claimed.js';
import { INTEGRATE_FOREST_EXAMPLES } from './integrate-forest/examples.js';
import { integrationClaim, phaseDraft } from './integrate-forest/draft.js';
import { planPhase } from './integrate-forest/parts.js';
import { INTEGRATE_FOREST_PHRASES } from './integrate-forest/phrases.js';
import { INTEGRATE_FOREST_TEXTS } from './integrate-forest/texts.js';

/**
 * Carries out, phase by phase, whatever check-forest finds missing in one Exchange forest. One
 * request is one phase: a certificate that isn't issued yet, or a dial plan that isn't there yet,
 * can't be part of what is approved now.
 */
export default operation({
  kind: 'change',
  name: 'integrate-forest',
  topic: 'servers',
  effect: 'forest',
  parameters: z.strictObject({
    forest: z.string().max(255).optional(),
    name: z.string().max(64).optional(),
    digits: z.string().max(2).optional(),
    countryCode: z.string().max(4).optional(),
    accessNumbers: z.string().max(200).optional(),
    /** Of several dial plans: `Lyon: +3347250, Redmond: +142555`. */
    prefix: z.string().max(600).optional(),
    pool: z.string().max(255).optional(),
    users: z.string().max(2000).optional(),
    dialPlan: z.string().max(128).optional(),
  }),
  required: [],
  examples: INTEGRATE_FOREST_EXAMPLES,
  phrases: INTEGRATE_FOREST_PHRASES,
  signs: [
    'integration whole {forest?} -check',
    'whole um lync {forest} -check',
    'integration um lync {forest?} -check',
  ],
  texts: INTEGRATE_FOREST_TEXTS,
  async plan({ forest: typed, ...details }, directory) {
    const forest = oneExchangeForest(directory, typed);
    await refuseClaimed(directory, integrationClaim(forest));
    return phaseDraft(forest, await planPhase(directory, forest, details), details);
  },
});
