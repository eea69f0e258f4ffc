import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { PsObject, PsScalar } from '../../../src/gate/clixml/index.js';
import { findReply, requestLine } from '../../../src/gate/frame.js';
import { KeptPages } from '../../../src/gate/pages.js';
import { respond } from '../../../src/lab/shell/respond.js';
import { toPsLike, toPsValue } from '../../../src/lab/shell/ps-like.js';
import { outputs, programArguments } from '../../support/command-lab.js';
import { CONTOSO } from '../../support/gate-kit.js';

const NONCE = '0123456789abcdef0123456789abcdef';
const KEPT = new KeptPages(() => 'a'.repeat(32));
const silent = () => Promise.resolve(outputs());

describe("the lab's shell", () => {
  it("answers node-powershell's marks on the stream they name, and empty lines with nothing", async () => {
    const answers = await Promise.all(
      [
        '[Console]::Out.WriteLine("abc")',
        '[Console]::Error.WriteLine("abc")',
        '[Console]::Out.Write("abc`n")',
        '[Console]::Error.Write("abc`n")',
        '',
      ].map((line) => respond(line, CONTOSO, silent, KEPT)),
    );
    assert.deepEqual(answers, [
      { stdout: 'abc\n', stderr: '' },
      { stdout: '', stderr: 'abc\n' },
      { stdout: 'abc\n', stderr: '' },
      { stdout: '', stderr: 'abc\n' },
      { stdout: '', stderr: '' },
    ]);
  });

  it('runs nothing else: says on stderr that it does not know it', async () => {
    for (const line of [
      'Get-Mailbox',
      '[Console]::Out.WriteLine("$(x)")',
      "Invoke-UmCommand 'x'; y",
    ]) {
      const { stdout, stderr } = await respond(line, CONTOSO, () => assert.fail('it ran'), KEPT);
      assert.equal(stdout, '');
      assert.match(stderr, /CommandNotFoundException/);
    }
  });

  it('answers the question whether it is ready without the lab', async () => {
    const line = requestLine(null, NONCE);
    const { stdout } = await respond(line, CONTOSO, () => assert.fail('it ran'), KEPT);
    assert.deepEqual(findReply(stdout, NONCE)?.reply.output, []);
  });

  it('answers with an error when the lab fails', async () => {
    const line = requestLine({ cmdlet: 'Get-Mailbox', parameters: {} }, NONCE);
    const { stdout } = await respond(line, CONTOSO, () => Promise.reject(new Error('away')), KEPT);
    assert.match(findReply(stdout, NONCE)?.reply.error?.message ?? '', /away/);
  });

  it('says which settings it misses, and does not start', () => {
    const given = programArguments('../../src/lab/shell/lab-shell');
    const { status, stderr } = spawnSync(process.execPath, given, {
      env: { PATH: process.env.PATH, UM_LAB_URL: 'http://127.0.0.1:1' },
      encoding: 'utf8',
      timeout: 20_000,
    });
    assert.equal(status, 2);
    assert.match(stderr, /UM_ENDPOINT/);
  });
});

describe("the lab's values", () => {
  it("become PowerShell's and come back", () => {
    const values = [
      null,
      'text',
      5,
      true,
      ['one', []],
      { $date: '2013-02-28T12:00:00Z' },
      { $guid: '12345678-1234-1234-1234-123456789012' },
      { $int64: '9007199254740993' },
      { $type: 'System.Collections.Hashtable', Add: ['x'] },
      { $type: 'Microsoft.Exchange.Mailbox', Name: 'alice', Owner: { $type: 'X', Id: 1 } },
    ];
    assert.deepEqual(toPsLike(toPsValue(values)), values);
  });

  it('keep their types', () => {
    assert.deepEqual(
      toPsValue({ $date: '2013-02-28T12:00:00' }),
      new PsScalar('DateTime', '2013-02-28T12:00:00'),
    );
    assert.deepEqual(
      toPsValue({ $type: 'X.Y', Name: 'a' }),
      new PsObject(['X.Y', 'System.Object'], new Map([['Name', 'a']])),
    );
  });
});
