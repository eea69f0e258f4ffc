import assert from 'node:assert/strict';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { PsValue } from '../../src/gate/clixml/index.js';
import { entryOf } from '../../src/gate/endpoints/command-names.js';
import { jeaFiles } from '../../src/gate/jea/files.js';
import { functionName } from '../../src/gate/jea/role-module.js';
import { ROLES } from '../../src/gate/jea/roles.js';
import { typedParameters } from '../../src/gate/jea/typed-parameters.js';
import type { ShellSettings } from '../../src/gate/shell-settings.js';
import { exampleJea } from '../support/example-jea.js';
import { engineFor } from './engine.js';
import { runScript } from './run-script.js';

const GUID = '7a0b7e2e-5d0e-4b57-9c2a-111111111111';

const toldSchema = z.object({
  Why: z.string(),
  Mode: z.string(),
  Visible: z.array(z.string()),
  Results: z.array(
    z.object({ Error: z.string().nullable(), Output: z.array(z.record(z.string(), z.unknown())) }),
  ),
});
const parsedSchema = z.array(
  z.object({
    Path: z.string(),
    Faults: z.array(z.string()),
    Dynamic: z.array(z.string()),
    Called: z.array(z.string()),
    Functions: z.array(
      z.object({
        Name: z.string(),
        Parameters: z.array(
          z.object({
            Name: z.string(),
            Type: z.string(),
            Validations: z.array(z.object({ Name: z.string(), Values: z.array(z.string()) })),
          }),
        ),
      }),
    ),
  }),
);
type Asked =
  | { readonly command: string; readonly parameters?: Readonly<Record<string, PsValue>> }
  | { readonly text: string };

const UNLISTED = [
  ...['Get-ChildItem', 'Invoke-Expression', 'Invoke-Command', 'New-PSSession', 'Import-Module'],
  ...['Set-RawADServerSettings', 'Show-UmEntireForest'],
  ...['Enable-RawUMMailbox', 'Open-UmBackend', 'Select-UmGiven', 'Enable-UMMailbox', 'cmd.exe'],
];
const SCRIPTS = [
  '1 + 1',
  '$env:PATH',
  'Get-UmExchangeMailbox',
  '{ }',
  '& cmd',
  '[Environment]::Exit(1)',
];
const HOSTILE = [
  '$(Get-Process)',
  'a; b',
  'a | b',
  '`n',
  '"x"',
  '’x’',
  '*',
  'a\nb',
  '\u202eabc',
  '{ }',
];
const HOSTILE_CALLS = typedCommands().flatMap((command) =>
  command.parameters
    .filter(({ type }) => type === 'string' || type === 'string[]')
    .flatMap((parameter) =>
      HOSTILE.map((value) => ({
        command: command.name,
        parameters: { [parameter.name]: parameter.type === 'string' ? value : [value] },
      })),
    ),
);
const UNKNOWN_PARAMETERS = [
  { Force: true },
  { EmailAddresses: ['smtp:a@contoso.com'] },
  { CustomAttribute1: 'x' },
  { WhatIf: true },
].map((more) => ({
  command: 'Set-UmExchangeMailbox',
  parameters: { Identity: GUID, ...more },
}));
const LISTED = [
  {
    command: 'Enable-UmExchangeUMMailbox',
    parameters: {
      Identity: GUID,
      UMMailboxPolicy: 'Paris Stratégie par défaut',
      Extensions: ['1234'],
      PINExpired: true,
    },
  },
  {
    command: 'Set-UmExchangeMailbox',
    parameters: {
      Identity: "CN=Jean O'Neil\\, Paris,OU=People,DC=contoso,DC=com",
      AddEmailAddresses: ['EUM:1234;phone-context=Paris.contoso.com'],
      RemoveEmailAddresses: ['eum:1100;phone-context=Paris.contoso.com'],
      Confirm: false,
    },
  },
];
/** All that is called in one session, by kind. */
const CALLS: Readonly<
  Record<'listed' | 'unlisted' | 'parameters' | 'hostile' | 'scripts', readonly Asked[]>
> = {
  listed: LISTED,
  unlisted: UNLISTED.map((command) => ({ command })),
  parameters: UNKNOWN_PARAMETERS,
  hostile: HOSTILE_CALLS,
  scripts: SCRIPTS.map((text) => ({ text })),
};

