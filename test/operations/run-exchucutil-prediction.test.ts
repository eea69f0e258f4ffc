import assert from 'node:assert/strict';
import fc from 'fast-check';
import runExchUcUtil from '../../src/operations/run-exchucutil.js';
import { predict } from '../../src/operations/kit/lync-gateways/prediction.js';
import { readSituation } from '../../src/operations/kit/lync-gateways/situation.js';
import { UmError } from '../../src/protocol/errors.js';
import { commandsOf, type Draft } from '../../src/protocol/plan.js';
import {
  LAB_FORESTS,
  simulatedForests,
  type SimulatedForests,
} from '../support/forest-directory.js';
import { forestOf, planOf } from '../support/operation-kit.js';
import { assertVerified, differences, execute } from '../support/plan-executor.js';
import { forestRecipe, randomWorld, type ForestRecipe } from '../support/random-forest.js';

const REFUSALS = new Set([
  'UM-SCRIPT-NO-DIAL-PLAN',
  'UM-SCRIPT-NO-POOL',
  'UM-SCRIPT-SAME-PILOT',
  'UM-SCRIPT-ADDRESS-TAKEN',
]);
const RUNS = { numRuns: 60, seed: 2013 };

describe('run-exchucutil, in whatever forest,', function () {
  it('predicts what the script really does to gateways and hunt groups', () =>
    fc.assert(
      fc.asyncProperty(forestRecipe, async (recipe) => {
        const { forests, plan } = await planned(recipe);
        const [script] = commandsOf(plan?.steps ?? []);
        const [forest] = LAB_FORESTS;
        if (script === undefined || forest === undefined) return;
        const situation = await readSituation(forests.directory, forest);
        const { pools, made } = predict(situation);
        await forests.run(script.endpoint, script.call);
        const { tables } = forestOf(forests.world, 'contoso.com');
        for (const { pool, gateway, outcalls, messageWaiting } of pools) {
          const found = tables.UMIPGateway.all().filter(({ Address }) => Address === pool.fqdn);
          assert.deepEqual(
            found.map((one) => [one.Name, one.OutcallsAllowed, one.MessageWaitingIndicatorAllowed]),
            [[gateway?.Name ?? pool.name, outcalls, messageWaiting]],
          );
          assert.deepEqual(
            tables.UMHuntGroup.all()
              .filter(({ UMIPGateway }) => UMIPGateway === found[0]?.Guid)
              .map((one) => [one.Name, one.PilotIdentifier, one.UMDialPlan])
              .sort(),
            made.map((group) => [group.plan.Name, group.pilot, group.plan.Guid]).sort(),
          );
        }
        assert.equal(
          tables.UMIPGateway.all().length,
          situation.gateways.length + pools.filter(({ gateway }) => gateway === null).length,
        );
      }),
      RUNS,
    ));

  it('ends as verified, touches no other gateway, and is then settled for good', () =>
    fc.assert(
      fc.asyncProperty(forestRecipe, async (recipe) => {
        const { forests, plan } = await planned(recipe);
        if (plan === null) return;
        const before = forests.dump();
        await execute(forests, plan);
        await assertVerified(forests, plan);
        const changed = differences(before, forests.dump());
        const types = new Set(changed.map(({ type }) => type));
        for (const type of types) {
          assert.ok(['ADPermission', 'UMHuntGroup', 'UMIPGateway'].includes(type), type);
        }
        assert.ok(
          changed.every(({ name, type }) => type !== 'UMIPGateway' || !name.startsWith('pbx')),
        );
        const created = changed.filter(({ before: old }) => old === null).length;
        const deleted = changed.filter(({ after }) => after === null).length;
        if (plan.steps[0]?.already === false) {
          assert.deepEqual([created, deleted], [plan.numbers.created, plan.numbers.deleted]);
        } else {
          assert.deepEqual([created, deleted], [0, 0]);
        }
        assert.deepEqual(await execute(forests, plan), []);
        await assert.rejects(planOf(runExchUcUtil, { forest: 'contoso.com' }, forests.directory), {
          code: 'UM-ALREADY-SO',
        });
      }),
      RUNS,
    ));

  it('leaves no Director’s gateway open, and opens none that was closed but at most one new one', () =>
    fc.assert(
      fc.asyncProperty(forestRecipe, async (recipe) => {
        const { forests, plan } = await planned(recipe);
        if (plan === null) return;
        const { tables } = forestOf(forests.world, 'contoso.com');
        const open = (): string[] =>
          tables.UMIPGateway.all()
            .filter(({ OutcallsAllowed }) => OutcallsAllowed)
            .map(({ Address }) => Address);
        const before = open();
        const known = new Set(tables.UMIPGateway.all().map(({ Address }) => Address));
        await execute(forests, plan);
        const opened = open().filter((address) => !before.includes(address));
        assert.ok(opened.length <= 1);
        assert.ok(opened.every((address) => !known.has(address)));
        const directors = recipe.pools.flatMap(({ kind, isPublished }, index) =>
          kind === 'director' && isPublished ? [`pool${index + 1}.contoso.com`] : [],
        );
        assert.deepEqual(
          open().filter((address) => directors.includes(address)),
          [],
        );
      }),
      RUNS,
    ));
});

/** The forest of a recipe and its plan; null where the script would leave it broken. */
async function planned(
  recipe: ForestRecipe,
): Promise<{ forests: SimulatedForests; plan: Draft | null }> {
  const forests = simulatedForests(randomWorld(recipe));
  try {
    const plan = await planOf(runExchUcUtil, { forest: 'contoso.com' }, forests.directory);
    return { forests, plan };
  } catch (error) {
    assert.ok(error instanceof UmError && REFUSALS.has(error.code), String(error));
    return { forests, plan: null };
  }
}
