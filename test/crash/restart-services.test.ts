import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { journalEntrySchema } from '../../src/lab/forests/engine/journal.js';
import type { Crashpoint } from '../../src/runner/run/crashpoints.js';
import { ALINE, AMIR, RunnerWorld } from '../support/runner-world.js';
import { RunnerProcess } from '../support/runner-process.js';

describe('restart-services, when the runner is killed between drain and active', function () {
  let folder: string;
  let world: RunnerWorld;
  let runner: RunnerProcess;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'um-bot-restart-'));
    world = await RunnerWorld.outside(async (settings) => {
      runner = await RunnerProcess.start(settings, folder, [], 'lab-runner-process');
      return runner;
    });
    await world.startAgain();
  });
  after(async () => {
    await world.close();
    await rm(folder, { recursive: true });
  });

  /** The states that a server was set to, and the restarts of its services, in their order. */
  const written = (server: string): string[] => {
    const journal = join(folder, 'journal.ndjson');
    const lines = existsSync(journal) ? readFileSync(journal, 'utf8').split('\n') : [];
    return lines
      .filter((line) => line !== '')
      .map((line) => journalEntrySchema.parse(JSON.parse(line)))
      .filter(
        ({ kind, endpoint, parameters }) =>
          kind === 'call' && (endpoint.server === server || parameters.Identity === server),
      )
      .flatMap(({ command, parameters }) =>
        command === 'Restart-Service'
          ? ['restart']
          : command === 'Set-ServerComponentState'
            ? [z.string().parse(parameters.State)]
            : [],
      );
  };

  for (const [server, point, nth, expected] of [
    ['mbx1.contoso.com', 'step-sent', 1, ['Draining', 'Draining', 'restart', 'Active']],
    ['mbx2.contoso.com', 'step-ended', 2, ['Draining', 'restart', 'Active']],
    ['cas1.contoso.com', 'step-sent', 2, ['Draining', 'restart', 'restart', 'Active']],
    ['multi1.contoso.com', 'step-begun', 4, ['Draining', 'restart', 'restart', 'Active']],
  ] satisfies [string, Crashpoint, number, string[]][]) {
    it(`at ${point} ${nth} (${server}): the next start goes on, and it is active again`, async () => {
      const request = await world.ask('restart-services', { server });
      await world.decide(AMIR, request, 'approve');
      await runner.killAt(point, nth);
      await world.decide(ALINE, request, 'approve').catch(() => undefined);
      assert.equal(await runner.ended(), 'SIGKILL');
      assert.equal(written(server).at(-1) === 'Active', false);
      await world.startAgain();
      const { state, verified } = await world.until(request.id);
      assert.equal(state, 'done');
      assert.ok(verified.every(({ ok }) => ok));
      assert.deepEqual(written(server), expected);
    });
  }
});
