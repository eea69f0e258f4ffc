import assert from 'node:assert/strict';
import type { MailboxRecord } from '../../src/lab/forests/records/people.js';
import { loadCatalogue, type Catalogue } from '../../src/operations/kit/catalogue.js';
import type { Draft } from '../../src/protocol/plan.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { answerOf, AT, forestOf, named, planOf, refusalOf } from '../support/operation-kit.js';
import { assertVerified, execute } from '../support/plan-executor.js';

/** Every change for one person, with whom it is tried on. */
const CHANGES: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['enable-um', { user: 'alice.martin', dialPlan: 'Paris' }],
  ['enable-voice', { user: 'tony.smith', number: '+33155501777' }],
  ['disable-um', { user: 'marie.curtis' }],
  ['disable-um', { user: 'marie.curtis', leaver: 'leaver' }],
  ['reset-pin', { user: 'marie.curtis' }],
  ['change-extension', { user: 'marie.curtis', newExtension: '1177' }],
  ['change-dial-plan', { user: 'marie.curtis', dialPlan: 'Lyon', newExtension: '4390' }],
  ['change-sip-address', { user: 'marie.curtis', sipAddress: 'marie.durand@contoso.com' }],
  ['change-settings', { user: 'marie.curtis', settings: 'missed calls off' }],
  ['change-policy', { user: 'peter.graham', policy: 'Redmond VIP' }],
];
const NAMES: Readonly<Record<string, string>> = {
  'alice.martin': 'Alice Martin',
  'tony.smith': 'Tony Smith',
  'marie.curtis': 'Marie Curtis',
  'peter.graham': 'Peter Graham',
};

