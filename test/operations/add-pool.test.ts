import assert from 'node:assert/strict';
import fc from 'fast-check';
import addPool from '../../src/operations/add-pool.js';
import { seederFor } from '../../src/lab/forests/seed/seeder.js';
import { addDialPlan, addGateway, addHuntGroup } from '../../src/lab/forests/seed/um-objects.js';
import { UmError, type ErrorCode } from '../../src/protocol/errors.js';
import { commandsOf, type Draft } from '../../src/protocol/plan.js';
import {
  LAB_FORESTS,
  simulatedForests,
  type SimulatedForests,
} from '../support/forest-directory.js';
import { AT, forestOf, keysOf, named, planOf, refusalOf } from '../support/operation-kit.js';
import { assertVerified, differences, execute } from '../support/plan-executor.js';
import { forestRecipe, randomWorld } from '../support/random-forest.js';

const LYON = { pool: 'fepool-lyon.contoso.com' };

describe('add-pool', () => {
  let forests: SimulatedForests;
  const plan = (parameters: Record<string, unknown>): Promise<Draft> =>
    planOf(addPool, parameters, forests.directory);
  const tables = (forest = 'contoso.com') => forestOf(forests.world, forest).tables;
  const seeder = () => seederFor(1, forests.world, forestOf(forests.world, 'contoso.com'));
  const gateway = (address: string, forest = 'contoso.com') => {
    const found = tables(forest)
      .UMIPGateway.all()
      .find(({ Address }) => Address === address);
    assert.ok(found, address);
    return found;
  };
  const settings = (address: string, forest = 'contoso.com'): boolean[] => {
    const { OutcallsAllowed, MessageWaitingIndicatorAllowed } = gateway(address, forest);
    return [OutcallsAllowed, MessageWaitingIndicatorAllowed];
  };
  const huntGroups = (address: string, forest = 'contoso.com'): string[] =>
    tables(forest)
      .UMHuntGroup.all()
      .filter(({ UMIPGateway }) => UMIPGateway === gateway(address, forest).Guid)
      .map(({ Name, PilotIdentifier }) => `${Name} ${PilotIdentifier}`)
      .sort();
  const grantAll = async (): Promise<void> => {
    const { steps } = await plan(LYON);
    for (const { id, endpoint, call } of commandsOf(steps)) {
      if (id.startsWith('right')) await forests.run(endpoint, call);
    }
  };
  const idsOf = ({ steps }: Draft): string[] => steps.map(({ id }) => id);

  beforeEach(() => {
    forests = simulatedForests();
  });

  it('makes rights, gateway and hunt groups, the gateway closed before any plan can use it', async () => {
    await grantAll();
    const { steps } = await plan({ pool: 'FEPOOL-LYON' });
    const calls = commandsOf(steps).map(({ call }) => call);
    const plans = tables().UMDialPlan;
    const { OriginatingServer } = (
      await forests.directory.read(
        { forest: 'contoso.com', administration: 'exchange' },
        'Get-UMDialPlan',
        { Identity: 'Lyon' },
      )
    )[0] ?? { OriginatingServer: null };
    assert.ok(OriginatingServer);
    const DomainController = OriginatingServer;
    assert.deepEqual(calls, [
      {
        cmdlet: 'New-UMIPGateway',
        parameters: { Name: '1:2', Address: 'fepool-lyon.contoso.com', DomainController },
      },
      {
        cmdlet: 'Set-UMIPGateway',
        parameters: {
          Identity: '1:2',
          OutcallsAllowed: false,
          MessageWaitingIndicatorAllowed: true,
          DomainController,
        },
      },
      ...['Lyon', 'Paris', 'Redmond'].map((name) => ({
        cmdlet: 'New-UMHuntGroup',
        parameters: {
          Name: name,
          PilotIdentifier: name,
          UMDialPlan: named(plans, name).Guid,
          UMIPGateway: '1:2',
          DomainController,
        },
      })),
    ]);
    assert.ok(
      steps.every(({ settled }) =>
        settled.every(({ call }) => call.parameters.DomainController === DomainController),
      ),
    );
  });

  it('ends in the state that the plan shows, and touches nothing else', async () => {
    const before = forests.dump();
    const draft = await plan(LYON);
    await execute(forests, draft);
    await assertVerified(forests, draft);
    assert.deepEqual(huntGroups('fepool-lyon.contoso.com'), [
      'Lyon Lyon',
      'Paris Paris',
      'Redmond Redmond',
    ]);
    assert.deepEqual(settings('fepool-lyon.contoso.com'), [false, true]);
    const changed = differences(before, forests.dump());
    assert.ok(changed.every((one) => one.before === null && one.forest === 'contoso.com'));
    const made = changed.filter(({ type }) => type !== 'ADPermission');
    assert.deepEqual(made.map(({ type, name }) => `${type} ${name}`).sort(), [
      'UMHuntGroup Lyon',
      'UMHuntGroup Paris',
      'UMHuntGroup Redmond',
      'UMIPGateway 1:2',
    ]);
    assert.deepEqual(draft.numbers, { created: changed.length, deleted: 0, changed: 0 });
  });

  it('grants Lync’s groups exactly the rights that they lack, and says so', async () => {
    const lacking = 6 - tables().ADPermission.all().length;
    assert.ok(lacking > 0);
    const draft = await plan(LYON);
    const rights = commandsOf(draft.steps).filter(({ id }) => id.startsWith('right'));
    assert.equal(rights.length, lacking);
    assert.ok(keysOf(draft.warnings).includes('warning-rights'));
    await execute(forests, draft);
    const granted = tables().ADPermission.all();
    assert.deepEqual(
      granted.map(({ Object: on, AccessRights, InheritanceType }) => [
        on.startsWith('CN=UM '),
        [...AccessRights].sort().join(),
        InheritanceType,
      ]),
      granted.map(({ Object: on }) =>
        on.startsWith('CN=UM ')
          ? [true, 'ListChildren,ReadProperty', 'All']
          : [false, 'ListChildren', 'None'],
      ),
    );
    assert.equal(granted.length, 6);
  });

  it('has nothing to do where all is there', async () => {
    await execute(forests, await plan(LYON));
    assert.equal(
      (await refusalOf(plan(LYON), 'UM-ALREADY-SO')).params.object,
      'fepool-lyon.contoso.com',
    );
  });

  it('goes on wherever it stopped', async () => {
    const draft = await plan(LYON);
    const commands = commandsOf(draft.steps);
    for (let done = 0; done < commands.length; done += 1) {
      forests = simulatedForests();
      for (const { endpoint, call } of commands.slice(0, done)) await forests.run(endpoint, call);
      assert.deepEqual(
        await execute(forests, draft),
        commands.slice(done).map(({ id }) => id),
      );
      await assertVerified(forests, draft);
    }
  });

  it('is planned anew from wherever an earlier one stopped, with the same end', async () => {
    const commands = commandsOf((await plan(LYON)).steps);
    for (let done = 1; done < commands.length; done += 1) {
      forests = simulatedForests();
      for (const { endpoint, call } of commands.slice(0, done)) await forests.run(endpoint, call);
      const again = await plan(LYON);
      await execute(forests, again);
      await assertVerified(forests, again);
      assert.deepEqual(settings('fepool-lyon.contoso.com'), [false, true]);
      assert.equal(huntGroups('fepool-lyon.contoso.com').length, 3);
    }
  });

  it('takes a hand-made gateway with that address, keeps its settings and its hunt groups', async () => {
    await grantAll();
    const mine = addGateway(seeder(), 'lyon-by-hand', 'fepool-lyon.contoso.com', true);
    const lyon = named(tables().UMDialPlan, 'Lyon');
    addHuntGroup(seeder(), mine, lyon, 'Messagerie', 'Lyon');
    addHuntGroup(seeder(), mine, named(tables().UMDialPlan, 'Legacy'), 'Accueil', '5501');
    tables().UMIPGateway.set(mine, { MessageWaitingIndicatorAllowed: false }, AT);
    const draft = await plan(LYON);
    assert.deepEqual(idsOf(draft), ['hunt-group-1', 'hunt-group-2']);
    assert.ok(keysOf(draft.warnings).includes('warning-several-open'));
    const before = forests.dump();
    await execute(forests, draft);
    await assertVerified(forests, draft);
    assert.deepEqual(
      differences(before, forests.dump())
        .map(({ type, name }) => [type, name])
        .sort(),
      [
        ['UMHuntGroup', 'Paris'],
        ['UMHuntGroup', 'Redmond'],
      ],
    );
  });

  it('uses the phone context up to its first dot, not the plan’s name', async () => {
    addDialPlan(seeder(), 'DP.Nice', 4, '33', [], ['Nice']);
    const draft = await plan(LYON);
    await execute(forests, draft);
    await assertVerified(forests, draft);
    assert.ok(huntGroups('fepool-lyon.contoso.com').includes('DP.Nice DP'));
  });

  it('leaves the new gateway open where a dial plan would have none', async () => {
    const paris = gateway('fepool-paris.contoso.com');
    tables().UMIPGateway.set(paris, { OutcallsAllowed: false }, AT);
    const draft = await plan(LYON);
    await execute(forests, draft);
    await assertVerified(forests, draft);
    assert.deepEqual(settings('fepool-lyon.contoso.com'), [true, true]);
  });

  it('does not count a disabled gateway as open, nor a Director’s', async () => {
    await grantAll();
    const paris = gateway('fepool-paris.contoso.com');
    tables().UMIPGateway.set(paris, { Status: 'Disabled' }, AT);
    const director = addGateway(seeder(), '1:5', 'dirpool.contoso.com', true);
    for (const { Name, URIType, ...rest } of tables().UMDialPlan.all()) {
      if (URIType !== 'SipName') continue;
      addHuntGroup(seeder(), director, { Name, URIType, ...rest }, Name, Name);
    }
    const draft = await plan(LYON);
    await execute(forests, draft);
    assert.deepEqual(settings('fepool-lyon.contoso.com'), [true, true]);
  });

  it('closes a Directors’ gateway always, also one that is there and open', async () => {
    const paris = gateway('fepool-paris.contoso.com');
    tables().UMIPGateway.set(paris, { OutcallsAllowed: false }, AT);
    const draft = await plan({ pool: 'dirpool' });
    assert.ok(keysOf(draft.warnings).includes('warning-none-open'));
    await execute(forests, draft);
    assert.deepEqual(settings('dirpool.contoso.com'), [false, true]);
    tables().UMIPGateway.set(gateway('dirpool.contoso.com'), { OutcallsAllowed: true }, AT);
    const again = await plan({ pool: 'dirpool' });
    assert.deepEqual(idsOf(again), ['settings']);
    assert.ok(keysOf(again.warnings).includes('warning-director'));
    assert.deepEqual(again.numbers, { created: 0, deleted: 0, changed: 1 });
    await execute(forests, again);
    assert.deepEqual(settings('dirpool.contoso.com'), [false, true]);
  });

  it('closes a branch’s gateway and turns its message waiting off', async () => {
    await execute(forests, await plan({ pool: 'sba-nantes' }));
    assert.deepEqual(settings('sba-nantes.contoso.com'), [false, false]);
  });

  it('gives a right that isn’t inherited, or half of one, whole', async () => {
    const { ADPermission: t } = tables();
    const [first, second] = t.all().filter(({ AccessRights }) => AccessRights.length === 2);
    assert.ok(first !== undefined && second !== undefined);
    const before = await plan(LYON);
    t.set(first, { InheritanceType: 'None' }, AT);
    t.set(second, { AccessRights: ['ReadProperty'] }, AT);
    const draft = await plan(LYON);
    const count = ({ steps }: Draft) =>
      commandsOf(steps).filter(({ id }) => id.startsWith('right'));
    assert.equal(count(draft).length, count(before).length + 2);
    assert.ok(draft.changes.some((one) => one.before === 'ReadProperty'));
    await execute(forests, draft);
    await assertVerified(forests, draft);
    await refusalOf(plan({ ...LYON, forest: 'contoso.com' }), 'UM-ALREADY-SO');
  });

  it('works in fabrikam.com with Lync’s pools, and says what the other forest needs', async () => {
    const contoso = await plan(LYON);
    assert.ok(keysOf(contoso.warnings).includes('note-other-forest'));
    const draft = await plan({ pool: 'fepool-redmond', forest: 'fabrikam' });
    const before = forests.dump();
    await execute(forests, draft);
    await assertVerified(forests, draft);
    const touched = new Set(differences(before, forests.dump()).map(({ forest }) => forest));
    assert.deepEqual([...touched], ['fabrikam.com']);
    assert.deepEqual(huntGroups('fepool-redmond.contoso.com', 'fabrikam.com'), ['Seattle Seattle']);
    const groups = tables('fabrikam.com')
      .ADPermission.all()
      .map(({ User }) => User);
    assert.deepEqual([...new Set(groups)].sort(), [
      'CONTOSO\\RTCComponentUniversalServices',
      'CONTOSO\\RTCUniversalServerAdmins',
    ]);
  });

  it('says what it can’t know, what it leaves as it is, and why there is no undo', async () => {
    const { warnings, undo, stops, next } = await plan(LYON);
    const keys = keysOf(warnings);
    for (const key of ['warning-front-ends', 'warning-addresses', 'note-others']) {
      assert.ok(keys.includes(key), key);
    }
    assert.equal(undo.kind, 'none');
    assert.deepEqual(stops, []);
    assert.deepEqual(
      next.map(({ operation, parameters }) => [operation, parameters]),
      [['restart-front-ends', { pool: 'fepool-lyon.contoso.com', forest: 'contoso.com' }]],
    );
    await execute(forests, await plan(LYON));
    tables().UMIPGateway.set(gateway('fepool-lyon.contoso.com'), { Status: 'Disabled' }, AT);
    tables().UMHuntGroup.remove(
      tables()
        .UMHuntGroup.all()
        .find(({ UMIPGateway }) => UMIPGateway === gateway('fepool-lyon.contoso.com').Guid) ??
        assert.fail(),
    );
    const disabled = await plan(LYON);
    assert.ok(keysOf(disabled.warnings).includes('warning-disabled'));
    await execute(forests, disabled);
    await assertVerified(forests, disabled);
    const { directory } = simulatedForests(
      forests.world,
      LAB_FORESTS.map((forest) => ({ ...forest, administrations: ['exchange'] })),
    );
    const blind = await planOf(addPool, { pool: 'dirpool', forest: 'contoso.com' }, directory);
    assert.ok(keysOf(blind.warnings).includes('warning-no-topology'));
  });

  it('is not settled when a write was dropped', async () => {
    const draft = await plan(LYON);
    forests.faults.add({ kind: 'drop-write', cmdlet: 'New-UMHuntGroup' });
    await assert.rejects(execute(forests, draft), /isn't settled/);
  });

  it('was made from another state when its gateway, a plan or an open gateway differs', async () => {
    const { before } = await plan(LYON);
    assert.deepEqual((await plan(LYON)).before, before);
    tables().UMIPGateway.set(gateway('fepool-paris.contoso.com'), { OutcallsAllowed: false }, AT);
    assert.notDeepEqual((await plan(LYON)).before, before);
  });

  describe('refuses, before anything runs,', () => {
    const refuses = (code: ErrorCode, parameters: Record<string, unknown>): Promise<UmError> =>
      refusalOf(plan(parameters), code);

    it('without a pool, or with one that there isn’t, whatever is in its name', async () => {
      await refuses('UM-MISSING-PARAMETER', { pool: ' ', forest: 'contoso.com' });
      for (const pool of ['fepool-nice', 'fepool-*', "x'; Get-Mailbox", '$(whoami)', '(cn=*)']) {
        const { candidates } = await refuses('UM-POOL-UNKNOWN', { pool });
        assert.equal(candidates.length, 5);
      }
    });

    it('a pool that Active Directory does not show yet', async () => {
      tables().UCPool.set(named(tables().UCPool, '1:2'), { Fqdn: null }, AT);
      await refuses('UM-POOL-NOT-PUBLISHED', LYON);
    });

    it('a forest without a SIP URI dial plan, or without a UM server', async () => {
      for (const one of tables()
        .UMDialPlan.all()
        .filter(({ URIType }) => URIType === 'SipName')) {
        tables().UMDialPlan.set(one, { URIType: 'E164' }, AT);
      }
      await refuses('UM-SCRIPT-NO-DIAL-PLAN', LYON);
      for (const server of tables().ExchangeServer.all()) {
        tables().ExchangeServer.set(server, { IsMailboxServer: false }, AT);
      }
      await refuses('UM-NO-UM-SERVER', { ...LYON, forest: 'contoso.com' });
    });

    it('two dial plans with one pilot identifier: the second hunt group would fail', async () => {
      addDialPlan(seeder(), 'DP.Nice', 4, '33', [], ['Nice']);
      addDialPlan(seeder(), 'DP.Lille', 4, '33', [], ['Lille']);
      await refuses('UM-SCRIPT-SAME-PILOT', LYON);
    });

    it('a gateway that has the pool’s name, or is its machines', async () => {
      for (const [name, address] of [
        ['1:2', 'pbx.contoso.com'],
        ['by-hand', 'fe2-lyon.contoso.com'],
      ] as const) {
        forests = simulatedForests();
        addGateway(seeder(), name, address, false);
        await refuses('UM-SCRIPT-ADDRESS-TAKEN', LYON);
      }
    });

    it('a hunt group that has the name or the pilot identifier of one that is missing', async () => {
      for (const [name, pilot] of [
        ['Lyon', '5599'],
        ['Other', 'lyon'],
      ] as const) {
        forests = simulatedForests();
        const mine = addGateway(seeder(), '1:2', 'fepool-lyon.contoso.com', false);
        addHuntGroup(seeder(), mine, named(tables().UMDialPlan, 'Legacy'), name, pilot);
        const { params } = await refuses('UM-HUNT-GROUP-TAKEN', LYON);
        assert.deepEqual([params.huntGroup, params.dialPlan], [name, 'Lyon']);
      }
    });

    it('while another request changes the forest’s gateways', async () => {
      forests.claims.set('exchucutil:contoso.com', 'R-3');
      await refuses('UM-CLAIMED', LYON);
      await plan({ ...LYON, forest: 'fabrikam.com' });
    });
  });

  it('in whatever forest only adds, touches no other gateway, opens no Director’s, and is then settled', async function () {
    let planned = 0;
    await fc.assert(
      fc.asyncProperty(forestRecipe, fc.nat(4), async (recipe, index) => {
        forests = simulatedForests(randomWorld(recipe));
        const pool = `pool${(index % recipe.pools.length) + 1}.contoso.com`;
        const asked = { pool, forest: 'contoso.com' };
        const before = forests.dump();
        let draft: Draft;
        try {
          draft = await plan(asked);
        } catch (error) {
          assert.ok(error instanceof UmError && error.code !== 'UM-INTERNAL', String(error));
          return;
        }
        planned += 1;
        await execute(forests, draft);
        await assertVerified(forests, draft);
        const changed = differences(before, forests.dump());
        for (const one of changed) {
          if (one.property === '*') assert.equal(one.before, null);
          else if (one.type === 'ADPermission') assert.equal(one.property, 'AccessRights');
          else assert.deepEqual([one.type, gateway(pool).Name], ['UMIPGateway', one.name]);
        }
        assert.equal(
          changed.filter(({ property }) => property === '*').length,
          draft.numbers.created,
        );
        if (recipe.pools[index % recipe.pools.length]?.kind === 'director')
          assert.equal(gateway(pool).OutcallsAllowed, false);
        await refusalOf(plan(asked), 'UM-ALREADY-SO');
      }),
      { numRuns: 60, seed: 2013 },
    );
    assert.ok(planned >= 15, `${planned} plans of 60 forests`);
  });
});
