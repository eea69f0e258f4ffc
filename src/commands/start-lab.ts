import { labSettingsSchema } from '../lab/settings.js';
import { startLab } from '../lab/start-lab.js';
import { createLog } from '../service/log.js';
import { processArguments } from './process-arguments.js';
import { announceReady, endWithParent } from '../service/process.js';
import { readSettings } from '../service/settings.js';
import { EXAMPLES } from './supervisor/lab-world.js';

/** The simulated servers and the simulated Teams. */
const { settingsFile, parent } = processArguments();
const log = createLog('lab');
const settings = await readSettings(labSettingsSchema, settingsFile, process.env);
const lab = await startLab(settings, log, EXAMPLES);
endWithParent(log, () => lab.close(), { parent });
announceReady('lab', lab.url);
