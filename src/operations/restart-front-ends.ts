import { z } from 'zod';
import { operation } from './kit/operation.js';
import { refuseClaimed } from './kit/refuse-claimed.js';
import { RESTART_FRONT_ENDS_EXAMPLES } from './restart-front-ends/examples.js';
import { restartDraft } from './restart-front-ends/draft.js';
import { RESTART_FRONT_ENDS_PHRASES } from './restart-front-ends/phrases.js';
import { findPool, poolClaim, readDue } from './restart-front-ends/read.js';
import { RESTART_FRONT_ENDS_TEXTS } from './restart-front-ends/texts.js';

/**
 * The Front End service of one pool is restarted, so that Lync sees what connects the pool to UM, and
 * started where it is stopped. A pool is safe to go on with only where its own servers say so, and only on one of them can that be
 * asked: a person does it, and since when each service runs is looked at.
 */
export default operation({
  kind: 'change',
  name: 'restart-front-ends',
  topic: 'servers',
  effect: 'service',
  parameters: z.strictObject({
    pool: z.string().max(255),
    /** Also those that run since the pool was connected: what contacts need that were moved there. */
    which: z.enum(['all']).optional(),
    forest: z.string().max(255).optional(),
  }),
  required: ['pool'],
  examples: RESTART_FRONT_ENDS_EXAMPLES,
  phrases: RESTART_FRONT_ENDS_PHRASES,
  signs: ['restart frontend {pool?}', 'restart frontend pool {pool?}'],
  texts: RESTART_FRONT_ENDS_TEXTS,
  async plan(given, directory) {
    const found = await findPool(directory, given.pool, given.forest);
    await refuseClaimed(directory, poolClaim(found));
    return restartDraft(await readDue(directory, found, given.which === 'all'));
  },
});
