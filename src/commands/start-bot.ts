import { botSettingsSchema } from '../bot/settings.js';
import { startBot } from '../bot/start-bot.js';
import { createLog } from '../service/log.js';
import { processArguments } from './process-arguments.js';
import { announceReady, endWithParent } from '../service/process.js';
import { readSettings, SettingsError } from '../service/settings.js';

/** The bot, as it runs in production: `npm run start:bot -- --settings FILE`. */
const { settingsFile, parent } = processArguments();
const log = createLog('bot');
try {
  const settings = await readSettings(botSettingsSchema, settingsFile, process.env);
  const bot = await startBot(settings, log);
  endWithParent(log, () => bot.close(), { parent });
  announceReady('bot', bot.url);
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(2);
}
