import assert from 'node:assert/strict';
import moveContacts from '../../src/operations/move-contacts.js';
import { commandsOf, type Draft } from '../../src/protocol/plan.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { AT, forestOf, keysOf, named, planOf, refusalOf } from '../support/operation-kit.js';
import { assertVerified, differences, execute } from '../support/plan-executor.js';

const REDMOND = 'fepool-redmond.contoso.com';
const PARIS = 'fepool-paris.contoso.com';

describe('move-contacts', () => {
  let forests: SimulatedForests;
  const plan = (parameters: Record<string, unknown>): Promise<Draft> =>
    planOf(moveContacts, parameters, forests.directory);

  beforeEach(() => {
    forests = simulatedForests();
  });

  it('moves each contact with its own command, which asks nothing', async () => {
    const { steps, undo, numbers, next } = await plan({ pool: 'fepool-redmond' });
    assert.deepEqual(
      commandsOf(steps).map(({ call }) => call),
      ['sip:AA_Accueil@contoso.com', 'sip:SA_Paris@contoso.com'].map((Identity) => ({
        cmdlet: 'Move-CsExUmContact',
        parameters: { Identity, Target: REDMOND, Confirm: false },
      })),
    );
    assert.equal(undo.kind, 'request');
    assert.deepEqual(numbers, { created: 0, deleted: 0, changed: 2 });
    assert.deepEqual(
      next.map(({ operation }) => operation),
      ['restart-front-ends'],
    );
    const [restart] = next;
    const follow = await forests.directory.plan('restart-front-ends', restart?.parameters ?? {});
    assert.equal(follow.changes.length, 2);
  });

  it('changes where the contacts are, and nothing else; its undo takes it back', async () => {
    const before = forests.dump();
    const draft = await plan({ fromPool: PARIS, pool: REDMOND });
    await execute(forests, draft);
    await assertVerified(forests, draft);
    assert.deepEqual(
      differences(before, forests.dump())
        .map(({ name, property, after }) => `${name} ${property} ${String(after)}`)
        .sort(),
      [`AA_Accueil RegistrarPool ${REDMOND}`, `SA_Paris RegistrarPool ${REDMOND}`],
    );
    assert.ok(draft.undo.kind === 'request');
    const back = await plan(draft.undo.parameters);
    await execute(forests, back);
    assert.deepEqual(differences(before, forests.dump()), []);
  });

  it('takes back only what it moved, not what was there before', async () => {
    forests.makeContact({
      forest: 'contoso.com',
      dialPlan: 'Redmond',
      type: 'subscriber-access',
      pool: REDMOND,
    });
    const before = forests.dump();
    const draft = await plan({ fromPool: 'fepool-paris', pool: REDMOND });
    await execute(forests, draft);
    assert.ok(draft.undo.kind === 'request');
    await execute(forests, await plan(draft.undo.parameters));
    assert.deepEqual(differences(before, forests.dump()), []);
  });

  it('moves the rest where half is done, and nothing where all is', async () => {
    const draft = await plan({ pool: REDMOND });
    const [first] = commandsOf(draft.steps);
    assert.ok(first);
    await forests.run(first.endpoint, first.call);
    assert.deepEqual(await execute(forests, draft), ['move-2']);
    const { params } = await refusalOf(plan({ pool: REDMOND }), 'UM-ALREADY-SO');
    assert.deepEqual(params, { object: REDMOND });
  });

  it('isn’t settled when the write was dropped', async () => {
    forests.faults.add({ kind: 'drop-write', cmdlet: 'Move-CsExUmContact' });
    await assert.rejects(execute(forests, await plan({ pool: REDMOND })), /isn't settled/);
  });

  it('refuses a pool without a way to the contacts’ dial plans', async () => {
    const { params } = await refusalOf(plan({ pool: 'fepool-lyon' }), 'UM-POOL-NOT-CONNECTED');
    assert.deepEqual([params.pool, params.dialPlan], ['fepool-lyon.contoso.com', 'Paris']);
    const { tables } = forestOf(forests.world, 'contoso.com');
    tables.UMIPGateway.set(named(tables.UMIPGateway, '1:3'), { Status: 'Disabled' }, AT);
    await refusalOf(plan({ pool: REDMOND }), 'UM-POOL-NOT-CONNECTED');
  });

  it('refuses unknown pools, and from a pool to itself', async () => {
    await refusalOf(plan({ pool: 'nowhere' }), 'UM-POOL-UNKNOWN');
    await refusalOf(plan({ pool: 'dirpool' }), 'UM-POOL-UNKNOWN');
    await refusalOf(plan({ pool: REDMOND, fromPool: 'nowhere' }), 'UM-POOL-UNKNOWN');
    await refusalOf(plan({ pool: PARIS, fromPool: 'fepool-paris' }), 'UM-BAD-PARAMETER');
    await refusalOf(plan({ pool: ' ' }), 'UM-MISSING-PARAMETER');
  });

  it('has no undo by itself where the contacts come from several pools', async () => {
    forests.makeContact({
      forest: 'contoso.com',
      dialPlan: 'Lyon',
      type: 'subscriber-access',
      pool: 'fepool-lyon.contoso.com',
    });
    assert.equal((await plan({ pool: REDMOND })).undo.kind, 'none');
  });

  it('leaves a contact that leads nowhere, and says so', async () => {
    const { tables } = forestOf(forests.world, 'contoso.com');
    const contact = named(tables.CsExUmContact, 'AA_Accueil');
    tables.CsExUmContact.set(contact, { OtherIpPhone: 'Gone.contoso.com' }, AT);
    const draft = await plan({ pool: REDMOND });
    assert.equal(draft.steps.length, 1);
    assert.deepEqual(keysOf(draft.warnings), ['warning-front-ends', 'warning-stray']);
  });

  it('refuses what another waiting request is about', async () => {
    const [claim = ''] = (await plan({ pool: REDMOND })).claims;
    forests.claims.set(claim, 'R-7');
    await refusalOf(plan({ pool: REDMOND }), 'UM-CLAIMED');
  });
});
