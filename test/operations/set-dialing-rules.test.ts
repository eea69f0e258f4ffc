import assert from 'node:assert/strict';
import setRules from '../../src/operations/set-dialing-rules.js';
import { commandsOf, type Draft } from '../../src/protocol/plan.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { AT, forestOf, keysOf, named, planOf, refusalOf } from '../support/operation-kit.js';
import { assertVerified, differences, execute } from '../support/plan-executor.js';

const NATIONAL = 'National,33*,0*,French numbers';

describe('set-dialing-rules', () => {
  let forests: SimulatedForests;
  const tables = () => forestOf(forests.world, 'contoso.com').tables;
  const plan = (given: object = {}): Promise<Draft> =>
    planOf(setRules, { dialPlan: 'Redmond', ...given }, forests.directory);
  const changed = (old: ReturnType<SimulatedForests['dump']>): string[] =>
    differences(old, forests.dump())
      .map(
        ({ type, name, property, after }) =>
          `${type} ${name} ${property}: ${JSON.stringify(after)}`,
      )
      .sort();
  const clear = (name: string): void => {
    const none = { ConfiguredInCountryOrRegionGroups: [], AllowedInCountryOrRegionGroups: [] };
    tables().UMDialPlan.set(named(tables().UMDialPlan, name), none, AT);
  };

  beforeEach(() => {
    forests = simulatedForests();
    // Nobody may have anything called yet.
    const { UMMailboxPolicy: policies } = tables();
    for (const one of policies.all()) policies.set(one, { AllowedInCountryOrRegionGroups: [] }, AT);
  });

  it('allows any number on the plan, on its policies’ and its auto attendants’ own lists', async () => {
    clear('Redmond');
    const draft = await plan();
    assert.deepEqual(
      commandsOf(draft.steps).map(({ id, call: { cmdlet, parameters } }) => [
        id,
        cmdlet,
        parameters.ConfiguredInCountryOrRegionGroups ?? null,
        parameters.AllowedInCountryOrRegionGroups,
      ]),
      [
        ['plan', 'Set-UMDialPlan', { Add: ['Anywhere,*,*,*'] }, { Add: ['Anywhere'] }],
        ['policy-1', 'Set-UMMailboxPolicy', null, { Add: ['Anywhere'] }],
        ['policy-2', 'Set-UMMailboxPolicy', null, { Add: ['Anywhere'] }],
        ['attendant-1', 'Set-UMAutoAttendant', null, { Add: ['Anywhere'] }],
      ],
    );
    const old = forests.dump();
    assert.equal((await execute(forests, draft)).length, 4);
    await assertVerified(forests, draft);
    assert.deepEqual(changed(old), [
      'UMAutoAttendant FrontDesk AllowedInCountryOrRegionGroups: ["Anywhere"]',
      'UMDialPlan Redmond AllowedInCountryOrRegionGroups: ["Anywhere"]',
      'UMDialPlan Redmond ConfiguredInCountryOrRegionGroups: ["Anywhere,*,*,*"]',
      'UMMailboxPolicy Redmond Default Policy AllowedInCountryOrRegionGroups: ["Anywhere"]',
      'UMMailboxPolicy Redmond VIP AllowedInCountryOrRegionGroups: ["Anywhere"]',
    ]);
  });

  it('finds the default policy by its plan, whose name is a translation', async () => {
    const draft = await plan({ dialPlan: 'Paris' });
    const old = forests.dump();
    await execute(forests, draft);
    assert.ok(
      changed(old).includes(
        'UMMailboxPolicy Paris Stratégie par défaut AllowedInCountryOrRegionGroups: ["Anywhere"]',
      ),
    );
  });

  it('keeps the groups there are, and adds others beside them', async () => {
    const draft = await plan({ groups: `Local , 425* , * ; ${NATIONAL}` });
    await execute(forests, draft);
    await assertVerified(forests, draft);
    const redmond = named(tables().UMDialPlan, 'Redmond');
    assert.deepEqual(redmond.ConfiguredInCountryOrRegionGroups, [
      'Anywhere,*,*,*',
      'Local,425*,*,*',
      NATIONAL,
    ]);
    assert.deepEqual(redmond.AllowedInCountryOrRegionGroups, ['Anywhere', 'Local', 'National']);
    assert.ok(keysOf(draft.warnings).includes('note-kept'));
  });

  it('leaves other policies and the auto attendants alone when one policy is named', async () => {
    const draft = await plan({ policy: 'redmond vip' });
    const old = forests.dump();
    assert.deepEqual(await execute(forests, draft), ['policy-2']);
    assert.deepEqual(changed(old), [
      'UMMailboxPolicy Redmond VIP AllowedInCountryOrRegionGroups: ["Anywhere"]',
    ]);
    assert.ok(!keysOf(draft.warnings).includes('warning-attendants'));
  });

  it('warns that calls cost, and that callers of auto attendants don’t sign in; offers each policy alone', async () => {
    const draft = await plan({ groups: [NATIONAL] });
    assert.deepEqual(keysOf(draft.warnings), [
      'note-kept',
      'note-lync',
      'warning-attendants',
      'warning-cost',
    ]);
    assert.equal(draft.instead.length, 2);
    const [first] = draft.instead;
    assert.ok(first);
    const alone = await forests.directory.plan(first.operation, first.parameters);
    assert.deepEqual(
      alone.steps.map(({ id }) => id),
      ['plan', 'policy-1'],
    );
    await execute(forests, alone);
    await assertVerified(forests, alone);
  });

  it('allows a group by its name where the plan has it already', async () => {
    assert.deepEqual(
      (await plan({ groups: 'anywhere' })).steps.map(({ id }) => id),
      ['policy-1', 'policy-2', 'attendant-1'],
    );
    const { candidates } = await refusalOf(plan({ groups: 'Mars' }), 'UM-NAME-UNKNOWN');
    assert.deepEqual(
      candidates.map(({ id }) => id),
      ['Anywhere'],
    );
  });

  it('does only what is missing, and says when nothing is', async () => {
    const draft = await plan();
    const [first] = commandsOf(draft.steps);
    assert.ok(first);
    await forests.run(first.endpoint, first.call);
    assert.deepEqual(
      (await plan()).steps.map(({ id }) => id),
      ['policy-2', 'attendant-1'],
    );
    assert.equal((await execute(forests, draft)).length, 2);
    await refusalOf(plan(), 'UM-ALREADY-SO');
  });

  it('is undone to exactly what there was, whoever else’s groups are there', async () => {
    for (const dialPlan of ['Redmond', 'Legacy']) {
      const old = forests.dump();
      const draft = await plan({ dialPlan, groups: `${NATIONAL}; Anywhere,*,*,*` });
      await execute(forests, draft);
      assert.ok(draft.undo.kind === 'request');
      const back = await forests.directory.plan(draft.undo.operation, draft.undo.parameters);
      assert.equal(back.steps.at(-1)?.id, 'plan');
      assert.deepEqual(keysOf(back.stops), ['stops-calls']);
      await execute(forests, back);
      await assertVerified(forests, back);
      assert.deepEqual(differences(old, forests.dump()), []);
    }
  });

  it('stays on one domain controller and addresses objects by GUID', async () => {
    for (const { call } of commandsOf((await plan({ groups: NATIONAL })).steps)) {
      const { Identity } = call.parameters;
      assert.ok(typeof Identity === 'string' && /^[0-9a-f-]{36}$/.test(Identity));
      assert.equal(
        call.parameters.DomainController,
        forestOf(forests.world, 'contoso.com').domainControllers[0],
      );
    }
  });

  it('refuses groups that are malformed', async () => {
    for (const groups of [
      `${'N'.repeat(33)},*,*,*`,
      'Name,abc,*,*',
      'Name,*',
      ',*,*,*',
      'Name,*,*,a,b',
      'Name,*,*,$(x)',
      "Na'me,*,*,*",
    ]) {
      const { params } = await refusalOf(plan({ groups }), 'UM-BAD-PARAMETER');
      assert.equal(params.parameter, 'groups', groups);
    }
  });

  it('refuses policies of other plans, plans that aren’t there, and what is claimed', async () => {
    const { candidates } = await refusalOf(
      plan({ policy: 'Paris Stratégie par défaut' }),
      'UM-POLICY-UNKNOWN',
    );
    assert.equal(candidates.length, 2);
    await refusalOf(plan({ dialPlan: 'Redmont' }), 'UM-DIAL-PLAN-UNKNOWN');
    await refusalOf(plan({ dialPlan: '' }), 'UM-MISSING-PARAMETER');
    const [claim = ''] = (await plan()).claims;
    forests.claims.set(claim, 'R-1');
    await refusalOf(plan(), 'UM-CLAIMED');
  });
});
