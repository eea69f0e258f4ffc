import assert from 'node:assert/strict';
import enableGateway from '../../src/operations/enable-gateway.js';
import type { SimulatedForests } from '../support/forest-directory.js';
import { healthyForests } from '../support/healthy-forests.js';
import { AT, forestOf, keysOf, named, planOf, refusalOf } from '../support/operation-kit.js';
import { assertVerified, differences, execute } from '../support/plan-executor.js';

const REDMOND = { gateway: 'fepool-redmond.contoso.com', forest: 'contoso.com' };

describe('enable-gateway', () => {
  let forests: SimulatedForests;
  const plan = (given: object = REDMOND) => planOf(enableGateway, { ...given }, forests.directory);
  const disable = (Status: 'Disabled' | 'NoNewCalls' = 'Disabled', patch: object = {}): void => {
    const { UMIPGateway } = forestOf(forests.world, 'contoso.com').tables;
    UMIPGateway.set(named(UMIPGateway, '1:3'), { Status, ...patch }, AT);
  };

  beforeEach(() => {
    forests = healthyForests(60);
  });

  it('enables one gateway, says which dial plans it serves, and changes nothing else', async () => {
    disable();
    const draft = await plan();
    assert.equal(draft.summary.params.plans, 3);
    assert.deepEqual(keysOf(draft.warnings), ['note-ten-minutes', 'warning-why']);
    const before = forests.dump();
    assert.deepEqual(await execute(forests, draft), ['enable']);
    await assertVerified(forests, draft);
    assert.deepEqual(
      differences(before, forests.dump()).map(({ name, property, after }) => [
        name,
        property,
        after,
      ]),
      [['1:3', 'Status', 'Enabled']],
    );
    assert.deepEqual(await execute(forests, draft), []);
    await refusalOf(plan(), 'UM-ALREADY-SO');
  });

  it('takes one that takes no new calls for disabled, and warns of a second one open', async () => {
    disable('NoNewCalls', { OutcallsAllowed: true });
    const { warnings } = await plan();
    assert.deepEqual(keysOf(warnings), ['note-ten-minutes', 'warning-open', 'warning-why']);
  });

  it('waits for the request that holds the gateways', async () => {
    disable();
    for (const claim of (await plan()).claims) forests.claims.set(claim, 'R-7');
    await refusalOf(plan(), 'UM-CLAIMED');
  });
});
