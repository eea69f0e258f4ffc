import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { createFaults, faultSchema } from '../../src/lab/forests/faults.js';
import { createForests } from '../../src/lab/forests/forests.js';
import { loadCatalogue } from '../../src/operations/kit/catalogue.js';
import { runnerSettingsSchema } from '../../src/runner/settings.js';
import { startRunner } from '../../src/runner/start-runner.js';
import { createLog } from '../../src/service/log.js';
import { killedFromOutside } from '../support/kill-at.js';
import { keptLab } from '../support/kept-lab.js';
import { labGate } from '../support/lab-gate.js';

/*
 * A real runner process with the product's own operations, which a test can kill at a line, over the
 * lab's forests, which outlive it in a folder as servers do.
 */
const {
  settings,
  journal: folder,
  isBare,
  faults: wrong,
} = z
  .object({
    settings: runnerSettingsSchema,
    journal: z.string(),
    isBare: z.boolean().default(false),
    faults: z.array(faultSchema).default([]),
  })
  .parse(JSON.parse(process.argv[2] ?? 'null'));

const { world, journal } = await keptLab(folder, isBare);
const faults = createFaults();
for (const one of wrong) faults.add(one);
const forests = createForests({
  world,
  journal,
  faults,
  now: () => new Date(),
  newGuid: randomUUID,
});
const runner = await startRunner(settings, createLog('runner', 'silent'), {
  catalogue: await loadCatalogue(),
  gate: labGate(forests),
  at: killedFromOutside(),
});
process.stdout.write(`${runner.url}\n`);
