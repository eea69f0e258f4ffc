import { z } from 'zod';
import { UmError } from '../protocol/errors.js';
import { gatewaysClaim } from './kit/lync-gateways/claim.js';
import { findGateway } from './kit/lync-gateways/find-gateway.js';
import { poolOf } from './kit/lync-gateways/open-gateways.js';
import { readSituation } from './kit/lync-gateways/situation.js';
import { operation } from './kit/operation.js';
import { refuseClaimed } from './kit/refuse-claimed.js';
import { SET_OUTCALLS_EXAMPLES } from './set-outcalls/examples.js';
import { outcallsDraft } from './set-outcalls/draft.js';
import { SET_OUTCALLS_PHRASES } from './set-outcalls/phrases.js';
import { SET_OUTCALLS_TEXTS } from './set-outcalls/texts.js';

/**
 * Opens a gateway to outgoing calls, or closes it. Each dial plan should have one open: a Lync
 * gateway serves every SIP URI dial plan, so more than its own is at stake.
 */
export default operation({
  kind: 'change',
  name: 'set-outcalls',
  topic: 'servers',
  effect: 'service',
  parameters: z.strictObject({
    gateway: z.string().max(300),
    mode: z.enum(['on', 'off']),
    forest: z.string().max(255).optional(),
  }),
  required: ['gateway', 'mode'],
  examples: SET_OUTCALLS_EXAMPLES,
  phrases: SET_OUTCALLS_PHRASES,
  signs: ['outcalls {gateway} {mode}', 'outcalls allow {gateway} {mode}'],
  texts: SET_OUTCALLS_TEXTS,
  async plan(given, directory) {
    const isOn = given.mode === 'on';
    const found = await findGateway(directory, given.gateway, given.forest);
    await refuseClaimed(directory, gatewaysClaim(found.forest));
    const situation = await readSituation(directory, found.forest);
    const gateway = situation.gateways.find(({ Guid }) => Guid === found.gateway.Guid);
    if (gateway === undefined) throw new UmError('UM-PLAN-CHANGED');
    if (gateway.OutcallsAllowed === isOn)
      throw new UmError('UM-ALREADY-SO', { object: gateway.Address });
    if (isOn && poolOf(situation, gateway)?.isDirector === true)
      throw new UmError('UM-OUTCALLS-DIRECTOR', { gateway: gateway.Address });
    return outcallsDraft(situation, gateway, isOn);
  },
});
