import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Registry } from 'prom-client';
import { differenceOf } from '../../src/gate/endpoints/check.js';
import { commandsOf, entryOf } from '../../src/gate/endpoints/command-names.js';
import { endpointModulePath, environmentFor } from '../../src/gate/endpoints/environment.js';
import { endpointListSchema, type EndpointSettings } from '../../src/gate/endpoints/settings.js';
import { tryEndpoints } from '../../src/gate/endpoints/try-endpoints.js';
import { readView, viewLine } from '../../src/gate/endpoints/view.js';
import { findReply } from '../../src/gate/frame.js';
import { createGate } from '../../src/gate/gate.js';
import { jeaFiles } from '../../src/gate/jea/files.js';
import type { ShellSettings } from '../../src/gate/shell-settings.js';
import type { Endpoint } from '../../src/protocol/endpoint.js';
import { packageRoot } from '../../src/service/package-root.js';
import { createLog } from '../../src/service/log.js';
import { exampleJea } from '../support/example-jea.js';
import { engineFor } from './engine.js';
import { runLines } from './run-lines.js';

const EXCHANGE: Endpoint = { forest: 'contoso.com', administration: 'exchange' };
/** `.invalid` is nobody's: nothing is reached by accident. */
const MANAGEMENT_HOST = {
  kind: 'jea',
  computer: 'manage1.contoso.invalid',
  configuration: 'UmBot.Exchange.contoso.com',
  authentication: { kind: 'kerberos' },
};
const NONCE = '0123456789abcdef0123456789abcdef';

