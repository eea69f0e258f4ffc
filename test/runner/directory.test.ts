import assert from 'node:assert/strict';
import type { Gate } from '../../src/gate/gate.js';
import type { Call } from '../../src/protocol/call.js';
import { UmError } from '../../src/protocol/errors.js';
import { NOTHING_OWN, ownIn } from '../../src/runner/directory/own.js';
import { directoryOver } from '../../src/runner/directory/directory.js';
import { readerOver } from '../../src/runner/directory/reader.js';
import { psObject, scriptedGate, type Scripted } from '../support/scripted-gate.js';
import { NOT_FOUND, SmallForest } from '../support/small-forest.js';

const SHELL = { forest: 'contoso.com', administration: 'exchange' } as const;

describe('what a plan may look at', () => {
  const reading = (
    answer: (call: Call) => Scripted,
  ): { read: ReturnType<typeof directoryOver>['read']; calls: { call: Call }[] } => {
    const gate = scriptedGate(answer);
    const db = { query: () => Promise.reject(new Error('no database here')) };
    const directory = directoryOver([], readerOver(gate, 1000), ownIn(db));
    return { read: (...given) => directory.read(...given), calls: gate.calls };
  };

  it('is what the servers return, with the properties that are known', async () => {
    const { read } = reading(new SmallForest(['gw1']).answer);
    const [gateway] = await read(SHELL, 'Get-UMIPGateway', { Identity: 'gw1' });
    assert.equal(gateway?.Address, 'gw1.contoso.com');
  });

  it('is nothing where an identity is unknown', async () => {
    const { read } = reading(() => NOT_FOUND);
    assert.deepEqual(await read(SHELL, 'Get-UMIPGateway', { Identity: 'gw1' }), []);
  });

  it('is an error where nothing was identified and something wasn’t found', async () => {
    const { read } = reading(() => NOT_FOUND);
    await assert.rejects(read(SHELL, 'Get-UMIPGateway', {}), { code: 'UM-COMMAND-FAILED' });
  });

  it('is never read with an empty identity, over which everything would come', async () => {
    const { read, calls } = reading(() => ({}));
    for (const Identity of ['', ' ', '\t\u00a0'])
      await assert.rejects(read(SHELL, 'Get-UMIPGateway', { Identity }), {
        code: 'UM-BAD-PARAMETER',
      });
    assert.deepEqual(calls, []);
  });

  it('is an error where the servers return another shape', async () => {
    const { read } = reading(() => ({ objects: [{ Name: 'gw1' }] }));
    await assert.rejects(read(SHELL, 'Get-UMIPGateway', {}), (error) => {
      assert.ok(error instanceof UmError);
      assert.equal(error.params.exception, 'UnknownShape');
      return true;
    });
  });

  it('is read some at a time where there is very much, and only what is kept of each', async () => {
    const asked: (readonly string[] | undefined)[] = [];
    const people = ['Alice', 'Bob', 'Chloé'].map((DisplayName, n) =>
      psObject({
        Guid: `10000000-0000-4000-8000-00000000000${n}`,
        UserPrincipalName: `user${n}@contoso.com`,
        EnterpriseVoiceEnabled: n === 1,
        ExUmEnabled: false,
        Enabled: true,
        HostedVoiceMail: null,
        DisplayName,
      }),
    );
    const gate: Gate = {
      run: (_endpoint, _call, { properties, take }) => {
        asked.push(properties);
        for (const one of people) take?.([one]);
        return Promise.resolve({ output: [], warnings: [], verbose: [], log: '', error: null });
      },
      drain: () => Promise.resolve(),
    };
    const directory = directoryOver([], readerOver(gate, 1000), NOTHING_OWN);
    const lync = { forest: 'contoso.com', administration: 'lync' } as const;
    const users = await directory.readBrief(lync, 'Get-CsUser', { ResultSize: 'Unlimited' });
    assert.deepEqual(
      users.map(({ EnterpriseVoiceEnabled }) => EnterpriseVoiceEnabled),
      [false, true, false],
    );
    assert.deepEqual(asked, [Object.keys(users[0] ?? {})]);
    assert.ok(!('DisplayName' in (users[0] ?? {})));
    const taken: string[] = [];
    await directory.eachBrief(lync, 'Get-CsUser', { ResultSize: 'Unlimited' }, (one) => {
      taken.push(one.UserPrincipalName);
    });
    assert.deepEqual(taken, ['user0@contoso.com', 'user1@contoso.com', 'user2@contoso.com']);
  });

  it('is never got by a command that changes something', async () => {
    const gate = scriptedGate(() => ({}));
    const read = readerOver(gate, 1000);
    for (const cmdlet of ['Set-UMIPGateway', 'Invoke-Expression', 'constructor'])
      await assert.rejects(read(SHELL, { cmdlet, parameters: {} }), TypeError);
    assert.deepEqual(gate.calls, []);
  });
});
