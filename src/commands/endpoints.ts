import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tryEndpoints, type EndpointReport } from '../gate/endpoints/try-endpoints.js';
import { startLab } from '../lab/start-lab.js';
import { runnerSettingsSchema } from '../runner/settings.js';
import { createLog } from '../service/log.js';
import { readSettings, SettingsError } from '../service/settings.js';
import { labShell } from './supervisor/lab-shell.js';
import { LAB_FORESTS } from './supervisor/lab-world.js';

/**
 * `npm run endpoints -- --settings FILE`: tries each endpoint of a runner's settings, and tells who
 * it is connected as and what is visible there. Exit code 1 where one can't be reached, a command
 * that the table needs is missing, or one beyond the table and JEA's own is there. Without settings
 * it tries a fresh lab.
 */
const { values } = parseArgs({ options: { settings: { type: 'string' } } });
const deadlines = {
  inherited: process.env,
  deadlineMs: 60_000,
  newNonce: () => randomBytes(16).toString('hex'),
  now: Date.now,
  signal: new AbortController().signal,
};
try {
  const reports = values.settings === undefined ? await ofLab() : await ofSettings(values.settings);
  for (const report of reports) process.stdout.write(`${told(report)}\n`);
  process.exitCode = reports.every(({ ok }) => ok) ? 0 : 1;
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

async function ofSettings(file: string): Promise<EndpointReport[]> {
  const { shell, forests, endpoints } = await readSettings(runnerSettingsSchema, file, process.env);
  return tryEndpoints({ ...deadlines, shell, forests, endpoints });
}

async function ofLab(): Promise<EndpointReport[]> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'um-bot-endpoints-'));
  const log = createLog('endpoints', 'error');
  const lab = await startLab(
    { host: '127.0.0.1', port: 0, dataFolder, seed: 2013, mailboxes: 300, botUrl: null },
    log,
  );
  try {
    const shell = labShell(lab.url);
    return await tryEndpoints({ ...deadlines, shell, forests: LAB_FORESTS, endpoints: [] });
  } finally {
    await lab.close();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

function told({ label, reach, ok, failure, view, missing, beyond }: EndpointReport): string {
  const head = `${ok ? 'ok    ' : 'NOT OK'}  ${label}  (${reach})`;
  if (view === null) return `${head}\n        can't be reached: ${failure ?? 'no answer'}`;
  const lines = [
    `as ${view.account}, ${view.engine}; ${view.commands.length} commands visible`,
    ...(missing.length === 0 ? [] : [`missing: ${missing.join(', ')}`]),
    ...(beyond.length === 0 ? [] : [`beyond the table: ${beyond.join(', ')}`]),
    `visible: ${view.commands.map(({ name }) => name).join(', ')}`,
  ];
  return [head, ...lines.map((line) => `        ${line}`)].join('\n');
}
