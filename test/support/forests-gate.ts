import { z } from 'zod';
import { cmdletNamed } from '../../src/cmdlets/table.js';
import { UmError } from '../../src/protocol/errors.js';
import { plainOf, type SimulatedForests } from './forest-directory.js';
import { scriptedGate, type ScriptedGate } from './scripted-gate.js';

const objectSchema = z.record(z.string(), z.unknown());

/** A gate to simulated forests in memory, as they are when a command comes. */
export function forestsGate(forests: () => SimulatedForests): ScriptedGate {
  return scriptedGate(async (call, endpoint) => {
    try {
      const { output } = await forests().run(endpoint, call);
      return { objects: output.map((object) => objectSchema.parse(plainOf(object))) };
    } catch (error) {
      if (!(error instanceof UmError)) throw error;
      const { exception, category } = error.params;
      return { error: { exceptionClass: String(exception), category: String(category) } };
    }
  });
}

/** The writing commands that came through a gate, in order. */
export function writesOf({ calls }: ScriptedGate): string[] {
  return calls
    .map(({ call }) => call)
    .filter(({ cmdlet }) => cmdletNamed(cmdlet)?.reads === false)
    .map(({ cmdlet, parameters }) => `${cmdlet} ${JSON.stringify(parameters)}`);
}
