import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { openStorage } from '../../src/lab/forests/engine/storage.js';
import { createFaults } from '../../src/lab/forests/faults.js';
import { createForests } from '../../src/lab/forests/forests.js';
import { emptyWorld, seededWorld } from '../../src/lab/forests/seed/build.js';
import { loadCatalogue } from '../../src/operations/kit/catalogue.js';
import { runnerSettingsSchema } from '../../src/runner/settings.js';
import { startRunner } from '../../src/runner/start-runner.js';
import { createLog } from '../../src/service/log.js';
import { killedFromOutside } from '../support/kill-at.js';
import { labGate } from '../support/lab-gate.js';

/*
 * A real runner process with the product's own operations, which a test can kill at a line, over the
 * lab's forests, which outlive it in a folder as servers do.
 */
const { settings, journal: folder } = z
  .object({ settings: runnerSettingsSchema, journal: z.string() })
  .parse(JSON.parse(process.argv[2] ?? 'null'));

const [seed, mailboxes] = [2013, 60];
const { world, journal } = await openStorage({
  folder,
  seed,
  mailboxes,
  seeded: () => seededWorld(seed, mailboxes),
  empty: () => emptyWorld().world,
});
const forests = createForests({
  world,
  journal,
  faults: createFaults(),
  now: () => new Date(),
  newGuid: randomUUID,
});
const runner = await startRunner(settings, createLog('runner', 'silent'), {
  catalogue: await loadCatalogue(),
  gate: labGate(forests),
  at: killedFromOutside(),
});
process.stdout.write(`${runner.url}\n`);
