import { z } from 'zod';
import { operation } from './kit/operation.js';
import { TEST_VOICE_MAIL_EXAMPLES } from './test-voice-mail/examples.js';
import { answerOfTests } from './test-voice-mail/answer.js';
import { TEST_VOICE_MAIL_PHRASES } from './test-voice-mail/phrases.js';
import { testPool } from './test-voice-mail/test-pool.js';
import { testPools } from './test-voice-mail/test-users.js';
import { TEST_VOICE_MAIL_TEXTS } from './test-voice-mail/texts.js';

/**
 * Calls voice mail between the two users that Lync's health monitoring has for a pool, and leaves one
 * of them a message. Nobody else is ever called, and nobody's password is used.
 */
export default operation({
  kind: 'read',
  name: 'test-voice-mail',
  topic: 'servers',
  effect: 'read',
  parameters: z.strictObject({
    user: z.string().max(256).optional(),
    pool: z.string().max(255).optional(),
    server: z.string().max(255).optional(),
    forest: z.string().max(255).optional(),
  }),
  required: [],
  examples: TEST_VOICE_MAIL_EXAMPLES,
  phrases: TEST_VOICE_MAIL_PHRASES,
  signs: ['test um -pin|broken|users|locked|delete|create', 'calltest {pool?} {server?}'],
  texts: TEST_VOICE_MAIL_TEXTS,
  async answer(given, directory) {
    const pools = await testPools(directory, given);
    const tested = await Promise.all(pools.map((pool) => testPool(directory, pool)));
    return answerOfTests(tested, given.server);
  },
});
