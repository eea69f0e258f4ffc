import assert from 'node:assert/strict';
import { request } from 'node:http';
import { z } from 'zod';
import { routeForests } from '../../../src/lab/forests/api.js';
import { commandResultSchema } from '../../../src/lab/shell/command-result.js';
import { createService, type Service } from '../../../src/service/http.js';
import { createLog } from '../../../src/service/log.js';
import { CONTOSO, makeForests, type TestForests } from '../../support/forests.js';

const outsideSchema = z.object({
  contacts: z.array(z.looseObject({ dialPlan: z.string() })),
  pools: z.array(z.string()),
  requests: z.array(z.looseObject({ fqdn: z.string(), isAnswered: z.boolean() })),
});

describe('The forests of the lab over HTTP', () => {
  const log = createLog('lab', 'silent');
  let service: Service;
  let forests: TestForests;
  let url = '';
  beforeEach(async () => {
    forests = makeForests();
    service = createService('lab', log, () => true);
    routeForests(service, forests, log);
    url = await service.listen('127.0.0.1', 0);
  });
  afterEach(() => service.close());

  async function ask(path: string, method = 'GET', body?: unknown) {
    const response = await fetch(`${url}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(60_000),
    });
    const answer: unknown = await response.json();
    return { status: response.status, body: answer };
  }
  const command = (name: string, parameters: object) =>
    ask('/shell/commands', 'POST', { endpoint: CONTOSO, command: name, parameters });

  it('run a command and answer in the form that the lab’s shell reads', async () => {
    const { status, body } = await command('Get-UMMailbox', { Identity: 'marie.curtis' });
    assert.equal(status, 200);
    assert.equal(commandResultSchema.parse(body).output.length, 1);
  });

  it('take a hashtable as the shell writes it', async () => {
    const DialPlans = { $type: 'System.Collections.Hashtable', Remove: ['Lyon'] };
    const { body } = await command('Set-UMService', { Identity: 'mbx1', DialPlans });
    assert.equal(commandResultSchema.parse(body).error, null);
    assert.equal(forests.journal.last, 2);
  });

  it('never answer a command that asks, until its shell is gone', async () => {
    const sent = request(`${url}/shell/commands`, { method: 'POST' });
    sent.on('error', () => undefined);
    let answered = false;
    sent.on('response', () => {
      answered = true;
    });
    const parameters = { Identity: 'marie.curtis' };
    sent.end(JSON.stringify({ endpoint: CONTOSO, command: 'Disable-UMMailbox', parameters }));
    while (forests.journal.last === 0) await ask('/healthz');
    await ask('/healthz');
    assert.equal(answered, false);
    const closed = new Promise((resolve) => sent.once('close', resolve));
    sent.destroy();
    await closed;
    assert.equal((await command('Get-UMDialPlan', {})).status, 200);
  });

  it('tell the journal after an entry', async () => {
    await command('Get-UMDialPlan', {});
    await command('Get-UMIPGateway', {});
    const { body } = await ask('/journal?after=1');
    assert.deepEqual(body, { entries: forests.journal.after(1), last: 2 });
    assert.equal((await ask('/journal?after=x')).status, 400);
    assert.equal((await ask('/journal')).status, 200);
  });

  it('let a person do what only OcsUmUtil does', async () => {
    const wanted = {
      forest: 'contoso.com',
      dialPlan: 'Lyon',
      type: 'subscriber-access',
      pool: 'fepool-lyon.contoso.com',
    };
    assert.equal((await ask('/control/um-contacts', 'POST', wanted)).status, 200);
    assert.equal(forests.world.forest('contoso.com')?.tables.CsExUmContact.size, 3);
    assert.equal((await ask('/control/um-contacts', 'POST', wanted)).status, 400);
    assert.equal((await ask('/control/um-contacts', 'POST', { dialPlan: 'Lyon' })).status, 400);
  });

  it('let an administrator import a root on machines, or delete it', async () => {
    const tables = forests.world.forest('contoso.com')?.tables;
    const computers = ['mbx1.contoso.com'];
    const rootsOf = () =>
      tables?.MachineCertificate.all().filter(
        ({ Computer, Store }) => Store === 'Root' && computers.includes(Computer),
      ) ?? [];
    const before = rootsOf().map(({ Subject }) => Subject);
    const thumbprint = rootsOf()[1]?.Thumbprint;
    const wanted = { forest: 'contoso.com', computers, thumbprint };
    const path = '/control/trusted-roots';
    assert.equal((await ask(path, 'POST', { ...wanted, isTrusted: false })).status, 200);
    assert.equal(rootsOf().length, before.length - 1);
    assert.equal((await ask(path, 'POST', wanted)).status, 200);
    assert.deepEqual(
      rootsOf()
        .map(({ Subject }) => Subject)
        .sort(),
      [...before].sort(),
    );
    for (const wrong of [{ computers: ['nowhere'] }, { forest: 'nowhere' }, { thumbprint: 'A0' }])
      assert.equal((await ask(path, 'POST', { ...wanted, ...wrong })).status, 400);
  });

  it('let an administrator make either side a partner, and switch it off', async () => {
    const path = '/control/partner-applications';
    const tables = forests.world.forest('fabrikam.com')?.tables;
    for (const one of tables?.PartnerApplication.all() ?? [])
      tables?.PartnerApplication.remove(one);
    const wanted = { forest: 'fabrikam.com', administration: 'exchange' };
    for (const isEnabled of [true, false]) {
      assert.equal((await ask(path, 'POST', { ...wanted, isEnabled })).status, 200);
      assert.deepEqual(
        tables?.PartnerApplication.all().map(({ Enabled }) => Enabled),
        [isEnabled],
      );
    }
    const there = { ...wanted, administration: 'lync' };
    assert.equal((await ask(path, 'POST', there)).status, 400);
  });

  it('tell what a person can do outside of every shell', async () => {
    const { body } = await ask('/control/outside');
    const { contacts, pools, requests } = outsideSchema.parse(body);
    assert.deepEqual(
      contacts.find(({ dialPlan }) => dialPlan === 'Lyon'),
      {
        forest: 'contoso.com',
        dialPlanForest: 'contoso.com',
        dialPlan: 'Lyon',
        type: 'subscriber-access',
        phoneNumber: '+33472500000',
      },
    );
    assert.ok(pools.includes('fepool-lyon.contoso.com'));
    assert.deepEqual(requests, []);
  });

  it('tell which request of a certificate a CA could answer, until it has', async () => {
    await command('New-ExchangeCertificate', {
      GenerateRequest: true,
      Server: 'mbx1',
      SubjectName: 'CN=mbx1.contoso.com',
      RequestFile: '\\\\mbx1\\C$\\um.req',
    });
    const outside = async () => outsideSchema.parse((await ask('/control/outside')).body).requests;
    const [request] = await outside();
    assert.ok(request);
    const { fqdn, isAnswered, ...certificate } = request;
    assert.deepEqual([fqdn, isAnswered], ['mbx1.contoso.com', false]);
    assert.equal((await ask('/control/certificates', 'POST', certificate)).status, 200);
    assert.deepEqual(
      (await outside()).map((one) => one.isAnswered),
      [true],
    );
  });

  it('tell the state', async () => {
    assert.deepEqual((await ask('/forests')).body, forests.state());
  });

  it('take faults and let them go', async () => {
    const fault = { kind: 'drop-write', cmdlet: 'Enable-UMMailbox' };
    assert.deepEqual((await ask('/control/faults', 'POST', { faults: [fault] })).body, {
      faults: [fault],
    });
    assert.deepEqual((await ask('/control/faults', 'DELETE')).body, { faults: [] });
  });

  it('refuse what they can’t read with a stable code', async () => {
    for (const [path, body] of [
      ['/shell/commands', { command: 'Get-Mailbox' }],
      ['/control/faults', { faults: [{ kind: 'earthquake' }] }],
      ['/control/faults', 'no'],
    ] as const) {
      const answer = await ask(path, 'POST', body);
      assert.equal(answer.status, 400);
      assert.match(JSON.stringify(answer.body), /"code":"UM-BAD-REQUEST"/);
    }
  });
});
