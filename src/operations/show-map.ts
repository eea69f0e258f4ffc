import { z } from 'zod';
import { exchangeForests } from './kit/forests.js';
import { operation } from './kit/operation.js';
import { SHOW_MAP_EXAMPLES } from './show-map/examples.js';
import { mapOf } from './show-map/answer.js';
import { readForestMap } from './show-map/forest-map.js';
import { SHOW_MAP_PHRASES } from './show-map/phrases.js';
import { SHOW_MAP_TEXTS } from './show-map/texts.js';

/** Shows how dial plans hang together with policies, servers, gateways, pools and auto attendants. */
export default operation({
  kind: 'read',
  name: 'show-map',
  topic: 'servers',
  effect: 'read',
  parameters: z.strictObject({ forest: z.string().max(255).optional() }),
  required: [],
  examples: SHOW_MAP_EXAMPLES,
  phrases: SHOW_MAP_PHRASES,
  signs: ['map forest', 'map um', 'map {forest}', 'map plan|gateway|pool', 'map everything'],
  texts: SHOW_MAP_TEXTS,
  async answer({ forest }, directory) {
    const forests = exchangeForests(directory, forest?.trim() === '' ? undefined : forest);
    return mapOf(await Promise.all(forests.map((one) => readForestMap(directory, one))));
  },
});
