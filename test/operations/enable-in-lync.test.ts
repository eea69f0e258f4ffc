import assert from 'node:assert/strict';
import enableInLync from '../../src/operations/enable-in-lync.js';
import { commandsOf } from '../../src/protocol/plan.js';
import type { SimulatedForests } from '../support/forest-directory.js';
import { healthyForests } from '../support/healthy-forests.js';
import { AT, forestOf, keysOf, named, planOf, refusalOf } from '../support/operation-kit.js';
import { assertVerified, differences, execute } from '../support/plan-executor.js';

const MARIE = { user: 'marie.curtis' };

describe('enable-in-lync', () => {
  let forests: SimulatedForests;
  const plan = () => planOf(enableInLync, MARIE, forests.directory);
  const set = (patch: { Enabled?: boolean; HostedVoiceMail?: boolean }): void => {
    const { CsUser } = forestOf(forests.world, 'contoso.com').tables;
    CsUser.set(named(CsUser, 'Marie Curtis'), patch, AT);
  };

  beforeEach(() => {
    forests = healthyForests(60);
  });

  it('enables the account of somebody whom Lync has disabled, and nothing else', async () => {
    set({ Enabled: false });
    const draft = await plan();
    assert.deepEqual(
      commandsOf(draft.steps).map(({ call }) => call.parameters),
      [{ Identity: 'sip:marie.curtis@contoso.com', Enabled: true }],
    );
    assert.deepEqual(keysOf(draft.warnings), ['warning-why']);
    assert.deepEqual(draft.stops, []);
    const before = forests.dump();
    assert.deepEqual(await execute(forests, draft), ['lync']);
    await assertVerified(forests, draft);
    assert.deepEqual(
      differences(before, forests.dump()).map(({ type, property, after }) => [
        type,
        property,
        after,
      ]),
      [['CsUser', 'Enabled', true]],
    );
    assert.deepEqual(await execute(forests, draft), []);
    await refusalOf(plan(), 'UM-ALREADY-SO');
  });

  it('takes somebody off hosted voice mail, and says what it leaves behind', async () => {
    set({ HostedVoiceMail: true });
    const draft = await plan();
    assert.deepEqual(
      commandsOf(draft.steps).map(({ call }) => call.parameters),
      [{ Identity: 'sip:marie.curtis@contoso.com', HostedVoiceMail: false }],
    );
    assert.deepEqual(keysOf(draft.warnings), ['warning-hosted']);
    assert.deepEqual(keysOf(draft.stops), ['stops']);
    await execute(forests, draft);
    await assertVerified(forests, draft);
  });

  it('does both at once, and warns of what calls still lack', async () => {
    set({ Enabled: false, HostedVoiceMail: true });
    const { CsUser, Mailbox } = forestOf(forests.world, 'contoso.com').tables;
    CsUser.set(named(CsUser, 'Marie Curtis'), { EnterpriseVoiceEnabled: false }, AT);
    Mailbox.set(named(Mailbox, 'Marie Curtis'), { UMEnabled: false }, AT);
    const draft = await plan();
    assert.deepEqual(
      commandsOf(draft.steps).map(({ call }) => call.parameters),
      [{ Identity: 'sip:marie.curtis@contoso.com', Enabled: true, HostedVoiceMail: false }],
    );
    assert.deepEqual(keysOf(draft.warnings), [
      'warning-hosted',
      'warning-no-um',
      'warning-no-voice',
      'warning-why',
    ]);
    assert.equal(draft.changes.length, 2);
    await execute(forests, draft);
    await assertVerified(forests, draft);
  });

  it('leaves somebody alone whom another request holds, or Lync doesn’t know', async () => {
    set({ Enabled: false });
    for (const claim of (await plan()).claims) forests.claims.set(claim, 'R-7');
    await refusalOf(plan(), 'UM-CLAIMED');
    forests.claims.clear();
    const { CsUser } = forestOf(forests.world, 'contoso.com').tables;
    CsUser.remove(named(CsUser, 'Marie Curtis'));
    await refusalOf(plan(), 'UM-PERSON-NOT-IN-LYNC');
  });
});
