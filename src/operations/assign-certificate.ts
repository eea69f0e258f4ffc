import { z } from 'zod';
import { UmError } from '../protocol/errors.js';
import { ASSIGN_CERTIFICATE_EXAMPLES } from './assign-certificate/examples.js';
import { chooseCertificate } from './assign-certificate/choose.js';
import { assignDraft } from './assign-certificate/draft.js';
import { untrustedByFrontEnds } from './assign-certificate/front-end-trust.js';
import { ASSIGN_CERTIFICATE_PHRASES } from './assign-certificate/phrases.js';
import { isBound } from './assign-certificate/steps.js';
import { ASSIGN_CERTIFICATE_TEXTS } from './assign-certificate/texts.js';
import { findServer } from './kit/find-server.js';
import { operation } from './kit/operation.js';
import { refuseClaimed } from './kit/refuse-claimed.js';
import { serverClaim } from './kit/server-claim.js';
import { readServerLists } from './kit/server-plans/lists.js';

/** Binds a certificate to the UM service and the UM call router of a server, as far as it has them. */
export default operation({
  kind: 'change',
  name: 'assign-certificate',
  topic: 'servers',
  effect: 'service',
  parameters: z.strictObject({
    server: z.string().max(255),
    thumbprint: z.string().max(200).optional(),
    forest: z.string().max(255).optional(),
  }),
  required: ['server'],
  examples: ASSIGN_CERTIFICATE_EXAMPLES,
  phrases: ASSIGN_CERTIFICATE_PHRASES,
  signs: [
    'certificate bind {server} -csr|import|root',
    'bind {thumbprint} {server?} certificate? um? service?',
    'certificate um {server} {thumbprint} -csr|import',
  ],
  texts: ASSIGN_CERTIFICATE_TEXTS,
  async plan({ server: typed, thumbprint, forest: named }, directory) {
    const { forest, server } = await findServer(directory, typed, named);
    const [{ lists }, chosen] = await Promise.all([
      readServerLists(directory, forest),
      chooseCertificate(directory, forest, server, thumbprint),
    ]);
    const parts = lists.filter((list) => list.server.Guid === server.Guid);
    if (parts.every((one) => isBound(one, chosen.certificate)))
      throw new UmError('UM-ALREADY-SO', { object: server.Fqdn });
    const claim = serverClaim({ forest, server });
    await refuseClaimed(directory, claim);
    const untrusted = await untrustedByFrontEnds(directory, forest, server, chosen.certificate);
    const now = directory.now();
    return assignDraft({ forest, server, parts, chosen, untrusted, claim, now });
  },
});
