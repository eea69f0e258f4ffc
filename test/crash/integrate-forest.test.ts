import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cmdletNamed } from '../../src/cmdlets/table.js';
import { journalEntrySchema } from '../../src/lab/forests/engine/journal.js';
import { commandsOf } from '../../src/protocol/plan.js';
import { problemSchema } from '../../src/protocol/request.js';
import { RunnerProcess } from '../support/runner-process.js';
import { ALINE, AMIR, HANA, RunnerWorld } from '../support/runner-world.js';

describe('integrate-forest, when everything is killed in the middle of a phase', function () {
  this.timeout(60_000);
  let folder: string;
  let world: RunnerWorld;
  let runner: RunnerProcess;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'um-bot-integrate-'));
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

  const written = (): string[] =>
    readFileSync(join(folder, 'journal.ndjson'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => journalEntrySchema.parse(JSON.parse(line)))
      .filter(({ kind, command }) => kind === 'call' && cmdletNamed(command)?.reads === false)
      .map(({ command }) => command);

  it('goes on after the next start with nothing done twice, and with the next phase when asked', async () => {
    const parameters = { forest: 'contoso.com' };
    const request = await world.ask('integrate-forest', parameters);
    const planned = commandsOf(request.plan.steps).map(({ call }) => call.cmdlet);
    assert.ok(planned.includes('ExchUcUtil.ps1') && planned.length > 3);
    await world.decide(AMIR, request, 'approve');
    const middle = planned.indexOf('ExchUcUtil.ps1') + 1;
    await runner.killAt('step-sent', middle);
    await world.decide(ALINE, request, 'approve').catch(() => undefined);
    assert.equal(await runner.ended(), 'SIGKILL');
    assert.deepEqual(written(), planned.slice(0, middle));

    await world.startAgain();
    const { state, verified } = await world.until(request.id);
    assert.equal(state, 'done');
    assert.ok(verified.every(({ ok }) => ok));
    assert.deepEqual(written(), planned);

    const goOn = { operation: 'integrate-forest', parameters, ticket: null };
    const { body } = await world.call(HANA, 'POST', '/plans', goOn);
    const { code, proposals } = problemSchema.parse(body);
    assert.deepEqual(
      [code, proposals],
      ['UM-DETAILS-NEEDED', { prefix: 'Lyon: +3347250, Redmond: +142555' }],
    );
    const next = await world.plan('integrate-forest', {
      ...parameters,
      prefix: '+3347250',
      pool: 'fepool-lyon.contoso.com',
    });
    assert.equal(next.summary.params.phase, 'lync');
  });
});
