import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { callSchema } from '../../src/protocol/call.js';
import { runnerSettingsSchema } from '../../src/runner/settings.js';
import { startRunner } from '../../src/runner/start-runner.js';
import { createLog } from '../../src/service/log.js';
import { killedFromOutside } from '../support/kill-at.js';
import { scriptedGate } from '../support/scripted-gate.js';
import { SmallForest } from '../support/small-forest.js';
import { SMALL_CATALOGUE } from '../support/small-operations.js';

/*
 * A real runner process that a test can kill at a line. What its commands write is kept in a file,
 * as servers keep it.
 */
const argumentsSchema = z.object({
  settings: runnerSettingsSchema,
  journal: z.string(),
  gateways: z.array(z.string()),
});
const { settings, journal, gateways } = argumentsSchema.parse(
  JSON.parse(process.argv[2] ?? 'null'),
);

const forest = new SmallForest(gateways);
const written = existsSync(journal) ? readFileSync(journal, 'utf8').split('\n') : [];
for (const line of written.filter((text) => text !== ''))
  forest.answer(callSchema.parse(JSON.parse(line)));

const gate = scriptedGate((call) => {
  const writes = forest.writes.length;
  const answer = forest.answer(call);
  if (forest.writes.length > writes) appendFileSync(journal, `${JSON.stringify(call)}\n`);
  return answer;
});

const runner = await startRunner(settings, createLog('runner', 'silent'), {
  catalogue: SMALL_CATALOGUE,
  gate,
  at: killedFromOutside(),
});
process.stdout.write(`${runner.url}\n`);
