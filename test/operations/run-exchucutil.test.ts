import assert from 'node:assert/strict';
import runExchUcUtil from '../../src/operations/run-exchucutil.js';
import { commandsOf, type Draft } from '../../src/protocol/plan.js';
import {
  LAB_FORESTS,
  simulatedForests,
  type SimulatedForests,
} from '../support/forest-directory.js';
import { AT, forestOf, keysOf, named, planOf, refusalOf } from '../support/operation-kit.js';
import { assertVerified, differences, execute } from '../support/plan-executor.js';

const LYON = { pool: 'fepool-lyon.contoso.com' };

/** What is said of undoing a request that leaves the script out. */
const undoneByHand = (gateways: number): Draft['undo'] => ({
  kind: 'none',
  reason: { key: 'run-exchucutil.undo-already', params: { gateways } },
});

describe('run-exchucutil', () => {
  let forests: SimulatedForests;
  const plan = (parameters: Record<string, unknown>): Promise<Draft> =>
    planOf(runExchUcUtil, parameters, forests.directory);
  const tables = (forest = 'contoso.com') => forestOf(forests.world, forest).tables;
  const gateway = (address: string, forest = 'contoso.com') => {
    const found = tables(forest)
      .UMIPGateway.all()
      .find(({ Address }) => Address === address);
    assert.ok(found, address);
    return found;
  };
  const huntGroups = (address: string, forest = 'contoso.com'): string[] =>
    tables(forest)
      .UMHuntGroup.all()
      .filter(({ UMIPGateway }) => UMIPGateway === gateway(address, forest).Guid)
      .map(({ Name, PilotIdentifier }) => `${Name} ${PilotIdentifier}`)
      .sort();

  beforeEach(() => {
    forests = simulatedForests();
  });

  it('runs the script on one UM server, then makes good what it spoils', async () => {
    const { steps } = await plan(LYON);
    assert.deepEqual(
      commandsOf(steps).map(({ endpoint, call }) => [
        endpoint.server ?? endpoint.forest,
        call.cmdlet,
      ]),
      [
        ['mbx1.contoso.com', 'ExchUcUtil.ps1'],
        ['contoso.com', 'New-UMHuntGroup'],
        ['contoso.com', 'Set-UMIPGateway'],
        ['contoso.com', 'Set-UMIPGateway'],
        ['contoso.com', 'Set-UMIPGateway'],
      ],
    );
    assert.deepEqual(
      commandsOf(steps)
        .slice(2)
        .map(({ call }) => call.parameters),
      [
        { Identity: '1:5', OutcallsAllowed: false },
        { Identity: '1:2', OutcallsAllowed: false },
        { Identity: gateway('fepool-redmond.contoso.com').Guid, OutcallsAllowed: false },
      ],
    );
  });

  it('offers the restart of each pool’s Front Ends, which no Director’s or branch has', async () => {
    const { next } = await plan(LYON);
    assert.deepEqual(
      next.map(({ operation, parameters }) => [operation, parameters.pool]),
      ['lyon', 'paris', 'redmond'].map((site) => [
        'restart-front-ends',
        `fepool-${site}.contoso.com`,
      ]),
    );
  });

  it('runs it on the next UM server where the first is down, and says which and why', async () => {
    forests.faults.add({ kind: 'server-down', server: 'mbx1' });
    const draft = await plan(LYON);
    assert.equal(commandsOf(draft.steps)[0]?.endpoint.server, 'mbx2.contoso.com');
    const told = draft.warnings.filter(({ key }) => key === 'run-exchucutil.note-server');
    assert.deepEqual(
      told.map(({ params }) => params),
      [{ server: 'mbx2.contoso.com', silent: 'mbx1.contoso.com', count: 1 }],
    );
    await execute(forests, draft);
    await assertVerified(forests, draft);
  });

  it('says nothing of servers where the first answers, and stops where none does', async () => {
    assert.ok(!keysOf((await plan(LYON)).warnings).includes('note-server'));
    forests.faults.add({ kind: 'drop-session', cmdlet: 'Get-UCPool.ps1', when: 'before' });
    const { params } = await refusalOf(plan({ forest: 'contoso.com' }), 'UM-SERVER-SILENT');
    assert.match(String(params.endpoint), /mbx1/);
  });

  it('takes no other server where the first answers with an error of its own', async () => {
    const fault = { kind: 'fail', cmdlet: 'Get-UCPool.ps1', when: 'before', times: 1 } as const;
    forests.faults.add({ ...fault, exception: 'RemoteException' });
    await refusalOf(plan({ forest: 'contoso.com' }), 'UM-COMMAND-FAILED');
  });

  it('ends in the state that the plan shows, with nothing else changed', async () => {
    const draft = await plan(LYON);
    const before = forests.dump();
    const pbx = gateway('10.20.0.5');
    await execute(forests, draft);
    await assertVerified(forests, draft);
    const plans = ['Lyon Lyon', 'Paris Paris', 'Redmond Redmond'];
    assert.deepEqual(huntGroups('fepool-lyon.contoso.com'), plans);
    assert.deepEqual(huntGroups('fepool-redmond.contoso.com'), plans);
    assert.deepEqual(huntGroups('fepool-paris.contoso.com'), [...plans, 'Reception 5500'].sort());
    assert.deepEqual(gateway('10.20.0.5'), pbx);
    assert.deepEqual(
      tables()
        .UMIPGateway.all()
        .map((one) => [one.Address, one.OutcallsAllowed, one.MessageWaitingIndicatorAllowed])
        .sort(),
      [
        ['10.20.0.5', true, true],
        ['dirpool.contoso.com', false, true],
        ['fepool-lyon.contoso.com', false, true],
        ['fepool-paris.contoso.com', true, true],
        ['fepool-redmond.contoso.com', false, true],
        ['sba-nantes.contoso.com', false, false],
      ],
    );
    const changed = differences(before, forests.dump());
    assert.deepEqual([...new Set(changed.map(({ forest }) => forest))], ['contoso.com']);
    assert.ok(changed.every(({ property }) => property === '*'));
    const count = (type: string, side: 'before' | 'after'): number =>
      changed.filter((one) => one.type === type && one[side] !== null).length;
    assert.deepEqual([...new Set(changed.map(({ type }) => type))].sort(), [
      'ADPermission',
      'UMHuntGroup',
      'UMIPGateway',
    ]);
    assert.equal(count('UMHuntGroup', 'before'), draft.numbers.deleted);
    assert.equal(
      count('UMHuntGroup', 'after') +
        count('UMIPGateway', 'after') +
        count('ADPermission', 'after'),
      draft.numbers.created,
    );
  });

  it('says plainly that the script takes no pool and what it does to all of them', async () => {
    const { warnings, stops, subject, numbers } = await plan(LYON);
    assert.deepEqual(keysOf(warnings), [
      'note-not-named',
      'note-other-forest',
      'note-outcalls',
      'note-rebuild',
      'warning-addresses',
      'warning-front-ends',
      'warning-no-return',
      'warning-whole-forest',
    ]);
    const whole = warnings.find(({ key }) => key.endsWith('whole-forest'));
    assert.equal(whole?.params.count, 5);
    assert.equal(whole.params.plans, 'Lyon, Paris, Redmond');
    assert.equal(stops.length, 1);
    assert.deepEqual(numbers, { created: 20, deleted: 7, changed: 2 });
    assert.ok(subject.some(({ label }) => label.key.endsWith('subject-others')));
  });

  it('offers the named pool alone beside it, where that would do something', async () => {
    const { instead } = await plan(LYON);
    assert.deepEqual(
      instead.map(({ operation, parameters }) => [operation, parameters]),
      [['add-pool', { pool: 'fepool-lyon.contoso.com', forest: 'contoso.com' }]],
    );
    const [offer] = instead;
    assert.ok(offer);
    const scoped = await forests.directory.plan(offer.operation, offer.parameters);
    assert.equal(scoped.numbers.deleted, 0);
    assert.deepEqual((await plan({ forest: 'contoso.com' })).instead, []);
    await execute(forests, scoped);
    await assertVerified(forests, scoped);
    assert.deepEqual((await plan(LYON)).instead, []);
  });

  it('goes on after the script has died half-way, and makes the lost hunt group again', async () => {
    const draft = await plan(LYON);
    forests.faults.add({ kind: 'die-half-way', cmdlet: 'ExchUcUtil.ps1', afterPools: 2, times: 1 });
    await assert.rejects(execute(forests, draft), /script ran and isn't settled/);
    forests.faults.clear();
    assert.deepEqual(await execute(forests, draft), [
      'script',
      'hunt-group-1',
      'gateway-1',
      'gateway-2',
      'gateway-4',
    ]);
    await assertVerified(forests, draft);
  });

  it('has nothing to ask anybody a second time', async () => {
    const draft = await plan(LYON);
    await execute(forests, draft);
    await assert.rejects(plan(LYON), {
      code: 'UM-ALREADY-SO',
      params: { object: 'ExchUcUtil · contoso.com' },
    });
    assert.deepEqual(await execute(forests, draft), []);
  });

  it('closes a Directors’ gateway that somebody opened, without running the script', async () => {
    await execute(forests, await plan(LYON));
    const directors = gateway('dirpool.contoso.com');
    tables().UMIPGateway.set(directors, { OutcallsAllowed: true }, AT);
    const draft = await plan(LYON);
    assert.ok(keysOf(draft.warnings).includes('warning-director'));
    assert.deepEqual(draft.undo, undoneByHand(1));
    assert.deepEqual(await execute(forests, draft), ['gateway-1']);
    assert.equal(gateway('dirpool.contoso.com').OutcallsAllowed, false);
  });

  it('leaves one new gateway open where its dial plans would have none: the named one', async () => {
    const paris = gateway('fepool-paris.contoso.com');
    tables().UMIPGateway.set(paris, { OutcallsAllowed: false }, AT);
    const draft = await plan(LYON);
    await execute(forests, draft);
    await assertVerified(forests, draft);
    assert.deepEqual(openLyncGateways(), ['fepool-lyon.contoso.com']);
    function openLyncGateways(): string[] {
      return tables()
        .UMIPGateway.all()
        .filter((one) => one.OutcallsAllowed && one.Address.endsWith('.com'))
        .map(({ Address }) => Address);
    }
  });

  it('leaves none open where there was none and no new one could be', async () => {
    await execute(forests, await plan(LYON));
    const { UMIPGateway, ADPermission } = tables();
    const paris = gateway('fepool-paris.contoso.com');
    UMIPGateway.set(paris, { OutcallsAllowed: false }, AT);
    const [permission] = ADPermission.all();
    if (permission !== undefined) ADPermission.remove(permission);
    const draft = await plan(LYON);
    assert.ok(keysOf(draft.warnings).includes('warning-none-open'));
    await execute(forests, draft);
    await assertVerified(forests, draft);
    assert.ok(UMIPGateway.all().every((one) => !one.OutcallsAllowed || one.Name === 'pbx1'));
  });

  it('tells when more than one gateway was open, and leaves them so', async () => {
    const redmond = gateway('fepool-redmond.contoso.com');
    tables().UMIPGateway.set(redmond, { OutcallsAllowed: true }, AT);
    const draft = await plan(LYON);
    assert.ok(keysOf(draft.warnings).includes('warning-several-open'));
    await execute(forests, draft);
    assert.equal(gateway('fepool-redmond.contoso.com').OutcallsAllowed, true);
  });

  it('restores message waiting, and a branch’s outgoing calls', async () => {
    await execute(forests, await plan(LYON));
    const { UMIPGateway, ADPermission } = tables();
    const [branch, paris] = [
      gateway('sba-nantes.contoso.com'),
      gateway('fepool-paris.contoso.com'),
    ];
    const opened = { OutcallsAllowed: true, MessageWaitingIndicatorAllowed: true };
    UMIPGateway.set(branch, opened, AT);
    UMIPGateway.set(paris, { MessageWaitingIndicatorAllowed: false }, AT);
    const [permission] = ADPermission.all();
    if (permission !== undefined) ADPermission.remove(permission);
    const draft = await plan(LYON);
    const before = forests.dump();
    assert.ok((await execute(forests, draft)).includes('script'));
    await assertVerified(forests, draft);
    const changed = differences(before, forests.dump());
    assert.deepEqual(
      changed.filter(({ type }) => type === 'UMIPGateway'),
      [],
    );
  });

  it('tells of a hunt group that can’t be made again', async () => {
    const [stale] = tables()
      .UMHuntGroup.all()
      .filter(({ Name }) => Name === 'Reception');
    assert.ok(stale);
    tables().UMHuntGroup.set(stale, { PilotIdentifier: 'Lyon', Name: 'OldLyon' }, AT);
    tables()
      .UMHuntGroup.all()
      .filter(({ Name, UMIPGateway }) => Name === 'Lyon' && UMIPGateway === stale.UMIPGateway)
      .forEach((group) => tables().UMHuntGroup.remove(group));
    const draft = await plan(LYON);
    assert.ok(keysOf(draft.warnings).includes('warning-lost'));
    assert.ok(!draft.steps.some(({ id }) => id.startsWith('hunt-group')));
    await execute(forests, draft);
    await assertVerified(forests, draft);
  });

  it('does not take a gateway that somebody disabled for one that lets calls out', async () => {
    const [paris, lyon] = ['fepool-paris.contoso.com', 'fepool-lyon.contoso.com'];
    tables().UMIPGateway.set(gateway(paris), { Status: 'Disabled' }, AT);
    const draft = await plan(LYON);
    assert.ok(!keysOf(draft.warnings).includes('warning-several-open'));
    await execute(forests, draft);
    await assertVerified(forests, draft);
    assert.deepEqual(
      [paris, lyon].map((address) => gateway(address).OutcallsAllowed),
      [true, true],
    );
    tables().UMIPGateway.set(gateway(lyon), { OutcallsAllowed: false }, AT);
    const [permission] = tables().ADPermission.all();
    assert.ok(permission);
    tables().ADPermission.remove(permission);
    assert.ok(keysOf((await plan(LYON)).warnings).includes('warning-none-open'));
  });

  it('does not count on a gateway that somebody disabled', async () => {
    const paris = gateway('fepool-paris.contoso.com');
    tables().UMIPGateway.set(paris, { Status: 'Disabled' }, AT);
    const draft = await plan({ pool: 'fepool-paris' });
    assert.ok(keysOf(draft.warnings).includes('warning-disabled'));
    await execute(forests, draft);
    await assertVerified(forests, draft);
    assert.equal(gateway('fepool-paris.contoso.com').Status, 'Disabled');
  });

  it('runs in fabrikam.com with Lync’s forest, and touches contoso.com’s nothing', async () => {
    const draft = await plan({ forest: 'fabrikam', pool: 'fepool-redmond' });
    const [script] = commandsOf(draft.steps);
    assert.deepEqual(script?.call, {
      cmdlet: 'ExchUcUtil.ps1',
      parameters: { Forest: 'contoso.com' },
    });
    assert.equal(script.endpoint.server, 'fmbx1.fabrikam.com');
    const before = forests.dump();
    await execute(forests, draft);
    await assertVerified(forests, draft);
    const touched = new Set(differences(before, forests.dump()).map(({ forest }) => forest));
    assert.deepEqual([...touched], ['fabrikam.com']);
    assert.deepEqual(huntGroups('fepool-redmond.contoso.com', 'fabrikam.com'), ['Seattle Seattle']);
    const open = tables('fabrikam.com')
      .UMIPGateway.all()
      .filter(({ OutcallsAllowed }) => OutcallsAllowed)
      .map(({ Address }) => Address);
    assert.deepEqual(open, ['fepool-redmond.contoso.com']);
  });

  it('says so where it can’t ask Lync which pools are Directors’', async () => {
    const { directory } = simulatedForests(
      forests.world,
      LAB_FORESTS.map((forest) => ({ ...forest, administrations: ['exchange'] })),
    );
    const { warnings } = await planOf(runExchUcUtil, LYON, directory);
    assert.ok(keysOf(warnings).includes('warning-no-topology'));
  });

  it('verifies every pool where none was named', async () => {
    const draft = await plan({ forest: 'contoso.com' });
    const gateways = draft.verifications.filter(({ title }) => title.key.endsWith('y-gateway'));
    assert.equal(gateways.length, 5);
    await execute(forests, draft);
    await assertVerified(forests, draft);
  });

  it('is verified only where a PBX’s gateway and all hand-made hunt groups are as they were', async () => {
    const draft = await plan(LYON);
    await execute(forests, draft);
    const { UMIPGateway, UMHuntGroup } = tables();
    const pbx = gateway('10.20.0.5');
    UMIPGateway.set(pbx, { OutcallsAllowed: false }, AT);
    await assert.rejects(assertVerified(forests, draft));
    UMIPGateway.set(gateway('10.20.0.5'), { OutcallsAllowed: true }, AT);
    await assertVerified(forests, draft);
    const own = UMHuntGroup.all().filter(
      ({ UMIPGateway: of, Name }) => of === pbx.Guid || Name === 'Reception',
    );
    assert.ok(own.length > 1);
    for (const one of own) {
      UMHuntGroup.remove(one);
      await assert.rejects(assertVerified(forests, draft), one.Name);
      UMHuntGroup.add(one);
    }
  });

  it('was made from another state when a gateway, a hunt group or a pool differs', async () => {
    const { before } = await plan(LYON);
    assert.deepEqual((await plan(LYON)).before, before);
    tables().UMHuntGroup.remove(named(tables().UMHuntGroup, 'Reception'));
    assert.notDeepEqual((await plan(LYON)).before, before);
  });
});
