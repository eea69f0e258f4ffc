import { parseArgs } from 'node:util';
import { migrateBot } from '../bot/migrate.js';
import { migrateRunner } from '../runner/migrate.js';
import { createLog } from '../service/log.js';

/**
 * `npm run migrate`: brings production's tables up to date, as their owner. The variables
 * UM_BOT_OWNER_URL and UM_RUNNER_OWNER_URL name the two databases.
 */
parseArgs({ options: {} });
const log = createLog('migrate');
const { UM_BOT_OWNER_URL: bot, UM_RUNNER_OWNER_URL: runner } = process.env;
if (bot === undefined || runner === undefined) {
  process.stderr.write('Set UM_BOT_OWNER_URL and UM_RUNNER_OWNER_URL to the owner’s addresses.\n');
  process.exit(2);
}
await migrateRunner(runner, log);
await migrateBot(bot, log);
