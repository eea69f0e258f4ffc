import assert from 'node:assert/strict';
import type { Dump } from '../../src/lab/forests/engine/world.js';
import { commandsOf, type Draft } from '../../src/protocol/plan.js';
import type { SimulatedForests } from './forest-directory.js';

/** The steps of a plan that ran, by id, in order; the others were so already. */
export async function execute(forests: SimulatedForests, plan: Draft): Promise<string[]> {
  const ran: string[] = [];
  for (const step of commandsOf(plan.steps)) {
    // Without anything to look at, nothing can be so already.
    if (step.settled.length > 0 && (await allAreSo(forests, step.settled))) continue;
    await forests.run(step.endpoint, step.call);
    ran.push(step.id);
    assert.ok(await allAreSo(forests, step.settled), `${step.id} ran and isn't settled`);
  }
  return ran;
}

/** Makes sure that all that a plan verifies is so. */
export async function assertVerified(forests: SimulatedForests, plan: Draft): Promise<void> {
  for (const { title, check } of plan.verifications) {
    assert.ok(await forests.isSo(check), `${title.key} ${JSON.stringify(check)}`);
  }
}

async function allAreSo(
  forests: SimulatedForests,
  checks: Draft['steps'][number]['settled'],
): Promise<boolean> {
  for (const check of checks) if (!(await forests.isSo(check))) return false;
  return true;
}

/** One property that differs between two states; `null` stands for an object that isn't there. */
export interface Difference {
  readonly forest: string;
  readonly type: string;
  readonly name: string;
  readonly property: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** All that differs between two states, object by object; GUIDs of new objects don't matter. */
export function differences(before: Dump, after: Dump): Difference[] {
  const found: Difference[] = [];
  for (const [forest, types] of Object.entries(after)) {
    for (const [type, objects] of Object.entries(types)) {
      const old = before[forest]?.[type] ?? {};
      for (const guid of new Set([...Object.keys(old), ...Object.keys(objects)])) {
        found.push(...differencesOf({ forest, type }, old[guid], objects[guid]));
      }
    }
  }
  return found;
}

type Properties = Dump[string][string][string];

function differencesOf(
  place: Pick<Difference, 'forest' | 'type'>,
  before: Properties | undefined,
  after: Properties | undefined,
): Difference[] {
  const name = nameOf(after) ?? nameOf(before) ?? '';
  if (before === undefined || after === undefined) {
    return [{ ...place, name, property: '*', before: before ?? null, after: after ?? null }];
  }
  return Object.keys({ ...before, ...after })
    .filter((property) => JSON.stringify(before[property]) !== JSON.stringify(after[property]))
    .map((property) => ({
      ...place,
      name,
      property,
      before: before[property] ?? null,
      after: after[property] ?? null,
    }));
}

function nameOf(properties: Properties | undefined): string | null {
  const name = properties?.Name;
  return typeof name === 'string' ? name : null;
}
