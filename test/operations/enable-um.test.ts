import assert from 'node:assert/strict';
import { createUnderstanding } from '../../src/language/understand.js';
import enableUm from '../../src/operations/enable-um.js';
import { loadCatalogue } from '../../src/operations/kit/catalogue.js';
import { commandsOf, type Draft } from '../../src/protocol/plan.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { AT, forestOf, keysOf, named, planOf, refusalOf } from '../support/operation-kit.js';
import { assertVerified, differences, execute } from '../support/plan-executor.js';

const ALICE = { user: 'alice.martin', dialPlan: 'Paris' };

describe('enable-um', () => {
  let forests: SimulatedForests;
  const plan = (parameters: Record<string, unknown>): Promise<Draft> =>
    planOf(enableUm, parameters, forests.directory);

  beforeEach(() => {
    forests = simulatedForests();
  });

  it('runs one cmdlet, which addresses person and policy by GUID', async () => {
    const { tables } = forestOf(forests.world, 'contoso.com');
    const { steps } = await plan(ALICE);
    assert.deepEqual(
      commandsOf(steps).map(({ call, endpoint }) => ({ call, endpoint })),
      [
        {
          endpoint: { forest: 'contoso.com', administration: 'exchange' },
          call: {
            cmdlet: 'Enable-UMMailbox',
            parameters: {
              Identity: named(tables.Mailbox, 'Alice Martin').Guid,
              UMMailboxPolicy: named(tables.UMMailboxPolicy, 'Paris Stratégie par défaut').Guid,
              Extensions: ['1234'],
              SIPResourceIdentifier: 'alice.martin@contoso.com',
              PINExpired: true,
              DomainController: 'dc1.contoso.com',
            },
          },
        },
      ],
    );
  });

  it('changes the one mailbox, sends one mail, and nothing else', async () => {
    const { tables } = forestOf(forests.world, 'contoso.com');
    const draft = await plan(ALICE);
    const before = forests.dump();
    assert.deepEqual(await execute(forests, draft), ['enable']);
    await assertVerified(forests, draft);
    const changed = differences(before, forests.dump());
    const of = (type: string) => changed.filter((one) => one.type === type);
    assert.equal(changed.length, of('Mailbox').length + of('Mail').length);
    assert.deepEqual(
      of('Mail').map(({ before: old, name }) => [old, name]),
      [[null, 'welcome alice.martin']],
    );
    assert.deepEqual([...new Set(of('Mailbox').map(({ name }) => name))], ['Alice Martin']);
    assert.deepEqual(Object.fromEntries(of('Mailbox').map((one) => [one.property, one.after])), {
      EmailAddresses: [
        'SMTP:alice.martin@contoso.com',
        'SIP:alice.martin@contoso.com',
        'EUM:alice.martin@contoso.com;phone-context=Paris.contoso.com',
        'eum:1234;phone-context=Paris.contoso.com',
      ],
      Extensions: ['1234'],
      FirstTimeUser: true,
      PinChanges: 1,
      PinExpired: true,
      SIPResourceIdentifier: 'alice.martin@contoso.com',
      UMDialPlan: named(tables.UMDialPlan, 'Paris').Guid,
      UMEnabled: true,
      UMMailboxPolicy: named(tables.UMMailboxPolicy, 'Paris Stratégie par défaut').Guid,
    });
  });

  it('runs nothing when it was carried out between plan and run', async () => {
    const draft = await plan(ALICE);
    await execute(forests, draft);
    const before = forests.dump();
    assert.deepEqual(await execute(forests, draft), []);
    assert.deepEqual(differences(before, forests.dump()), []);
  });

  it('is not settled when the write was dropped', async () => {
    const draft = await plan(ALICE);
    forests.faults.add({ kind: 'drop-write', cmdlet: 'Enable-UMMailbox' });
    await assert.rejects(execute(forests, draft), /isn't settled/);
    await assert.rejects(assertVerified(forests, draft));
  });

  it('goes back by an undo, which leaves nothing of voice mail', async () => {
    const draft = await plan(ALICE);
    const before = forests.dump();
    await execute(forests, draft);
    assert.ok(draft.undo.kind === 'request');
    const back = await forests.directory.plan(draft.undo.operation, draft.undo.parameters);
    assert.deepEqual(await execute(forests, back), ['disable']);
    await assertVerified(forests, back);
    const left = differences(before, forests.dump()).filter(({ type }) => type !== 'Mail');
    assert.deepEqual(
      left.map(({ property }) => property),
      ['PinChanges'],
    );
  });

  it('shows the approver who it is, before and after, and the PIN’s mail', async () => {
    const draft = await plan(ALICE);
    assert.deepEqual(
      draft.subject.map(({ value }) => value),
      ['Alice Martin', 'Accountant', 'Paris', 'contoso.com', 'mbx1', 'fepool-paris.contoso.com'],
    );
    assert.deepEqual(keysOf(draft.changes.map(({ property }) => property)), [
      'property-dial-plan',
      'property-extension',
      'property-pin',
      'property-policy',
      'property-sip',
      'property-um',
    ]);
    assert.deepEqual(draft.numbers, { created: 0, deleted: 0, changed: 1 });
    assert.deepEqual(draft.warnings, []);
    assert.deepEqual(draft.stops, []);
  });

  it('claims the extension and the mailbox', async () => {
    const { tables } = forestOf(forests.world, 'contoso.com');
    const { claims } = await plan(ALICE);
    assert.deepEqual(claims, [
      `extension:contoso.com:${named(tables.UMDialPlan, 'Paris').Guid}:1234`,
      `mailbox:contoso.com:${named(tables.Mailbox, 'Alice Martin').Guid}`,
    ]);
  });

  it('makes the same plan whoever names the person and however the number is written', async () => {
    const { steps } = await plan({ ...ALICE, extension: '1234' });
    const { Guid } = named(forestOf(forests.world, 'contoso.com').tables.Mailbox, 'Alice Martin');
    for (const user of [
      'Alice Martin',
      'martin alice',
      'ALICE.MARTIN@contoso.com',
      'CONTOSO\\alice.martin',
      'sip:alice.martin@contoso.com',
      `contoso.com/${Guid}`,
      Guid,
    ]) {
      const other = await plan({ user, dialPlan: 'paris', extension: '12 34' });
      assert.deepEqual(other.steps, steps, user);
    }
  });

  it('takes the policy that was named where the plan has several', async () => {
    const { tables } = forestOf(forests.world, 'contoso.com');
    const bob = { user: 'bob.stone', dialPlan: 'Redmond' };
    const { Guid } = named(tables.UMMailboxPolicy, 'Redmond VIP');
    for (const policy of ['redmond vip', `contoso.com/${Guid}`]) {
      const { steps } = await plan({ ...bob, policy });
      assert.equal(commandsOf(steps)[0]?.call.parameters.UMMailboxPolicy, Guid);
    }
  });

  it('keeps a sip: address that the mailbox has already', async () => {
    const { tables } = forestOf(forests.world, 'contoso.com');
    const mailbox = named(tables.Mailbox, 'Alice Martin');
    assert.ok(mailbox.EmailAddresses.includes('SIP:alice.martin@contoso.com'));
    const without = mailbox.EmailAddresses.filter((address) => !/^sip:/i.test(address));
    tables.Mailbox.set(mailbox, { EmailAddresses: without }, AT);
    const draft = await plan(ALICE);
    await execute(forests, draft);
    await assertVerified(forests, draft);
  });

  it('enables somebody whose Lync is in another forest, and waits for that forest', async () => {
    const draft = await plan({ user: 'frank.weber', dialPlan: 'Seattle' });
    assert.deepEqual(keysOf(draft.warnings), ['warning-no-route', 'warning-sync']);
    const lync = draft.verifications.find(({ title }) => title.key.endsWith('verify-lync'));
    assert.deepEqual(lync?.check, {
      endpoint: { forest: 'contoso.com', administration: 'lync' },
      call: { cmdlet: 'Get-CsUser', parameters: { Identity: 'sip:frank.weber@fabrikam.com' } },
      where: { ExUmEnabled: true },
      is: 'present',
    });
    const before = forests.dump();
    await execute(forests, draft);
    await assertVerified(forests, draft);
    const touched = new Set(differences(before, forests.dump()).map(({ forest }) => forest));
    assert.deepEqual([...touched], ['fabrikam.com']);
  });

  it('puts Lync’s SIP address into the mailbox first where that has another', async () => {
    const { tables } = forestOf(forests.world, 'contoso.com');
    const right = 'alice.durand@contoso.com';
    tables.CsUser.set(named(tables.CsUser, 'Alice Martin'), { SipAddress: `sip:${right}` }, AT);
    const draft = await plan(ALICE);
    assert.deepEqual(
      draft.changes
        .filter(({ property }) => property.key === 'enable-um.property-proxy')
        .map(({ before, after }) => [before, after]),
      [['SIP:alice.martin@contoso.com', `SIP:${right}`]],
    );
    assert.deepEqual(await execute(forests, draft), ['proxy', 'enable']);
    await assertVerified(forests, draft);
    assert.deepEqual(named(tables.Mailbox, 'Alice Martin').EmailAddresses, [
      'SMTP:alice.martin@contoso.com',
      `SIP:${right}`,
      `EUM:${right};phone-context=Paris.contoso.com`,
      'eum:1234;phone-context=Paris.contoso.com',
    ]);
  });

  describe('with Enterprise Voice first', () => {
    const TONY = { user: 'tony.smith', dialPlan: 'Paris', extension: '1777' };
    const NUMBER = '+33155501777';

    it('is offered where Lync has none, and leads to one request for both', async () => {
      const [offer, ...more] = (await plan(TONY)).instead;
      assert.ok(offer);
      assert.deepEqual(more, []);
      const draft = await plan({ ...offer.parameters, number: NUMBER });
      assert.deepEqual(
        draft.steps.map(({ id, administration }) => [id, administration]),
        [
          ['voice-voice', 'lync'],
          ['um-enable', 'exchange'],
        ],
      );
      assert.deepEqual(
        keysOf(draft.warnings).filter((key) => /no-voice|no-line/.test(key)),
        [],
      );
      const before = forests.dump();
      await execute(forests, draft);
      await assertVerified(forests, draft);
      const changed = differences(before, forests.dump());
      assert.deepEqual([...new Set(changed.map(({ type, name }) => `${type} ${name}`))].sort(), [
        'CsUser Tony Smith',
        'Mail welcome tony.smith',
        'Mailbox Tony Smith',
      ]);
      const line = named(
        forestOf(forests.world, 'contoso.com').tables.CsUser,
        'Tony Smith',
      ).LineURI;
      assert.equal(line, `tel:${NUMBER};ext=1777`);
    });

    it('is taken back but for Enterprise Voice and the line, which it says', async () => {
      const lync = () => named(forestOf(forests.world, 'contoso.com').tables.CsUser, 'Tony Smith');
      const draft = await plan({ ...TONY, voice: 'first', number: NUMBER });
      await execute(forests, draft);
      assert.ok(draft.undo.kind === 'request');
      assert.deepEqual(draft.undo.explanation, {
        key: 'enable-um.undo-voice',
        params: { extension: '1777' },
      });
      const { operation, parameters } = draft.undo;
      await execute(forests, await forests.directory.plan(operation, parameters));
      assert.deepEqual(
        [lync().EnterpriseVoiceEnabled, lync().LineURI],
        [true, `tel:${NUMBER};ext=1777`],
      );
    });

    it('asks for the number that nothing tells', async () => {
      const { params } = await refusalOf(plan({ ...TONY, voice: 'first' }), 'UM-NUMBER-NEEDED');
      assert.equal(params.parameter, 'number');
    });

    it('is what the sentence of somebody who starts asks for, in both languages', async () => {
      const { understand } = createUnderstanding(await loadCatalogue());
      for (const [sentence, locale] of [
        ['tony.smith starts monday in Paris, extension 1777', 'en'],
        ['tony.smith commence lundi à Paris, poste 1777', 'fr'],
      ] as const) {
        const { operation, parameters } = understand(sentence, locale);
        assert.equal(operation, 'enable-um', sentence);
        const { params } = await refusalOf(plan(parameters), 'UM-NUMBER-NEEDED');
        assert.equal(params.parameter, 'number');
        const draft = await plan({ ...parameters, number: NUMBER });
        assert.deepEqual(
          draft.steps.map(({ id }) => id),
          ['voice-voice', 'um-enable'],
          sentence,
        );
        const there = understand(sentence.replace('tony.smith', 'alice.martin'), locale);
        assert.deepEqual(
          (await plan(there.parameters)).steps.map(({ id }) => id),
          ['enable'],
        );
      }
    });

    it('isn’t offered to whom Lync has given it', async () => {
      assert.deepEqual((await plan(ALICE)).instead, []);
    });

    it('tells the person both in one text', async () => {
      const { userTexts } = await plan({ ...TONY, voice: 'first', number: NUMBER });
      assert.deepEqual(
        userTexts.map(({ lines }) => lines.map(({ key }) => key.replace('user-text.', ''))),
        [['greeting', 'voice', 'enabled', 'dial', 'pin']],
      );
    });
  });

  describe('warns', () => {
    it('that calls won’t come without Enterprise Voice', async () => {
      const tony = { user: 'tony.smith', dialPlan: 'Paris', extension: '1777' };
      const draft = await plan(tony);
      assert.deepEqual(keysOf(draft.warnings), ['warning-no-voice']);
      await execute(forests, draft);
      await assertVerified(forests, draft);
    });

    it('that the welcome mail will hold no access number', async () => {
      const { tables } = forestOf(forests.world, 'contoso.com');
      const paris = named(tables.UMDialPlan, 'Paris');
      tables.UMDialPlan.set(paris, { AccessTelephoneNumbers: [] }, AT);
      assert.deepEqual(keysOf((await plan(ALICE)).warnings), ['warning-no-access-number']);
    });

    it('that the line has another extension', async () => {
      const { warnings } = await plan({ ...ALICE, extension: '1777' });
      assert.deepEqual(keysOf(warnings), ['warning-other-extension']);
    });

    it('of what stands between Lync and voice mail', async () => {
      const { tables } = forestOf(forests.world, 'contoso.com');
      const user = named(tables.CsUser, 'Alice Martin');
      const broken = { Enabled: false, HostedVoiceMail: true, LineURI: null };
      tables.CsUser.set(user, { ...broken, RegistrarPool: 'fepool-lyon.contoso.com' }, AT);
      const paris = named(tables.UMDialPlan, 'Paris');
      tables.UMDialPlan.set(paris, { VoIPSecurity: 'Unsecured' }, AT);
      const { warnings } = await plan({ ...ALICE, extension: '1234' });
      assert.deepEqual(keysOf(warnings), [
        'warning-hosted',
        'warning-lync-disabled',
        'warning-no-line',
        'warning-no-route',
        'warning-unsecured',
      ]);
    });
  });

  it('was made from another state when line, pool or numbers differ', async () => {
    const { tables } = forestOf(forests.world, 'contoso.com');
    const { before } = await plan(ALICE);
    assert.deepEqual((await plan(ALICE)).before, before);
    const user = named(tables.CsUser, 'Alice Martin');
    tables.CsUser.set(user, { RegistrarPool: 'fepool-lyon.contoso.com' }, AT);
    assert.notDeepEqual((await plan(ALICE)).before, before);
  });
});
