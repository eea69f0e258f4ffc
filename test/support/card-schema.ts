import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import type * as AdaptiveCards from 'adaptivecards';
import { z } from 'zod';

const require = createRequire(import.meta.url);

/**
 * Fails unless both the official schema and the official renderer's parser accept the card. What
 * Teams has beyond that schema, an input that searches, is checked here, and stands as a list with a
 * choice before both: the schema knows no `filtered`, and the renderer no list without a choice.
 */
export function assertValidCard(given: object, name: string): void {
  const card: unknown = JSON.parse(JSON.stringify(given), (_key, value: unknown) =>
    withoutSearch(value),
  );
  assert.ok(isRecord(card));
  if (!valid(card)) assert.fail(`${name}: ${ajv.errorsText(valid.errors?.slice(0, 5))}`);
  const renderer = cards();
  const context = new renderer.SerializationContext(new renderer.Version(1, 5));
  const parsed = new renderer.AdaptiveCard();
  parsed.parse(card, context);
  const events = [
    ...Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index)),
    ...parsed.validateProperties().validationEvents,
  ];
  assert.deepEqual(
    events.map(({ message }) => message),
    [],
    name,
  );
}

const searchSchema = z.looseObject({
  type: z.literal('Input.ChoiceSet'),
  style: z.literal('filtered'),
  choices: z.array(z.unknown()),
  'choices.data': z.strictObject({
    type: z.literal('Data.Query'),
    dataset: z.string().min(1),
    count: z.int().min(1).max(15),
  }),
});

function withoutSearch(value: unknown): unknown {
  if (!isRecord(value) || !Object.hasOwn(value, 'choices.data')) return value;
  const { choices, ...input } = searchSchema.parse(value);
  const shown = choices.length > 0 ? choices : [{ title: 'any', value: 'any' }];
  const known = Object.entries(input).filter(([name]) => name !== 'choices.data');
  return { ...Object.fromEntries(known), style: 'compact', choices: shown };
}

const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: false });
const valid = (() => {
  ajv.addMetaSchema(readJson(require.resolve('ajv/dist/refs/json-schema-draft-06.json')));
  const { id, ...schema } = readJson('test/support/adaptive-card-1.5.0.json');
  return ajv.compile({ ...schema, $id: String(id) });
})();

function readJson(path: string): Record<string, unknown> {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  assert.ok(isRecord(value));
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The package's bundle: its modules don't load in Node by themselves. */
function cards(): typeof AdaptiveCards {
  const bundle: unknown = require('adaptivecards/dist/adaptivecards.js');
  assert.ok(isRenderer(bundle));
  return bundle;
}

function isRenderer(bundle: unknown): bundle is typeof AdaptiveCards {
  return isRecord(bundle) && 'SerializationContext' in bundle;
}
