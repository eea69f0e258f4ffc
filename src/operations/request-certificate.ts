import { z } from 'zod';
import { readStore, requestClaim } from './kit/certificate-requests.js';
import { findServer } from './kit/find-server.js';
import { operation } from './kit/operation.js';
import { refuseClaimed } from './kit/refuse-claimed.js';
import { REQUEST_CERTIFICATE_EXAMPLES } from './request-certificate/examples.js';
import { requestDraft } from './request-certificate/draft.js';
import { REQUEST_CERTIFICATE_PHRASES } from './request-certificate/phrases.js';
import { REQUEST_CERTIFICATE_TEXTS } from './request-certificate/texts.js';

/** Requests a certificate for a server's UM from a CA, which a person has to see to. */
export default operation({
  kind: 'change',
  name: 'request-certificate',
  topic: 'servers',
  effect: 'change',
  parameters: z.strictObject({
    server: z.string().max(255),
    forest: z.string().max(255).optional(),
  }),
  required: ['server'],
  examples: REQUEST_CERTIFICATE_EXAMPLES,
  phrases: REQUEST_CERTIFICATE_PHRASES,
  signs: ['certificate request {server} -import|root', 'csr {server} -import'],
  texts: REQUEST_CERTIFICATE_TEXTS,
  async plan({ server: typed, forest: named }, directory) {
    const { forest, server } = await findServer(directory, typed, named);
    const claim = requestClaim(forest, server, 'make');
    await refuseClaimed(directory, claim);
    const store = await readStore(directory, forest, server);
    return requestDraft(forest, server, store, claim, directory.now());
  },
});
