import assert from 'node:assert/strict';
import mendByHand from '../../src/operations/mend-by-hand.js';
import { sharePilot } from '../support/broken-forests/broken.js';
import { breakMedia } from '../support/broken-forests/plans.js';
import { carryOut } from '../support/do-by-hand.js';
import type { SimulatedForests } from '../support/forest-directory.js';
import { healthyForests } from '../support/healthy-forests.js';
import { AT, forestOf, named, planOf, refusalOf } from '../support/operation-kit.js';
import { assertVerified } from '../support/plan-executor.js';

const FABRIKAM = { forest: 'fabrikam.com' };

describe('mend-by-hand', () => {
  let forests: SimulatedForests;
  const plan = (given: object) => planOf(mendByHand, { ...given }, forests.directory);
  const tables = () => forestOf(forests.world, 'fabrikam.com').tables;
  const trustOneWay = (): void => {
    const { ForestTrust } = tables();
    ForestTrust.set(named(ForestTrust, 'contoso.com'), { TrustDirection: 'Outbound' }, AT);
  };
  const lateAttributes = (): void => {
    forests.faults.add({ kind: 'late-attributes', cmdlet: 'Get-CsUser' });
  };

  beforeEach(() => {
    forests = healthyForests(60);
  });

  it('tells who, how, and what is looked for, one step for each finding', async () => {
    trustOneWay();
    lateAttributes();
    const { steps, verifications, undo } = await plan(FABRIKAM);
    assert.deepEqual(
      steps.map(({ kind, id, administration }) => [kind, id, administration]),
      [
        ['manual', 'forest-trust-1', 'exchange'],
        ['manual', 'users-unseen-2', 'lync'],
      ],
    );
    for (const step of steps) {
      assert.ok(step.kind === 'manual');
      const keys = step.instructions.map(({ key }) => key.replace('mend-by-hand.', ''));
      assert.match(keys[0] ?? '', /^who-/);
      assert.ok(keys.length >= 4);
      assert.equal(keys.at(-1), 'do-done');
    }
    assert.ok(verifications.length > 2);
    assert.equal(undo.kind, 'none');
  });

  it('does only the one that is asked for', async () => {
    trustOneWay();
    lateAttributes();
    const { steps } = await plan({ ...FABRIKAM, rule: 'forest-trust' });
    assert.deepEqual(
      steps.map(({ id }) => id),
      ['forest-trust-1'],
    );
  });

  it('looks at those who were named, and leaves out whom Lync sees already', async () => {
    const unseen = { ...FABRIKAM, rule: 'users-unseen' };
    lateAttributes();
    const [first, second] = tables()
      .Mailbox.all()
      .filter(({ UMEnabled }) => UMEnabled);
    assert.ok(first !== undefined && second !== undefined);
    const before = forests.journal.last;
    const draft = await plan({ ...unseen, users: first.PrimarySmtpAddress });
    const read = forests.journal.after(before).map(({ command }) => command);
    assert.ok(!read.includes('Get-UMDialPlan'), 'the whole forest was checked for one person');
    assert.deepEqual(
      draft.verifications.map(({ title }) => title.params.on),
      [first.DisplayName],
    );
    await assert.rejects(carryOut(forests, draft), /isn't settled/);
    await carryOut(forests, draft, () => {
      forests.faults.clear();
    });
    await assertVerified(forests, draft);
    await refusalOf(plan({ ...unseen, users: second.PrimarySmtpAddress }), 'UM-ALREADY-SO');
  });

  it('asks which server is to get a role, and takes nothing for a name that is none', async () => {
    const { ExchangeServer } = tables();
    ExchangeServer.set(named(ExchangeServer, 'fmulti1'), { IsMailboxServer: false }, AT);
    const second = { ...FABRIKAM, rule: 'two-servers' };
    const { params } = await refusalOf(plan(second), 'UM-MISSING-PARAMETER');
    assert.equal(params.parameter, 'name');
    await refusalOf(plan({ ...second, name: 'fmbx2; whoami' }), 'UM-NAME-FORM');
    const { steps } = await plan({ ...second, name: 'fmbx2' });
    assert.deepEqual(
      steps.flatMap(({ settled }) => settled.map(({ call, where }) => [call.parameters, where])),
      [[{ Identity: 'fmbx2' }, { IsMailboxServer: true }]],
    );
  });

  it('does without that of two plans of one pilot identifier which fewer gateways lead to', async () => {
    const contoso = forestOf(forests.world, 'contoso.com').tables;
    sharePilot(contoso);
    const { UMDialPlan, UMHuntGroup } = contoso;
    const asked = { forest: 'contoso.com', rule: 'same-pilot' };
    const goes = async () =>
      (await plan(asked)).verifications.map(({ title, check }) => [
        title.params.on,
        check.call.parameters,
        check.is,
      ]);
    const { Guid } = named(UMDialPlan, 'Lyon');
    assert.deepEqual(await goes(), [['Lyon', { Identity: Guid }, 'absent']]);
    const paris = named(UMDialPlan, 'Paris').Guid;
    for (const one of UMHuntGroup.all()) {
      if (one.UMDialPlan === paris) UMHuntGroup.set(one, { PilotIdentifier: '9999' }, AT);
      if (one.UMDialPlan === Guid) UMHuntGroup.set(one, { PilotIdentifier: 'Paris' }, AT);
    }
    assert.deepEqual(await goes(), [['Paris', { Identity: paris }, 'absent']]);
  });

  it('has Lync forbid media encryption nowhere, and says what else would do', async () => {
    breakMedia(forestOf(forests.world, 'contoso.com').tables);
    const { steps, warnings } = await plan({ forest: 'contoso.com', rule: 'media-conflict' });
    assert.deepEqual(
      steps.flatMap(({ settled }) =>
        settled.map(({ endpoint, where, is }) => [endpoint, where, is]),
      ),
      [
        [
          { forest: 'contoso.com', administration: 'lync' },
          { EncryptionLevel: 'DoNotSupportEncryption' },
          'absent',
        ],
      ],
    );
    assert.deepEqual(warnings[0]?.params, {
      lyncForest: 'contoso.com',
      required: 'Global',
      none: 'site:Lyon',
    });
  });

  it('has nothing to do in a healthy forest', () => refusalOf(plan(FABRIKAM), 'UM-ALREADY-SO'));

  it('is asked for once at a time', async () => {
    trustOneWay();
    for (const claim of (await plan(FABRIKAM)).claims) forests.claims.set(claim, 'R-7');
    await refusalOf(plan(FABRIKAM), 'UM-CLAIMED');
  });
});
