import assert from 'node:assert/strict';
import { join } from 'node:path';
import { endpointModulePath } from '../../src/gate/endpoints/environment.js';
import { moduleFolder } from '../../src/gate/module/manifest.js';
import { packageRoot } from '../../src/service/package-root.js';
import { ALLOWED } from './allowed-syntax.js';
import { engineFor } from './engine.js';
import { runLines } from './run-lines.js';

const MODULE = join(moduleFolder(), 'UmGate', 'UmGate.psm1');
const BAD = join(packageRoot(), 'test', 'powershell', 'bad-module.psm1');
const ENDPOINT = endpointModulePath().replace(/psd1$/, 'psm1');
const SCRIPT = join(packageRoot(), 'test', 'powershell', 'module-syntax.ps1');
const END = 'end of a file';
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

type Facts = ReadonlyMap<string, readonly string[]>;

describe("the module's syntax tree", () => {
  let facts: Facts;
  let ofEndpoint: Facts;
  let ofBad: Facts;

  before(async function () {
    const shell = await engineFor(this);
    const paths = [MODULE, ENDPOINT, BAD];
    const lines = paths.flatMap((path) => [`& ${quoted(SCRIPT)} ${quoted(path)}`, quoted(END)]);
    const { stdout, stderr } = await runLines(shell, lines);
    assert.equal(stderr, '');
    const [first, second, third, ...rest] = stdout.split(/\r?\n/).reduce<string[][]>(
      (found, line) => {
        if (line === END) found.push([]);
        else found.at(-1)?.push(line);
        return found;
      },
      [[]],
    );
    assert.equal(rest.length, 1);
    facts = factsOf(first);
    ofEndpoint = factsOf(second);
    ofBad = factsOf(third);
  });

  it('has no error', () => {
    assert.deepEqual(facts.get('error'), undefined);
    assert.ok((facts.get('kind') ?? []).length > 20);
  });

  for (const what of ['kind', 'type', 'method', 'operator'] as const) {
    it(`has no ${what} that isn't allowed`, () => {
      const allowed = new Set<string>(ALLOWED[what]);
      assert.deepEqual(
        (facts.get(what) ?? []).filter((fact) => !allowed.has(fact)),
        [],
      );
    });
  }

  it('calls its own functions and three cmdlets of the core, none by a name that is made', () => {
    const own = new Set(facts.get('function'));
    const called = (facts.get('command') ?? []).filter((name) => !own.has(name));
    assert.deepEqual(called, ALLOWED.command);
  });

  it('hands over to PowerShell only what its lookup gave and the import of the configured module', () => {
    assert.deepEqual(facts.get('call'), ALLOWED.call);
  });

  it('is, of the module that reaches the endpoints, without a name that is made but the proxy', () => {
    const own = new Set(ofEndpoint.get('function'));
    assert.deepEqual(ofEndpoint.get('error'), undefined);
    assert.deepEqual(
      (ofEndpoint.get('command') ?? []).filter((name) => !own.has(name)),
      [
        'ForEach-Object',
        'Get-Command',
        'Import-Module',
        'Import-PSSession',
        'Invoke-Command',
        'New-PSSession',
        'Remove-PSSession',
        'Set-StrictMode',
        'dynamic',
      ],
    );
    assert.deepEqual(ofEndpoint.get('named'), [
      '& $proxy @arguments',
      '& $proxy @arguments 2>&1',
      '. "$PSScriptRoot/Commands.ps1"',
    ]);
    assert.deepEqual(ofEndpoint.get('call'), undefined);
  });

  it('would show what is not allowed', () => {
    assert.ok(ofBad.get('command')?.includes('Invoke-Expression'));
    assert.ok(ofBad.get('command')?.includes('Add-Type'));
    assert.ok(ofBad.get('command')?.includes('dynamic'));
    assert.ok(ofBad.get('method')?.includes('dynamic'));
    assert.ok(ofBad.get('type')?.includes('scriptblock'));
    assert.ok(ofBad.get('kind')?.includes('ScriptBlockExpressionAst'));
    assert.ok(ofBad.get('call')?.includes('$shell.Commands.Commands.Add($text)'));
    assert.ok(ofBad.get('call')?.includes('$shell.Commands'));
  });
});

/** What the script says of a file, by the kind of fact. */
function factsOf(lines: readonly string[] = []): Facts {
  const found = new Map<string, string[]>();
  for (const line of lines.filter((text) => text !== '')) {
    const [, kind = '', fact = ''] = /^(\S+) (.*)$/.exec(line) ?? [];
    found.set(kind, [...(found.get(kind) ?? []), fact]);
  }
  return found;
}
