import assert from 'node:assert/strict';
import enableVoice from '../../src/operations/enable-voice.js';
import { message } from '../../src/protocol/message.js';
import { commandsOf, type Draft } from '../../src/protocol/plan.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { AT, forestOf, keysOf, named, planOf, refusalOf } from '../support/operation-kit.js';
import { assertVerified, differences, execute } from '../support/plan-executor.js';

const TONY = { user: 'tony.smith', number: '+33 1 55 50 17 77', extension: '1777' };

describe('enable-voice', () => {
  let forests: SimulatedForests;
  const plan = (parameters: Record<string, unknown> = TONY): Promise<Draft> =>
    planOf(enableVoice, parameters, forests.directory);
  const lineOf = async (parameters: Record<string, unknown>): Promise<unknown> =>
    commandsOf((await plan(parameters)).steps)[0]?.call.parameters.LineURI;

  beforeEach(() => {
    forests = simulatedForests();
  });

  it('sets Enterprise Voice and line in Lync, and nothing else', async () => {
    const draft = await plan();
    const before = forests.dump();
    assert.deepEqual(await execute(forests, draft), ['voice']);
    await assertVerified(forests, draft);
    assert.deepEqual(
      differences(before, forests.dump()).map(({ type, name, property, after }) => [
        type,
        name,
        property,
        after,
      ]),
      [
        ['CsUser', 'Tony Smith', 'EnterpriseVoiceEnabled', true],
        ['CsUser', 'Tony Smith', 'LineURI', 'tel:+33155501777;ext=1777'],
      ],
    );
  });

  it('takes a number however it is written, and its extension from where it is known', async () => {
    assert.equal(
      await lineOf({ ...TONY, number: '0033 1.55.50.17.77' }),
      'tel:+33155501777;ext=1777',
    );
    assert.equal(
      await lineOf({ user: 'tony.smith', number: 'tel:+33155501777;ext=77' }),
      'tel:+33155501777;ext=77',
    );
    const bare = await plan({ user: 'tony.smith', number: '+33155501777' });
    assert.deepEqual(keysOf(bare.warnings), ['note-routes', 'warning-no-extension']);
  });

  it('takes the telephone number of the directory where none is given', async () => {
    const { tables } = forestOf(forests.world, 'contoso.com');
    tables.Mailbox.set(named(tables.Mailbox, 'Tony Smith'), { Phone: '+33 1 55 50 17 78' }, AT);
    assert.equal(await lineOf({ user: 'tony.smith' }), 'tel:+33155501778');
  });

  it('keeps the line that somebody has whose Enterprise Voice is off', async () => {
    const { tables } = forestOf(forests.world, 'contoso.com');
    const tony = named(tables.CsUser, 'Tony Smith');
    tables.CsUser.set(tony, { LineURI: 'tel:+33155501799;ext=1799' }, AT);
    assert.equal(await lineOf({ user: 'tony.smith' }), 'tel:+33155501799;ext=1799');
  });

  it('gives somebody with voice mail the extension that it has', async () => {
    const { tables } = forestOf(forests.world, 'contoso.com');
    const marie = named(tables.CsUser, 'Marie Curtis');
    tables.CsUser.set(marie, { LineURI: null, EnterpriseVoiceEnabled: false }, AT);
    assert.equal(
      await lineOf({ user: 'marie.curtis', number: '+33155501100' }),
      'tel:+33155501100;ext=1100',
    );
  });

  it('lets enable-um follow without asking for an extension', async () => {
    await execute(forests, await plan());
    const um = await forests.directory.plan('enable-um', { user: 'tony.smith', dialPlan: 'Paris' });
    assert.deepEqual(um.warnings, []);
    await execute(forests, um);
    await assertVerified(forests, um);
  });

  it('says what a change of line costs', async () => {
    const draft = await plan({ user: 'alice.martin', number: '+33155501777', extension: '1234' });
    assert.deepEqual(keysOf(draft.stops), ['stops']);
  });

  it('gives the line back that somebody with Enterprise Voice had', async () => {
    const { CsUser } = forestOf(forests.world, 'contoso.com').tables;
    for (const line of [
      'tel:+33155501234;ext=1234',
      'tel:+33155501234',
      'tel:+33155501234;ext=9',
    ]) {
      CsUser.set(named(CsUser, 'Alice Martin'), { LineURI: line }, AT);
      const before = forests.dump();
      const draft = await plan({ user: 'alice.martin', number: '+33155501777', extension: '1777' });
      await execute(forests, draft);
      assert.ok(draft.undo.kind === 'request');
      const back = await forests.directory.plan(draft.undo.operation, draft.undo.parameters);
      await execute(forests, back);
      await assertVerified(forests, back);
      assert.deepEqual(differences(before, forests.dump()), [], line);
    }
  });

  it('says why Enterprise Voice isn’t taken back from whom it gave it', async () => {
    const { CsUser } = forestOf(forests.world, 'contoso.com').tables;
    const none = { kind: 'none', reason: message('enable-voice.undo-none') };
    assert.deepEqual((await plan()).undo, none);
    CsUser.set(named(CsUser, 'Tony Smith'), { LineURI: 'tel:+33155501799;ext=1799' }, AT);
    assert.deepEqual((await plan()).undo, none);
  });

  it('is not settled when the write was dropped', async () => {
    const draft = await plan();
    forests.faults.add({ kind: 'drop-write', cmdlet: 'Set-CsUser' });
    await assert.rejects(execute(forests, draft), /isn't settled/);
  });

  it('runs nothing a second time', async () => {
    const draft = await plan();
    await execute(forests, draft);
    assert.deepEqual(await execute(forests, draft), []);
  });

  describe('refuses, before anything runs,', () => {
    it('what is so already', async () => {
      await refusalOf(plan({ user: 'alice.martin' }), 'UM-ALREADY-SO');
    });

    it('a number that can’t be known, and one that is none', async () => {
      await refusalOf(plan({ user: 'tony.smith' }), 'UM-NUMBER-NEEDED');
      for (const number of ['1234', '+0', 'call me', '+33155501234567890', "+33'; rm"])
        await refusalOf(plan({ user: 'tony.smith', number }), 'UM-NUMBER-FORM');
    });

    it('the line of somebody else', async () => {
      const { tables } = forestOf(forests.world, 'contoso.com');
      const line = named(tables.CsUser, 'Alice Martin').LineURI ?? '';
      const told = await refusalOf(plan({ user: 'tony.smith', number: line }), 'UM-LINE-TAKEN');
      assert.equal(told.params.owner, 'Alice Martin');
    });

    it('somebody who isn’t in Lync', async () => {
      await refusalOf(plan({ ...TONY, user: 'chloe.petit' }), 'UM-PERSON-NOT-IN-LYNC');
    });
  });
});
