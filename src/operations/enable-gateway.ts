import { z } from 'zod';
import { UmError } from '../protocol/errors.js';
import { ENABLE_GATEWAY_EXAMPLES } from './enable-gateway/examples.js';
import { enableDraft } from './enable-gateway/draft.js';
import { ENABLE_GATEWAY_PHRASES } from './enable-gateway/phrases.js';
import { ENABLE_GATEWAY_TEXTS } from './enable-gateway/texts.js';
import { gatewaysClaim } from './kit/lync-gateways/claim.js';
import { findGateway } from './kit/lync-gateways/find-gateway.js';
import { isEnabled } from './kit/lync-gateways/open-gateways.js';
import { readSituation } from './kit/lync-gateways/situation.js';
import { operation } from './kit/operation.js';
import { refuseClaimed } from './kit/refuse-claimed.js';

/** Lets calls pass a gateway again that somebody has disabled. */
export default operation({
  kind: 'change',
  name: 'enable-gateway',
  topic: 'servers',
  effect: 'service',
  parameters: z.strictObject({
    gateway: z.string().max(300),
    forest: z.string().max(255).optional(),
  }),
  required: ['gateway'],
  examples: ENABLE_GATEWAY_EXAMPLES,
  phrases: ENABLE_GATEWAY_PHRASES,
  texts: ENABLE_GATEWAY_TEXTS,
  async plan(given, directory) {
    const found = await findGateway(directory, given.gateway, given.forest);
    await refuseClaimed(directory, gatewaysClaim(found.forest));
    if (isEnabled(found.gateway))
      throw new UmError('UM-ALREADY-SO', { object: found.gateway.Address });
    return enableDraft(await readSituation(directory, found.forest), found.gateway);
  },
});
