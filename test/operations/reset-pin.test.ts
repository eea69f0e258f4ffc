import assert from 'node:assert/strict';
import resetPin from '../../src/operations/reset-pin.js';
import type { Draft } from '../../src/protocol/plan.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { AT, forestOf, keysOf, named, planOf, refusalOf } from '../support/operation-kit.js';
import { assertVerified, differences, execute } from '../support/plan-executor.js';

const MARIE = { user: 'marie.curtis' };
const UNLOCK = { ...MARIE, unlock: 'unlock' };

describe('reset-pin', () => {
  let forests: SimulatedForests;
  const plan = (parameters: Record<string, unknown> = MARIE): Promise<Draft> =>
    planOf(resetPin, parameters, forests.directory);
  const lock = (): void => {
    const { Mailbox } = forestOf(forests.world, 'contoso.com').tables;
    Mailbox.set(named(Mailbox, 'Marie Curtis'), { LockedOut: true }, AT);
  };

  beforeEach(() => {
    forests = simulatedForests();
  });

  it('has Exchange make and mail a new PIN, and changes nothing else', async () => {
    const draft = await plan();
    const before = forests.dump();
    assert.deepEqual(await execute(forests, draft), ['pin']);
    await assertVerified(forests, draft);
    assert.deepEqual(
      differences(before, forests.dump())
        .filter(({ type }) => type === 'Mailbox')
        .map(({ name, property }) => [name, property])
        .sort(),
      [
        ['Marie Curtis', 'PinChanges'],
        ['Marie Curtis', 'PinExpired'],
      ],
    );
    assert.deepEqual(keysOf(draft.stops), ['stops']);
    assert.equal(draft.undo.kind, 'none');
  });

  it('gives neither a PIN nor another address for its mail', async () => {
    const [step] = (await plan()).steps;
    assert.ok(step?.kind === 'command');
    assert.deepEqual(Object.keys(step.call.parameters).sort(), [
      'DomainController',
      'Identity',
      'LockedOut',
      'PINExpired',
    ]);
    for (const more of [{ pin: '758213' }, { PIN: '758213' }, { notifyEmail: 'me@contoso.com' }])
      await assert.rejects(plan({ ...MARIE, ...more }));
  });

  it('can’t be looked at, so that it is never repeated by itself', async () => {
    const [step] = (await plan()).steps;
    assert.deepEqual(step?.settled, []);
  });

  it('says of an unlock that it is a reset', async () => {
    lock();
    const draft = await plan(UNLOCK);
    assert.equal(draft.summary.key, 'reset-pin.summary-unlock');
    assert.deepEqual(keysOf(draft.warnings), ['warning-unlock']);
    assert.deepEqual(keysOf(draft.changes.map(({ property }) => property)), [
      'property-lock',
      'property-pin',
    ]);
    await execute(forests, draft);
    await assertVerified(forests, draft);
  });

  it('is made anew when somebody else has unlocked it meanwhile', async () => {
    lock();
    const { before } = await plan();
    await execute(forests, await plan());
    assert.notDeepEqual((await plan()).before, before);
  });

  describe('refuses, before anything runs,', () => {
    it('to unlock what isn’t locked', async () => {
      const told = await refusalOf(plan(UNLOCK), 'UM-NOT-LOCKED');
      assert.equal(told.params.user, 'Marie Curtis');
    });

    it('somebody without voice mail', async () => {
      await refusalOf(plan({ user: 'alice.martin' }), 'UM-NOT-ENABLED');
    });

    it('nobody in particular, for that would be everybody', async () => {
      for (const user of ['', ' ']) await refusalOf(plan({ user }), 'UM-MISSING-PARAMETER');
      await refusalOf(plan({ user: '*' }), 'UM-BAD-PARAMETER');
    });
  });
});
