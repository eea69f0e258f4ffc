import { z } from 'zod';
import { exchangeForests } from './kit/forests.js';
import { sameName } from './kit/names.js';
import { operation } from './kit/operation.js';
import { refuseClaimed } from './kit/refuse-claimed.js';
import { chooseForest, namedPool } from './kit/lync-gateways/choose.js';
import { gatewaysClaim } from './kit/lync-gateways/claim.js';
import { RUN_EXCHUCUTIL_EXAMPLES } from './run-exchucutil/examples.js';
import { scriptDraft } from './run-exchucutil/draft.js';
import { RUN_EXCHUCUTIL_PHRASES } from './run-exchucutil/phrases.js';
import { refuseBrokenRun } from './run-exchucutil/refusals.js';
import { readSituation } from './kit/lync-gateways/situation.js';
import { RUN_EXCHUCUTIL_TEXTS } from './run-exchucutil/texts.js';

/**
 * Runs ExchUcUtil.ps1 and puts right what it must not leave. The script takes no pool: the named
 * one is only what is looked at most closely.
 */
export default operation({
  kind: 'change',
  name: 'run-exchucutil',
  topic: 'servers',
  effect: 'forest',
  parameters: z.strictObject({
    pool: z.string().max(255).optional(),
    forest: z.string().max(255).optional(),
  }),
  required: [],
  examples: RUN_EXCHUCUTIL_EXAMPLES,
  phrases: RUN_EXCHUCUTIL_PHRASES,
  signs: ['exchucutil {pool?}', 'exchucutil run {pool?} forest? um? lync? gateway? pool?'],
  texts: RUN_EXCHUCUTIL_TEXTS,
  async plan(given, directory) {
    const forest = await chooseForest(directory, given.forest, given.pool);
    await refuseClaimed(directory, gatewaysClaim(forest));
    const situation = await readSituation(directory, forest);
    refuseBrokenRun(situation);
    const pool = await namedPool(directory, situation, given.pool);
    const others = exchangeForests(directory).filter(
      (other) =>
        !sameName(other.name, forest.name) && sameName(other.lyncForest, forest.lyncForest),
    );
    return scriptDraft(
      situation,
      pool,
      others.map(({ name }) => name),
    );
  },
});
