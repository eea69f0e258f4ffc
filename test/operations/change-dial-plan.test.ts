import assert from 'node:assert/strict';
import changeDialPlan from '../../src/operations/change-dial-plan.js';
import type { Draft } from '../../src/protocol/plan.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { AT, forestOf, keysOf, named, planOf, refusalOf } from '../support/operation-kit.js';
import { assertVerified, differences, execute } from '../support/plan-executor.js';

const MARIE = { user: 'marie.curtis', dialPlan: 'Lyon', newExtension: '4390' };

describe('change-dial-plan', () => {
  let forests: SimulatedForests;
  const plan = (parameters: Record<string, unknown> = MARIE): Promise<Draft> =>
    planOf(changeDialPlan, parameters, forests.directory);
  const tables = () => forestOf(forests.world, 'contoso.com').tables;
  const mailbox = () => named(tables().Mailbox, 'Marie Curtis');

  beforeEach(() => {
    forests = simulatedForests();
  });

  it('disables and enables again, and keeps settings and all that is not voice mail’s place', async () => {
    tables().Mailbox.set(
      mailbox(),
      { MissedCallNotificationEnabled: false, OperatorNumber: '1000' },
      AT,
    );
    const draft = await plan();
    const before = forests.dump();
    assert.deepEqual(await execute(forests, draft), ['disable', 'enable']);
    await assertVerified(forests, draft);
    assert.deepEqual(
      differences(before, forests.dump())
        .filter(({ type }) => type !== 'Mail')
        .map(({ type, name, property }) => `${type} ${name} ${property}`)
        .sort(),
      [
        'Mailbox Marie Curtis EmailAddresses',
        'Mailbox Marie Curtis Extensions',
        'Mailbox Marie Curtis FirstTimeUser',
        'Mailbox Marie Curtis PinChanges',
        'Mailbox Marie Curtis PinExpired',
        'Mailbox Marie Curtis UMDialPlan',
        'Mailbox Marie Curtis UMMailboxPolicy',
      ],
    );
    assert.deepEqual(
      [mailbox().MissedCallNotificationEnabled, mailbox().OperatorNumber],
      [false, '1000'],
    );
  });

  it('says that a new PIN comes, what becomes free and what stops meanwhile', async () => {
    const draft = await plan();
    for (const key of ['warning-pin', 'warning-free'])
      assert.ok(keysOf(draft.warnings).includes(key), key);
    assert.deepEqual(keysOf(draft.stops), ['stops']);
  });

  it('knows the plan by a policy of it', async () => {
    const { steps } = await plan({
      user: MARIE.user,
      newExtension: MARIE.newExtension,
      policy: 'Lyon Stratégie par défaut',
    });
    assert.deepEqual(steps, (await plan()).steps);
  });

  it('keeps the extension where it fits and is free', async () => {
    const draft = await plan({ user: MARIE.user, dialPlan: 'Lyon' });
    const enable = draft.steps[1];
    assert.ok(enable?.kind === 'command');
    assert.deepEqual(enable.call.parameters.Extensions, ['1100']);
  });

  it('says what is lost of several extensions', async () => {
    const other = 'eum:50999;phone-context=Redmond.contoso.com';
    tables().Mailbox.set(mailbox(), { EmailAddresses: [...mailbox().EmailAddresses, other] }, AT);
    const lost = (await plan()).warnings.find(({ key }) => key.endsWith('warning-lost'));
    assert.equal(lost?.params.addresses, '50999');
  });

  it('goes forward after a crash between the two steps, and never disables again', async () => {
    const draft = await plan();
    const [disable] = draft.steps;
    assert.ok(disable?.kind === 'command');
    await forests.run(disable.endpoint, disable.call);
    assert.deepEqual(await execute(forests, draft), ['enable']);
    await assertVerified(forests, draft);
    assert.deepEqual(await execute(forests, draft), []);
  });

  it('goes back by an undo to plan, policy and extension', async () => {
    const { UMDialPlan, UMMailboxPolicy, Extensions, EmailAddresses } = mailbox();
    const draft = await plan();
    await execute(forests, draft);
    assert.ok(draft.undo.kind === 'request');
    const back = await forests.directory.plan(draft.undo.operation, draft.undo.parameters);
    await execute(forests, back);
    await assertVerified(forests, back);
    assert.deepEqual(
      [mailbox().UMDialPlan, mailbox().UMMailboxPolicy, mailbox().Extensions],
      [UMDialPlan, UMMailboxPolicy, Extensions],
    );
    assert.deepEqual([...mailbox().EmailAddresses].sort(), [...EmailAddresses].sort());
  });

  describe('refuses, before anything is disabled,', () => {
    it('the plan that is there already', async () => {
      await refusalOf(plan({ ...MARIE, dialPlan: 'Paris' }), 'UM-ALREADY-SO');
    });

    it('a mailbox over its send quota', async () => {
      const full = named(tables().Mailbox, 'Oscar Pelletier');
      const { ProhibitSendQuota, TotalItemSize } = full;
      tables().Mailbox.set(mailbox(), { ProhibitSendQuota, TotalItemSize }, AT);
      await refusalOf(plan(), 'UM-MAILBOX-FULL');
    });

    it('a taken extension, one that doesn’t fit, and none where none is known', async () => {
      const told = await refusalOf(plan({ ...MARIE, newExtension: '4321' }), 'UM-EXTENSION-TAKEN');
      assert.equal(told.params.owner, 'Alice Bernard');
      await refusalOf(plan({ ...MARIE, newExtension: '43' }), 'UM-EXTENSION-LENGTH');
      await refusalOf(plan({ user: MARIE.user, policy: 'Redmond VIP' }), 'UM-EXTENSION-NEEDED');
    });

    it('a plan of telephone extensions, an unknown one, and none at all', async () => {
      await refusalOf(plan({ ...MARIE, dialPlan: 'Legacy' }), 'UM-DIAL-PLAN-NOT-SIP');
      await refusalOf(plan({ ...MARIE, dialPlan: 'Nowhere' }), 'UM-DIAL-PLAN-UNKNOWN');
      await refusalOf(plan({ user: MARIE.user, policy: 'Nowhere' }), 'UM-POLICY-UNKNOWN');
      await refusalOf(plan({ user: MARIE.user }), 'UM-MISSING-PARAMETER');
    });

    it('a SIP address that somebody else has', async () => {
      const { Mailbox } = tables();
      const bob = named(Mailbox, 'Bob Stone');
      const stolen = 'eum:marie.curtis@contoso.com;phone-context=Lyon.contoso.com';
      Mailbox.set(bob, { EmailAddresses: [...bob.EmailAddresses, stolen] }, AT);
      assert.equal((await refusalOf(plan(), 'UM-SIP-TAKEN')).params.owner, 'Bob Stone');
    });

    it('somebody whom Lync doesn’t know, and a mailbox on an older server', async () => {
      tables().Mailbox.set(mailbox(), { ServerName: 'old1' }, AT);
      await refusalOf(plan(), 'UM-PERSON-OLD-SERVER');
      tables().Mailbox.set(mailbox(), { ServerName: 'mbx1' }, AT);
      tables().CsUser.remove(named(tables().CsUser, 'Marie Curtis'));
      await refusalOf(plan(), 'UM-PERSON-NOT-IN-LYNC');
    });

    it('a SIP address that isn’t the mailbox’s', async () => {
      const addresses = mailbox().EmailAddresses.map((address) =>
        address.toLowerCase().startsWith('sip:') ? 'SIP:other@contoso.com' : address,
      );
      tables().Mailbox.set(mailbox(), { EmailAddresses: addresses }, AT);
      await refusalOf(plan(), 'UM-SIP-CONFLICT');
    });

    it('an extension that nothing tells, where voice mail is off', async () => {
      const tony = { user: 'tony.smith', dialPlan: 'Lyon' };
      const { params } = await refusalOf(plan(tony), 'UM-EXTENSION-NEEDED');
      assert.equal(params.parameter, 'newExtension');
    });
  });

  describe('after a move that ended half-way', () => {
    let halfDone: Draft;
    beforeEach(async () => {
      halfDone = await plan();
      const [disable] = halfDone.steps;
      assert.ok(disable?.kind === 'command');
      await forests.run(disable.endpoint, disable.call);
    });
    const there = () =>
      [mailbox().UMDialPlan, mailbox().Extensions].map((value) =>
        typeof value === 'string'
          ? tables()
              .UMDialPlan.all()
              .find(({ Guid }) => Guid === value)?.Name
          : value,
      );

    it('is asked for again, and says that voice mail is off', async () => {
      const again = await plan();
      assert.ok(keysOf(again.warnings).includes('warning-off'));
      assert.deepEqual(await execute(forests, again), ['enable']);
      await assertVerified(forests, again);
      assert.deepEqual(there(), ['Lyon', ['4390']]);
    });

    it('is taken back by its undo', async () => {
      assert.ok(halfDone.undo.kind === 'request');
      const { operation, parameters } = halfDone.undo;
      const back = await forests.directory.plan(operation, parameters);
      assert.deepEqual(await execute(forests, back), ['enable']);
      await assertVerified(forests, back);
      assert.deepEqual(there(), ['Paris', ['1100']]);
    });
  });
});
