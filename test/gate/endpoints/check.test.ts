import assert from 'node:assert/strict';
import { z } from 'zod';
import { differenceOf } from '../../../src/gate/endpoints/check.js';
import { commandsOf, entryOf, prefixedName } from '../../../src/gate/endpoints/command-names.js';
import { commandsAt } from '../../../src/gate/endpoints/commands-at.js';
import { environmentFor } from '../../../src/gate/endpoints/environment.js';
import { endpointListSchema } from '../../../src/gate/endpoints/settings.js';
import { readViewLine, viewLine } from '../../../src/gate/endpoints/view.js';
import { readClixml, toPlain } from '../../../src/gate/clixml/index.js';
import { TABLE } from '../../../src/cmdlets/table.js';
import type { Endpoint } from '../../../src/protocol/endpoint.js';

const LYNC: Endpoint = { forest: 'contoso.com', administration: 'lync' };
const KERBEROS = { kind: 'kerberos' };
const JEA = {
  kind: 'jea',
  computer: 'manage1.contoso.com',
  configuration: 'UmBot.Lync.contoso.com',
  authentication: KERBEROS,
};

describe('Endpoints', () => {
  it('have, all together, every command of the table once for its kind of endpoint', () => {
    const all = (['exchange', 'lync'] as const).flatMap((administration) => [
      ...commandsOf({ forest: 'contoso.com', administration }),
      ...commandsOf({ forest: 'contoso.com', administration, server: 'mbx1.contoso.com' }),
    ]);
    assert.deepEqual(all.sort(), Object.keys(TABLE).sort());
  });

  it('keep Exchange’s, Lync’s and Windows’ names apart', () => {
    const names = Object.keys(TABLE).map((name) => prefixedName(name, 'UmExchange').toLowerCase());
    assert.equal(new Set(names).size, names.length);
    assert.equal(prefixedName('Get-UMService', 'UmExchange'), 'Get-UmExchangeUMService');
    assert.equal(prefixedName('Get-Service', 'UmExchange'), 'Get-UmExchangeService');
    assert.equal(prefixedName('ExchUcUtil.ps1', 'UmExchange'), 'Invoke-UmExchangeExchUcUtil');
  });

  it('are refused with unknown settings, another prefix for JEA, or named twice', () => {
    const good = { ...LYNC, reach: JEA };
    assert.equal(endpointListSchema.safeParse([good]).success, true);
    for (const bad of [
      { ...good, more: 1 },
      { ...good, prefix: 'Other' },
      { ...good, prefix: 'a b' },
      { ...good, reach: { ...JEA, computer: 'a b; c' } },
      { ...good, reach: { ...JEA, authentication: { kind: 'basic' } } },
      { ...good, reach: { kind: 'remote', uri: 'file:///x', authentication: KERBEROS } },
      {
        ...good,
        reach: { ...JEA, authentication: { kind: 'certificate', thumbprint: 'not hexadecimal' } },
      },
    ])
      assert.equal(endpointListSchema.safeParse([bad]).success, false, JSON.stringify(bad));
    const twice = [good, { ...good, forest: 'CONTOSO.com' }];
    assert.equal(endpointListSchema.safeParse(twice).success, false);
  });

  it('reach a shell as data: its address and certificate are in no source', () => {
    const uri = 'https://multi1.contoso.com/PowerShell/?a=$(exit)';
    const [settings] = endpointListSchema.parse([
      {
        forest: 'contoso.com',
        administration: 'exchange',
        prefix: 'Ex',
        reach: {
          kind: 'remote',
          uri,
          authentication: { kind: 'certificate', thumbprint: 'ab'.repeat(20) },
        },
      },
    ]);
    assert.ok(settings !== undefined);
    const { UM_REACH = '' } = environmentFor([settings])(settings);
    assert.match(UM_REACH, /^[A-Za-z0-9+/]+={0,2}$/);
    const reach = toPlain(readClixml(Buffer.from(UM_REACH, 'base64').toString('utf8'))[0] ?? null);
    const { Commands, ...connection } = z.looseObject({ Commands: z.looseObject({}) }).parse(reach);
    assert.deepEqual(connection, {
      Kind: 'session',
      ConnectionUri: uri,
      ConfigurationName: 'Microsoft.Exchange',
      CertificateThumbprint: 'AB'.repeat(20),
      Prefix: 'Ex',
      ForestView: { Proxy: 'Set-ExADServerSettings', Pattern: 'Set-ADServerSetting[s]' },
    });
    assert.deepEqual(Object.entries(Commands)[0], [
      'Get-Mailbox',
      { Proxy: 'Get-ExMailbox', Source: 'Get-Mailbox', Lists: [] },
    ]);
  });

  it('tell no shell anything where none is configured, and start none that isn’t', () => {
    assert.deepEqual(environmentFor([])(LYNC), {});
    const others = endpointListSchema.parse([{ ...LYNC, forest: 'fabrikam.com', reach: JEA }]);
    assert.throws(() => environmentFor(others)(LYNC), { code: 'UM-SHELL-START' });
  });

  it('are too narrow or too wide, by command and by parameter', () => {
    const visible = commandsAt('remote', LYNC).map((name) => ({
      name: name.toUpperCase(),
      parameters: [...Object.keys(entryOf(name).parameters), 'Verbose', 'AsJob'],
    }));
    const naming = { kind: 'remote', prefix: null } as const;
    assert.deepEqual(differenceOf(LYNC, naming, visible), { missing: [], beyond: [] });
    const [first, ...others] = visible;
    assert.ok(first !== undefined);
    const changed = [
      { name: first.name, parameters: ['Identity', 'Filter', 'ResultSize', 'Credential'] },
      ...others.slice(1),
      { name: 'Get-Help', parameters: null },
      { name: 'Invoke-Expression', parameters: null },
    ];
    assert.deepEqual(differenceOf(LYNC, naming, changed), {
      missing: ['Get-CsPool', 'Get-CsUser -DomainController'],
      beyond: ['Invoke-Expression', 'Get-CsUser -Credential'],
    });
  });

  it('of Exchange may show all domains to a session, of one server or by another way not', () => {
    const exchange = { forest: 'contoso.com', administration: 'exchange' } as const;
    const more = { name: 'Set-ADServerSettings', parameters: null };
    for (const [endpoint, kind, beyond] of [
      [exchange, 'remote', []],
      [{ ...exchange, server: 'mbx1.contoso.com' }, 'remote', [more.name]],
      [exchange, 'jea', [more.name]],
      [exchange, 'module', [more.name]],
      [LYNC, 'remote', [more.name]],
    ] as const) {
      const visible = commandsAt(kind, endpoint).map((name) => ({ name, parameters: null }));
      const naming = { kind, prefix: null };
      assert.deepEqual(differenceOf(endpoint, naming, visible), { missing: [], beyond: [] });
      assert.deepEqual(differenceOf(endpoint, naming, [...visible, more]).beyond, beyond);
    }
  });

  it('miss the management host’s own commands where they are the host’s, and not at Lync’s servers', () => {
    const own = ['Get-FrontEndCertificate', 'Get-FrontEndService'];
    const visible = commandsAt('remote', LYNC).map((name) => ({ name, parameters: null }));
    assert.deepEqual(
      commandsOf(LYNC).filter((name) => !visible.some((one) => one.name === name)),
      own,
    );
    for (const [kind, missing] of [
      ['remote', []],
      ['module', own],
      ['jea', own],
    ] as const)
      assert.deepEqual(differenceOf(LYNC, { kind, prefix: null }, visible).missing, missing);
  });

  it('are asked what they show by a line that holds nothing but base64', () => {
    const nonce = 'ab'.repeat(16);
    const line = viewLine(nonce);
    assert.match(line, /^Get-UmEndpoint '[A-Za-z0-9+/]+={0,2}'$/);
    assert.equal(readViewLine(line), nonce);
    assert.equal(readViewLine(viewLine('no nonce')), null);
    assert.equal(readViewLine("Get-UmEndpoint 'AAAA'"), null);
    assert.equal(readViewLine(`${line}; exit`), null);
  });
});
