import assert from 'node:assert/strict';
import enableContact from '../../src/operations/enable-contact.js';
import type { SimulatedForests } from '../support/forest-directory.js';
import { healthyForests } from '../support/healthy-forests.js';
import { AT, forestOf, keysOf, named, planOf, refusalOf } from '../support/operation-kit.js';
import { assertVerified, differences, execute } from '../support/plan-executor.js';

describe('enable-contact', () => {
  let forests: SimulatedForests;
  const plan = (dialPlan = 'Paris') =>
    planOf(enableContact, { dialPlan, forest: 'contoso.com' }, forests.directory);
  const contacts = () => forestOf(forests.world, 'contoso.com').tables.CsExUmContact;

  beforeEach(() => {
    forests = healthyForests(60);
  });

  it('enables the contact of one dial plan, and nothing else', async () => {
    for (const one of contacts().all()) contacts().set(one, { Enabled: false }, AT);
    const draft = await plan();
    assert.deepEqual(keysOf(draft.warnings), ['warning-why']);
    const before = forests.dump();
    assert.deepEqual(await execute(forests, draft), ['enable']);
    await assertVerified(forests, draft);
    assert.deepEqual(
      differences(before, forests.dump()).map(({ name, property, after }) => [
        name,
        property,
        after,
      ]),
      [['SA_Paris', 'Enabled', true]],
    );
    assert.deepEqual(await execute(forests, draft), []);
    await refusalOf(plan(), 'UM-ALREADY-SO');
  });

  it('says that there is none', async () => {
    contacts().remove(named(contacts(), 'SA_Paris'));
    await refusalOf(plan(), 'UM-CONTACT-NONE');
  });

  it('refuses a telephone dial plan, and waits for the request that holds the contact', async () => {
    await refusalOf(plan('Legacy'), 'UM-DIAL-PLAN-NOT-SIP');
    contacts().set(named(contacts(), 'SA_Paris'), { Enabled: false }, AT);
    for (const claim of (await plan()).claims) forests.claims.set(claim, 'R-7');
    await refusalOf(plan(), 'UM-CLAIMED');
  });
});
