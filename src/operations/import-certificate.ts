import { z } from 'zod';
import { UmError } from '../protocol/errors.js';
import { IMPORT_CERTIFICATE_EXAMPLES } from './import-certificate/examples.js';
import { importDraft } from './import-certificate/draft.js';
import { answerFile } from './import-certificate/file.js';
import { IMPORT_CERTIFICATE_PHRASES } from './import-certificate/phrases.js';
import { IMPORT_CERTIFICATE_TEXTS } from './import-certificate/texts.js';
import { readStore, requestClaim } from './kit/certificate-requests.js';
import { findServer } from './kit/find-server.js';
import { operation } from './kit/operation.js';
import { refuseClaimed } from './kit/refuse-claimed.js';

/** Imports a CA's answer to the certificate request of a server. */
export default operation({
  kind: 'change',
  name: 'import-certificate',
  topic: 'servers',
  effect: 'change',
  parameters: z.strictObject({
    server: z.string().max(255),
    file: z.string().max(255),
    forest: z.string().max(255).optional(),
  }),
  required: ['server', 'file'],
  examples: IMPORT_CERTIFICATE_EXAMPLES,
  phrases: IMPORT_CERTIFICATE_PHRASES,
  signs: [
    'certificate import {server} {file}',
    'import {server} {file}',
    'certificate import {file}',
  ],
  texts: IMPORT_CERTIFICATE_TEXTS,
  async plan({ server: typed, file: given, forest: named }, directory) {
    const file = answerFile(given);
    const { forest, server } = await findServer(directory, typed, named);
    const claim = requestClaim(forest, server, 'answer');
    await refuseClaimed(directory, claim);
    const store = await readStore(directory, forest, server);
    if (store.pending.length === 0)
      throw new UmError('UM-CERTIFICATE-NOT-REQUESTED', { server: server.Fqdn });
    return importDraft(forest, server, file, store, claim);
  },
});
