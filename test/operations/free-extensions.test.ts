import assert from 'node:assert/strict';
import freeExtensions from '../../src/operations/free-extensions.js';
import { freeOf } from '../../src/operations/kit/free-extensions.js';
import { usedExtensions } from '../../src/operations/kit/used-extensions.js';
import { LAB_FORESTS, simulatedForests } from '../support/forest-directory.js';
import { answerOf, AT, forestOf, named, refusalOf } from '../support/operation-kit.js';

describe('free-extensions', () => {
  it('lists numbers that nobody has, and offers the next one', async () => {
    const { directory } = simulatedForests();
    const { facts, offers } = await answerOf(freeExtensions, { dialPlan: 'Paris' }, directory);
    const shown = facts[0]?.value;
    assert.equal(typeof shown, 'string');
    const free = typeof shown === 'string' ? shown.split(', ') : [];
    assert.equal(free.length, 12);
    assert.deepEqual(offers[0]?.parameters.extension, free[0]);
    for (const extension of free) {
      const person = { user: 'alice.martin', dialPlan: 'Paris', extension };
      assert.equal((await directory.plan('enable-um', person)).steps.length, 1);
    }
  });

  it('leaves out what a waiting request holds, there or on an equivalent plan', async () => {
    const { directory, claims, world } = simulatedForests();
    const free = async (): Promise<string[]> => {
      const { facts, offers } = await answerOf(freeExtensions, { dialPlan: 'Paris' }, directory);
      const value = facts[0]?.value;
      const shown = typeof value === 'string' ? value.split(', ') : [];
      assert.deepEqual(offers[0]?.parameters.extension, shown[0]);
      return shown;
    };
    const { UMDialPlan } = forestOf(world, 'contoso.com').tables;
    const [paris, lyon] = ['Paris', 'Lyon'].map((name) => named(UMDialPlan, name));
    assert.ok(paris && lyon);
    const [first = '', second = ''] = await free();
    claims.set(`extension:contoso.com:${paris.Guid}:${first}`, 'R-7');
    assert.deepEqual((await free())[0], second);
    const both = [paris.Guid, lyon.Guid].sort().join('+');
    claims.set(`extension:${both}:${second}`, 'R-8');
    assert.deepEqual((await free())[0], second);
    UMDialPlan.set(paris, { EquivalentDialPlanPhoneContexts: [lyon.PhoneContext] }, AT);
    assert.ok(!(await free()).includes(second));
  });

  it('counts as used what mailboxes, attendants and the plan itself have', async () => {
    const { directory } = simulatedForests();
    const [contoso] = LAB_FORESTS;
    assert.ok(contoso);
    const plans = await directory.read(
      { forest: 'contoso.com', administration: 'exchange' },
      'Get-UMDialPlan',
      { Identity: 'Paris' },
    );
    assert.ok(plans[0]);
    const used = await usedExtensions(directory, contoso, plans[0]);
    for (const number of ['1100', '5000', '+33155500000']) assert.ok(used.has(number), number);
    assert.ok(!used.has('4321'), 'another plan’s');
  });

  it('goes on after those in use, then below them, and never begins with 0', () => {
    assert.deepEqual(freeOf(2, new Set(['97', '99']), 4), ['98', '10', '11', '12']);
    assert.deepEqual(freeOf(2, new Set(), 2), ['10', '11']);
    const all = Array.from({ length: 90 }, (_, index) => String(index + 10));
    assert.deepEqual(freeOf(2, new Set(all), 3), []);
    assert.deepEqual(freeOf(3, new Set(['10']), 1), ['100']);
  });

  it('refuses plans that aren’t there or have no SIP URIs', async () => {
    const { directory } = simulatedForests();
    await refusalOf(
      answerOf(freeExtensions, { dialPlan: 'Nice' }, directory),
      'UM-DIAL-PLAN-UNKNOWN',
    );
    await refusalOf(
      answerOf(freeExtensions, { dialPlan: 'Legacy' }, directory),
      'UM-DIAL-PLAN-NOT-SIP',
    );
  });
});
