import { z } from 'zod';
import { createLog } from '../service/log.js';
import { startPostgres } from '../service/postgres/server.js';
import { processArguments } from './process-arguments.js';
import { announceReady, endWithParent } from '../service/process.js';
import { readSettings } from '../service/settings.js';

/** Keeps the embedded PostgreSQL for as long as its parent lives. */
const { settingsFile, parent } = processArguments();
const log = createLog('database');
const { folder } = await readSettings(
  z.strictObject({ folder: z.string().min(1) }),
  settingsFile,
  process.env,
);
const server = await startPostgres(folder);
endWithParent(log, () => server.stop(), { parent, signals: ['SIGTERM'] });
announceReady('database', server.adminUrl);
