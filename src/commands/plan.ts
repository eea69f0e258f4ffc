import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Registry } from 'prom-client';
import { createGate } from '../gate/gate.js';
import { LAB_SEATS, LAB_TENANT_ID } from '../lab/teams/seats.js';
import { startLab } from '../lab/start-lab.js';
import { catalogueVersion, loadCatalogue } from '../operations/kit/catalogue.js';
import { composing } from '../operations/kit/composing.js';
import { planQuerySchema } from '../protocol/api.js';
import { UmError } from '../protocol/errors.js';
import { directoryOver } from '../runner/directory/directory.js';
import { NOTHING_OWN } from '../runner/directory/own.js';
import { readerOver } from '../runner/directory/reader.js';
import { makePlan } from '../runner/plans/make-plan.js';
import { readPolicy } from '../runner/policy/read-policy.js';
import { createLog } from '../service/log.js';
import { packageRoot } from '../service/package-root.js';
import { labShell } from './supervisor/lab-shell.js';
import { LAB_FORESTS } from './supervisor/lab-world.js';

/**
 * `npm run -s plan -- OPERATION '{"json":"parameters"}'`: what a request of Hana's would run in a
 * fresh lab, as JSON. Runs nothing. A refusal is its problem as JSON, and exit code 1.
 */
const [operation = '', json = '{}'] = parseArgs({ allowPositionals: true }).positionals;
const log = createLog('plan', 'error');
const dataFolder = await mkdtemp(join(tmpdir(), 'um-bot-plan-'));
const lab = await startLab(
  { host: '127.0.0.1', port: 0, dataFolder, seed: 2013, mailboxes: 300, botUrl: null },
  log,
);
const gate = createGate({ shell: labShell(lab.url), log, metrics: new Registry() });
try {
  const catalogue = await loadCatalogue();
  const [hana] = LAB_SEATS;
  if (hana === undefined) throw new TypeError('the lab has no seat');
  const { plan } = await makePlan(
    {
      catalogue,
      catalogueVersion: catalogueVersion(catalogue),
      policy: await readPolicy(join(packageRoot(), 'config', 'lab-policy.json')),
      directory: composing(
        directoryOver(LAB_FORESTS, readerOver(gate, 60_000), NOTHING_OWN),
        catalogue,
      ),
      planMs: 30 * 60_000,
      now: Date.now,
      newId: randomUUID,
    },
    { tenantId: LAB_TENANT_ID, objectId: hana.objectId, displayName: hana.name },
    queryOf(operation, json),
  );
  process.stdout.write(`${JSON.stringify(plan, null, 2)}\n`);
} catch (error) {
  if (!(error instanceof UmError)) throw error;
  process.stdout.write(`${JSON.stringify(error.toProblem(), null, 2)}\n`);
  process.exitCode = 1;
} finally {
  await gate.drain();
  await lab.close();
  await rm(dataFolder, { recursive: true, force: true });
}

function queryOf(name: string, text: string): ReturnType<typeof planQuerySchema.parse> {
  try {
    const parameters: unknown = JSON.parse(text);
    return planQuerySchema.parse({ operation: name, parameters });
  } catch (cause) {
    throw new UmError('UM-BAD-REQUEST', { detail: 'the parameters are no JSON object' }, { cause });
  }
}
