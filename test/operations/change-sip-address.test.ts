import assert from 'node:assert/strict';
import { z } from 'zod';
import { createUnderstanding } from '../../src/language/understand.js';
import changeSipAddress from '../../src/operations/change-sip-address.js';
import { loadCatalogue } from '../../src/operations/kit/catalogue.js';
import type { Draft } from '../../src/protocol/plan.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { AT, forestOf, keysOf, named, planOf, refusalOf } from '../support/operation-kit.js';
import { assertVerified, differences, execute } from '../support/plan-executor.js';

const MARIE = { user: 'marie.curtis', sipAddress: 'marie.durand@contoso.com' };

describe('change-sip-address', () => {
  let forests: SimulatedForests;
  const plan = (parameters: Record<string, unknown> = MARIE): Promise<Draft> =>
    planOf(changeSipAddress, parameters, forests.directory);
  const mailbox = () =>
    named(forestOf(forests.world, 'contoso.com').tables.Mailbox, 'Marie Curtis');

  beforeEach(() => {
    forests = simulatedForests();
  });

  it('changes Lync first, waits for the mailbox, then the one EUM address, and nothing else', async () => {
    const draft = await plan();
    assert.deepEqual(
      draft.steps.map(({ id, kind, administration }) => [id, kind, administration]),
      [
        ['lync', 'command', 'lync'],
        ['proxy', 'wait', 'exchange'],
        ['eum', 'command', 'exchange'],
      ],
    );
    const before = forests.dump();
    assert.deepEqual(await execute(forests, draft), ['lync', 'eum']);
    await assertVerified(forests, draft);
    const changed = differences(before, forests.dump());
    assert.deepEqual(
      changed.map(({ type, name, property }) => `${type} ${name} ${property}`).sort(),
      [
        'CsUser Marie Curtis SipAddress',
        'Mailbox Marie Curtis EmailAddresses',
        'Mailbox Marie Curtis SIPResourceIdentifier',
      ],
    );
    assert.deepEqual(
      mailbox()
        .EmailAddresses.filter((address) => !/^smtp:/i.test(address))
        .sort(),
      [
        'EUM:marie.durand@contoso.com;phone-context=Paris.contoso.com',
        'SIP:marie.durand@contoso.com',
        'eum:1100;phone-context=Paris.contoso.com',
      ],
    );
    assert.deepEqual(mailbox().Extensions, ['1100']);
  });

  it('says that sign-in and meetings are affected', async () => {
    const draft = await plan();
    assert.deepEqual(keysOf(draft.warnings), ['warning-meetings']);
    assert.deepEqual(keysOf(draft.stops), ['stops']);
  });

  it('goes back by an undo, to exactly what there was', async () => {
    const before = forests.dump();
    const draft = await plan();
    await execute(forests, draft);
    assert.ok(draft.undo.kind === 'request');
    const back = await forests.directory.plan(draft.undo.operation, draft.undo.parameters);
    await execute(forests, back);
    await assertVerified(forests, back);
    const left = differences(before, forests.dump());
    assert.deepEqual(
      left.map(({ property }) => property),
      ['EmailAddresses'],
    );
    const [order] = left;
    const sorted = (addresses: unknown): string[] => z.array(z.string()).parse(addresses).sort();
    assert.deepEqual(sorted(order?.after), sorted(order?.before));
  });

  it('makes voice mail like Lync where the two differ, and leaves Lync alone', async () => {
    const { tables } = forestOf(forests.world, 'contoso.com');
    const lync = named(tables.CsUser, 'Marie Curtis');
    tables.CsUser.set(lync, { SipAddress: 'sip:marie.durand@contoso.com' }, AT);
    const addresses = mailbox().EmailAddresses.map((address) =>
      address === 'SIP:marie.curtis@contoso.com' ? 'SIP:marie.durand@contoso.com' : address,
    );
    tables.Mailbox.set(mailbox(), { EmailAddresses: addresses }, AT);
    const draft = await plan({ user: 'marie.curtis' });
    assert.deepEqual(
      draft.steps.map(({ already }) => already),
      [true, true, false],
    );
    assert.deepEqual(keysOf(draft.stops), []);
    assert.deepEqual(await execute(forests, draft), ['eum']);
    await assertVerified(forests, draft);
    assert.deepEqual(
      draft.undo.kind === 'none' && draft.undo.reason.key,
      'change-sip-address.undo-none',
    );
    await refusalOf(plan({ user: 'marie.curtis' }), 'UM-ALREADY-SO');
  });

  it('puts Lync’s address into a mailbox that has another, for Lync writes it no more', async () => {
    const { tables } = forestOf(forests.world, 'contoso.com');
    const lync = named(tables.CsUser, 'Marie Curtis');
    tables.CsUser.set(lync, { SipAddress: 'sip:marie.durand@contoso.com' }, AT);
    const before = forests.dump();
    const draft = await plan({ user: 'marie.curtis' });
    assert.deepEqual(
      draft.steps.map(({ id, kind, already }) => [id, kind, already]),
      [
        ['lync', 'command', true],
        ['proxy', 'command', false],
        ['eum', 'command', false],
      ],
    );
    assert.deepEqual(
      draft.changes
        .filter(({ property }) => property.key.endsWith('property-mailbox'))
        .map((change) => [change.before, change.after]),
      [['SIP:marie.curtis@contoso.com', 'SIP:marie.durand@contoso.com']],
    );
    assert.deepEqual(await execute(forests, draft), ['proxy', 'eum']);
    await assertVerified(forests, draft);
    assert.deepEqual(
      differences(before, forests.dump())
        .map(({ property }) => property)
        .sort(),
      ['EmailAddresses', 'SIPResourceIdentifier'],
    );
    assert.deepEqual([...mailbox().EmailAddresses].sort(), [
      'EUM:marie.durand@contoso.com;phone-context=Paris.contoso.com',
      'SIP:marie.durand@contoso.com',
      'SMTP:marie.curtis@contoso.com',
      'eum:1100;phone-context=Paris.contoso.com',
    ]);
    await refusalOf(plan({ user: 'marie.curtis' }), 'UM-ALREADY-SO');
  });

  it('is so too where voice mail alone has Lync’s address', async () => {
    const addresses = mailbox().EmailAddresses.map((address) =>
      address.startsWith('SIP:') ? 'SIP:marie.durand@contoso.com' : address,
    );
    const { tables } = forestOf(forests.world, 'contoso.com');
    tables.Mailbox.set(mailbox(), { EmailAddresses: addresses }, AT);
    const draft = await plan({ user: 'marie.curtis' });
    assert.deepEqual(await execute(forests, draft), ['proxy']);
    await assertVerified(forests, draft);
  });

  describe('of somebody whose Lync is in another forest', () => {
    const frank = () =>
      named(forestOf(forests.world, 'fabrikam.com').tables.Mailbox, 'Frank Weber');
    const sips = () => frank().EmailAddresses.filter((address) => /^sip:/i.test(address));
    const given = { user: 'frank.weber@fabrikam.com', sipAddress: 'frank.maier@fabrikam.com' };
    const has = ['SIP:frank.weber@fabrikam.com'];
    beforeEach(async () => {
      const { Mailbox } = forestOf(forests.world, 'fabrikam.com').tables;
      const others = frank().EmailAddresses.filter((address) => !/^sip:/i.test(address));
      Mailbox.set(frank(), { EmailAddresses: [...others, ...has] }, AT);
      const enable = { user: 'frank.weber', dialPlan: 'Seattle' };
      await execute(forests, await forests.directory.plan('enable-um', enable));
    });

    it('changes the mailbox’s address too, which no Lync writes there, and goes back', async () => {
      const draft = await plan(given);
      assert.deepEqual(await execute(forests, draft), ['lync', 'proxy', 'eum']);
      await assertVerified(forests, draft);
      assert.deepEqual(sips(), ['SIP:frank.maier@fabrikam.com']);
      assert.ok(draft.undo.kind === 'request');
      const back = await forests.directory.plan(draft.undo.operation, draft.undo.parameters);
      await execute(forests, back);
      await assertVerified(forests, back);
      assert.deepEqual(sips(), has);
    });

    it('neither waits for nor writes an address into a mailbox that has none', async () => {
      const { Mailbox } = forestOf(forests.world, 'fabrikam.com').tables;
      const without = frank().EmailAddresses.filter((address) => !/^sip:/i.test(address));
      Mailbox.set(frank(), { EmailAddresses: without }, AT);
      const { steps } = await plan(given);
      assert.deepEqual(
        steps.map(({ id }) => id),
        ['lync', 'eum'],
      );
    });
  });

  it('goes back to the address that Lync had, where voice mail had another', async () => {
    const { tables } = forestOf(forests.world, 'contoso.com');
    const inLync = () => named(tables.CsUser, 'Marie Curtis').SipAddress;
    tables.CsUser.set(
      named(tables.CsUser, 'Marie Curtis'),
      { SipAddress: 'sip:marie.c@contoso.com' },
      AT,
    );
    const draft = await plan();
    await execute(forests, draft);
    assert.equal(inLync(), 'sip:marie.durand@contoso.com');
    assert.ok(draft.undo.kind === 'request');
    const back = await forests.directory.plan(draft.undo.operation, draft.undo.parameters);
    await execute(forests, back);
    await assertVerified(forests, back);
    assert.equal(inLync(), 'sip:marie.c@contoso.com');
  });

  it('asks somebody who is called otherwise now for the address, and proposes one', async () => {
    const { understand } = createUnderstanding(await loadCatalogue());
    const domain = 'contoso.com';
    for (const [sentence, locale, proposal] of [
      ['marie.curtis has changed her name to Marie Durand', 'en', `marie.durand@${domain}`],
      ['marie.curtis has changed her name to Durand', 'en', `marie.durand@${domain}`],
      ['marie.curtis has changed her name', 'en', ''],
      [
        'marie.curtis has changed her name to Marie Hélène Lefèvre',
        'en',
        `marie.helene.lefevre@${domain}`,
      ],
      [
        'marie.curtis a changé de nom, elle s’appelle maintenant Marie Durand',
        'fr',
        `marie.durand@${domain}`,
      ],
      ['marie.curtis a changé de nom', 'fr', ''],
    ] as const) {
      const { operation, parameters } = understand(sentence, locale);
      assert.equal(operation, 'change-sip-address', sentence);
      assert.equal(parameters.user, 'marie.curtis', sentence);
      const { params, proposals } = await refusalOf(plan(parameters), 'UM-MISSING-PARAMETER');
      assert.equal(params.parameter, 'sipAddress');
      assert.deepEqual(proposals, { sipAddress: proposal }, sentence);
      const given = await plan({ ...parameters, sipAddress: MARIE.sipAddress });
      assert.deepEqual(given.steps, (await plan()).steps);
    }
  });

  it('takes the address from the sentence that says both', async () => {
    const { understand } = createUnderstanding(await loadCatalogue());
    for (const [sentence, locale] of [
      ['marie.curtis has changed her name, her sip address is now marie.durand@contoso.com', 'en'],
      ['marie.curtis a changé de nom, son adresse sip devient marie.durand@contoso.com', 'fr'],
    ] as const) {
      const { steps } = await plan(understand(sentence, locale).parameters);
      assert.deepEqual(steps, (await plan()).steps, sentence);
    }
  });

  it('goes forward when it was carried out half', async () => {
    const draft = await plan();
    const [lync] = draft.steps;
    assert.ok(lync?.kind === 'command');
    await forests.run(lync.endpoint, lync.call);
    assert.deepEqual(await execute(forests, draft), ['eum']);
    await assertVerified(forests, draft);
    assert.deepEqual(await execute(forests, draft), []);
  });

  describe('refuses, before anything runs,', () => {
    it('somebody whose dial plan has no SIP addresses', async () => {
      const { UMDialPlan } = forestOf(forests.world, 'contoso.com').tables;
      UMDialPlan.set(named(UMDialPlan, 'Paris'), { URIType: 'TelExtn' }, AT);
      const told = await refusalOf(plan(), 'UM-DIAL-PLAN-NOT-SIP');
      assert.deepEqual(told.params, { dialPlan: 'Paris', kind: 'TelExtn' });
    });

    it('the address that is there already on both sides', async () => {
      await refusalOf(
        plan({ ...MARIE, sipAddress: 'sip:marie.curtis@contoso.com' }),
        'UM-ALREADY-SO',
      );
    });

    it('somebody else’s address', async () => {
      const told = await refusalOf(
        plan({ ...MARIE, sipAddress: 'alice.martin@contoso.com' }),
        'UM-SIP-TAKEN',
      );
      assert.equal(told.params.owner, 'Alice Martin');
    });

    it('what is no address', async () => {
      for (const sipAddress of [
        'marie',
        'marie durand@contoso.com',
        "a'b@contoso.com",
        '@contoso.com',
      ])
        await refusalOf(plan({ ...MARIE, sipAddress }), 'UM-BAD-PARAMETER');
    });

    it('somebody without voice mail', async () => {
      await refusalOf(plan({ ...MARIE, user: 'alice.martin' }), 'UM-NOT-ENABLED');
    });
  });
});
