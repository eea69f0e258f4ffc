import assert from 'node:assert/strict';
import addServers from '../../src/operations/add-servers.js';
import removeServers from '../../src/operations/remove-servers.js';
import { commandsOf, type Draft } from '../../src/protocol/plan.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { AT, forestOf, keysOf, named, planOf, refusalOf } from '../support/operation-kit.js';
import { assertVerified, differences, execute } from '../support/plan-executor.js';

describe('servers and dial plans', () => {
  let forests: SimulatedForests;
  const add = (parameters: Record<string, unknown>): Promise<Draft> =>
    planOf(addServers, parameters, forests.directory);
  const remove = (parameters: Record<string, unknown>): Promise<Draft> =>
    planOf(removeServers, parameters, forests.directory);
  const tables = () => forestOf(forests.world, 'contoso.com').tables;
  const plan = (name: string): string => named(tables().UMDialPlan, name).Guid;
  const listOf = (part: 'UMService' | 'UMCallRouter', server: string): string[] =>
    named(tables()[part], server)
      .DialPlans.map((guid) => tables().UMDialPlan.get(guid)?.Name ?? guid)
      .sort();
  const empty = (part: 'UMService' | 'UMCallRouter', server: string): void => {
    tables()[part].set(named(tables()[part], server), { DialPlans: [] }, AT);
  };

  beforeEach(() => {
    forests = simulatedForests();
  });

  describe('add-servers', () => {
    it('adds what is missing by @{Add=…}, to both parts of a server, and nothing else', async () => {
      empty('UMService', 'multi1');
      const draft = await add({ forest: 'contoso.com' });
      assert.deepEqual(
        commandsOf(draft.steps).map(({ call: { cmdlet, parameters } }) => [
          cmdlet,
          parameters.Server ?? parameters.Identity,
          parameters.DialPlans,
        ]),
        [
          [
            'Set-UMService',
            named(tables().UMService, 'multi1').Guid,
            { Add: ['Lyon', 'Paris', 'Redmond'].map(plan) },
          ],
          ['Set-UMCallRouterSettings', 'multi1.contoso.com', { Add: [plan('Lyon')] }],
        ],
      );
      const before = forests.dump();
      assert.equal((await execute(forests, draft)).length, 2);
      await assertVerified(forests, draft);
      assert.deepEqual(
        differences(before, forests.dump())
          .map(({ type, name, property }) => `${type} ${name} ${property}`)
          .sort(),
        ['UMCallRouter multi1 DialPlans', 'UMService multi1 DialPlans'],
      );
      assert.deepEqual(listOf('UMCallRouter', 'multi1'), ['Lyon', 'Paris', 'Redmond']);
    });

    it('shows what is there already, and names what is left out', async () => {
      const { changes, warnings } = await add({ forest: 'contoso.com' });
      assert.deepEqual(
        changes.map(({ object, before, after }) => [object, before, after]),
        [['multi1.contoso.com', 'Paris, Redmond', 'Lyon, Paris, Redmond']],
      );
      assert.deepEqual(keysOf(warnings), [
        'note-already',
        'note-older',
        'note-others',
        'warning-ten-minutes',
      ]);
      const note = (key: string) => warnings.find((one) => one.key.endsWith(key))?.params;
      assert.deepEqual(note('note-older'), { servers: 'old1' });
      assert.deepEqual(note('note-others'), { dialPlans: 'Legacy' });
      assert.deepEqual(note('note-already'), { count: 14 });
    });

    it('does one server, one dial plan, or both, when they are named', async () => {
      for (const server of ['mbx1', 'cas1', 'multi1']) {
        empty(server === 'cas1' ? 'UMCallRouter' : 'UMService', server);
      }
      const ids = async (parameters: Record<string, unknown>): Promise<string[]> =>
        (await add(parameters)).steps.map(({ id }) => id);
      assert.deepEqual(await ids({ server: 'MBX1.contoso.com' }), ['service-mbx1']);
      assert.deepEqual(await ids({ server: 'multi1' }), ['service-multi1', 'router-multi1']);
      assert.deepEqual(await ids({ dialPlan: 'paris' }), [
        'router-cas1',
        'service-mbx1',
        'service-multi1',
      ]);
      const one = await add({ server: 'cas1', dialPlan: 'Lyon' });
      assert.deepEqual(commandsOf(one.steps)[0]?.call.parameters.DialPlans, {
        Add: [plan('Lyon')],
      });
    });

    it('goes on where it stopped half-way', async () => {
      empty('UMService', 'mbx1');
      empty('UMService', 'mbx2');
      const draft = await add({ forest: 'contoso.com' });
      const [first] = commandsOf(draft.steps);
      assert.ok(first);
      await forests.run(first.endpoint, first.call);
      assert.equal((await execute(forests, draft)).length, draft.steps.length - 1);
      await assertVerified(forests, draft);
    });

    it('is undone to exactly what there was, whatever else was there', async () => {
      empty('UMService', 'mbx1');
      const before = forests.dump();
      const draft = await add({ forest: 'contoso.com' });
      await execute(forests, draft);
      assert.ok(draft.undo.kind === 'request');
      const back = await forests.directory.plan(draft.undo.operation, draft.undo.parameters);
      await execute(forests, back);
      await assertVerified(forests, back);
      assert.deepEqual(differences(before, forests.dump()), []);
    });

    it('works in the other forest', async () => {
      const fabrikam = forestOf(forests.world, 'fabrikam.com').tables;
      fabrikam.UMService.set(named(fabrikam.UMService, 'fmbx1'), { DialPlans: [] }, AT);
      const draft = await add({ dialPlan: 'Seattle' });
      await execute(forests, draft);
      await assertVerified(forests, draft);
      assert.equal(named(fabrikam.UMService, 'fmbx1').DialPlans.length, 1);
    });

    it('is not settled when the write was dropped', async () => {
      const draft = await add({ forest: 'contoso.com' });
      forests.faults.add({ kind: 'drop-write', cmdlet: 'Set-UMCallRouterSettings' });
      await assert.rejects(execute(forests, draft), /isn't settled/);
    });

    describe('refuses, before anything runs,', () => {
      it('when nothing is missing', async () => {
        await execute(forests, await add({ forest: 'contoso.com' }));
        await refusalOf(add({ forest: 'contoso.com' }), 'UM-ALREADY-SO');
        await refusalOf(add({ server: 'mbx1' }), 'UM-ALREADY-SO');
      });

      it('a server that there isn’t, whatever is in its name, with those that there are', async () => {
        for (const server of [
          'mbx9',
          'mbx*',
          "mbx1'; Get-Mailbox",
          '$(whoami)',
          '(cn=*)',
          'a\nb',
        ]) {
          const { candidates } = await refusalOf(add({ server }), 'UM-SERVER-UNKNOWN');
          assert.ok(candidates.some(({ id }) => id === 'mbx1.contoso.com'));
        }
      });

      it('a server of an older Exchange', async () => {
        assert.match(
          String((await refusalOf(add({ server: 'old1' }), 'UM-SERVER-UNFIT')).params.version),
          /14\./,
        );
      });

      it('a telephone plan, an unknown plan, and a forest that isn’t named', async () => {
        await refusalOf(add({ dialPlan: 'Legacy' }), 'UM-DIAL-PLAN-NOT-SIP');
        const { candidates } = await refusalOf(add({ dialPlan: 'Pariss' }), 'UM-DIAL-PLAN-UNKNOWN');
        assert.equal(candidates[0]?.label, 'Paris');
        await refusalOf(add({}), 'UM-FOREST-AMBIGUOUS');
        await refusalOf(add({ forest: 'nowhere' }), 'UM-FOREST-UNKNOWN');
      });

      it('a server of another forest than the plan’s', async () => {
        await refusalOf(add({ server: 'fmbx1', dialPlan: 'Paris' }), 'UM-SERVER-UNKNOWN');
      });

      it('a list that another request changes', async () => {
        const { Guid } = named(tables().ExchangeServer, 'multi1');
        forests.claims.set(`server-plans:contoso.com:router:${Guid}`, 'R-9');
        await refusalOf(add({ forest: 'contoso.com' }), 'UM-CLAIMED');
      });
    });
  });

  describe('remove-servers', () => {
    it('takes one server out by @{Remove=…}, and changes nothing else', async () => {
      const draft = await remove({ server: 'mbx2', dialPlan: 'Lyon' });
      assert.deepEqual(commandsOf(draft.steps)[0]?.call.parameters.DialPlans, {
        Remove: [plan('Lyon')],
      });
      const before = forests.dump();
      await execute(forests, draft);
      await assertVerified(forests, draft);
      assert.deepEqual(
        differences(before, forests.dump()).map(({ type, name }) => [type, name]),
        [['UMService', 'mbx2']],
      );
      assert.deepEqual(listOf('UMService', 'mbx2'), ['Paris', 'Redmond']);
    });

    it('warns when a plan is left with one UM server, and says it plainly when with none', async () => {
      await execute(forests, await remove({ server: 'mbx2', dialPlan: 'Lyon' }));
      const second = await remove({ server: 'multi1', dialPlan: 'Lyon' });
      assert.deepEqual(keysOf(second.warnings), ['warning-ten-minutes', 'warning-too-few']);
      await execute(forests, second);
      const last = await remove({ server: 'mbx1', dialPlan: 'Lyon' });
      assert.deepEqual(keysOf(last.stops), ['stops', 'stops-plan']);
    });

    it('is undone to exactly what there was', async () => {
      const before = forests.dump();
      const draft = await remove({ server: 'multi1' });
      await execute(forests, draft);
      assert.ok(draft.undo.kind === 'request');
      await execute(
        forests,
        await forests.directory.plan(draft.undo.operation, draft.undo.parameters),
      );
      assert.deepEqual(
        differences(before, forests.dump()).filter(({ name }) => name !== 'multi1'),
        [],
      );
      assert.deepEqual(listOf('UMService', 'multi1'), ['Lyon', 'Paris', 'Redmond']);
      assert.deepEqual(listOf('UMCallRouter', 'multi1'), ['Paris', 'Redmond']);
    });

    it('refuses without a server, and where it is out already', async () => {
      await refusalOf(remove({ dialPlan: 'Lyon' }), 'UM-MISSING-PARAMETER');
      await execute(forests, await remove({ server: 'cas1' }));
      await refusalOf(remove({ server: 'cas1' }), 'UM-ALREADY-SO');
    });
  });
});
