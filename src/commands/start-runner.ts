import { setFlagsFromString } from 'node:v8';
import { runnerSettingsSchema } from '../runner/settings.js';
import { startRunner } from '../runner/start-runner.js';
import { createLog } from '../service/log.js';
import { processArguments } from './process-arguments.js';
import { announceReady, endWithParent } from '../service/process.js';
import { readSettings, SettingsError } from '../service/settings.js';

// Everybody of a large forest passes through, and nobody is kept: the heap is collected when it has
// grown by a fifth, where it would otherwise grow several times over first. See docs/decisions.md.
setFlagsFromString('--heap-growing-percent=20');

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
