import { z } from 'zod';
import { UmError } from '../protocol/errors.js';
import { dialPlanClaim } from './kit/dial-plan-claim.js';
import { findSipPlan } from './kit/find-sip-plan.js';
import { hasLyncShell } from './kit/forests.js';
import { operation } from './kit/operation.js';
import { refuseClaimed } from './kit/refuse-claimed.js';
import { securityFor } from './kit/voip-security.js';
import { SECURE_DIAL_PLAN_EXAMPLES } from './secure-dial-plan/examples.js';
import { securityDraft } from './secure-dial-plan/draft.js';
import { SECURE_DIAL_PLAN_PHRASES } from './secure-dial-plan/phrases.js';
import { gatewaysOf } from './secure-dial-plan/read.js';
import { SECURE_DIAL_PLAN_TEXTS } from './secure-dial-plan/texts.js';

/** Secures a dial plan's calls as Lync's media encryption asks for: in any other way they all fail. */
export default operation({
  kind: 'change',
  name: 'secure-dial-plan',
  topic: 'plans',
  effect: 'service',
  parameters: z.strictObject({
    dialPlan: z.string().max(255),
    forest: z.string().max(255).optional(),
  }),
  required: ['dialPlan'],
  examples: SECURE_DIAL_PLAN_EXAMPLES,
  phrases: SECURE_DIAL_PLAN_PHRASES,
  texts: SECURE_DIAL_PLAN_TEXTS,
  async plan(given, directory) {
    const found = await findSipPlan(directory, given.dialPlan, given.forest);
    const { forest, plan } = found;
    await refuseClaimed(directory, dialPlanClaim(found));
    if (!hasLyncShell(directory, forest))
      throw new UmError('UM-BY-HAND', { forest: forest.lyncForest, count: 1 });
    const security = await securityFor(directory, forest);
    if (plan.VoIPSecurity === security.voip)
      throw new UmError('UM-ALREADY-SO', { object: `${plan.Name} · ${security.voip}` });
    return securityDraft(found, security, await gatewaysOf(directory, found, security));
  },
});
