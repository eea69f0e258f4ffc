import assert from 'node:assert/strict';
import { loadCatalogue } from '../../src/operations/kit/catalogue.js';
import { problemSchema } from '../../src/protocol/request.js';
import { simulatedForests } from '../support/forest-directory.js';
import { forestsGate } from '../support/forests-gate.js';
import { codeOf, HANA, HUGO, RunnerWorld } from '../support/runner-world.js';
import { SAME_OBJECT } from '../support/same-object.js';

describe('two people who ask at the same moment about the same object', () => {
  let world: RunnerWorld;
  before(async () => {
    const forests = simulatedForests();
    const catalogue = await loadCatalogue();
    world = await RunnerWorld.start(
      forestsGate(() => forests),
      { catalogue },
    );
  });
  after(() => world.close());

  for (const { kind, first, second } of SAME_OBJECT)
    it(`one gets in, the other is told who: ${kind}`, async () => {
      const plans = [await world.plan(...first, HANA), await world.plan(...second, HUGO)];
      const results = await Promise.all(
        plans.map(({ id: planId, digest }, n) =>
          world.call(n === 0 ? HANA : HUGO, 'POST', '/requests', { planId, digest }),
        ),
      );
      const made = results.find(({ status }) => status === 201);
      const refused = results.find(({ status }) => status !== 201);
      assert.ok(made !== undefined && refused !== undefined);
      const holder = world.view(made);
      assert.equal(codeOf(refused), 'UM-CLAIMED');
      assert.equal(problemSchema.parse(refused.body).params.request, holder.id);
      await world.call(
        made === results[0] ? HANA : HUGO,
        'POST',
        `/requests/${holder.id}/cancel`,
        {},
      );
    });
});
