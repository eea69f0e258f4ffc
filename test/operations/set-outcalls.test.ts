import assert from 'node:assert/strict';
import setOutcalls from '../../src/operations/set-outcalls.js';
import { seederFor } from '../../src/lab/forests/seed/seeder.js';
import { addGateway, addHuntGroup } from '../../src/lab/forests/seed/um-objects.js';
import type { ErrorCode, UmError } from '../../src/protocol/errors.js';
import { commandsOf, type Draft } from '../../src/protocol/plan.js';
import {
  LAB_FORESTS,
  simulatedForests,
  type SimulatedForests,
} from '../support/forest-directory.js';
import { AT, forestOf, keysOf, named, planOf, refusalOf } from '../support/operation-kit.js';
import { assertVerified, differences, execute } from '../support/plan-executor.js';

const PARIS = 'fepool-paris.contoso.com';
const REDMOND = 'fepool-redmond.contoso.com';
const IN_CONTOSO = { forest: 'contoso.com' };

describe('set-outcalls', () => {
  let forests: SimulatedForests;
  const plan = (parameters: Record<string, unknown>): Promise<Draft> =>
    planOf(setOutcalls, parameters, forests.directory);
  const tables = (forest = 'contoso.com') => forestOf(forests.world, forest).tables;
  const seeder = () => seederFor(1, forests.world, forestOf(forests.world, 'contoso.com'));
  const gateway = (address: string) => {
    const found = tables()
      .UMIPGateway.all()
      .find(({ Address }) => Address === address);
    assert.ok(found, address);
    return found;
  };
  const addServing = (name: string, address: string, isOpen: boolean): void => {
    const made = addGateway(seeder(), name, address, isOpen);
    for (const one of tables().UMDialPlan.all()) {
      if (one.URIType === 'SipName') addHuntGroup(seeder(), made, one, one.Name, one.Name);
    }
  };
  const openOf = ({ changes }: Draft, dialPlan: string): unknown[] => {
    const found = changes.find(({ object }) => object === dialPlan);
    return [found?.before, found?.after];
  };

  beforeEach(() => {
    forests = simulatedForests();
  });

  it('closes a gateway, and changes nothing else', async () => {
    const draft = await plan({ gateway: PARIS, mode: 'off', ...IN_CONTOSO });
    const [step] = commandsOf(draft.steps);
    const { DomainController, ...parameters } = step?.call.parameters ?? {};
    assert.deepEqual(parameters, { Identity: gateway(PARIS).Guid, OutcallsAllowed: false });
    assert.equal(typeof DomainController, 'string');
    const before = forests.dump();
    await execute(forests, draft);
    await assertVerified(forests, draft);
    assert.deepEqual(
      differences(before, forests.dump()).map(({ forest, type, name, property, after }) => [
        forest,
        type,
        name,
        property,
        after,
      ]),
      [['contoso.com', 'UMIPGateway', '1:1', 'OutcallsAllowed', false]],
    );
  });

  it('shows every dial plan that it touches, with the gateways open before and after', async () => {
    const { changes, subject, summary } = await plan({
      gateway: REDMOND,
      mode: 'on',
      ...IN_CONTOSO,
    });
    const served = subject.find(({ label }) => label.key.endsWith('subject-plans'))?.value;
    assert.equal(served, 'Lyon, Paris, Redmond');
    assert.equal(summary.params.plans, 3);
    assert.deepEqual(
      changes.slice(1).map(({ object, before, after }) => [object, before, after]),
      ['Lyon', 'Paris', 'Redmond'].map((name) => [name, PARIS, `${PARIS}, ${REDMOND}`]),
    );
  });

  it('says what stops where a plan loses its last open gateway, and offers another', async () => {
    const draft = await plan({ gateway: PARIS, mode: 'off', ...IN_CONTOSO });
    assert.deepEqual(keysOf(draft.stops), ['stops']);
    assert.equal(draft.stops[0]?.params.plans, 'Lyon, Paris, Redmond');
    assert.deepEqual(openOf(draft, 'Paris'), [PARIS, null]);
    assert.deepEqual(
      draft.next.map(({ operation, parameters }) => [operation, parameters]),
      [
        [
          'set-outcalls',
          { gateway: `contoso.com/${gateway(REDMOND).Guid}`, mode: 'on', forest: 'contoso.com' },
        ],
      ],
    );
  });

  it('warns where a plan would have several open, and offers to close the others', async () => {
    const draft = await plan({ gateway: REDMOND, mode: 'on', ...IN_CONTOSO });
    assert.ok(keysOf(draft.warnings).includes('warning-several-open'));
    assert.deepEqual(draft.stops, []);
    await execute(forests, draft);
    const [offer] = draft.next;
    assert.ok(offer !== undefined && draft.next.length === 1);
    await execute(forests, await forests.directory.plan(offer.operation, offer.parameters));
    assert.deepEqual(
      [gateway(PARIS).OutcallsAllowed, gateway(REDMOND).OutcallsAllowed],
      [false, true],
    );
  });

  it('is undone by its own opposite, to exactly what there was', async () => {
    for (const [address, mode] of [
      [PARIS, 'off'],
      [REDMOND, 'on'],
    ] as const) {
      const before = forests.dump();
      const draft = await plan({ gateway: address, mode, ...IN_CONTOSO });
      await execute(forests, draft);
      assert.ok(draft.undo.kind === 'request');
      const back = await forests.directory.plan(draft.undo.operation, draft.undo.parameters);
      await execute(forests, back);
      await assertVerified(forests, back);
      assert.deepEqual(differences(before, forests.dump()), []);
    }
  });

  it('finds a gateway by address, pool’s short name, own name or id, in the forest that has it', async () => {
    const { Guid } = gateway(PARIS);
    for (const typed of [PARIS, PARIS.toUpperCase(), 'fepool-paris', `contoso.com/${Guid}`]) {
      const { steps } = await plan({ gateway: typed, mode: 'off', ...IN_CONTOSO });
      assert.equal(commandsOf(steps)[0]?.call.parameters.Identity, Guid, typed);
    }
    const pbx = await plan({ gateway: 'pbx1', mode: 'off' });
    assert.equal(commandsOf(pbx.steps)[0]?.call.parameters.Identity, gateway('10.20.0.5').Guid);
  });

  it('says that a PBX’s gateway is one, and touches only the plans that it serves', async () => {
    const draft = await plan({ gateway: 'pbx1', mode: 'off' });
    assert.ok(keysOf(draft.warnings).includes('warning-not-lync'));
    const served = tables()
      .UMHuntGroup.all()
      .filter(({ UMIPGateway }) => UMIPGateway === gateway('10.20.0.5').Guid).length;
    assert.equal(draft.changes.length, 1 + served);
    await execute(forests, draft);
    await assertVerified(forests, draft);
    assert.equal(gateway('10.20.0.5').OutcallsAllowed, false);
  });

  it('closes a Director’s gateway, without an undo that would open it', async () => {
    addServing('1:5', 'dirpool.contoso.com', true);
    const draft = await plan({ gateway: 'dirpool', mode: 'off' });
    assert.deepEqual(openOf(draft, 'Lyon'), [`dirpool.contoso.com, ${PARIS}`, PARIS]);
    assert.equal(draft.undo.kind, 'none');
    await execute(forests, draft);
    await assertVerified(forests, draft);
  });

  it('offers to open no Director’s and no branch’s gateway', async () => {
    addServing('1:5', 'dirpool.contoso.com', false);
    addServing('1:4', 'sba-nantes.contoso.com', false);
    tables().UMIPGateway.set(gateway(REDMOND), { Status: 'Disabled' }, AT);
    assert.deepEqual((await plan({ gateway: PARIS, mode: 'off', ...IN_CONTOSO })).next, []);
  });

  it('warns of a branch, a disabled gateway, one without a hunt group, and an unknown topology', async () => {
    addServing('1:4', 'sba-nantes.contoso.com', false);
    const branch = await plan({ gateway: 'sba-nantes', mode: 'on' });
    assert.ok(keysOf(branch.warnings).includes('warning-branch'));
    tables().UMIPGateway.set(gateway(REDMOND), { Status: 'Disabled' }, AT);
    const disabled = await plan({ gateway: REDMOND, mode: 'on', ...IN_CONTOSO });
    assert.ok(keysOf(disabled.warnings).includes('warning-disabled'));
    assert.deepEqual(openOf(disabled, 'Paris'), [PARIS, PARIS]);
    addGateway(seeder(), '1:2', 'fepool-lyon.contoso.com', false);
    const bare = await plan({ gateway: 'fepool-lyon', mode: 'on' });
    assert.ok(keysOf(bare.warnings).includes('warning-no-plan'));
    const { directory } = simulatedForests(
      forests.world,
      LAB_FORESTS.map((forest) => ({ ...forest, administrations: ['exchange'] })),
    );
    const blind = { gateway: REDMOND, mode: 'on', ...IN_CONTOSO };
    assert.ok(
      keysOf((await planOf(setOutcalls, blind, directory)).warnings).includes(
        'warning-no-topology',
      ),
    );
  });

  it('says so where plans have none open before and after', async () => {
    tables().UMIPGateway.set(gateway(PARIS), { Status: 'Disabled' }, AT);
    const draft = await plan({ gateway: PARIS, mode: 'off', ...IN_CONTOSO });
    assert.ok(keysOf(draft.warnings).includes('warning-none-open'));
    assert.deepEqual(draft.stops, []);
  });

  it('does nothing a second time, and sees a dropped write', async () => {
    const asked = { gateway: PARIS, mode: 'off', ...IN_CONTOSO };
    const draft = await plan(asked);
    forests.faults.add({ kind: 'drop-write', cmdlet: 'Set-UMIPGateway', times: 1 });
    await assert.rejects(execute(forests, draft), /isn't settled/);
    forests.faults.clear();
    assert.deepEqual(await execute(forests, draft), ['gateway']);
    assert.deepEqual(await execute(forests, draft), []);
  });

  it('was made from another state when another gateway of its plans has opened', async () => {
    const asked = { gateway: PARIS, mode: 'off', ...IN_CONTOSO };
    const { before } = await plan(asked);
    assert.deepEqual((await plan(asked)).before, before);
    tables().UMIPGateway.set(gateway(REDMOND), { OutcallsAllowed: true }, AT);
    assert.notDeepEqual((await plan(asked)).before, before);
  });

  describe('refuses, before anything runs,', () => {
    const refuses = (code: ErrorCode, parameters: Record<string, unknown>): Promise<UmError> =>
      refusalOf(plan(parameters), code);

    it('to open a Director’s gateway', async () => {
      addServing('1:5', 'dirpool.contoso.com', false);
      await refuses('UM-OUTCALLS-DIRECTOR', { gateway: 'dirpool', mode: 'on' });
    });

    it('what is so already', async () => {
      await refuses('UM-ALREADY-SO', { gateway: PARIS, mode: 'on', ...IN_CONTOSO });
      await refuses('UM-ALREADY-SO', { gateway: REDMOND, mode: 'off', ...IN_CONTOSO });
    });

    it('a gateway that there isn’t, whatever is in its name, with those that there are', async () => {
      for (const typed of ['1:9', 'fepool-*', "x'; Get-Mailbox", '$(whoami)', '(cn=*)', 'a\nb']) {
        const { candidates } = await refuses('UM-GATEWAY-UNKNOWN', {
          gateway: typed,
          mode: 'on',
          ...IN_CONTOSO,
        });
        assert.ok(candidates.some(({ label }) => label === PARIS));
      }
      await refuses('UM-MISSING-PARAMETER', { gateway: ' ', mode: 'on' });
      await refuses('UM-FOREST-UNKNOWN', { gateway: PARIS, mode: 'on', forest: 'tailspin' });
    });

    it('a gateway that two forests have, until one is picked', async () => {
      const fabrikam = seederFor(1, forests.world, forestOf(forests.world, 'fabrikam.com'));
      addGateway(fabrikam, 'twin', PARIS, true);
      const { candidates } = await refuses('UM-GATEWAY-AMBIGUOUS', { gateway: PARIS, mode: 'off' });
      const twin = named(tables('fabrikam.com').UMIPGateway, 'twin');
      assert.ok(candidates.some(({ id }) => id === `fabrikam.com/${twin.Guid}`));
      const { steps } = await plan({ gateway: `fabrikam.com/${twin.Guid}`, mode: 'off' });
      assert.equal(steps[0]?.endpoint.forest, 'fabrikam.com');
    });

    it('while another request changes the forest’s gateways', async () => {
      forests.claims.set('exchucutil:contoso.com', 'R-3');
      await refuses('UM-CLAIMED', { gateway: PARIS, mode: 'off', ...IN_CONTOSO });
    });
  });
});
