import assert from 'node:assert/strict';
import { z } from 'zod';
import type { Endpoint } from '../../src/protocol/endpoint.js';
import type { CommandAnswer } from '../../src/lab/forests/values.js';
import { CONTOSO, makeForests, told } from './forests.js';

type CallOf = readonly [command: string, parameters?: object, endpoint?: Endpoint];

/** One fact about a cmdlet: given, call, result, and the exact difference in the forests' state. */
export interface ForestCase {
  /** The fact, as a sentence. */
  readonly it: string;
  readonly given?: readonly CallOf[];
  readonly call: CallOf;
  /** The exception's class for Exchange's own errors, else the error id; no error where not given. */
  readonly error?: string;
  readonly hangs?: true;
  /** What has changed, as `told` tells it; nothing where not given. */
  readonly changes?: readonly string[];
  /** Anything else about the answer. */
  readonly answers?: (answer: CommandAnswer) => void;
}

/** Makes a test of each case, on forests of its own. */
export function testCases(cases: readonly ForestCase[]): void {
  for (const { it: fact, given = [], call, error, hangs, changes = [], answers } of cases) {
    it(fact, async () => {
      const forests = makeForests();
      for (const [command, parameters, endpoint] of given) {
        const before = await forests.run(command, parameters, endpoint);
        assert.equal(before.error, null, `${command}: ${before.error?.message ?? ''}`);
      }
      const [command, parameters = {}, endpoint = CONTOSO] = call;
      const before = forests.state();
      const outcome = await forests.execute(endpoint, command, { ...parameters });
      assert.deepEqual(told(before, forests.state()), [...changes].sort());
      if (hangs === true) {
        assert.deepEqual(outcome, { hangs: true });
        return;
      }
      assert.ok(!('hangs' in outcome), `${command} waits for an answer`);
      assert.equal(errorOf(outcome), error ?? null);
      answers?.(outcome);
    });
  }
}

function errorOf({ error }: CommandAnswer): string | null {
  if (error === null) return null;
  return error.exchangeException ?? error.fullyQualifiedErrorId.split(',', 1)[0] ?? '';
}

/** The value of one property of all objects of an answer; of a reference its name. */
export function values({ output }: CommandAnswer, property: string): unknown[] {
  return valuesOf(output, property);
}

/** The value of one property of all objects of a list; of a reference its name. */
export function valuesOf(objects: unknown, property: string): unknown[] {
  return z
    .array(z.unknown())
    .parse(objects)
    .map((object: unknown) => {
      const value = isObject(object) ? object[property] : undefined;
      return isObject(value) && 'Name' in value ? value.Name : value;
    });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
