import assert from 'node:assert/strict';
import connectPartner from '../../src/operations/connect-partner.js';
import type { Draft } from '../../src/protocol/plan.js';
import { carryOut } from '../support/do-by-hand.js';
import type { SimulatedForests } from '../support/forest-directory.js';
import { healthyForests } from '../support/healthy-forests.js';
import { AT, forestOf, planOf, refusalOf } from '../support/operation-kit.js';
import { assertVerified } from '../support/plan-executor.js';

describe('connect-partner', () => {
  let forests: SimulatedForests;
  const plan = (forest = 'contoso.com'): Promise<Draft> =>
    planOf(connectPartner, { forest }, forests.directory);
  const tablesOf = (forest = 'contoso.com') => forestOf(forests.world, forest).tables;
  const told = ({ steps }: Draft): string[][] =>
    steps.map((step) => {
      assert.ok(step.kind === 'manual');
      return step.instructions.map(({ key }) => key.replace('connect-partner.', ''));
    });

  beforeEach(() => {
    forests = healthyForests(60);
  });

  it('says what to run on the side that doesn’t know the other, and looks for it', async () => {
    const { PartnerApplication: t } = tablesOf();
    for (const one of t.all()) t.remove(one);
    const draft = await plan();
    assert.deepEqual(told(draft), [
      [
        'do-exchange-who',
        'do-exchange-folder',
        'do-exchange-make',
        'do-exchange-url',
        'do-exchange-iis',
        'do-done',
      ],
    ]);
    const [step] = draft.steps;
    assert.ok(step?.kind === 'manual');
    assert.deepEqual(
      step.instructions.slice(0, 3).map(({ params }) => params),
      [{ server: 'cas1.contoso.com' }, {}, { pool: 'fepool-lyon.contoso.com' }],
    );
    assert.deepEqual(step.settled, [
      {
        endpoint: { forest: 'contoso.com', administration: 'exchange' },
        call: { cmdlet: 'Get-PartnerApplication', parameters: {} },
        where: { ApplicationIdentifier: '00000004-0000-0ff1-ce00-000000000000', Enabled: true },
        is: 'present',
      },
    ]);
    await carryOut(forests, draft);
    await assertVerified(forests, draft);
    await refusalOf(plan(), 'UM-ALREADY-SO');
  });

  it('is one step for each side, and has what is there switched on instead of made again', async () => {
    for (const administration of ['exchange', 'lync'] as const)
      forests.makePartner({ forest: 'contoso.com', administration, isEnabled: false });
    const draft = await plan();
    assert.deepEqual(told(draft), [
      ['do-exchange-who', 'do-exchange-enable', 'do-exchange-iis', 'do-done'],
      ['do-lync-who', 'do-lync-enable', 'do-lync-try', 'do-done'],
    ]);
    assert.deepEqual(draft.numbers, { created: 0, deleted: 0, changed: 2 });
    await carryOut(forests, draft);
    assert.equal(tablesOf().PartnerApplication.size, 1);
  });

  it('takes no other application for Exchange or Lync', async () => {
    const { CsPartnerApplication: t } = tablesOf();
    const ApplicationIdentifier = '00000003-0000-0ff1-ce00-000000000000';
    for (const one of t.all()) t.set(one, { ApplicationIdentifier }, AT);
    const draft = await plan();
    assert.deepEqual(
      draft.steps.map(({ id }) => id),
      ['partner-lync'],
    );
    assert.deepEqual(draft.numbers, { created: 1, deleted: 0, changed: 0 });
  });

  it('looks at the Lync of the other forest, for one without', async () => {
    const { PartnerApplication: t } = tablesOf('fabrikam.com');
    for (const one of t.all()) t.remove(one);
    forests.makePartner({ forest: 'contoso.com', administration: 'lync', isEnabled: false });
    const draft = await plan('fabrikam.com');
    assert.deepEqual(
      draft.steps.map(({ endpoint }) => endpoint),
      [
        { forest: 'fabrikam.com', administration: 'exchange' },
        { forest: 'contoso.com', administration: 'lync' },
      ],
    );
  });

  it('refuses what another waiting request is about', async () => {
    forests.makePartner({ forest: 'contoso.com', administration: 'lync', isEnabled: false });
    const [claim = ''] = (await plan()).claims;
    forests.claims.set(claim, 'R-7');
    await refusalOf(plan(), 'UM-CLAIMED');
  });
});
