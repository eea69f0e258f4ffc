import { z } from 'zod';
import { UmError } from '../protocol/errors.js';
import { ADD_POOL_EXAMPLES } from './add-pool/examples.js';
import { connectionOf, isConnected } from './add-pool/connection.js';
import { connectionDraft } from './add-pool/draft.js';
import { ADD_POOL_PHRASES } from './add-pool/phrases.js';
import { refuseBrokenConnection } from './add-pool/refusals.js';
import { ADD_POOL_TEXTS } from './add-pool/texts.js';
import { exchangeForests } from './kit/forests.js';
import { chooseForest, namedPool } from './kit/lync-gateways/choose.js';
import { gatewaysClaim } from './kit/lync-gateways/claim.js';
import { readSituation } from './kit/lync-gateways/situation.js';
import { sameName } from './kit/names.js';
import { operation } from './kit/operation.js';
import { refuseClaimed } from './kit/refuse-claimed.js';

/** Connects one Lync pool to every SIP URI dial plan, as ExchUcUtil.ps1 would, and no other pool. */
export default operation({
  kind: 'change',
  name: 'add-pool',
  topic: 'servers',
  effect: 'service',
  parameters: z.strictObject({
    pool: z.string().max(255),
    forest: z.string().max(255).optional(),
  }),
  required: ['pool'],
  examples: ADD_POOL_EXAMPLES,
  phrases: ADD_POOL_PHRASES,
  signs: [
    'pool known exchange {pool} -exchucutil|contact',
    'pool|exchange known only {pool} -contact|restart|outcalls|users',
  ],
  texts: ADD_POOL_TEXTS,
  async plan(given, directory) {
    const forest = await chooseForest(directory, given.forest, given.pool);
    await refuseClaimed(directory, gatewaysClaim(forest));
    const situation = await readSituation(directory, forest);
    const pool = await namedPool(directory, situation, given.pool);
    if (pool === null) throw new UmError('UM-MISSING-PARAMETER', { parameter: 'pool' });
    const connection = connectionOf(situation, pool);
    refuseBrokenConnection(connection);
    if (isConnected(connection)) throw new UmError('UM-ALREADY-SO', { object: pool.fqdn });
    const others = exchangeForests(directory).filter(
      (other) =>
        !sameName(other.name, forest.name) && sameName(other.lyncForest, forest.lyncForest),
    );
    return connectionDraft(
      connection,
      others.map(({ name }) => name),
    );
  },
});
