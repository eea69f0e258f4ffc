import assert from 'node:assert/strict';
import { join } from 'node:path';
import { askShell } from '../../src/gate/ask-shell.js';
import { PsObject, toPlain, writeClixml, type PsValue } from '../../src/gate/clixml/index.js';
import { findReply, pageLine, requestLine, restLine } from '../../src/gate/frame.js';
import { BATCH } from '../../src/gate/pages.js';
import type { FramedReply } from '../../src/gate/reply.js';
import { shellEnvironment, type ShellSettings } from '../../src/gate/shell-settings.js';
import { spawnShell, type Shell } from '../../src/gate/shell.js';
import type { Call } from '../../src/protocol/call.js';
import { packageRoot } from '../../src/service/package-root.js';
import { CONTOSO } from '../support/gate-kit.js';
import { engineFor } from './engine.js';

const COMMANDS = join(packageRoot(), 'test', 'powershell', 'talking-commands.psm1');
const NONCE = '0123456789abcdef0123456789abcdef';

describe('the PowerShell module', function () {
  let shell: Shell | undefined;
  let turn = 0;

  function start(engine: ShellSettings, commands: string): Shell {
    const environment = { ...engine.environment, UM_COMMANDS: commands };
    const settings = { ...engine, environment };
    return spawnShell(
      settings,
      shellEnvironment(settings, process.env, JSON.stringify(CONTOSO)),
      Date.now,
    );
  }

  async function asked(
    call: Call,
    properties?: readonly string[],
  ): Promise<{ reply: FramedReply; around: string }> {
    assert.ok(shell !== undefined);
    const answer = await askShell(shell, call, {
      deadlineMs: 60_000,
      signal: undefined,
      now: Date.now,
      newNonce: () => (++turn).toString(16).padStart(32, '0'),
      properties,
    });
    assert.ok(answer.reply !== null, JSON.stringify(answer));
    return answer;
  }
  const says = (what: string, properties?: readonly string[]) =>
    asked({ cmdlet: 'Get-Mailbox', parameters: { Anr: what } }, properties);

  before(async function () {
    shell = start(await engineFor(this), COMMANDS);
  });
  after(() => shell?.end());

  it('answers whether it is ready', async () => {
    const outcome = await shell?.run(requestLine(null, NONCE), 60_000);
    assert.equal(outcome?.kind, 'printed');
    assert.equal(outcome.stderr, '');
    const found = findReply(outcome.stdout, NONCE);
    assert.deepEqual([found?.reply.output, found?.reply.error, found?.around], [[], null, '']);
  });

  it('tells all that a command says, each in its place', async () => {
    const { reply, around } = await says('streams');
    const error = (number: number) => ({
      exceptionClass: 'System.IO.IOException',
      exchangeException: 'RecipientTaskException',
      category: 'WriteError',
      fullyQualifiedErrorId:
        '[Server=MBX1,RequestId=1,TimeStamp=1/1/2013 1:00:00 PM] [FailureCategory=Cmdlet-RecipientTaskException] 0123ABCD,Get-Mailbox',
      message: `error ${number}`,
      target: 'alice',
    });
    assert.deepEqual(reply, {
      output: ['output'],
      warnings: ['a warning\r\nof two lines'],
      verbose: ['a verbose text'],
      information: ['an information'],
      progress: ['Moving: half way (-1 %)'],
      error: error(1),
      furtherErrors: [error(2)],
      left: 0,
    });
    assert.equal(around, 'a line on the host');
  });

  it('keeps its frame whole, whatever is printed around it', async () => {
    const { reply, around } = await says('frames');
    assert.deepEqual([reply.output, reply.warnings], [['output'], ['[um:']]);
    assert.match(around, /no line end, \0 and \[um:/);
    assert.match(around, /text on stderr/);
  });

  it('keeps names and types of properties', async () => {
    const { reply } = await says('objects');
    const [first] = reply.output;
    assert.ok(first instanceof PsObject);
    const properties = Object.fromEntries(
      [...first.properties].map(([name, value]) => [name, toPlain(value)]),
    );
    assert.deepEqual(properties, {
      Mood: 'Loud',
      Version: '15.0.1497.2',
      Guid: '12345678-1234-1234-1234-123456789012',
      Span: 'P1DT2H3M4S',
      Uri: 'http://contoso.com/?a=1',
      Big: '9223372036854775807',
      Unsigned: '18446744073709551615',
      Double: Number.NaN,
      Decimal: 1.1,
      Char: '\ud800',
      Bytes: 'AAH/',
      Secret: null,
    });
  });

  it('keeps five levels of objects, also beside characters that XML cannot hold', async () => {
    for (const what of ['deep', 'deep and odd']) {
      const { reply } = await says(what);
      const text = JSON.stringify(reply.output.map(toPlain));
      const levels = [...text.matchAll(/"Level":([0-9]+)/g)].map(([, level]) => level);
      assert.deepEqual(levels, ['1', '2', '3', '4', '5'], what);
      assert.equal(text.includes('\ufffe'), what === 'deep and odd');
    }
  });

  it('tells the error that ends a command, behind all that wraps it', async () => {
    const { reply } = await says('throw');
    assert.equal(reply.error?.exceptionClass, 'System.TimeoutException');
    assert.equal(reply.error.message, 'thrown');
    assert.equal(reply.error.category, 'OperationStopped');
  });

  it('hides its own variables from a command', async () => {
    assert.deepEqual((await says('scope')).reply.output, [true]);
  });

  it('answers in pages what is too long for one frame, and keeps no page of another reply', async () => {
    const before = shell?.commands ?? 0;
    const { reply } = await says('long');
    assert.equal((shell?.commands ?? 0) - before, 2, 'one line for each page');
    assert.deepEqual(reply.output, ['é'.repeat(500_000)]);
    const outcome = await shell?.run(pageLine('f'.repeat(32), 2, NONCE), 60_000);
    assert.equal(outcome?.kind, 'printed');
    const error = findReply(outcome.stdout, NONCE)?.reply.error;
    assert.equal(error?.message, 'That page is not kept.');
  });

  it('answers with some objects at a time where there are very many', async () => {
    const before = shell?.commands ?? 0;
    const { reply } = await says('large');
    assert.equal((shell?.commands ?? 0) - before, 20_000 / BATCH, 'one line for each batch');
    assert.equal(reply.output.length, 20_000);
    assert.equal(reply.output[19_999], `20000 ${'x'.repeat(100)}`);
    const outcome = await shell?.run(restLine(NONCE), 60_000);
    assert.equal(outcome?.kind, 'printed');
    const error = findReply(outcome.stdout, NONCE)?.reply.error;
    assert.equal(error?.message, 'That page is not kept.');
  });

  it('writes of an object what is wanted of it, and what is no object as it is', async () => {
    const wanted = ['Big', 'Mood', 'Guid', 'NotThere'];
    const { reply } = await says('objects', wanted);
    assert.deepEqual(reply.output.map(toPlain), [
      {
        Big: '9223372036854775807',
        Mood: 'Loud',
        Guid: '12345678-1234-1234-1234-123456789012',
      },
    ]);
    assert.deepEqual((await says('streams', wanted)).reply.output, ['output']);
    const [whole] = (await says('objects', ['NotThere'])).reply.output;
    assert.ok(whole instanceof PsObject);
    assert.equal(whole.properties.size, 12);
  });

  const refused: readonly (readonly [string, string, Record<string, PsValue>])[] = [
    ['a cmdlet that the table does not hold', 'Get-Command', {}],
    ['a cmdlet in another case', 'get-mailbox', {}],
    ['a cmdlet with a character that comparison overlooks', 'Get-Mailbox\u200b', {}],
    ['a script', '& { 1 }', {}],
    ['a parameter that the table does not hold', 'Get-Mailbox', { Server: 'x' }],
    ['a parameter in another case', 'Get-Mailbox', { anr: 'x' }],
    ['a common parameter', 'Get-Mailbox', { OutVariable: 'x' }],
    ['a number for a text', 'Get-Mailbox', { Anr: 5 }],
    ['a list for a text', 'Get-Mailbox', { Anr: ['x'] }],
    ['nothing for a text', 'Get-Mailbox', { Anr: null }],
    ['a text for a number', 'New-UMDialPlan', { NumberOfDigitsInExtension: '4' }],
    ['a fraction for a number', 'New-UMDialPlan', { NumberOfDigitsInExtension: 4.5 }],
    ['a text for a boolean', 'Disable-UMMailbox', { Identity: 'x', KeepProperties: 'true' }],
    ['a value out of a closed set', 'Set-UMService', { Identity: 'x', UMStartupMode: 'tls' }],
    ['a text for a list', 'Set-UMService', { Identity: 'x', DialPlans: 'x' }],
    ['a list in a list', 'Set-UMService', { Identity: 'x', DialPlans: [['x']] }],
    ['nothing in a list', 'Set-UMService', { Identity: 'x', DialPlans: [null] }],
    [
      'another change of a list',
      'Set-UMService',
      { Identity: 'x', DialPlans: new Map([['Set', ['x']]]) },
    ],
    ['an empty identity', 'Set-UMService', { Identity: ' ' }],
    ['a text that is too long', 'New-UMMailboxPolicy', { Name: 'x'.repeat(65), UMDialPlan: 'x' }],
    ['a call without what is mandatory', 'Set-UMService', {}],
    ['another text for a number that may be unlimited', 'Get-Mailbox', { ResultSize: 'Some' }],
  ];
  for (const [what, cmdlet, parameters] of refused) {
    it(`refuses ${what}`, async () => {
      const line = rawLine(cmdlet, parameters);
      const outcome = await shell?.run(line, 60_000);
      assert.equal(outcome?.kind, 'printed');
      const error = findReply(outcome.stdout, NONCE)?.reply.error;
      assert.equal(error?.fullyQualifiedErrorId, 'UmGate.Refused', JSON.stringify(outcome));
    });
  }

  it('says which command of the table is not there', async () => {
    const { reply } = await asked({ cmdlet: 'Get-CsUser', parameters: {} });
    assert.equal(
      reply.error?.exceptionClass,
      'System.Management.Automation.CommandNotFoundException',
    );
    assert.equal(reply.error.category, 'ObjectNotFound');
  });

  it('writes no frame for a line that holds no request', async () => {
    for (const line of [
      "Invoke-UmCommand 'AAAA'",
      "Invoke-UmCommand '!'",
      "Invoke-UmCommand ''",
      'Invoke-UmCommand',
    ]) {
      const outcome = await shell?.run(line, 60_000);
      assert.equal(outcome?.kind, 'printed');
      assert.equal(outcome.stdout, '', line);
      assert.notEqual(outcome.stderr, '', line);
    }
  });

  it('exports its one command alone', async () => {
    const outcome = await shell?.run(
      '(Get-Command -Module UmGate).Name; (Get-Module UmGate).ExportedCommands.Count',
      60_000,
    );
    assert.equal(outcome?.kind, 'printed');
    assert.deepEqual(outcome.stdout.split(/\r?\n/), ['Invoke-UmCommand', '1']);
  });

  it('ends with a command that calls exit, and tells its code', async function () {
    const engine = await engineFor(this);
    const ending = start(engine, COMMANDS);
    const line = requestLine({ cmdlet: 'Get-Mailbox', parameters: { Anr: 'exit' } }, NONCE);
    const outcome = await ending.run(line, 60_000).finally(() => ending.end());
    assert.deepEqual(outcome, { kind: 'ended' });
    assert.equal((await ending.lastWords()).exitCode, '3');
  });

  it('does not start without the commands that it is to supply', async function () {
    const engine = await engineFor(this);
    const lost = start(engine, '/nowhere/commands.psm1');
    const outcome = await lost.run(requestLine(null, NONCE), 60_000).finally(() => lost.end());
    assert.equal(outcome.kind, 'printed');
    assert.equal(findReply(outcome.stdout, NONCE), null);
    assert.match(outcome.stderr, /nowhere/);
  });
});

/** The line for a call that no type and no schema has seen. */
function rawLine(cmdlet: string, parameters: Readonly<Record<string, PsValue>>): string {
  const request = new Map<string, PsValue>([
    ['Nonce', NONCE],
    ['Command', cmdlet],
    ['Parameters', new Map(Object.entries(parameters))],
  ]);
  return `Invoke-UmCommand '${Buffer.from(writeClixml([request]), 'utf8').toString('base64')}'`;
}
