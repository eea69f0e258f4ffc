import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { toPlain, type Gate } from '../../src/gate/gate.js';
import { descendantsOf } from '../../src/gate/process-tree.js';
import { UmError, type ErrorCode } from '../../src/protocol/errors.js';
import { skipBecause } from '../support/skip-because.js';
import { commandLab, labShellSettings, outputs, programArguments } from '../support/command-lab.js';
import {
  asking,
  badShellSettings,
  CONTOSO,
  FABRIKAM,
  isRunning,
  testGate,
  until,
} from '../support/gate-kit.js';

const SOON = { deadlineMs: 60_000 };

async function numberFrom(gate: Gate, identity: string, endpoint = CONTOSO): Promise<number> {
  const { output } = await gate.run(endpoint, asking(identity), SOON);
  const [number] = output;
  assert.equal(typeof number, 'number');
  return Number(number);
}

async function failure(running: Promise<unknown>, code: ErrorCode): Promise<UmError> {
  const error: unknown = await running.then(
    () => null,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof UmError, `expected ${code}, got ${String(error)}`);
  assert.equal(error.code, code);
  return error;
}

describe('the gate, with the shell of the lab', () => {
  it('sends a command with its parameters and brings back all that came of it', async () => {
    const error = {
      exceptionClass: 'System.Management.Automation.RemoteException',
      exchangeException: 'ManagementObjectNotFoundException',
      category: 'ObjectNotFound',
      fullyQualifiedErrorId: 'ABCD,Get-Mailbox',
      message: 'not found',
      target: null,
    };
    const lab = await commandLab(() => ({
      output: [
        {
          $type: 'Microsoft.Exchange.Mailbox',
          Name: 'alice',
          Created: { $date: '2013-02-28T12:00:00Z' },
        },
        { $int64: '9007199254740993' },
        ['one'],
      ],
      warnings: ['a warning'],
      verbose: ['said more'],
      host: ['Resetting PIN to 482913'],
      error,
    }));
    const { gate } = testGate(labShellSettings(lab.url));
    try {
      const call = {
        cmdlet: 'Set-UMService',
        parameters: { Identity: 'mbx1', DialPlans: { Add: ['Paris'] } },
      };
      const reply = await gate.run(CONTOSO, call, SOON);
      assert.deepEqual(lab.received, [
        {
          endpoint: CONTOSO,
          command: 'Set-UMService',
          parameters: {
            Identity: 'mbx1',
            DialPlans: { $type: 'System.Collections.Hashtable', Add: ['Paris'] },
          },
        },
      ]);
      assert.deepEqual(reply.output.map(toPlain), [
        { Name: 'alice', Created: '2013-02-28T12:00:00.000Z' },
        '9007199254740993',
        ['one'],
      ]);
      assert.deepEqual(reply.warnings, ['a warning']);
      assert.deepEqual(reply.verbose, ['said more']);
      assert.deepEqual(reply.error, error);
      assert.equal(reply.log, 'Resetting PIN to ****');
    } finally {
      await gate.drain();
      await lab.close();
    }
  });

  it('refuses a call that the cmdlet table does not allow, and sends nothing', async () => {
    const lab = await commandLab(() => outputs());
    const { gate } = testGate(labShellSettings(lab.url));
    const refused = [
      { cmdlet: 'Invoke-Expression', parameters: { Command: 'x' } },
      { cmdlet: 'Get-Mailbox', parameters: { Surprise: 'x' } },
      { cmdlet: 'Get-Mailbox', parameters: { Identity: 5 } },
    ];
    for (const call of refused) await failure(gate.run(CONTOSO, call, SOON), 'UM-BAD-REQUEST');
    await gate.drain();
    await lab.close();
    assert.deepEqual(lab.received, []);
  });

  it("keeps running after a command's own error and when the lab is away", async () => {
    const lab = await commandLab(() => outputs());
    const { gate } = testGate(labShellSettings(lab.url));
    await gate.run(CONTOSO, asking('a'), SOON);
    await lab.close();
    const { error } = await gate.run(CONTOSO, asking('b'), SOON);
    assert.equal(error?.fullyQualifiedErrorId, 'PSSessionStateBroken');
    await gate.drain();
  });

  it('leaves no shell behind when the runner is killed, not even one whose command hangs', async function () {
    if (process.platform === 'win32') skipBecause(this, 'no SIGKILL on Windows');
    const lab = await commandLab(({ endpoint }) =>
      endpoint.forest === 'contoso.com' ? null : outputs(),
    );
    const runner = spawn(process.execPath, programArguments('./gate-runner'), {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, UM_TEST_LAB: lab.url },
    });
    await lab.arrived(2);
    const children = await descendantsOf(runner.pid ?? 0);
    assert.ok(children.length >= 2);
    runner.kill('SIGKILL');
    await once(runner, 'exit');
    await until(() => !children.some(isRunning), 60_000, 'the shells are gone');
    await lab.close();
  });

  it('leaves no shell behind either that does not hear that the runner is gone', async function () {
    if (process.platform === 'win32') skipBecause(this, 'no SIGKILL on Windows');
    const runner = spawn(process.execPath, programArguments('./gate-runner'), {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, UM_TEST_SHELL: 'deaf' },
    });
    await once(runner.stdout, 'data');
    const children = await descendantsOf(runner.pid ?? 0);
    assert.ok(children.length >= 1);
    runner.kill('SIGKILL');
    await once(runner, 'exit');
    await until(() => !children.some(isRunning), 60_000, 'the shells are gone');
  });
});

