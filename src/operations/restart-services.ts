import { z } from 'zod';
import { findServer } from './kit/find-server.js';
import { operation } from './kit/operation.js';
import { refuseClaimed } from './kit/refuse-claimed.js';
import { serverClaim } from './kit/server-claim.js';
import { RESTART_SERVICES_EXAMPLES } from './restart-services/examples.js';
import { restartDraft } from './restart-services/draft.js';
import { RESTART_SERVICES_PHRASES } from './restart-services/phrases.js';
import { readSituation } from './restart-services/situation.js';
import { RESTART_SERVICES_TEXTS } from './restart-services/texts.js';

/** Restarts the UM service and the UM call router of a server, as far as it has them. */
export default operation({
  kind: 'change',
  name: 'restart-services',
  topic: 'servers',
  effect: 'service',
  parameters: z.strictObject({
    server: z.string().max(255),
    forest: z.string().max(255).optional(),
  }),
  required: ['server'],
  examples: RESTART_SERVICES_EXAMPLES,
  phrases: RESTART_SERVICES_PHRASES,
  signs: ['restart service {server?} -frontend|lync', 'restart um {server?} -frontend|lync'],
  texts: RESTART_SERVICES_TEXTS,
  async plan({ server: typed, forest: named }, directory) {
    const { forest, server } = await findServer(directory, typed, named);
    const claim = serverClaim({ forest, server });
    await refuseClaimed(directory, claim);
    return restartDraft(await readSituation(directory, forest, server), claim);
  },
});
