import { runnerSettingsSchema } from '../runner/settings.js';
import { startRunner } from '../runner/start-runner.js';
import { createLog } from '../service/log.js';
import { processArguments } from './process-arguments.js';
import { announceReady, endWithParent } from '../service/process.js';
import { readSettings, SettingsError } from '../service/settings.js';

/** The runner, as it runs in production: `npm run start:runner -- --settings FILE`. */
const { settingsFile, parent } = processArguments();
const log = createLog('runner');
try {
  const settings = await readSettings(runnerSettingsSchema, settingsFile, process.env);
  const runner = await startRunner(settings, log);
  endWithParent(log, () => runner.close(), { parent });
  announceReady('runner', runner.url);
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(2);
}
