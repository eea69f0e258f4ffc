import { z } from 'zod';
import type { Gate } from '../../src/gate/gate.js';
import type { Forests } from '../../src/lab/forests/forests.js';
import { plainOf } from './forest-directory.js';
import { scriptedGate } from './scripted-gate.js';

const objectSchema = z.record(z.string(), z.unknown());

/** A gate to simulated forests, with no shell between. */
export function labGate(forests: Pick<Forests, 'execute'>): Gate {
  return scriptedGate(async ({ cmdlet, parameters }, endpoint) => {
    const outcome = await forests.execute(endpoint, cmdlet, parameters);
    if ('hangs' in outcome) throw new Error(`${cmdlet} asks something`);
    const { error, output } = outcome;
    return error === null
      ? { objects: output.map((object) => objectSchema.parse(plainOf(object))) }
      : { error: { exceptionClass: error.exchangeException ?? error.exceptionClass } };
  });
}