describe('the pool of shells', () => {
  it('keeps shells warm, one for each endpoint at first', async () => {
    const { gate } = testGate(badShellSettings());
    const first = await numberFrom(gate, 'pid');
    assert.equal(await numberFrom(gate, 'pid'), first);
    assert.notEqual(await numberFrom(gate, 'pid', FABRIKAM), first);
    await gate.drain();
  });

  it('on a time-out kills that shell and its children, and no other', async () => {
    const { gate } = testGate(badShellSettings());
    const child = await numberFrom(gate, 'child');
    const shell = await numberFrom(gate, 'pid');
    const hanging = gate.run(CONTOSO, asking('hang'), { deadlineMs: 800 });
    const other = await numberFrom(gate, 'pid');
    assert.notEqual(other, shell);
    const error = await failure(hanging, 'UM-COMMAND-TIMED-OUT');
    assert.deepEqual(error.params, {
      cmdlet: 'Get-Mailbox',
      endpoint: 'contoso.com exchange',
      seconds: 0.8,
    });
    await until(
      () => !isRunning(shell) && !isRunning(child),
      60_000,
      'the shell and its child are gone',
    );
    assert.equal(await numberFrom(gate, 'pid'), other);
    await gate.drain();
  });

  it('tells of a shell that dies in a command, and replaces it', async () => {
    const { gate } = testGate(badShellSettings());
    const shell = await numberFrom(gate, 'pid');
    const error = await failure(gate.run(CONTOSO, asking('die'), SOON), 'UM-SHELL-LOST');
    assert.deepEqual(error.params, {
      cmdlet: 'Get-Mailbox',
      endpoint: 'contoso.com exchange',
      exitCode: '7',
      stderr: 'out of memory, PIN ****',
      reason: 'ended',
    });
    assert.notEqual(await numberFrom(gate, 'pid'), shell);
    await gate.drain();
  });

  it('kills what a shell leaves behind that dies by itself', async function () {
    if (process.platform !== 'linux') skipBecause(this, 'no /proc outside Linux');
    const { gate } = testGate(badShellSettings());
    const error = await failure(gate.run(CONTOSO, asking('child and die'), SOON), 'UM-SHELL-LOST');
    const child = Number(
      /behind: ([\d ]+)/.exec(String(error.params.stderr))?.[1]?.replace(/ /g, ''),
    );
    assert.ok(child > 1);
    await until(() => !isRunning(child), 60_000, 'the child is gone');
    await gate.drain();
  });

  for (const [what, identity] of [
    ['prints rubbish', 'rubbish'],
    ['answers twice', 'twice'],
  ] as const) {
    it(`replaces a shell that ${what}`, async () => {
      const { gate } = testGate(badShellSettings());
      const shell = await numberFrom(gate, 'pid');
      const error = await failure(gate.run(CONTOSO, asking(identity), SOON), 'UM-SHELL-LOST');
      assert.equal(error.params.reason, 'rubbish');
      assert.notEqual(await numberFrom(gate, 'pid'), shell);
      assert.ok(!isRunning(shell));
      await gate.drain();
    });
  }

  it('takes no frame but the one that carries its own nonce', async () => {
    const { gate } = testGate(badShellSettings());
    const { output, log } = await gate.run(CONTOSO, asking('forged'), SOON);
    assert.deepEqual(output, [1]);
    assert.match(log, /^\[um:\*\*\*\*:/);
    await gate.drain();
  });

  it('keeps the reply, the shell, and a redacted log of it, when something stands on stderr', async () => {
    const { gate } = testGate(badShellSettings());
    const shell = await numberFrom(gate, 'pid');
    const { output, log } = await gate.run(CONTOSO, asking('stderr'), SOON);
    assert.deepEqual(output, [1]);
    assert.equal(log.replace(/\s+/g, ' '), 'before after WARNING of the host: ****');
    assert.equal(await numberFrom(gate, 'pid'), shell);
    await gate.drain();
  });

  it('brings large outputs whole', async () => {
    const { gate } = testGate(badShellSettings());
    const { output } = await gate.run(CONTOSO, asking('large'), SOON);
    assert.equal(output.length, 60_000);
    await gate.drain();
  });

  it('kills the shell of a command that its caller gives up', async () => {
    const { gate } = testGate(badShellSettings());
    const shell = await numberFrom(gate, 'pid');
    const controller = new AbortController();
    const running = gate.run(CONTOSO, asking('hang'), { ...SOON, signal: controller.signal });
    controller.abort();
    const error = await failure(running, 'UM-SHELL-LOST');
    assert.equal(error.params.reason, 'aborted');
    await until(() => !isRunning(shell), 60_000, 'the shell is gone');
    await gate.drain();
  });

  it('runs no more commands at once than it may have shells, first come, first served', async () => {
    const { gate } = testGate(badShellSettings(), { shells: 2 });
    const pids = await Promise.all(Array.from({ length: 10 }, () => numberFrom(gate, 'pid')));
    assert.equal(new Set(pids).size, 2);
    await gate.drain();
  });

  it('says that it is busy when no shell becomes free in time', async () => {
    const { gate } = testGate(badShellSettings(), { shells: 1, waitMs: 300 });
    const shell = await numberFrom(gate, 'pid');
    const hanging = gate.run(CONTOSO, asking('hang'), { deadlineMs: 1500 });
    await failure(gate.run(CONTOSO, asking('pid'), SOON), 'UM-BUSY');
    assert.ok(isRunning(shell));
    await failure(hanging, 'UM-COMMAND-TIMED-OUT');
    assert.notEqual(await numberFrom(gate, 'pid'), shell);
    await gate.drain();
  });

  it('starts no shell while the account has no slot left', async () => {
    let free = false;
    let released = 0;
    const slots = {
      take: () => Promise.resolve(free ? () => void (released += 1) : null),
    };
    const { gate } = testGate(badShellSettings(), { waitMs: 60_000 }, { slots });
    const waiting = numberFrom(gate, 'pid');
    free = true;
    assert.ok(isRunning(await waiting));
    await gate.drain();
    assert.equal(released, 1);
  });

  it('starts a shell for each who waits, as soon as the account has slots for all', async () => {
    let free = false;
    const slots = {
      take: () => Promise.resolve(free ? () => undefined : null),
    };
    const limits = { waitMs: 60_000, drainMs: 100 };
    const { gate } = testGate(badShellSettings(), limits, { slots });
    const hanging = gate.run(CONTOSO, asking('hang'), { deadlineMs: 60_000 });
    const ended = assert.rejects(hanging);
    await new Promise(setImmediate);
    const waiting = numberFrom(gate, 'pid');
    free = true;
    assert.ok(isRunning(await waiting));
    await gate.drain();
    await ended;
  });

  it('ends a shell that is idle when another runner waits for its slot, and counts it', async () => {
    let tell: (endpoint: string) => void = () => undefined;
    let released = 0;
    const slots = {
      take: () => Promise.resolve(() => void (released += 1)),
      onWanted: (told: typeof tell) => void (tell = told),
    };
    const { gate, metrics } = testGate(badShellSettings(), {}, { slots });
    const shell = await numberFrom(gate, 'pid');
    tell('fabrikam.com exchange');
    assert.equal(await numberFrom(gate, 'pid'), shell);
    tell('contoso.com exchange');
    await until(() => released === 1, 60_000, 'the slot is given back');
    assert.ok(!isRunning(shell));
    assert.match(await metrics.metrics(), /recycles_total\{[^}]*reason="wanted"\} 1/);
    await gate.drain();
  });

  it('replaces a shell after so many commands, and counts it', async () => {
    const { gate, metrics } = testGate(badShellSettings(), { commands: 3, shells: 1 });
    const pids: number[] = [];
    for (let count = 0; count < 5; count++) pids.push(await numberFrom(gate, 'pid'));
    const [first, second, third, fourth, fifth] = pids;
    assert.equal(first, second);
    assert.equal(third, fourth);
    assert.notEqual(second, third);
    assert.notEqual(fourth, fifth);
    const text = await metrics.metrics();
    assert.match(
      text,
      /um_gate_recycles_total\{endpoint="contoso.com exchange",reason="commands"\} 2/,
    );
    await gate.drain();
  });

  it('shows its shells, who waits, and what became of commands and shells in the metrics', async () => {
    const { gate, metrics } = testGate(badShellSettings(), { shells: 1 });
    const shown = async (name: string, labels: string): Promise<number> => {
      const text = await metrics.metrics();
      const at = `um_gate_${name}{endpoint="contoso.com exchange"${labels}} `;
      const line = text.split('\n').find((each) => each.startsWith(at));
      return Number(line?.slice(at.length));
    };
    await numberFrom(gate, 'pid');
    const hanging = failure(
      gate.run(CONTOSO, asking('hang'), { deadlineMs: 800 }),
      'UM-COMMAND-TIMED-OUT',
    );
    const waiting = numberFrom(gate, 'pid');
    assert.deepEqual([await shown('shells', ''), await shown('waiting', '')], [1, 1]);
    await Promise.all([hanging, waiting]);
    assert.deepEqual([await shown('shells', ''), await shown('waiting', '')], [1, 0]);
    assert.equal(await shown('wait_seconds_count', ''), 3);
    assert.equal(await shown('recycles_total', ',reason="broken"'), 1);
    const text = await metrics.metrics();
    for (const [outcome, count] of [
      ['printed', 2],
      ['timed-out', 1],
    ] as const)
      assert.match(
        text,
        new RegExp(`um_gate_command_seconds_count\\{[^}]*outcome="${outcome}"\\} ${count}\n`),
      );
    await gate.drain();
    assert.equal(await shown('shells', ''), 0);
  });

  it('replaces a shell after an hour', async () => {
    let now = 0;
    const { gate } = testGate(badShellSettings(), {}, { clock: () => now });
    const first = await numberFrom(gate, 'pid');
    now += 59 * 60_000;
    assert.equal(await numberFrom(gate, 'pid'), first);
    now += 60_000;
    assert.notEqual(await numberFrom(gate, 'pid'), first);
    await gate.drain();
  });

  it('says which executable could not be started', async () => {
    const { gate } = testGate({ executable: '/nowhere/pwsh', arguments: [], environment: {} });
    const error = await failure(gate.run(CONTOSO, asking('pid'), SOON), 'UM-SHELL-START');
    assert.equal(error.params.executable, '/nowhere/pwsh');
    assert.match(String(error.params.stderr), /ENOENT/);
    await gate.drain();
  });

  it('says how a shell ended that did not come up, with its stderr', async () => {
    const { gate } = testGate(badShellSettings({ UM_TEST_START: 'fail' }));
    const error = await failure(gate.run(CONTOSO, asking('pid'), SOON), 'UM-SHELL-START');
    assert.equal(error.params.executable, process.execPath);
    assert.equal(error.params.exitCode, '3');
    assert.equal(error.params.stderr, 'Invoke-UmCommand is missing here, code ****');
    await gate.drain();
  });

  it('drains: lets a running command end, refuses new ones, leaves no process', async () => {
    const lab = await commandLab(async () => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      return outputs('done');
    });
    const { gate } = testGate(labShellSettings(lab.url));
    const running = gate.run(CONTOSO, asking('slow'), SOON);
    await lab.arrived(1);
    const drained = gate.drain();
    await failure(gate.run(CONTOSO, asking('late'), SOON), 'UM-BUSY');
    assert.deepEqual((await running).output, ['done']);
    await drained;
    await lab.close();
  });

  it('drains within its time also when a command hangs', async () => {
    const { gate, metrics } = testGate(badShellSettings(), { drainMs: 200 });
    const shell = await numberFrom(gate, 'pid');
    const hanging = failure(gate.run(CONTOSO, asking('hang'), SOON), 'UM-SHELL-LOST');
    await gate.drain();
    await hanging;
    assert.ok(!isRunning(shell));
    assert.match(await metrics.metrics(), /um_gate_shells\{endpoint="contoso.com exchange"\} 0/);
  });
});
