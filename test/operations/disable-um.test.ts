import assert from 'node:assert/strict';
import type { AutoAttendantRecord } from '../../src/lab/forests/records/unified-messaging.js';
import disableUm from '../../src/operations/disable-um.js';
import type { Draft } from '../../src/protocol/plan.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { AT, forestOf, keysOf, named, planOf, refusalOf } from '../support/operation-kit.js';
import { assertVerified, differences, execute } from '../support/plan-executor.js';

const MARIE = { user: 'marie.curtis' };

describe('disable-um', () => {
  let forests: SimulatedForests;
  const plan = (parameters: Record<string, unknown> = MARIE): Promise<Draft> =>
    planOf(disableUm, parameters, forests.directory);

  beforeEach(() => {
    forests = simulatedForests();
  });

  it('clears what makes a mailbox a UM mailbox, and changes nothing else', async () => {
    const draft = await plan();
    const before = forests.dump();
    assert.deepEqual(await execute(forests, draft), ['disable']);
    await assertVerified(forests, draft);
    const changed = differences(before, forests.dump());
    assert.deepEqual(
      [...new Set(changed.map(({ type, name }) => `${type} ${name}`))],
      ['Mailbox Marie Curtis'],
    );
    assert.deepEqual(changed.map(({ property }) => property).sort(), [
      'EmailAddresses',
      'Extensions',
      'SIPResourceIdentifier',
      'UMDialPlan',
      'UMEnabled',
      'UMMailboxPolicy',
    ]);
  });

  it('says what becomes free and what callers don’t reach any more', async () => {
    const draft = await plan();
    assert.deepEqual(keysOf(draft.warnings), ['warning-free']);
    assert.deepEqual(keysOf(draft.stops), ['stops']);
    assert.deepEqual(
      draft.changes.map(({ before, after }) => [before, after]),
      [
        ['Paris', null],
        ['Paris Stratégie par défaut', null],
        ['1100', null],
        ['marie.curtis@contoso.com', null],
      ],
    );
  });

  it('runs nothing when it was carried out between plan and run', async () => {
    const draft = await plan();
    await execute(forests, draft);
    const before = forests.dump();
    assert.deepEqual(await execute(forests, draft), []);
    assert.deepEqual(differences(before, forests.dump()), []);
  });

  it('is not settled when the write was dropped', async () => {
    const draft = await plan();
    forests.faults.add({ kind: 'drop-write', cmdlet: 'Disable-UMMailbox' });
    await assert.rejects(execute(forests, draft), /isn't settled/);
    await assert.rejects(assertVerified(forests, draft));
  });

  it('is undone by enabling with what there was, and then differs in nothing but PIN and mail', async () => {
    const before = forests.dump();
    const draft = await plan();
    await execute(forests, draft);
    assert.ok(draft.undo.kind === 'request');
    const back = await forests.directory.plan(draft.undo.operation, draft.undo.parameters);
    await execute(forests, back);
    await assertVerified(forests, back);
    const left = differences(before, forests.dump());
    assert.deepEqual(left.map(({ type, property }) => `${type} ${property}`).sort(), [
      'Mail *',
      'Mailbox FirstTimeUser',
      'Mailbox PinChanges',
      'Mailbox PinExpired',
    ]);
  });

  describe('for somebody with more than one address', () => {
    const SECOND = 'eum:1188;phone-context=Paris.contoso.com';
    const ELSEWHERE = 'eum:50999;phone-context=Redmond.contoso.com';
    const mailboxes = () => forestOf(forests.world, 'contoso.com').tables.Mailbox;
    const marie = () => named(mailboxes(), 'Marie Curtis');
    const undo = async (draft: Draft): Promise<Draft> => {
      assert.ok(draft.undo.kind === 'request');
      return forests.directory.plan(draft.undo.operation, draft.undo.parameters);
    };

    beforeEach(() => {
      const { EmailAddresses, Extensions } = marie();
      mailboxes().set(
        marie(),
        {
          EmailAddresses: [...EmailAddresses, SECOND, ELSEWHERE],
          Extensions: [...Extensions, '1188'],
        },
        AT,
      );
    });

    it('says all that becomes free, and looks at each address', async () => {
      const draft = await plan();
      assert.deepEqual(keysOf(draft.warnings), [
        'warning-elsewhere',
        'warning-free',
        'warning-several',
      ]);
      assert.deepEqual(
        draft.changes.map(({ before }) => before),
        [
          'Paris',
          'Paris Stratégie par défaut',
          '1100, 1188',
          'marie.curtis@contoso.com',
          '50999 Redmond.contoso.com',
        ],
      );
      await execute(forests, draft);
      await assertVerified(forests, draft);
      mailboxes().set(marie(), { EmailAddresses: [...marie().EmailAddresses, ELSEWHERE] }, AT);
      await assert.rejects(assertVerified(forests, draft));
    });

    it('gives all of them back', async () => {
      const before = forests.dump();
      const draft = await plan();
      await execute(forests, draft);
      const back = await undo(draft);
      assert.deepEqual(await execute(forests, back), ['enable', 'others']);
      await assertVerified(forests, back);
      const left = differences(before, forests.dump());
      assert.deepEqual(left.map(({ type, property }) => `${type} ${property}`).sort(), [
        'Mail *',
        'Mailbox FirstTimeUser',
        'Mailbox PinChanges',
        'Mailbox PinExpired',
      ]);
      assert.deepEqual(await execute(forests, back), []);
    });

    it('gives back what nobody has by then, and says what somebody has', async () => {
      const draft = await plan();
      await execute(forests, draft);
      const alice = { user: 'alice.martin', dialPlan: 'Paris', extension: '1188' };
      await execute(forests, await forests.directory.plan('enable-um', alice));
      const back = await undo(draft);
      assert.ok(keysOf(back.warnings).includes('warning-others-taken'));
      await execute(forests, back);
      await assertVerified(forests, back);
      assert.deepEqual(marie().Extensions, ['1100']);
      assert.ok(marie().EmailAddresses.includes(ELSEWHERE));
    });

    it('goes on where giving back stopped half-way', async () => {
      const draft = await plan();
      await execute(forests, draft);
      const back = await undo(draft);
      forests.faults.add({ kind: 'drop-write', cmdlet: 'Set-Mailbox' });
      await assert.rejects(execute(forests, back), /isn't settled/);
      forests.faults.clear();
      assert.deepEqual(await execute(forests, back), ['others']);
      await assertVerified(forests, back);
    });
  });

  it('can’t be undone with a number that somebody else has by then', async () => {
    const draft = await plan();
    await execute(forests, draft);
    const alice = { user: 'alice.martin', dialPlan: 'Paris', extension: '1100' };
    await execute(forests, await forests.directory.plan('enable-um', alice));
    assert.ok(draft.undo.kind === 'request');
    const back = forests.directory.plan(draft.undo.operation, draft.undo.parameters);
    const told = await refusalOf(back, 'UM-EXTENSION-TAKEN');
    assert.equal(told.params.owner, 'Alice Martin');
  });

  describe('for somebody who has left', () => {
    const LEAVER = { ...MARIE, leaver: 'leaver' };
    const csUsers = () => forestOf(forests.world, 'contoso.com').tables.CsUser;
    const marie = () => named(csUsers(), 'Marie Curtis');

    it('takes voice mail off, then Enterprise Voice and the line, and nothing else', async () => {
      const draft = await plan(LEAVER);
      const before = forests.dump();
      assert.deepEqual(await execute(forests, draft), ['um-disable', 'voice-off']);
      await assertVerified(forests, draft);
      const changed = differences(before, forests.dump());
      assert.deepEqual(
        changed
          .filter(({ type }) => type !== 'Mailbox')
          .map(({ type, name, property, after }) => [type, name, property, after]),
        [
          ['CsUser', 'Marie Curtis', 'EnterpriseVoiceEnabled', false],
          ['CsUser', 'Marie Curtis', 'LineURI', null],
        ],
      );
      assert.deepEqual(draft.numbers, { created: 0, deleted: 0, changed: 2 });
      assert.deepEqual(draft.userTexts, []);
    });

    it('leaves Lync alone where only voice mail is to go', async () => {
      const draft = await plan();
      assert.deepEqual(
        draft.steps.map(({ administration }) => administration),
        ['exchange'],
      );
      const before = marie();
      await execute(forests, draft);
      assert.deepEqual(marie(), before);
    });

    it('offers voice mail alone', async () => {
      const [offer] = (await plan(LEAVER)).instead;
      assert.ok(offer);
      const alone = await forests.directory.plan(offer.operation, offer.parameters);
      assert.deepEqual(
        alone.steps.map(({ id }) => id),
        ['disable'],
      );
    });

    for (const line of [
      'tel:+33155501100;ext=1100',
      'tel:+33155501100',
      'tel:+33155501100;ext=9',
    ]) {
      it(`is undone in both, with the very line ${line}`, async () => {
        csUsers().set(marie(), { LineURI: line, EnterpriseVoiceEnabled: true }, AT);
        const before = forests.dump();
        const draft = await plan(LEAVER);
        await execute(forests, draft);
        assert.ok(draft.undo.kind === 'request');
        const back = await forests.directory.plan(draft.undo.operation, draft.undo.parameters);
        await execute(forests, back);
        await assertVerified(forests, back);
        const left = differences(before, forests.dump());
        assert.deepEqual(left.map(({ type, property }) => `${type} ${property}`).sort(), [
          'Mail *',
          'Mailbox FirstTimeUser',
          'Mailbox PinChanges',
          'Mailbox PinExpired',
        ]);
      });
    }

    it('is a plain plan where Lync has neither, or doesn’t know the person', async () => {
      csUsers().set(marie(), { LineURI: null, EnterpriseVoiceEnabled: false }, AT);
      assert.deepEqual(await plan(LEAVER), await plan());
      csUsers().remove(marie());
      assert.deepEqual(await plan(LEAVER), await plan());
    });

    it('has a line taken away that is there without Enterprise Voice, and the other way round', async () => {
      const line = marie().LineURI ?? '';
      csUsers().set(marie(), { EnterpriseVoiceEnabled: false }, AT);
      assert.deepEqual(
        (await plan(LEAVER)).changes.slice(-1).map(({ before, after }) => [before, after]),
        [[line, null]],
      );
      csUsers().set(marie(), { EnterpriseVoiceEnabled: true, LineURI: null }, AT);
      const draft = await plan(LEAVER);
      await execute(forests, draft);
      await assertVerified(forests, draft);
      assert.equal(marie().EnterpriseVoiceEnabled, false);
      assert.ok(draft.undo.kind === 'request' && draft.undo.parameters.voice === undefined);
    });

    it('takes Lync’s part away where there is no voice mail, and gives it back', async () => {
      await execute(forests, await plan());
      const before = forests.dump();
      const draft = await plan(LEAVER);
      assert.deepEqual(await execute(forests, draft), ['voice-off']);
      assert.ok(draft.undo.kind === 'request');
      const back = await forests.directory.plan(draft.undo.operation, draft.undo.parameters);
      await execute(forests, back);
      assert.deepEqual(differences(before, forests.dump()), []);
    });

    it('is refused where there is neither', async () => {
      await execute(forests, await plan(LEAVER));
      await refusalOf(plan(LEAVER), 'UM-NOT-ENABLED');
    });

    it('is not settled when Lync dropped the write', async () => {
      const draft = await plan(LEAVER);
      forests.faults.add({ kind: 'drop-write', cmdlet: 'Set-CsUser' });
      await assert.rejects(execute(forests, draft), /isn't settled/);
    });
  });

  describe('tells what still leads there:', () => {
    const tables = () => forestOf(forests.world, 'contoso.com').tables;
    const told = async () =>
      (await plan()).warnings
        .filter(({ key }) => key !== 'disable-um.warning-free')
        .map(({ key, params }) => ({ key: key.replace('disable-um.', ''), ...params }));
    const setAttendant = (changes: Partial<AutoAttendantRecord>, name = 'Accueil'): void => {
      const { UMAutoAttendant } = tables();
      const on = { BusinessHoursKeyMappingEnabled: true, AfterHoursKeyMappingEnabled: true };
      UMAutoAttendant.set(named(UMAutoAttendant, name), { ...on, ...changes }, AT);
    };

    it('nothing does', async () => {
      assert.deepEqual(await told(), []);
    });

    it('a key that has the extension, in and after hours', async () => {
      setAttendant({
        BusinessHoursKeyMapping: ['1,Sales,1101', '2,Marie,1100'],
        AfterHoursKeyMapping: ['3,Garde,1100,,,,,'],
      });
      assert.deepEqual(await told(), [
        { key: '2', name: 'Marie', hours: 'business', attendant: 'Accueil' },
        { key: '3', name: 'Garde', hours: 'after', attendant: 'Accueil' },
      ]);
      assert.deepEqual(keysOf((await plan()).warnings), [
        'warning-free',
        'warning-key',
        'warning-key',
      ]);
    });

    it('and no key of a menu that is off', async () => {
      setAttendant({
        BusinessHoursKeyMapping: ['2,Marie,1100'],
        BusinessHoursKeyMappingEnabled: false,
      });
      assert.deepEqual(await told(), []);
    });

    it('a key that leaves messages in the mailbox', async () => {
      const { LegacyExchangeDN } = named(tables().Mailbox, 'Marie Curtis');
      setAttendant({ BusinessHoursKeyMapping: [`4,Messages,,,,,${LegacyExchangeDN},`] });
      assert.deepEqual(
        (await told()).map(({ key }) => key),
        ['4'],
      );
    });

    it('the operator of an auto attendant', async () => {
      setAttendant({ OperatorExtension: '1100' });
      assert.deepEqual(await told(), [
        { key: 'warning-attendant-operator', attendant: 'Accueil', extension: '1100' },
      ]);
    });

    it('the operator of the dial plan', async () => {
      const { UMDialPlan } = tables();
      UMDialPlan.set(named(UMDialPlan, 'Paris'), { OperatorExtension: '1100' }, AT);
      assert.deepEqual(await told(), [
        { key: 'warning-plan-operator', dialPlan: 'Paris', extension: '1100' },
      ]);
    });

    it('the operators of other people, never her own', async () => {
      const { Mailbox } = tables();
      const onPlan = Mailbox.all().filter(
        ({ UMDialPlan }) => UMDialPlan === named(tables().UMDialPlan, 'Paris').Guid,
      );
      const changed = onPlan.slice(0, 8);
      for (const mailbox of changed) Mailbox.set(mailbox, { OperatorNumber: '1100' }, AT);
      const others = changed.filter(({ DisplayName }) => DisplayName !== 'Marie Curtis');
      const [{ count, more, users } = {}] = (await plan()).warnings
        .filter(({ key }) => key === 'disable-um.warning-others-operator')
        .map(({ params }) => params);
      assert.deepEqual([count, more], [others.length, others.length - 5]);
      assert.ok(!String(users).includes('Marie Curtis'));
    });

    it('and not what the same digits are on another plan', async () => {
      setAttendant(
        { OperatorExtension: '1100', BusinessHoursKeyMapping: ['1,Desk,1100'] },
        'FrontDesk',
      );
      const { UMDialPlan, Mailbox } = tables();
      UMDialPlan.set(named(UMDialPlan, 'Lyon'), { OperatorExtension: '1100' }, AT);
      const elsewhere = Mailbox.all().find(
        (one) => one.UMDialPlan === named(UMDialPlan, 'Redmond').Guid,
      );
      assert.ok(elsewhere);
      Mailbox.set(elsewhere, { OperatorNumber: '1100' }, AT);
      assert.deepEqual(await told(), []);
    });

    it('and is planned anew where a key came to lead there meanwhile', async () => {
      const draft = await plan();
      setAttendant({ BusinessHoursKeyMapping: ['2,Marie,1100'] });
      assert.notDeepEqual((await plan()).before, draft.before);
    });
  });

  describe('refuses, before anything runs,', () => {
    it('somebody without voice mail', async () => {
      await refusalOf(plan({ user: 'alice.martin' }), 'UM-NOT-ENABLED');
    });

    it('two people of one name, and nobody at all', async () => {
      await refusalOf(plan({ user: 'alice' }), 'UM-PERSON-AMBIGUOUS');
      await refusalOf(plan({ user: ' ' }), 'UM-MISSING-PARAMETER');
      await refusalOf(plan({ user: '*' }), 'UM-BAD-PARAMETER');
    });

    it('somebody about whom another request waits', async () => {
      const { Guid } = named(forestOf(forests.world, 'contoso.com').tables.Mailbox, 'Marie Curtis');
      forests.claims.set(`mailbox:contoso.com:${Guid}`, 'R-7');
      assert.equal((await refusalOf(plan(), 'UM-CLAIMED')).params.request, 'R-7');
    });
  });
});
