import { z } from 'zod';
import { CREATE_AUTO_ATTENDANT_EXAMPLES } from './create-auto-attendant/examples.js';
import { attendantWanted } from './create-auto-attendant/choose.js';
import { createDraft } from './create-auto-attendant/draft.js';
import { CREATE_AUTO_ATTENDANT_PHRASES } from './create-auto-attendant/phrases.js';
import { CREATE_AUTO_ATTENDANT_TEXTS } from './create-auto-attendant/texts.js';
import { operation } from './kit/operation.js';
import { refuseClaimed } from './kit/refuse-claimed.js';

/** Makes an auto attendant of a SIP URI dial plan, which answers nobody until it is enabled. */
export default operation({
  kind: 'change',
  name: 'create-auto-attendant',
  topic: 'plans',
  effect: 'change',
  parameters: z.strictObject({
    name: z.string().max(255),
    dialPlan: z.string().max(255),
    pilotNumber: z.string().max(60),
    language: z.string().max(40).optional(),
    forest: z.string().max(255).optional(),
  }),
  required: ['name', 'dialPlan', 'pilotNumber'],
  examples: CREATE_AUTO_ATTENDANT_EXAMPLES,
  phrases: CREATE_AUTO_ATTENDANT_PHRASES,
  signs: [
    'attendant create! {name} {pilotNumber?} -holidays|disable|contact',
    'attendant create {name} {dialPlan} -holidays|disable|contact',
    'attendant create {name} {pilotNumber} -holidays|disable|contact',
    'attendant create {pilotNumber} -holidays|contact',
  ],
  texts: CREATE_AUTO_ATTENDANT_TEXTS,
  async plan(given, directory) {
    const wanted = await attendantWanted(directory, given);
    const draft = createDraft(wanted);
    for (const claim of draft.claims) await refuseClaimed(directory, claim);
    return draft;
  },
});