describe('people whose mailbox is unlike others', () => {
  let catalogue: Catalogue;
  let forests: SimulatedForests;
  before(async () => {
    catalogue = await loadCatalogue();
  });
  beforeEach(() => {
    forests = simulatedForests();
  });
  const tables = () => forestOf(forests.world, 'contoso.com').tables;
  const change = (user: unknown, changes: Partial<MailboxRecord>): void => {
    const { Mailbox } = tables();
    Mailbox.set(named(Mailbox, NAMES[String(user)] ?? ''), changes, AT);
  };
  const plan = (operation: string, parameters: Readonly<Record<string, unknown>>) => {
    const found = catalogue.get(operation);
    assert.ok(found);
    return planOf(found, parameters, forests.directory);
  };
  const kitWarnings = ({ warnings }: Draft): string[] =>
    warnings.map(({ key }) => key).filter((key) => key.startsWith('kit.'));

  describe('in a child domain, which the global catalog’s controller can’t write,', () => {
    for (const [operation, parameters] of CHANGES) {
      it(`${operation} ${JSON.stringify(parameters)} is carried out and checked`, async () => {
        const name = NAMES[String(parameters.user)] ?? '';
        const DistinguishedName = `CN=${name},OU=People,DC=emea,DC=contoso,DC=com`;
        change(parameters.user, { DistinguishedName });
        const draft = await plan(operation, parameters);
        const ran = await execute(forests, draft);
        assert.ok(ran.length > 0);
        await assertVerified(forests, draft);
        for (const { endpoint, ...step } of draft.steps)
          if (endpoint.administration === 'exchange' && step.kind === 'command')
            assert.equal(step.call.parameters.DomainController, undefined, step.id);
      });
    }

    it('show-user and check-user find somebody there', async () => {
      change('marie.curtis', {
        DistinguishedName: 'CN=Marie Curtis,OU=People,DC=emea,DC=contoso,DC=com',
      });
      for (const name of ['show-user', 'check-user']) {
        const operation = catalogue.get(name);
        assert.ok(operation);
        await answerOf(operation, { user: 'marie.curtis' }, forests.directory);
      }
    });
  });

  it('those of the controller’s own domain stay on it, so that nothing stale is read', async () => {
    for (const [operation, parameters] of CHANGES) {
      if (operation === 'enable-voice') continue;
      const { steps } = await plan(operation, parameters);
      const own = steps.filter(({ endpoint }) => endpoint.administration === 'exchange');
      assert.ok(own.length > 0, operation);
      for (const step of own)
        if (step.kind === 'command')
          assert.equal(step.call.parameters.DomainController, 'dc1.contoso.com', operation);
    }
  });

  it('nobody without a mailbox gets anything, one with an archive alone neither', async () => {
    for (const [operation, parameters] of CHANGES)
      await refusalOf(
        plan(operation, { ...parameters, user: 'ulysse.blanc' }),
        'UM-PERSON-NO-MAILBOX',
      );
  });

  for (const [RecipientTypeDetails, kind] of [
    ['SharedMailbox', 'shared'],
    ['RoomMailbox', 'room'],
    ['EquipmentMailbox', 'equipment'],
  ] as const) {
    it(`a ${RecipientTypeDetails} can have voice mail, with a warning of who reads the PIN`, async () => {
      for (const [operation, parameters] of CHANGES) {
        forests = simulatedForests();
        change(parameters.user, { RecipientTypeDetails, AccountDisabled: true });
        const draft = await plan(operation, parameters);
        const isMailed = ['enable-um', 'change-dial-plan', 'reset-pin'].includes(operation);
        assert.deepEqual(kitWarnings(draft), isMailed ? ['kit.warning-shared'] : [], operation);
        const [warning] = draft.warnings.filter(({ key }) => key === 'kit.warning-shared');
        if (isMailed) assert.equal(warning?.params.kind, kind);
        await execute(forests, draft);
        await assertVerified(forests, draft);
      }
    });
  }

  it('a disabled account is said before a PIN is mailed there, and keeps nothing from being done', async () => {
    for (const [operation, parameters] of CHANGES) {
      forests = simulatedForests();
      change(parameters.user, { AccountDisabled: true });
      const draft = await plan(operation, parameters);
      const isMailed = ['enable-um', 'change-dial-plan', 'reset-pin'].includes(operation);
      assert.deepEqual(kitWarnings(draft), isMailed ? ['kit.warning-account-disabled'] : []);
      await execute(forests, draft);
      await assertVerified(forests, draft);
    }
  });

  it('a linked mailbox, whose account here is always disabled, is like any other', async () => {
    for (const [operation, parameters] of CHANGES) {
      change(parameters.user, { RecipientTypeDetails: 'LinkedMailbox', AccountDisabled: true });
      assert.deepEqual(kitWarnings(await plan(operation, parameters)), [], operation);
    }
  });

  describe('on litigation hold', () => {
    const held = { LitigationHoldEnabled: true };
    const heldWarnings = ({ warnings }: Draft): string[] =>
      warnings.map(({ key }) => key).filter((key) => key.endsWith('-held'));

    for (const [operation, parameters] of CHANGES) {
      it(`${operation} ${JSON.stringify(parameters)} is carried out, and the hold stays`, async () => {
        change(parameters.user, held);
        const draft = await plan(operation, parameters);
        const isTaken = operation === 'disable-um';
        assert.deepEqual(heldWarnings(draft), isTaken ? ['disable-um.warning-held'] : []);
        await execute(forests, draft);
        await assertVerified(forests, draft);
        const mailbox = named(tables().Mailbox, NAMES[String(parameters.user)] ?? '');
        assert.equal(mailbox.LitigationHoldEnabled, true);
      });
    }

    it('a leaver with a line alone is warned of too, as the mailbox may be deleted next', async () => {
      change('marie.curtis', held);
      const leaver = { user: 'marie.curtis', leaver: 'leaver' };
      await execute(forests, await plan('disable-um', { user: 'marie.curtis' }));
      assert.deepEqual(heldWarnings(await plan('disable-um', leaver)), ['disable-um.warning-held']);
    });

    it('a hold that comes or goes while a request waits makes another plan', async () => {
      const takings = CHANGES.filter(([operation]) => operation === 'disable-um');
      const before = () =>
        Promise.all(takings.map(async ([name, given]) => (await plan(name, given)).before));
      const free = await before();
      change('marie.curtis', held);
      const kept = await before();
      for (const [at, one] of free.entries()) assert.notDeepEqual(one, kept[at]);
    });

    it('show-user shows it, and nothing of it where there is none', async () => {
      const showUser = catalogue.get('show-user');
      assert.ok(showUser);
      const facts = async (): Promise<string[]> =>
        (await answerOf(showUser, { user: 'marie.curtis' }, forests.directory)).facts
          .map(({ label }) => label.key)
          .filter((key) => key.endsWith('-hold'));
      assert.deepEqual(await facts(), []);
      change('marie.curtis', held);
      assert.deepEqual(await facts(), ['show-user.fact-hold']);
    });
  });

  it('somebody whom Lync doesn’t know can lose voice mail all the same', async () => {
    const { CsUser } = tables();
    CsUser.remove(named(CsUser, 'Marie Curtis'));
    for (const leaver of [undefined, 'leaver']) {
      const draft = await plan('disable-um', {
        user: 'marie.curtis',
        ...(leaver === undefined ? {} : { leaver }),
      });
      assert.deepEqual(
        draft.steps.map(({ id }) => id),
        ['disable'],
      );
    }
  });
});
