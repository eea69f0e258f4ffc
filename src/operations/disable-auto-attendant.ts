import { z } from 'zod';
import { DISABLE_AUTO_ATTENDANT_EXAMPLES } from './disable-auto-attendant/examples.js';
import { disableDraft } from './disable-auto-attendant/draft.js';
import { DISABLE_AUTO_ATTENDANT_PHRASES } from './disable-auto-attendant/phrases.js';
import { refuseLedTo } from './disable-auto-attendant/refuse-led-to.js';
import { DISABLE_AUTO_ATTENDANT_TEXTS } from './disable-auto-attendant/texts.js';
import { attendantToChange } from './kit/attendant-status.js';
import { operation } from './kit/operation.js';

/** Stops an auto attendant from answering calls. */
export default operation({
  kind: 'change',
  name: 'disable-auto-attendant',
  topic: 'plans',
  effect: 'service',
  parameters: z.strictObject({
    name: z.string().max(255),
    forest: z.string().max(255).optional(),
  }),
  required: ['name'],
  examples: DISABLE_AUTO_ATTENDANT_EXAMPLES,
  phrases: DISABLE_AUTO_ATTENDANT_PHRASES,
  signs: ['attendant disable {name} -holidays|create'],
  texts: DISABLE_AUTO_ATTENDANT_TEXTS,
  async plan(given, directory) {
    const found = await attendantToChange(directory, given, 'Disabled');
    await refuseLedTo(directory, found);
    return disableDraft(found);
  },
});
