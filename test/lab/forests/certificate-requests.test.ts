import assert from 'node:assert/strict';
import { testCases, values } from '../../support/forest-cases.js';
import { CONTOSO, makeForests, type TestForests } from '../../support/forests.js';

const REQUEST = {
  GenerateRequest: true,
  Server: 'mbx1',
  SubjectName: 'CN=mbx1.contoso.com',
  FriendlyName: 'UM mbx1 1',
  RequestFile: '\\\\files\\certificates\\mbx1.req',
};
const ANSWER = '\\\\files\\certificates\\mbx1.cer';

describe('Certificate requests in the lab', () => {
  testCases([
    {
      it: 'are written to the network alone',
      call: ['New-ExchangeCertificate', { ...REQUEST, RequestFile: 'C:\\temp\\mbx1.req' }],
      error: 'DataValidationException',
    },
    {
      it: 'can’t be answered by a file that isn’t there',
      given: [['New-ExchangeCertificate', REQUEST]],
      call: ['Import-ExchangeCertificate', { Server: 'mbx1', FileName: ANSWER }],
      error: 'InvalidOperationException',
    },
  ]);

  let forests: TestForests;
  const shown = async (server: string) => {
    const answer = await forests.run('Get-ExchangeCertificate', { Server: server }, CONTOSO);
    const [names, states] = [values(answer, 'FriendlyName'), values(answer, 'Status')];
    const keys = values(answer, 'HasPrivateKey');
    return names.map((name, index) => [name, states[index], keys[index]]).slice(3);
  };
  const answered = async (server: string, isTrusted = true) => {
    await forests.run('New-ExchangeCertificate', REQUEST, CONTOSO);
    forests.issueCertificate({ forest: 'contoso.com', server: 'mbx1', file: ANSWER, isTrusted });
    await forests.run('Import-ExchangeCertificate', { Server: server, FileName: ANSWER }, CONTOSO);
  };
  beforeEach(() => {
    forests = makeForests();
  });

  it('wait in the store until a CA has answered', async () => {
    await forests.run('New-ExchangeCertificate', REQUEST, CONTOSO);
    assert.deepEqual(await shown('mbx1'), [['UM mbx1 1', 'PendingRequest', true]]);
  });

  it('are replaced by the answer, which is valid where the CA is trusted', async () => {
    await answered('mbx1');
    assert.deepEqual(await shown('mbx1'), [['UM mbx1 1', 'Valid', true]]);
  });

  it('are replaced by an answer that isn’t valid where it isn’t', async () => {
    await answered('mbx1', false);
    assert.deepEqual(await shown('mbx1'), [['UM mbx1 1', 'Untrusted', true]]);
  });

  it('keep the private key on their own server', async () => {
    await answered('mbx2');
    assert.deepEqual(await shown('mbx1'), [['UM mbx1 1', 'PendingRequest', true]]);
    assert.deepEqual(await shown('mbx2'), [['', 'Valid', false]]);
  });

  it('are only answered where there are any', () => {
    const wanted = { forest: 'contoso.com', server: 'mbx2', file: ANSWER, isTrusted: true };
    assert.throws(() => {
      forests.issueCertificate(wanted);
    }, /UM-BAD-REQUEST/);
  });
});
