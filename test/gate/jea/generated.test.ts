import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { z } from 'zod';
import { administrationOf, isCmdletName, TABLE } from '../../../src/cmdlets/table.js';
import type { Cmdlet } from '../../../src/cmdlets/cmdlet.js';
import { endpointModuleFiles } from '../../../src/gate/endpoints/module-files.js';
import { endpointModulePath } from '../../../src/gate/endpoints/environment.js';
import { isOfTheHost } from '../../../src/gate/endpoints/command-names.js';
import { jeaFiles } from '../../../src/gate/jea/files.js';
import { rightsFor } from '../../../src/gate/jea/groups.js';
import { managementRoles, lyncRoleData } from '../../../src/gate/jea/management-roles.js';
import { ROLES } from '../../../src/gate/jea/roles.js';
import { typedParameters } from '../../../src/gate/jea/typed-parameters.js';
import type { Call, ParameterValue } from '../../../src/protocol/call.js';
import { packageRoot } from '../../../src/service/package-root.js';
import { exampleJea } from '../../support/example-jea.js';
import { operationCalls } from '../../support/operation-calls.js';

const COMMANDS = Object.keys(TABLE);

describe('What is made for the management host', () => {
  let files: Map<string, string>;
  let calls: Map<string, Call[]>;

  before(async () => {
    files = await jeaFiles(await exampleJea());
    calls = await operationCalls();
  });

  it('holds every command of the table once, and nothing more', () => {
    assert.deepEqual(ROLES.flatMap(({ commands }) => commands).sort(), [...COMMANDS].sort());
  });

  it('holds every parameter of the table, and nothing more but the parts of changed lists', () => {
    for (const [command, { parameters }] of Object.entries<Cmdlet>(TABLE)) {
      const made = typedParameters(command).map(({ name }) => name);
      const expected = Object.entries(parameters).flatMap(([name, { type }]) => {
        if (type !== 'list' || !command.startsWith('Set-')) return [name];
        const changes = [`Add${name}`, `Remove${name}`];
        return command === 'Set-Mailbox' ? changes : [name, ...changes];
      });
      assert.deepEqual(made, expected, command);
    }
  });

  it('makes Exchange’s roles of the table’s commands, and of what shows a session all domains', () => {
    const entries = managementRoles().flatMap((role) => Object.entries(role.entries));
    const ofScripts = [
      'Get-UCPool.ps1',
      'ExchUcUtil.ps1',
      'Get-ForestTrust',
      'Get-ServerCertificate',
      'Get-Service',
      'Restart-Service',
    ];
    const expected = Object.entries<Cmdlet>(TABLE)
      .filter(([name]) => isCmdletName(name) && administrationOf(name) === 'exchange')
      .filter(([name]) => !ofScripts.includes(name))
      .map(([name, { parameters }]) => [name, Object.keys(parameters)]);
    expected.push(['Set-ADServerSettings', ['ViewEntireForest']]);
    assert.deepEqual(Object.fromEntries(entries), Object.fromEntries(expected));
    assert.equal(entries.length, expected.length);
  });

  it('makes Lync’s role of the table’s commands, without the management host’s own', () => {
    const ofLync = COMMANDS.filter(
      (name) => isCmdletName(name) && administrationOf(name) === 'lync' && !isOfTheHost(name),
    );
    assert.deepEqual(lyncRoleData().Cmdlets, ofLync);
    const [, lync = ''] = [...files].find(([name]) => name.endsWith('UmLync.psm1')) ?? [];
    const [wanted = ''] = /\$script:Commands = [^\n]+/.exec(lync) ?? [];
    assert.deepEqual(
      COMMANDS.filter((name) => wanted.includes(`'${name}'`)),
      ofLync,
    );
  });

  it('reads the stores of the server that a session is for, or of the Front End that is named', () => {
    const statementOf = (module: string, name: string): string => {
      const [, content = ''] = [...files].find(([file]) => file.endsWith(`${module}.psm1`)) ?? [];
      return (content.split(`function ${name} {`)[1] ?? '').split('\n}')[0] ?? '';
    };
    assert.match(
      statementOf('UmServer', 'Get-UmExchangeServerCertificate'),
      /\n {4}Get-UmServerCertificate$/,
    );
    assert.match(
      statementOf('UmServer', 'Get-UmServerCertificate'),
      /Get-UmStoredCertificate -Server \(\[System\.Environment\]::GetEnvironmentVariable\('UM_SERVER'\)\)$/,
    );
    assert.match(
      statementOf('UmLync', 'Get-UmLyncFrontEndCertificate'),
      /Get-UmStoredCertificate -Server \$given\['ComputerName'\]$/,
    );
  });

  it('tests a Lync dial plan by the plan itself, which Lync’s own cmdlet asks for', () => {
    const [, lync = ''] = [...files].find(([name]) => name.endsWith('UmLync.psm1')) ?? [];
    const [, typed = ''] = lync.split('function Test-UmLyncCsDialPlan {');
    assert.match(typed.split('\n}')[0] ?? '', /Test-UmDialPlan -Given \$given/);
    assert.match(
      lync,
      /\$plan = Get-RawCsDialPlan -Identity [^\n]*\n\s+\$plan \| Test-RawCsDialPlan -DialedNumber/,
    );
  });

  it('gives sessions no language, a transcript, a managed account, one role and no wildcard', () => {
    const sessions = [...files].filter(([name]) => name.endsWith('.pssc'));
    assert.equal(sessions.length, 6);
    for (const [name, content] of sessions) {
      for (const line of [
        "'SessionType' = 'RestrictedRemoteServer'",
        "'LanguageMode' = 'NoLanguage'",
        "'TranscriptDirectory' = 'C:\\ProgramData\\um-bot\\transcripts'",
      ])
        assert.ok(content.includes(line), `${name} ${line}`);
      assert.match(content, /'GroupManagedServiceAccount' = '[A-Z]+\\um-(?:exchange|lync)\$'/);
      assert.match(content, /'RoleCapabilities' = @\('Um(?:Exchange|Lync|Server)'\)/);
    }
    for (const [name, content] of files)
      if (/\.(?:pssc|psrc|psd1)$/.test(name)) assert.ok(!content.includes('*'), name);
  });

  it('is ASCII, which Windows PowerShell would misread else', async () => {
    for (const [name, content] of [...files, ...endpointModuleFiles()])
      assert.doesNotMatch(content, /[^\t\n\x20-\x7e]/, name);
    const module = endpointModulePath().replace(/psd1$/, 'psm1');
    assert.doesNotMatch(await readFile(module, 'utf8'), /[^\t\n\x20-\x7e]/);
  });

  it('is, in the module that reaches the endpoints, what npm run module makes', async () => {
    for (const [path, content] of endpointModuleFiles())
      assert.equal((await readFile(path, 'utf8')).replaceAll('\r\n', '\n'), content, path);
  });

  it('lets through all that the operations send', () => {
    for (const [operation, sent] of calls)
      for (const { cmdlet, parameters } of sent)
        for (const [name, value] of Object.entries(parameters).flatMap(partsOf)) {
          const typed = typedParameters(cmdlet).find((parameter) => parameter.name === name);
          assert.ok(typed !== undefined, `${operation}: ${cmdlet} -${name}`);
          const { allowed } = typed;
          if (allowed === null) continue;
          const texts = z
            .array(z.union([z.string(), z.number(), z.boolean()]))
            .parse(Array.isArray(value) ? value : [value])
            .map(String);
          for (const text of texts) {
            const isIn =
              'values' in allowed
                ? allowed.values.includes(text)
                : asJavaScript(allowed.pattern).test(text);
            assert.ok(isIn, `${operation}: ${cmdlet} -${name} ${text}`);
          }
        }
  });

  it('is told, operation by operation, in the manual', async () => {
    const file = join(packageRoot(), 'docs', 'powershell.md');
    const written = await readFile(file, 'utf8');
    const rows = [...calls].map(([operation, sent]) => {
      const commands = new Set(sent.map(({ cmdlet }) => cmdlet));
      const names = COMMANDS.filter((name) => commands.has(name)).map((name) => `\`${name}\``);
      return `| \`${operation}\` | ${names.join(', ') || 'none'} | ${rightsFor(commands).join('; ') || 'none'} |`;
    });
    const table = [RIGHTS_HEADER, '| - | - | - |', ...rows].join('\n');
    const [before = '', after = ''] = written.split(/\| operation +\| commands[^]*?\n(?=\n)/, 2);
    if (process.env.UPDATE_GOLDEN === '1')
      await writeFile(
        file,
        await format(`${before}${table}\n${after}`, { parser: 'markdown', printWidth: 100 }),
      );
    const manual = written.replace(/ +/g, ' ');
    for (const row of rows) assert.ok(manual.includes(row), `docs/powershell.md lacks\n${row}`);
  });
});

const RIGHTS_HEADER = '| operation | commands | rights |';

/** A list that is changed, as the function takes it: what is added, what is removed. */
function partsOf([name, value]: readonly [string, ParameterValue]): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[name, value]];
  return Object.entries(value).map(([how, items]) => [`${how}${name}`, items]);
}

/** A pattern of .NET's as JavaScript has it: both ends, no difference of case. */
function asJavaScript(pattern: string): RegExp {
  return new RegExp(pattern.replace(/^\\A/, '^').replace(/\\z$/, '$'), 'iu');
}
