import { z } from 'zod';
import { ENABLE_AUTO_ATTENDANT_EXAMPLES } from './enable-auto-attendant/examples.js';
import { enableDraft } from './enable-auto-attendant/draft.js';
import { ENABLE_AUTO_ATTENDANT_PHRASES } from './enable-auto-attendant/phrases.js';
import { ENABLE_AUTO_ATTENDANT_TEXTS } from './enable-auto-attendant/texts.js';
import { attendantToChange } from './kit/attendant-status.js';
import { operation } from './kit/operation.js';

/** Lets an auto attendant answer calls. */
export default operation({
  kind: 'change',
  name: 'enable-auto-attendant',
  topic: 'plans',
  effect: 'service',
  parameters: z.strictObject({
    name: z.string().max(255),
    forest: z.string().max(255).optional(),
  }),
  required: ['name'],
  examples: ENABLE_AUTO_ATTENDANT_EXAMPLES,
  phrases: ENABLE_AUTO_ATTENDANT_PHRASES,
  signs: [
    'attendant takecalls {name} -create|holidays|disable',
    'attendant enable! {name} -create|holidays|disable',
  ],
  texts: ENABLE_AUTO_ATTENDANT_TEXTS,
  async plan(given, directory) {
    const found = await attendantToChange(directory, given, 'Enabled');
    return enableDraft(found);
  },
});
