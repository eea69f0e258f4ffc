import assert from 'node:assert/strict';
import { faultSchema } from '../../../src/lab/forests/faults.js';
import { CONTOSO, makeForests, told } from '../../support/forests.js';
import { values } from '../../support/forest-cases.js';

const close = { Identity: '1:1', OutcallsAllowed: false };
const DC1 = { DomainController: 'dc1.contoso.com' };

function struck(...faults: readonly unknown[]) {
  const forests = makeForests();
  for (const fault of faults) forests.faults.add(faultSchema.parse(fault));
  return forests;
}

describe('Faults in the lab', () => {
  it('drop a write: the cmdlet answers as if all was well and nothing is changed', async () => {
    const forests = struck({ kind: 'drop-write', cmdlet: 'Set-UMIPGateway' });
    const before = forests.state();
    const { error } = await forests.run('Set-UMIPGateway', close);
    assert.equal(error, null);
    assert.deepEqual(told(before, forests.state()), []);
    assert.deepEqual(
      forests.journal.after(0).map(({ kind }) => kind),
      ['call'],
    );
  });

  it('fail a cmdlet before it does anything, as often as they were told', async () => {
    const fault = { kind: 'fail', cmdlet: 'Set-UMIPGateway', exception: 'ADTransientException' };
    const forests = struck({ ...fault, times: 1 });
    const before = forests.state();
    const { error } = await forests.run('Set-UMIPGateway', close);
    assert.equal(error?.exchangeException, 'ADTransientException');
    assert.deepEqual(told(before, forests.state()), []);
    assert.equal((await forests.run('Set-UMIPGateway', close)).error, null);
  });

  it('fail a cmdlet after it has done all', async () => {
    const exception = 'RecipientTaskException';
    const forests = struck({ kind: 'fail', cmdlet: 'Set-UMIPGateway', exception, when: 'after' });
    const before = forests.state();
    const { error } = await forests.run('Set-UMIPGateway', close);
    assert.equal(error?.exchangeException, exception);
    assert.deepEqual(told(before, forests.state()), [
      'UMIPGateway 1:1 OutcallsAllowed: true → false',
    ]);
  });

  it('hang a cmdlet after it has done all', async () => {
    const forests = struck({ kind: 'hang', cmdlet: 'Set-UMIPGateway', when: 'after' });
    const outcome = await forests.execute(CONTOSO, 'Set-UMIPGateway', close);
    assert.deepEqual(outcome, { hangs: true });
    assert.equal(forests.journal.after(0).at(-1)?.kind, 'change');
  });

  it('break the session before a cmdlet has done anything, or after it has done all', async () => {
    for (const when of ['before', 'after'] as const) {
      const forests = struck({ kind: 'drop-session', cmdlet: 'Set-UMIPGateway', when });
      const before = forests.state();
      const { error } = await forests.run('Set-UMIPGateway', close);
      assert.match(error?.exceptionClass ?? '', /\.PSRemotingTransportException$/);
      assert.equal(told(before, forests.state()).length, when === 'before' ? 0 : 1);
    }
  });

  it('put a server down: its own shell, what it is asked, and its mailboxes', async () => {
    const forests = struck({ kind: 'server-down', server: 'mbx1' });
    const own = { ...CONTOSO, server: 'mbx1.contoso.com' };
    const classOf = async (command: string, parameters: object, endpoint = CONTOSO) => {
      const outcome = await forests.execute(endpoint, command, { ...parameters });
      assert.ok(!('hangs' in outcome));
      return outcome.error?.exchangeException ?? outcome.error?.exceptionClass.replace(/.*\./, '');
    };
    const service = { Name: 'MSExchangeUM' };
    const transport = 'PSRemotingTransportException';
    assert.equal(await classOf('Get-Service', service, own), transport);
    assert.equal(await classOf('Get-ExchangeCertificate', { Server: 'mbx1' }), 'RpcException');
    const marie = { Identity: 'marie.curtis' };
    assert.equal(await classOf('Set-UMMailboxPIN', marie), 'RecipientTaskException');
    assert.equal(await classOf('Get-UMMailbox', marie), undefined);
    assert.equal(await classOf('Get-ExchangeCertificate', { Server: 'mbx2' }), undefined);
  });

  it('strike in the forest that they name', async () => {
    const forests = struck({ kind: 'hang', cmdlet: 'Get-UMIPGateway', forest: 'fabrikam.com' });
    assert.equal((await forests.run('Get-UMIPGateway')).error, null);
  });

  it('let replicas lag: a change shows on its own domain controller at first', async () => {
    const forests = struck({ kind: 'lagging-replica', ms: 10_000 });
    await forests.run('Set-UMIPGateway', { ...close, ...DC1 });
    const outcalls = async (parameters: object) => {
      const answer = await forests.run('Get-UMIPGateway', { Identity: '1:1', ...parameters });
      return values(answer, 'OutcallsAllowed')[0];
    };
    assert.equal(await outcalls(DC1), false);
    assert.equal(await outcalls({}), true);
    assert.equal(await outcalls({ DomainController: 'dc2' }), true);
    forests.wait(10_000);
    assert.equal(await outcalls({}), false);
  });

  it('leave the state as it is when a lagging read sees an object that isn’t there yet', async () => {
    const forests = struck({ kind: 'lagging-replica', ms: 10_000 });
    await forests.run('New-UMMailboxPolicy', { Name: 'New', UMDialPlan: 'Paris', ...DC1 });
    const before = forests.state();
    const unseen = await forests.run('Get-UMMailboxPolicy', { Identity: 'New' });
    assert.equal(unseen.error?.exchangeException, 'ManagementObjectNotFoundException');
    assert.deepEqual(told(before, forests.state()), []);
    assert.equal(
      (await forests.run('Get-UMMailboxPolicy', { Identity: 'New', ...DC1 })).error,
      null,
    );
  });
});

describe('The journal of the lab', () => {
  it('records each call and, apart, what it changed', async () => {
    const forests = makeForests();
    await forests.run('Get-UMIPGateway');
    await forests.run('Set-UMIPGateway', close);
    const [read, call, change] = forests.journal.after(0);
    assert.equal(read?.kind, 'call');
    assert.deepEqual(call, {
      kind: 'call',
      endpoint: CONTOSO,
      command: 'Set-UMIPGateway',
      parameters: close,
      outcome: 'ok',
      changes: [],
      seq: 2,
      at: '2026-11-23T08:00:00.000Z',
    });
    assert.deepEqual(
      change?.changes.map(({ guid, ...rest }) => ({ ...rest, hasGuid: guid !== '' })),
      [
        {
          forest: 'contoso.com',
          type: 'UMIPGateway',
          name: '1:1',
          property: 'OutcallsAllowed',
          before: true,
          after: false,
          hasGuid: true,
        },
      ],
    );
  });

  it('never holds a PIN', async () => {
    const forests = makeForests();
    await forests.run('Set-UMMailboxPIN', { Identity: 'marie.curtis', Pin: '758213' });
    await forests.run('Set-UMMailboxPIN', { Identity: 'marie.curtis', PIN: '758213' });
    assert.doesNotMatch(JSON.stringify(forests.journal.after(0)), /758213/);
    assert.doesNotMatch(JSON.stringify(forests.state()), /758213/);
  });

  it('tells what comes after an entry', async () => {
    const forests = makeForests();
    await forests.run('Get-UMIPGateway');
    await forests.run('Get-UMHuntGroup');
    assert.deepEqual(
      forests.journal.after(1).map(({ command }) => command),
      ['Get-UMHuntGroup'],
    );
  });
});
