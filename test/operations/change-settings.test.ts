import assert from 'node:assert/strict';
import changeSettings from '../../src/operations/change-settings.js';
import { SETTINGS } from '../../src/operations/change-settings/settings.js';
import { commandsOf, type Draft } from '../../src/protocol/plan.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { AT, forestOf, keysOf, named, planOf, refusalOf } from '../support/operation-kit.js';
import { assertVerified, differences, execute } from '../support/plan-executor.js';

const MARIE = { user: 'marie.curtis', settings: 'missed calls off' };
const POLICY = 'Paris Stratégie par défaut';

describe('change-settings', () => {
  let forests: SimulatedForests;
  const plan = (parameters: Record<string, unknown> = MARIE): Promise<Draft> =>
    planOf(changeSettings, parameters, forests.directory);

  beforeEach(() => {
    forests = simulatedForests();
  });

  it('changes one setting of the one mailbox, and nothing else', async () => {
    const draft = await plan();
    const before = forests.dump();
    assert.deepEqual(await execute(forests, draft), ['settings']);
    await assertVerified(forests, draft);
    assert.deepEqual(
      differences(before, forests.dump()).map(({ name, property, after }) => [
        name,
        property,
        after,
      ]),
      [['Marie Curtis', 'MissedCallNotificationEnabled', false]],
    );
  });

  it('changes several settings and the operator by one command, each from and to shown', async () => {
    const several = {
      user: 'marie.curtis',
      settings: ['missed calls off', 'text messages all', 'found by callers off', 'fax off'],
      operatorNumber: '+33 1 55 50 00 09',
    };
    const draft = await plan(several);
    const [step, second] = commandsOf(draft.steps);
    assert.equal(second, undefined);
    const { Guid } = named(forestOf(forests.world, 'contoso.com').tables.Mailbox, 'Marie Curtis');
    assert.deepEqual(step?.call, {
      cmdlet: 'Set-UMMailbox',
      parameters: {
        Identity: Guid,
        DomainController: 'dc1.contoso.com',
        MissedCallNotificationEnabled: false,
        UMSMSNotificationOption: 'VoiceMailAndMissedCalls',
        AllowUMCallsFromNonUsers: 'None',
        OperatorNumber: '+33155500009',
      },
    });
    assert.deepEqual(
      draft.changes.map(({ property, before, after }) =>
        [property, before, after].map((one) =>
          typeof one === 'object' && one !== null ? one.key.replace('change-settings.', '') : one,
        ),
      ),
      [
        ['property-missed', 'value-on', 'value-off'],
        ['property-sms', 'value-off', 'value-all'],
        ['property-found', 'value-on', 'value-off'],
        ['property-operator', null, '+33155500009'],
      ],
    );
  });

  it('is made from the settings as they were, which the undo gives back', async () => {
    const { Mailbox } = forestOf(forests.world, 'contoso.com').tables;
    const given = { user: 'marie.curtis', settings: 'missed calls off', operatorNumber: '1101' };
    Mailbox.set(named(Mailbox, 'Marie Curtis'), { OperatorNumber: '1102' }, AT);
    const draft = await plan(given);
    const { settings, operator } = draft.before;
    assert.deepEqual([settings, operator], [{ 'missed calls': 'on' }, '1102']);
    assert.ok(draft.undo.kind === 'request');
    const { user, ...back } = draft.undo.parameters;
    assert.match(String(user), /^contoso\.com\//);
    assert.deepEqual(back, { settings: ['missed calls on'], operatorNumber: '1102' });
    Mailbox.set(named(Mailbox, 'Marie Curtis'), { OperatorNumber: '1103' }, AT);
    assert.notDeepEqual((await plan(given)).before, draft.before);
  });

  it('changes and gives back every setting that a mailbox has', async () => {
    for (const name of Object.keys(SETTINGS).filter((each) => each !== 'fax')) {
      const isOff = ['access without pin', 'message analysis', 'text messages'].includes(name);
      const before = forests.dump();
      const draft = await plan({ ...MARIE, settings: `${name} ${isOff ? 'on' : 'off'}` });
      await execute(forests, draft);
      await assertVerified(forests, draft);
      assert.equal(differences(before, forests.dump()).length, 1, name);
      assert.ok(draft.undo.kind === 'request');
      const back = await forests.directory.plan(draft.undo.operation, draft.undo.parameters);
      await execute(forests, back);
      await assertVerified(forests, back);
      assert.deepEqual(differences(before, forests.dump()), [], name);
    }
  });

  it('gives back the operator that there was, and none where there was none', async () => {
    for (const operator of [null, '1101']) {
      const { tables } = forestOf(forests.world, 'contoso.com');
      tables.Mailbox.set(named(tables.Mailbox, 'Marie Curtis'), { OperatorNumber: operator }, AT);
      const before = forests.dump();
      const draft = await plan({ user: 'marie.curtis', operatorNumber: '+33155500009' });
      await execute(forests, draft);
      await assertVerified(forests, draft);
      assert.ok(draft.undo.kind === 'request');
      const back = await forests.directory.plan(draft.undo.operation, draft.undo.parameters);
      await execute(forests, back);
      await assertVerified(forests, back);
      assert.deepEqual(differences(before, forests.dump()), []);
    }
  });

  it('reads the names of both languages', async () => {
    const { steps } = await plan();
    for (const settings of [
      'missed call notifications off',
      'Notifications d’appels manqués : désactivé',
      'Appels manqués désactivés, missed calls off',
    ])
      assert.deepEqual((await plan({ ...MARIE, settings })).steps, steps, settings);
  });

  it('leaves out what is so already', async () => {
    const draft = await plan({ ...MARIE, settings: 'missed calls off, play on phone on' });
    assert.deepEqual(keysOf(draft.changes.map(({ property }) => property)), ['property-missed']);
  });

  it('runs nothing when it was carried out between plan and run', async () => {
    const draft = await plan();
    await execute(forests, draft);
    assert.deepEqual(await execute(forests, draft), []);
  });

  it('says that a policy doesn’t allow what is turned on', async () => {
    const { tables } = forestOf(forests.world, 'contoso.com');
    tables.UMMailboxPolicy.set(
      named(tables.UMMailboxPolicy, POLICY),
      { Allows: { AllowSMSNotification: false } },
      AT,
    );
    const on = await plan({ ...MARIE, settings: 'text messages on' });
    assert.deepEqual(keysOf(on.warnings), ['warning-policy']);
    const pinless = await plan({ ...MARIE, settings: 'access without pin on' });
    assert.deepEqual(keysOf(pinless.warnings), ['warning-pinless', 'warning-policy']);
    assert.deepEqual((await plan()).warnings, []);
  });

  it('says what stops when access by telephone is turned off', async () => {
    const draft = await plan({ ...MARIE, settings: 'telephone access off' });
    assert.deepEqual(keysOf(draft.stops), ['stops-telephone']);
  });

  it('says that nobody has the operator’s number, where that can be known', async () => {
    const user = 'marie.curtis';
    const nobody = await plan({ user, operatorNumber: '1999' });
    assert.deepEqual(keysOf(nobody.warnings), ['warning-nobody']);
    assert.deepEqual((await plan({ user, operatorNumber: '+33155500009' })).warnings, []);
  });

  describe('refuses, before anything runs,', () => {
    it('what is so already', async () => {
      await refusalOf(plan({ ...MARIE, settings: 'missed calls on' }), 'UM-ALREADY-SO');
      await refusalOf(plan({ user: 'marie.curtis', operatorNumber: 'none' }), 'UM-ALREADY-SO');
    });

    it('a request that says no setting, no mode, or both on and off', async () => {
      await refusalOf(plan({ user: 'marie.curtis' }), 'UM-MISSING-PARAMETER');
      for (const settings of [
        'missed calls',
        'colour on',
        'missed calls off, missed calls on',
        'missed calls all',
      ])
        await refusalOf(plan({ ...MARIE, settings }), 'UM-BAD-PARAMETER');
    });

    it('what belongs to the policy or to the mailbox, and says to which', async () => {
      const preview = await refusalOf(
        plan({ ...MARIE, settings: 'preview off' }),
        'UM-SETTING-ELSEWHERE',
      );
      assert.deepEqual([preview.params.policy, preview.params.state], [POLICY, 'on']);
      for (const settings of ['langue on', 'fax on', 'voicemail preview on'])
        await refusalOf(plan({ ...MARIE, settings }), 'UM-SETTING-ELSEWHERE');
    });

    it('the preview, and offers the policy of the plan that has it as wanted', async () => {
      const { UMMailboxPolicy } = forestOf(forests.world, 'contoso.com').tables;
      const own = named(UMMailboxPolicy, POLICY);
      const offered = async (settings: string): Promise<unknown[]> => {
        const { offers } = await refusalOf(plan({ ...MARIE, settings }), 'UM-SETTING-ELSEWHERE');
        return offers.map(({ operation, text }) => [operation, text.params.policy]);
      };
      assert.deepEqual(await offered('preview off'), []);
      const quiet = { ...own, Name: 'Paris Quiet', Allows: { AllowVoiceMailPreview: false } };
      UMMailboxPolicy.add({
        ...quiet,
        Guid: 'a0000000-0000-4000-8000-000000000002',
        DistinguishedName: own.DistinguishedName.replace(POLICY, 'Paris Quiet'),
      });
      assert.deepEqual(await offered('preview off'), [['change-policy', 'Paris Quiet']]);
      assert.deepEqual(await offered('preview on'), []);
      assert.deepEqual(await offered('langue on'), []);
      const { offers } = await refusalOf(
        plan({ ...MARIE, settings: ['missed calls off', 'preview off'] }),
        'UM-SETTING-ELSEWHERE',
      );
      const [offer] = offers;
      assert.ok(offer);
      const back = await forests.directory.plan(offer.operation, offer.parameters);
      await execute(forests, back);
      await assertVerified(forests, back);
    });

    it('the person’s own extension as operator, and what is no number', async () => {
      const user = 'marie.curtis';
      await refusalOf(plan({ user, operatorNumber: '1100' }), 'UM-OPERATOR-UNFIT');
      await refusalOf(plan({ user, operatorNumber: 'reception' }), 'UM-BAD-PARAMETER');
    });

    it('somebody without voice mail, and whom a waiting request is about', async () => {
      await refusalOf(plan({ ...MARIE, user: 'alice.martin' }), 'UM-NOT-ENABLED');
      const [claim = ''] = (await plan()).claims;
      forests.claims.set(claim, 'R-7');
      await refusalOf(plan(), 'UM-CLAIMED');
    });
  });
});
