import assert from 'node:assert/strict';
import { once } from 'node:events';
import { delimiter } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { moduleFolder } from '../../src/gate/module/manifest.js';
import { GatePowerShell } from '../../src/gate/powershell.js';
import { shellEnvironment, shellSettingsSchema } from '../../src/gate/shell-settings.js';
import { spawnShell } from '../../src/gate/shell.js';
import { programArguments } from '../support/command-lab.js';
import { badShellSettings } from '../support/gate-kit.js';

/** What collects garbage at once. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  assert.ok(typeof collect === 'function');
  return () => {
    Reflect.apply(collect, undefined, []);
  };
}

const crlfShell = {
  executable: process.execPath,
  arguments: programArguments('./crlf-shell'),
  environment: {},
};

describe('a warm shell', () => {
  it('runs the executable of the settings, whatever NODE_POWERSHELL says', async () => {
    process.env.NODE_POWERSHELL = '/nowhere/pwsh';
    try {
      const shell = spawnShell(crlfShell, {}, Date.now);
      assert.equal((await shell.run('anything', 60_000)).kind, 'printed');
      await shell.end();
    } finally {
      delete process.env.NODE_POWERSHELL;
    }
  });

  it('sees an output as whole that comes in one piece, with the line ends of Windows', async () => {
    const shell = spawnShell(crlfShell, {}, Date.now);
    for (let count = 0; count < 3; count++) {
      const outcome = await shell.run('anything', 60_000);
      assert.deepEqual(outcome, { kind: 'printed', stdout: 'hello', stderr: '' });
    }
    await shell.end();
    assert.equal(shell.alive, false);
  });

  it('keeps no history', async () => {
    const powershell = new GatePowerShell(crlfShell, {});
    await powershell.invoke('one');
    await powershell.invoke('two');
    assert.deepEqual(powershell.history, []);
    powershell.streams.stdin.end();
    await once(powershell.child, 'exit');
  });

  it('keeps nothing of what its commands printed', async () => {
    const collect = collector();
    const powershell = new GatePowerShell(crlfShell, {});
    const printed: WeakRef<Buffer>[] = [];
    try {
      for (let count = 0; count < 5; count++) {
        const { stdout } = await powershell.invoke('anything');
        assert.ok(stdout !== undefined);
        printed.push(new WeakRef(stdout));
      }
      // What the last command printed may still be in somebody's hands.
      const end = Date.now() + 60_000;
      while (printed.slice(0, -1).some((output) => output.deref() !== undefined)) {
        assert.ok(Date.now() < end, 'an output is kept');
        await new Promise((resolve) => setTimeout(resolve, 20));
        collect();
      }
    } finally {
      powershell.streams.stdin.end();
      await once(powershell.child, 'exit');
    }
  });

  it('runs nothing more once it is gone', async () => {
    const shell = spawnShell(crlfShell, {}, Date.now);
    await shell.kill();
    await shell.ended;
    assert.deepEqual(await shell.run('anything', 60_000), { kind: 'ended' });
  });
});

describe("a shell's environment", () => {
  it('has what programs need, the module, the endpoint and a dumb terminal, and no secret', () => {
    const settings = {
      ...badShellSettings(),
      environment: { UM_LAB_URL: 'http://127.0.0.1:3980' },
    };
    const inherited = {
      Path: '/usr/bin',
      PSModulePath: '/modules',
      TERM: 'xterm-256color',
      DATABASE_PASSWORD: 'secret',
      NODE_POWERSHELL: 'elsewhere',
      NODE_OPTIONS: '--inspect',
    };
    assert.deepEqual(shellEnvironment(settings, inherited, '{}'), {
      Path: '/usr/bin',
      PSModulePath: `${moduleFolder()}${delimiter}/modules`,
      TERM: 'dumb',
      UM_ENDPOINT: '{}',
      UM_LAB_URL: 'http://127.0.0.1:3980',
    });
  });
});

describe("a shell's settings", () => {
  it('refuse arguments that node-powershell would drop or move', () => {
    const settings = { executable: 'pwsh', arguments: ['-NoProfile'] };
    assert.ok(shellSettingsSchema.safeParse(settings).success);
    for (const bad of [['-a', '-a'], ['5']])
      assert.equal(shellSettingsSchema.safeParse({ ...settings, arguments: bad }).success, false);
  });
});
