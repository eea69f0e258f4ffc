import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createLog } from '../service/log.js';
import { removePostgres } from '../service/postgres/server.js';
import { playMainJob } from './demo/main-job.js';
import { startProduct } from './supervisor/product.js';

/**
 * `npm run demo`: the main job unattended, in a world of its own. Succeeds only if the lab's own
 * journal shows the change. `--drop-write` has the lab lose the write, to see the demo fail.
 */
const { values } = parseArgs({ options: { 'drop-write': { type: 'boolean', default: false } } });
const dataFolder = await mkdtemp(join(tmpdir(), 'um-bot-demo-'));
const product = await startProduct(
  {
    dataFolder,
    ports: { bot: 0, runner: 0, lab: 0 },
    mailboxes: 300,
    // The lab shows at once what it wrote: nobody has to wait long to see that it has not.
    settings: { runner: { lookAgain: { times: 3, pauseSeconds: 0.3 } } },
  },
  createLog('demo', 'warn'),
);
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
let succeeded = false;
try {
  succeeded = await playMainJob(product.urls.lab, { dropWrite: values['drop-write'], say });
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
} finally {
  await product.stop();
  await removePostgres(join(dataFolder, 'postgres'));
  await removePostgres(dataFolder);
}
process.exitCode = succeeded ? 0 : 1;
