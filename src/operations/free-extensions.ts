import { z } from 'zod';
import { claimedExtensions } from './kit/choose-extension.js';
import { allDialPlans } from './kit/find-dial-plan.js';
import { freeOf } from './kit/free-extensions.js';
import { FREE_EXTENSIONS_EXAMPLES } from './free-extensions/examples.js';
import { FREE_EXTENSIONS_PHRASES } from './free-extensions/phrases.js';
import { FREE_EXTENSIONS_TEXTS } from './free-extensions/texts.js';
import { findSipPlan } from './kit/find-sip-plan.js';
import { messagesOf } from './kit/messages.js';
import { objectId } from './kit/object-id.js';
import { operation } from './kit/operation.js';
import { usedExtensions } from './kit/used-extensions.js';

const say = messagesOf('free-extensions');

/** So many are shown. */
const SHOWN = 12;

/**
 * Lists extensions of a dial plan that nobody has or waits for, the next ones after those in use
 * first.
 */
export default operation({
  kind: 'read',
  name: 'free-extensions',
  topic: 'people',
  effect: 'read',
  parameters: z.strictObject({
    dialPlan: z.string().max(128),
    forest: z.string().max(255).optional(),
  }),
  required: ['dialPlan'],
  examples: FREE_EXTENSIONS_EXAMPLES,
  phrases: FREE_EXTENSIONS_PHRASES,
  signs: ['extension free {dialPlan?}', 'free {dialPlan} -service'],
  texts: FREE_EXTENSIONS_TEXTS,
  async answer(given, directory) {
    const { forest, plan } = await findSipPlan(directory, given.dialPlan, given.forest);
    const all = await allDialPlans(directory);
    const used = await usedExtensions(directory, forest, plan, all);
    const held = claimedExtensions({ forest }, plan, all, await directory.claims());
    const free = freeOf(plan.NumberOfDigitsInExtension, new Set([...used, ...held]), SHOWN);
    const dialPlan = plan.Name;
    const [next] = free;
    return {
      title: say('answer', { dialPlan }),
      facts: [
        { label: say('fact-free'), value: free.join(', ') },
        { label: say('fact-used'), value: say('used', { count: used.size }) },
        { label: say('fact-digits'), value: String(plan.NumberOfDigitsInExtension) },
      ],
      notes: [say('note-lync')],
      offers:
        next === undefined
          ? []
          : [
              {
                operation: 'enable-um',
                parameters: { dialPlan: objectId(forest.name, plan.Guid), extension: next },
                text: say('offer-enable', { extension: next }),
              },
            ],
    };
  },
});
