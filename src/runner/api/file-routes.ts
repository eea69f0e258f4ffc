import { effectSchema } from '../../protocol/effect.js';
import { MOST_FILE_BYTES, fileCallSchema } from '../../protocol/api.js';
import { UmError } from '../../protocol/errors.js';
import { keepFile } from '../files/files.js';
import { mayAsk } from '../policy/policy.js';
import type { Api } from './api.js';
import { personCall } from './callers.js';
import type { Route } from './route.js';

/** A body that holds the largest file, in base64, and what stands around it. */
const MOST_BODY_BYTES = Math.ceil(MOST_FILE_BYTES / 3) * 4 + 1024;

/** Files that people send. */
export function fileRoutes(api: Api): Route[] {
  return [
    {
      method: 'post',
      path: '/files',
      handle: async (request) => {
        const { person, body } = await personCall(api, request, MOST_BODY_BYTES);
        const mayChange = effectSchema.options.some(
          (effect) => effect !== 'read' && mayAsk(api.policy, person, effect),
        );
        if (!mayChange) throw new UmError('UM-NOT-ALLOWED');
        const bytes = Buffer.from(body(fileCallSchema).base64, 'base64');
        if (bytes.length > MOST_FILE_BYTES)
          throw new UmError('UM-FILE-LARGE', { megabytes: MOST_FILE_BYTES / 2 ** 20 });
        return { status: 201, body: { file: await keepFile(api.pool, bytes, api.now()) } };
      },
    },
  ];
}