describe('The management host’s endpoint, in PowerShell’s engine', function () {
  let engine: ShellSettings;
  let folder: string;
  let paths: string[];
  let files: z.infer<typeof parsedSchema>;
  let told: z.infer<typeof toldSchema>;

  before(async function () {
    engine = await engineFor(this);
    folder = await mkdtemp(join(tmpdir(), 'um-jea-'));
    paths = [];
    for (const [name, content] of await jeaFiles(await exampleJea())) {
      const path = join(folder, ...name.split('/'));
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
      paths.push(path);
    }
    files = parsedSchema.parse(
      await runScript(engine, 'parse-files.ps1', new Map([['Paths', paths]])),
    );
    const modules = ROLES.map(({ name }) => join(folder, 'modules', name, `${name}.psd1`));
    told = await ask(Object.values(CALLS).flat(), { Modules: modules });
  });
  after(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('parses every generated file without a fault', () => {
    assert.equal(files.length, paths.length);
    assert.deepEqual(
      files.flatMap(({ Path, Faults }) => Faults.map((fault) => `${Path} ${fault}`)),
      [],
    );
  });

  it('calls nothing by a name that isn’t written in it, and runs no text', () => {
    for (const { Path, Dynamic, Called } of files) {
      assert.deepEqual(Dynamic, [], Path);
      for (const command of ['Invoke-Expression', 'Add-Type', 'iex', 'Invoke-Command'])
        assert.ok(!Called.includes(command), `${Path} calls ${command}`);
    }
  });

  it('binds every text of every function to a set or to a pattern with both ends', () => {
    const functions = files.flatMap((file) => file.Functions);
    for (const { name, parameters } of typedCommands()) {
      const found = functions.find(({ Name }) => Name === name);
      const names = parameters.map((parameter) => parameter.name);
      assert.deepEqual(
        found?.Parameters.map(({ Name }) => Name),
        names,
        name,
      );
      for (const parameter of found.Parameters) {
        const what = `${name} -${parameter.Name}`;
        if (!parameter.Type.includes('String')) {
          assert.match(parameter.Type, /^System\.(?:Int32|Boolean|.*SwitchParameter)$/, what);
          continue;
        }
        const [pattern, ...none] = parameter.Validations.filter(({ Name }) =>
          /^Validate(?:Pattern|Set)$/.test(Name),
        );
        assert.ok(pattern !== undefined && none.length === 0, what);
        if (pattern.Name === 'ValidateSet') assert.ok(pattern.Values.length > 0, what);
        else assert.match(pattern.Values[0] ?? '', /^\\A\(\?:[\s\S]+\)\\z$/, what);
      }
    }
  });

  it('runs what the table holds, with the arguments as they came', () => {
    const { Results } = came('listed');
    assert.deepEqual(
      Results.map(({ Error }) => Error),
      [null, null],
    );
    assert.deepEqual(Results[0]?.Output[0], {
      Command: 'Enable-RawUMMailbox',
      Views: 'True;',
      Culture: 'en-US en-US',
      Bound: {
        Identity: GUID,
        UMMailboxPolicy: 'Paris Stratégie par défaut',
        Extensions: ['1234'],
        PINExpired: true,
      },
    });
    assert.deepEqual(Results[1]?.Output[0]?.Bound, {
      Identity: "CN=Jean O'Neil\\, Paris,OU=People,DC=contoso,DC=com",
      EmailAddresses: {
        Add: ['EUM:1234;phone-context=Paris.contoso.com'],
        Remove: ['eum:1100;phone-context=Paris.contoso.com'],
      },
      Confirm: { IsPresent: false },
    });
    // A session was told, before the first command and once, to show all domains of the forest.
    assert.equal(Results[1].Output[0].Views, 'True;');
  });

  it('opens every session in the culture in which days are written', async () => {
    const opening = (await Promise.all(paths.map((path) => readFile(path, 'utf8')))).filter(
      (text) => text.includes('New-PSSession @connection'),
    );
    assert.equal(opening.length, ROLES.length);
    for (const text of opening) assert.match(text, /SessionOption += New-UmSessionOption/);
  });

  it('shows its own functions and nothing else', () => {
    assert.equal(told.Mode, 'NoLanguage');
    assert.deepEqual(
      [...told.Visible].sort(),
      typedCommands()
        .map(({ name }) => name)
        .sort(),
    );
  });

  it('refuses commands that it doesn’t list, its own inner ones included', () => {
    const { Results } = came('unlisted');
    assert.deepEqual(
      Results.map(({ Error }) => Error),
      UNLISTED.map(() => 'CommandNotFoundException'),
    );
  });

  it('refuses parameters that the table doesn’t hold', () => {
    const { calls, Results } = came('parameters');
    for (const [index, { Error }] of Results.entries())
      assert.match(Error ?? 'none', /^NamedParameterNotFound/, JSON.stringify(calls[index]));
  });

  it('refuses values outside their patterns, for every text of every command', () => {
    const { calls, Results } = came('hostile');
    assert.ok(calls.length > 500, `${calls.length}`);
    assert.equal(Results.length, calls.length);
    for (const [index, { Error }] of Results.entries())
      assert.match(
        Error ?? 'none',
        /^(?:ParameterArgumentValidationError|MissingMandatoryParameter)/,
        JSON.stringify(calls[index]),
      );
    const validated = Results.filter(({ Error }) => Error?.startsWith('ParameterArgumentVal'));
    assert.ok(validated.length > calls.length * 0.9, `${validated.length} of ${calls.length}`);
  });

  it('refuses any text as a script', () => {
    const { Results } = came('scripts');
    assert.deepEqual(
      Results.map(({ Error }) => Error),
      SCRIPTS.map(() => 'ScriptsNotAllowed'),
    );
  });

  it('loads as a session configuration with its role, where a whole PowerShell is', async function () {
    const name = 'UmBot.Exchange.contoso.com';
    const { Why, Mode, Visible, Results } = await ask(
      [{ command: 'Get-ChildItem' }, { text: '1 + 1' }],
      { Configuration: join(folder, 'sessions', `${name}.pssc`) },
    );
    if (Why !== '') {
      process.stdout.write(`      No whole PowerShell here: ${Why}\n`);
      this.skip();
    }
    assert.equal(Mode, 'NoLanguage');
    assert.ok(Visible.includes('Enable-UmExchangeUMMailbox'), Visible.join(', '));
    for (const { Error } of Results) assert.notEqual(Error, null);
  });

  /** What came of the calls of one kind. */
  function came(kind: keyof typeof CALLS) {
    const kinds = Object.keys(CALLS);
    const before = Object.values(CALLS).slice(0, kinds.indexOf(kind));
    const start = before.flat().length;
    const calls: readonly Asked[] = CALLS[kind];
    return { calls, Results: told.Results.slice(start, start + calls.length) };
  }

  async function ask(calls: readonly Asked[], place: Readonly<Record<string, PsValue>>) {
    const input = new Map<string, PsValue>([
      ...Object.entries(place),
      ['Doubles', doubles()],
      [
        'Calls',
        calls.map((call) =>
          'text' in call
            ? new Map([['Text', call.text]])
            : new Map<string, PsValue>([
                ['Command', call.command],
                ['Parameters', new Map(Object.entries(call.parameters ?? {}))],
              ]),
        ),
      ],
    ]);
    const environment = {
      PSModulePath: join(folder, 'modules'),
      UM_BACKEND: 'http://multi1.contoso.com/PowerShell/',
    };
    return toldSchema.parse(await runScript(engine, 'no-language.ps1', input, environment));
  }
});

/** Every generated function with its parameters. */
function typedCommands() {
  return ROLES.flatMap((role) =>
    role.commands.map((command) => ({
      name: functionName(role, command),
      parameters: typedParameters(command),
    })),
  );
}

/** What the modules call of the servers: functions that tell their name and what they were given. */
function doubles(): PsValue {
  const raw = ROLES.flatMap(({ commands }) => commands).map((command): [string, string] => {
    const name = command.replace('-', '-Raw');
    const parameters = Object.keys(entryOf(command).parameters).map((key) => `$${key}`);
    return [
      name,
      `param(${parameters.join(', ')}) @{ Command = '${name}'; Bound = @{} + $PSBoundParameters; Views = [System.Environment]::GetEnvironmentVariable('UM_VIEWS'); Culture = [System.Environment]::GetEnvironmentVariable('UM_CULTURE') }`,
    ];
  });
  return new Map<string, string>([
    [
      'New-PSSession',
      `param($ConnectionUri, $ConfigurationName, $Authentication, $SessionOption) [System.Environment]::SetEnvironmentVariable('UM_CULTURE', "$($SessionOption.Culture) $($SessionOption.UICulture)"); @{ State = 'Opened' }`,
    ],
    [
      'Import-PSSession',
      'param($Session, $CommandName, $Prefix, [switch] $AllowClobber, [switch] $DisableNameChecking) [System.Environment]::SetEnvironmentVariable("UM_ASKED", "$CommandName ")',
    ],
    [
      'Set-RawADServerSettings',
      `param($ViewEntireForest) if ([System.Environment]::GetEnvironmentVariable('UM_ASKED').Contains('Set-ADServerSetting[s] ')) { [System.Environment]::SetEnvironmentVariable('UM_VIEWS', [System.Environment]::GetEnvironmentVariable('UM_VIEWS') + "$ViewEntireForest;") }`,
    ],
    ...raw,
  ]);
}
