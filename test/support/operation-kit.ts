import assert from 'node:assert/strict';
import { ERROR_TEXTS } from '../../src/language/texts/errors.js';
import type { World } from '../../src/lab/forests/engine/world.js';
import type { Forest as SimulatedForest } from '../../src/lab/forests/engine/forest.js';
import type { Directory } from '../../src/operations/kit/directory.js';
import type { AnyOperation } from '../../src/operations/kit/operation.js';
import { answerSchema, type Answer } from '../../src/protocol/answer.js';
import { UmError, type ErrorCode } from '../../src/protocol/errors.js';
import type { Message } from '../../src/protocol/message.js';
import { draftSchema, type Draft } from '../../src/protocol/plan.js';
import { placeholdersOf } from './placeholders.js';

/** When a test changes something by hand. */
export const AT = '2026-05-31T08:00:00.000Z';

/** What an operation plans; its shape is checked as the runner does. */
export async function planOf(
  operation: AnyOperation,
  parameters: Readonly<Record<string, unknown>>,
  directory: Directory,
): Promise<Draft> {
  assert.equal(operation.kind, 'change');
  return draftSchema.parse(await operation.plan(parameters, directory));
}

/** What an operation answers. */
export async function answerOf(
  operation: AnyOperation,
  parameters: Readonly<Record<string, unknown>>,
  directory: Directory,
): Promise<Answer> {
  assert.equal(operation.kind, 'read');
  return answerSchema.parse(await operation.answer(parameters, directory));
}

/** The error that somebody is told instead of a plan. */
export async function refusalOf(promise: Promise<unknown>, code: ErrorCode): Promise<UmError> {
  let told: unknown;
  await assert.rejects(promise, (error) => {
    told = error;
    return error instanceof UmError;
  });
  assert.ok(told instanceof UmError);
  assert.equal(told.code, code, JSON.stringify(told.params));
  for (const [locale, texts] of Object.entries(ERROR_TEXTS)) {
    const text = texts[`error.${code}`];
    assert.ok(text !== undefined, `${code} has no sentence`);
    for (const placeholder of placeholdersOf(text, locale)) {
      const [name = ''] = placeholder.split('=');
      assert.ok(name in told.params, `${code} doesn't say its ${name}`);
    }
  }
  return told;
}

/** The simulated forest of that name. */
export function forestOf(world: World, name: string): SimulatedForest {
  const forest = world.forest(name);
  assert.ok(forest);
  return forest;
}

/** The one object of a table with that name. */
export function named<R extends { readonly Name: string }>(table: { all(): R[] }, name: string): R {
  const found = table.all().filter(({ Name }) => Name === name);
  const [only] = found;
  assert.ok(only !== undefined && found.length === 1, `${found.length} objects called ${name}`);
  return only;
}

/** The keys of messages, without the operation's name. */
export function keysOf(messages: readonly Message[]): string[] {
  return messages.map(({ key }) => key.replace(/^[a-z-]+\./, '')).sort();
}
