import assert from 'node:assert/strict';
import type { Gate, Reply } from '../../src/gate/gate.js';
import { shellEnvironment } from '../../src/gate/shell-settings.js';
import { spawnShell, type Shell } from '../../src/gate/shell.js';
import { labModulePath } from '../../src/lab/powershell/functions.js';
import { commandLab, outputs, type CommandLab } from '../support/command-lab.js';
import { CONTOSO, testGate } from '../support/gate-kit.js';
import { engineFor } from './engine.js';
import { labEngine } from './lab-engine.js';

describe("the lab's commands in a real PowerShell engine", function () {
  let lab: CommandLab | undefined;
  let gate: Gate | undefined;
  let prompt: Shell | undefined;

  before(async function () {
    const engine = await engineFor(this);
    lab = await commandLab(() => outputs());
    const shell = labEngine(engine, lab.url);
    gate = testGate(shell, { shells: 1 }).gate;
    const environment = shellEnvironment(shell, process.env, JSON.stringify(CONTOSO));
    prompt = spawnShell(shell, environment, Date.now);
    assert.equal(await attempt(`Import-Module '${labModulePath()}'`), '');
  });
  after(async () => {
    await prompt?.end();
    await gate?.drain();
    await lab?.close();
  });
  /** Types a line into a shell; tells what it says on stderr. */
  async function attempt(line: string): Promise<string> {
    const outcome = await prompt?.run(line, 60_000);
    assert.equal(outcome?.kind, 'printed');
    return outcome.stderr;
  }
  const run = async (cmdlet: string, parameters: Record<string, string>): Promise<Reply> => {
    assert.ok(gate);
    return gate.run(CONTOSO, { cmdlet, parameters }, { deadlineMs: 60_000 });
  };

  it('are bound by PowerShell itself, before the lab hears of them', async () => {
    for (const [line, error] of [
      ["Enable-UMMailbox -Identity 'x'", 'MissingMandatoryParameter'],
      ["Get-Mailbox -Nonsense 'x'", 'NamedParameterNotFound'],
      [
        'New-UMDialPlan -Name x -CountryOrRegionCode 33 -NumberOfDigitsInExtension four',
        'ParameterArgumentTransformationError',
      ],
      ['Set-UMService -Identity x -UMStartupMode Sometimes', 'ParameterArgumentValidationError'],
      [
        `New-UMMailboxPolicy -UMDialPlan x -Name '${'x'.repeat(65)}'`,
        'ParameterArgumentValidationError',
      ],
      ["Set-UMService -Identity ''", 'ParameterArgumentValidationErrorEmptyStringNotAllowed'],
      ["Get-Mailbox 'x'", 'PositionalParameterNotFound'],
      ["Get-Mailbox -Identity 'x' -Anr 'y'", 'AmbiguousParameterSet'],
      [
        'Set-Mailbox -Identity x -WhatIf:nonsense',
        'ParameterArgumentTransformationError|CannotConvertArgument',
      ],
    ] as const)
      assert.match(await attempt(line), new RegExp(error), line);
    assert.deepEqual(lab?.received, []);
  });

  it('take any one of their parameter sets, and none', async () => {
    for (const parameters of [{ Identity: 'x' }, { Anr: 'y' }, { Filter: 'z' }, {}]) {
      const { error } = await run('Get-Mailbox', parameters);
      assert.equal(error, null);
      assert.deepEqual(lab?.received.pop()?.parameters, parameters);
    }
  });

  it('ask before they remove, and nobody is there to answer', async () => {
    const { error } = await run('Remove-UMMailboxPolicy', { Identity: 'x' });
    assert.match(error?.message ?? '', /NonInteractive/);
    assert.deepEqual(lab?.received, []);
  });

  it('do nothing with -WhatIf', async () => {
    assert.equal(await attempt('Remove-UMMailboxPolicy -Identity x -WhatIf'), '');
    assert.deepEqual(lab?.received, []);
  });
});