describe('Endpoints, in PowerShell’s engine', () => {
  let engine: ShellSettings;
  let folder: string;

  before(async function () {
    engine = await engineFor(this);
    folder = await mkdtemp(join(tmpdir(), 'um-endpoints-'));
    for (const [name, content] of await jeaFiles(await exampleJea())) {
      const path = join(folder, ...name.split('/'));
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    }
  });
  after(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('runs the table’s commands through the proxies of a local module', async () => {
    const log = createLog('test', 'fatal');
    const endpoints = ofModule(await standIn('Whole', commandsOf(EXCHANGE)));
    const gate = createGate({ shell: engine, endpoints, log, metrics: new Registry() });
    try {
      const call = { cmdlet: 'Get-Mailbox', parameters: { Identity: '$(exit) ‘a’' } };
      const { output, error } = await gate.run(EXCHANGE, call, { deadlineMs: 60_000 });
      assert.equal(error, null);
      assert.deepEqual(output, ['Get-Mailbox', '$(exit) ‘a’']);
      await assert.rejects(
        gate.run({ ...EXCHANGE, forest: 'fabrikam.com' }, call, { deadlineMs: 60_000 }),
        { code: 'UM-SHELL-START' },
      );
    } finally {
      await gate.drain();
    }
  });

  it('has a local module speak the one culture in which days are written', async () => {
    const path = join(folder, 'Culture.psm1');
    await writeFile(
      path,
      'function Get-Mailbox { [CmdletBinding()] param($Identity) [System.Console]::Out.WriteLine("culture: $([cultureinfo]::CurrentCulture) $([cultureinfo]::CurrentUICulture)") }',
    );
    const { stdout, stderr } = await runLines(shellOf(ofModule(path)), [
      'Import-Module -Name $env:UM_COMMANDS -DisableNameChecking',
      "[System.Threading.Thread]::CurrentThread.CurrentCulture = 'fr-FR'; Get-Mailbox -Identity 'a'",
      "Get-Mailbox -Identity 'b'",
    ]);
    assert.deepEqual(
      stdout.match(/culture: \S+ \S+/g),
      Array(2).fill('culture: en-US en-US'),
      stderr,
    );
  });

  it('tells who it is, what is visible, what is missing and what is too much', async () => {
    const needed = commandsOf(EXCHANGE);
    const [whole, short] = await Promise.all([
      tried(ofModule(await standIn('Whole', needed))),
      tried(ofModule(await standIn('Short', [...needed.slice(1), 'Remove-Mailbox']))),
    ]);
    assert.deepEqual([whole?.missing, whole?.beyond, whole?.ok], [[], [], true]);
    assert.match(whole?.view?.account ?? '', /\S\\\S/);
    assert.equal(whole?.view?.commands.length, needed.length);
    assert.deepEqual(short?.missing, ['Get-UmExchangeMailbox']);
    assert.deepEqual(short.beyond, ['Remove-UmExchangeMailbox']);
    assert.equal(short.ok, false);
  });

  it('says why a shell that can’t reach its endpoint doesn’t start', async () => {
    const report = await tried(ofModule(join(folder, 'no-such-module.psm1')));
    assert.equal(report?.ok, false);
    assert.match(report.failure ?? '', /no-such-module/);
  });

  it('starts no shell whose session can’t be opened, and tells the reason', async () => {
    const report = await tried(endpointListSchema.parse([{ ...EXCHANGE, reach: MANAGEMENT_HOST }]));
    assert.equal(report?.ok, false);
    assert.match(report.failure ?? '', /The endpoint can't be reached: /);
  });

  it('connects to a JEA endpoint, and hands over typed arguments alone', async () => {
    const endpoints = endpointListSchema.parse([{ ...EXCHANGE, reach: MANAGEMENT_HOST }]);
    const identity = '7a0b7e2e-5d0e-4b57-9c2a-111111111111';
    const { stdout, stderr } = await runLines(shellOf(endpoints), [
      'Import-Module -Name $env:UM_TEST_DOUBLES -Global -DisableNameChecking',
      'Import-Module -Name $env:UM_COMMANDS -DisableNameChecking',
      viewLine(NONCE),
      `$given = @{ Add = [string[]] @('eum:1234') }`,
      `$made = Set-Mailbox -Identity '${identity}' -EmailAddresses $given`,
      `[Console]::Out.WriteLine("made: $($made.Identity) $($made.EmailAddresses.Add)")`,
      `try { Get-Mailbox -Identity '$(Stop-Computer)' } catch { [Console]::Out.WriteLine("refused: $_") }`,
    ]);
    assert.match(
      stdout,
      /connect: manage1\.contoso\.invalid UmBot\.Exchange\.contoso\.com {2}Kerberos {2}False en-US en-US/,
      stderr,
    );
    const view = readView(findReply(stdout, NONCE)?.reply.output[0] ?? null);
    assert.ok(view !== null, stdout.slice(0, 2000) + stderr);
    const naming = { kind: 'jea', prefix: 'UmExchange' } as const;
    assert.deepEqual(differenceOf(EXCHANGE, naming, view.commands), { missing: [], beyond: [] });
    assert.ok(stdout.includes(`made: ${identity} eum:1234`), stdout + stderr);
    assert.match(stdout, /refused: .*does not match the .* pattern/);
  });

  describe('at Exchange’s own remote PowerShell', () => {
    const visible = ['Get-Mailbox', 'Get-User'];
    const view = 'Set-ADServerSettings';

    it('has a session show all domains of the forest before anything else, and once', async () => {
      const said = await remotely({ visible: [...visible, view] });
      assert.deepEqual(said, [`${view} True`, 'Get-Mailbox a', 'Get-Mailbox b', 'hidden']);
    });

    it('speaks the one culture in which days are written, whatever the machine speaks', async () => {
      for (const administration of ['exchange', 'lync'] as const) {
        const said = await remotely({ visible, administration, shown: /^culture/ });
        assert.deepEqual(said, ['culture: en-US en-US'], administration);
      }
    });

    it('goes on without where the account’s role has no such command', async () => {
      assert.deepEqual(await remotely({ visible }), ['Get-Mailbox a', 'Get-Mailbox b', 'hidden']);
    });

    it('opens no session that would not show all domains though it was told to', async () => {
      const said = await remotely({ visible: [...visible, view], refusal: 'no such forest' });
      assert.equal(said[0], 'closed: Opened');
      assert.match(said[1] ?? '', /^failed: The endpoint can't be reached: .*no such forest/);
    });

    it('asks Lync’s for nothing of the kind', async () => {
      const said = await remotely({ visible: ['Get-CsUser', view], administration: 'lync' });
      assert.ok(!said.join().includes(view), said.join());
    });

    async function remotely(given: {
      visible: readonly string[];
      refusal?: string;
      administration?: Endpoint['administration'];
      shown?: RegExp;
    }): Promise<string[]> {
      const { administration = 'exchange', shown = /^(?:Set-|Get-|closed|failed|hidden)/ } = given;
      const reach = {
        kind: 'remote',
        uri: 'http://multi1.contoso.invalid/PowerShell/',
        authentication: { kind: 'kerberos' },
      };
      const [settings] = endpointListSchema.parse([{ ...EXCHANGE, administration, reach }]);
      assert.ok(settings);
      const environment = {
        ...engine.environment,
        ...environmentFor([settings])(settings),
        UM_TEST_DOUBLES: join(packageRoot(), 'test', 'powershell', 'remote-doubles.psm1'),
        UM_TEST_VISIBLE: given.visible.join(' '),
        UM_TEST_REFUSAL: given.refusal ?? '',
      };
      const { stdout } = await runLines({ ...engine, environment }, [
        'Import-Module -Name $env:UM_TEST_DOUBLES -Global -DisableNameChecking',
        "try { Import-Module -Name $env:UM_COMMANDS -DisableNameChecking } catch { [Console]::Out.WriteLine('failed: ' + $_.Exception.Message) }",
        "Get-Mailbox -Identity 'a'",
        "Get-Mailbox -Identity 'b'",
        `if ($null -eq (Get-Command -Name '*ADServerSettings' -ErrorAction SilentlyContinue)) { [Console]::Out.WriteLine('hidden') }`,
      ]);
      return stdout.split(/\r?\n/).filter((line) => shown.test(line));
    }
  });

  function shellOf(endpoints: readonly EndpointSettings[]): ShellSettings {
    const own = environmentFor(endpoints)(EXCHANGE);
    assert.equal(own.UM_COMMANDS, endpointModulePath());
    return {
      ...engine,
      environment: {
        ...engine.environment,
        ...own,
        UM_BACKEND: 'http://multi1.contoso.com/PowerShell/',
        UM_TEST_DOUBLES: join(packageRoot(), 'test', 'powershell', 'session-doubles.psm1'),
        UM_TEST_ROLE: join(folder, 'modules', 'UmExchange', 'UmExchange.psd1'),
      },
    };
  }

  async function tried(endpoints: readonly EndpointSettings[]) {
    const [report] = await tryEndpoints({
      shell: engine,
      forests: [],
      endpoints,
      inherited: process.env,
      deadlineMs: 60_000,
      newNonce: () => randomBytes(16).toString('hex'),
      now: Date.now,
      signal: new AbortController().signal,
    });
    return report;
  }

  /** A module whose commands tell their name and the texts that they were given. */
  async function standIn(name: string, commands: readonly string[]): Promise<string> {
    const path = join(folder, `${name}.psm1`);
    const functions = commands.map((command) => {
      const known =
        command === 'Remove-Mailbox' ? ['Identity'] : Object.keys(entryOf(command).parameters);
      const parameters = known.map((key) => `$${key}`).join(', ');
      return `function ${command} { [CmdletBinding()] param(${parameters}) '${command}'; $PSBoundParameters.Values }`;
    });
    await writeFile(path, functions.join('\n'));
    return path;
  }
});

function ofModule(name: string): EndpointSettings[] {
  return endpointListSchema.parse([{ ...EXCHANGE, reach: { kind: 'module', name } }]);
}
