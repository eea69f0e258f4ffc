import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLab, type Lab } from '../../src/lab/start-lab.js';
import { startRunner } from '../../src/runner/start-runner.js';
import { labShellSettings } from '../support/command-lab.js';
import { ALINE, AMIR, codeOf, HANA, QUIET, RunnerWorld } from '../support/runner-world.js';

describe('the runner with its real catalogue, gate and shells, over the lab', function () {
  let folder: string;
  let lab: Lab;
  let world: RunnerWorld;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'um-bot-lab-'));
    lab = await startLab(
      { host: '127.0.0.1', port: 0, dataFolder: folder, seed: 2013, mailboxes: 300, botUrl: null },
      QUIET,
    );
    world = await RunnerWorld.outside(
      (settings) => startRunner(settings, QUIET, { onLockLost: () => undefined }),
      {
        shell: labShellSettings(lab.url),
        forests: [
          { name: 'contoso.com', administrations: ['exchange', 'lync'], lyncForest: 'contoso.com' },
          { name: 'fabrikam.com', administrations: ['exchange'], lyncForest: 'contoso.com' },
        ],
      },
    );
    await world.startAgain();
  });
  after(async () => {
    await world.close();
    await lab.close();
    await rm(folder, { recursive: true });
  });

  it('enables somebody for UM', async () => {
    const request = await world.ask('enable-um', { user: 'alice.martin', dialPlan: 'Paris' });
    assert.equal((await world.decide(AMIR, request, 'approve')).status, 200);
    const ended = await world.until(request.id, undefined, 60_000);
    assert.equal(ended.state, 'done', JSON.stringify(ended, null, 1));
    const again = await world.call(HANA, 'POST', '/plans', {
      operation: 'enable-um',
      parameters: { user: 'alice.martin', dialPlan: 'Paris' },
    });
    assert.equal(codeOf(again), 'UM-ALREADY-ENABLED');
  });

  it('integrates a pool with the script, which two people approve', async () => {
    const request = await world.ask('run-exchucutil', { pool: 'fepool-lyon.contoso.com' });
    await world.decide(AMIR, request, 'approve');
    assert.equal((await world.decide(ALINE, request, 'approve')).status, 200);
    const ended = await world.until(request.id, undefined, 60_000);
    assert.equal(ended.state, 'done', JSON.stringify({ ...ended, plan: null }, null, 1));
  });
});
