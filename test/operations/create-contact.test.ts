import assert from 'node:assert/strict';
import createContact from '../../src/operations/create-contact.js';
import type { Draft, ManualStep } from '../../src/protocol/plan.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { AT, forestOf, keysOf, named, planOf, refusalOf } from '../support/operation-kit.js';
import { assertVerified, differences } from '../support/plan-executor.js';

const LYON = { dialPlan: 'Lyon', pool: 'fepool-paris' };

describe('create-contact', () => {
  let forests: SimulatedForests;
  const plan = (parameters: Record<string, unknown>): Promise<Draft> =>
    planOf(createContact, parameters, forests.directory);
  const manual = ({ steps }: Draft): ManualStep => {
    const [step, second] = steps;
    assert.ok(step?.kind === 'manual' && second === undefined);
    return step;
  };
  const told = (draft: Draft): Record<string, unknown> =>
    Object.fromEntries(manual(draft).instructions.flatMap(({ params }) => Object.entries(params)));

  beforeEach(() => {
    forests = simulatedForests();
  });

  it('has one step, a person’s, that sends nothing and says who, where and what', async () => {
    const draft = await plan(LYON);
    const step = manual(draft);
    assert.deepEqual(
      [step.administration, step.endpoint.server],
      ['lync', 'fe1-paris.contoso.com'],
    );
    assert.deepEqual(
      step.instructions.map(({ key }) => key.replace('create-contact.', '')),
      [
        'do-who',
        'do-start',
        'do-load',
        'do-ignore',
        'do-unit',
        'do-name',
        'do-address',
        'do-pool',
        'do-number',
        'do-kind',
        'do-done',
      ],
    );
    assert.deepEqual(told(draft), {
      server: 'fe1-paris.contoso.com',
      pool: 'fepool-paris.contoso.com',
      path: '%CommonProgramFiles%\\Microsoft Lync Server 2013\\Support\\OcsUmUtil.exe',
      dialPlan: 'Lyon',
      forest: 'contoso.com',
      count: 2,
      forests: 'contoso.com, fabrikam.com',
      unit: 'OU=UM Contacts,DC=contoso,DC=com',
      name: 'Lyon',
      sipAddress: 'sip:SA_Lyon@contoso.com',
      number: '+33472500000',
      kind: 'access',
    });
    assert.equal(draft.undo.kind, 'none');
    assert.deepEqual(draft.numbers, { created: 1, deleted: 0, changed: 0 });
  });

  it('holds only when the contact is there, for that plan, with that number, on that pool', async () => {
    const draft = await plan(LYON);
    const [check] = manual(draft).settled;
    assert.ok(check);
    const contact = {
      forest: 'contoso.com',
      dialPlan: 'Lyon',
      type: 'subscriber-access',
      pool: 'fepool-paris.contoso.com',
    } as const;
    assert.equal(await forests.isSo(check), false);
    for (const [name, wrong] of [
      ['one', { dialPlan: 'Redmond' }],
      ['two', { pool: 'fepool-lyon.contoso.com' }],
      ['three', { phoneNumber: '+33472509999' }],
      ['four', { type: 'auto-attendant', phoneNumber: '+33472500000' }],
    ] as const) {
      forests.makeContact({ ...contact, ...wrong, name });
      assert.equal(await forests.isSo(check), false, name);
    }
    const before = forests.dump();
    forests.makeContact(contact);
    assert.equal(await forests.isSo(check), true);
    await assertVerified(forests, draft);
    assert.deepEqual(
      differences(before, forests.dump()).map(({ type, name }) => [type, name]),
      [['CsExUmContact', 'Lyon']],
    );
  });

  it('is already so where the plan has its subscriber access', async () => {
    const { params } = await refusalOf(plan({ dialPlan: 'Paris' }), 'UM-ALREADY-SO');
    assert.deepEqual(params, { object: 'sip:SA_Paris@contoso.com' });
  });

  it('is already so where an auto attendant has a contact, and isn’t by its plan’s others', async () => {
    await refusalOf(plan({ name: 'accueil' }), 'UM-ALREADY-SO');
    const { tables } = forestOf(forests.world, 'contoso.com');
    tables.CsExUmContact.remove(named(tables.CsExUmContact, 'AA_Accueil'));
    const draft = await plan({ name: 'accueil' });
    const { number, kind, sipAddress, pool } = told(draft);
    assert.deepEqual(
      [number, kind, sipAddress, pool],
      ['+33155500001', 'attendant', 'sip:AA_Accueil@contoso.com', 'fepool-paris.contoso.com'],
    );
  });

  it('takes an auto attendant as it comes from candidates', async () => {
    const { tables } = forestOf(forests.world, 'contoso.com');
    const { Guid } = named(tables.UMAutoAttendant, 'FrontDesk');
    const draft = await plan({ name: `contoso.com/${Guid}`, pool: 'fepool-redmond' });
    assert.equal(told(draft).name, 'FrontDesk');
  });

  it('is on the Lync of the other forest, for a plan of a forest without one', async () => {
    const draft = await plan({ dialPlan: 'Seattle', pool: 'fepool-redmond.contoso.com' });
    const { forest, forests: listed, number } = told(draft);
    assert.deepEqual(
      [forest, listed, number],
      ['fabrikam.com', 'contoso.com, fabrikam.com', '+12065550000'],
    );
    assert.equal(manual(draft).endpoint.forest, 'contoso.com');
    assert.deepEqual(keysOf(draft.warnings), ['note-by-hand', 'warning-no-route']);
    assert.deepEqual(
      draft.next.map(({ operation, parameters }) => ({ operation, parameters })),
      [
        {
          operation: 'add-pool',
          parameters: { pool: 'fepool-redmond.contoso.com', forest: 'fabrikam.com' },
        },
      ],
    );
  });

  it('proposes an address that no contact has', async () => {
    forests.makeContact({
      forest: 'contoso.com',
      dialPlan: 'Redmond',
      type: 'subscriber-access',
      pool: 'fepool-redmond.contoso.com',
      sipAddress: 'sip:SA_Lyon@contoso.com',
    });
    assert.equal(told(await plan(LYON)).sipAddress, 'sip:SA_Lyon_2@contoso.com');
  });

  it('asks which pool where several would do, and offers those that are connected', async () => {
    const { params, candidates } = await refusalOf(
      plan({ dialPlan: 'Lyon' }),
      'UM-MISSING-PARAMETER',
    );
    assert.equal(params.parameter, 'pool');
    assert.deepEqual(
      candidates.map(({ id }) => id),
      ['fepool-paris.contoso.com', 'fepool-redmond.contoso.com'],
    );
  });

  it('asks for the dial plan where neither it nor an auto attendant is named', async () => {
    const { params, candidates } = await refusalOf(plan({}), 'UM-MISSING-PARAMETER');
    assert.equal(params.parameter, 'dialPlan');
    assert.equal(candidates.length, 4);
  });

  it('refuses pools where nobody is homed, unknown names, and telephone plans', async () => {
    await refusalOf(plan({ dialPlan: 'Lyon', pool: 'dirpool' }), 'UM-POOL-UNKNOWN');
    await refusalOf(plan({ dialPlan: 'Lyon', pool: 'sba-nantes' }), 'UM-POOL-UNKNOWN');
    await refusalOf(plan({ dialPlan: 'Nantes' }), 'UM-DIAL-PLAN-UNKNOWN');
    await refusalOf(plan({ dialPlan: 'Legacy' }), 'UM-DIAL-PLAN-NOT-SIP');
    await refusalOf(plan({ dialPlan: 'Paris', forest: 'nowhere' }), 'UM-FOREST-UNKNOWN');
    const { candidates } = await refusalOf(plan({ name: 'Acueil' }), 'UM-NAME-UNKNOWN');
    assert.deepEqual(
      candidates.map(({ label }) => label),
      ['Accueil'],
    );
    for (const name of ["'; drop", '*', '$(x)']) {
      await refusalOf(plan({ name }), 'UM-NAME-UNKNOWN');
    }
  });

  it('refuses where there is no number that a contact can have', async () => {
    const { tables } = forestOf(forests.world, 'contoso.com');
    tables.UMDialPlan.set(
      named(tables.UMDialPlan, 'Lyon'),
      { AccessTelephoneNumbers: ['5000'] },
      AT,
    );
    const { params } = await refusalOf(plan(LYON), 'UM-NO-E164-NUMBER');
    assert.deepEqual(params, { object: 'Lyon' });
  });

  it('refuses what another waiting request is about', async () => {
    const [claim = ''] = (await plan(LYON)).claims;
    forests.claims.set(claim, 'R-7');
    const { params } = await refusalOf(plan(LYON), 'UM-CLAIMED');
    assert.deepEqual(params, { request: 'R-7' });
  });
});
