import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cmdletNamed } from '../../src/cmdlets/table.js';
import { journalEntrySchema } from '../../src/lab/forests/engine/journal.js';
import { commandsOf } from '../../src/protocol/plan.js';
import { problemSchema, type RequestView } from '../../src/protocol/request.js';
import { doByHand } from '../support/do-by-hand.js';
import { LAB_FORESTS, simulatedForests } from '../support/forest-directory.js';
import { keptLab } from '../support/kept-lab.js';
import { RunnerProcess, type LabGiven } from '../support/runner-process.js';
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

describe('integrate-forest, when everything is killed while a person has something to do', function () {
  this.timeout(120_000);
  const parameters = { forest: 'contoso.com' };
  let folder: string;
  let world: RunnerWorld;
  let runner: RunnerProcess;
  let lab: LabGiven = { isBare: true };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'um-bot-paused-'));
    world = await RunnerWorld.outside(async (settings) => {
      runner = await RunnerProcess.start(settings, folder, [], 'lab-runner-process', lab);
      return runner;
    });
    await world.startAgain();
  });
  after(async () => {
    await world.close();
    await rm(folder, { recursive: true });
  });

  const begin = async (): Promise<RequestView> => {
    const request = await world.ask('integrate-forest', parameters);
    await world.decide(AMIR, request, 'approve');
    await world.decide(ALINE, request, 'approve');
    return world.untilNext(request);
  };
  const kill = async (): Promise<void> => {
    await runner.close();
    assert.equal(await runner.ended(), 'SIGKILL');
  };
  /** The manual step at which a request waits, and those after it. */
  const waiting = ({ plan, steps }: RequestView) =>
    plan.steps.slice(steps.findIndex(({ state }) => state === 'running')).filter(isManual);
  const isManual = (step: RequestView['plan']['steps'][number]) => step.kind === 'manual';
  /** Does by hand what some steps say, while no runner runs. */
  const byHand = async (steps: RequestView['plan']['steps']): Promise<void> => {
    const kept = await keptLab(folder, true);
    const [own, now] = [LAB_FORESTS.slice(0, 1), () => new Date()];
    const forests = simulatedForests(kept.world, own, now, kept.journal);
    for (const step of steps) {
      assert.ok(step.kind === 'manual');
      await doByHand(forests, step);
    }
    await kept.close();
  };
  const goOn = async (paused: RequestView): Promise<RequestView> => {
    await world.call(HANA, 'POST', `/requests/${paused.id}/continue`, {});
    return world.untilNext(paused);
  };

  it('waits on after the next start, and goes on once it is done by hand', async () => {
    const root = await begin();
    assert.equal(root.state, 'paused');
    await kill();
    await byHand(waiting(root).slice(0, 1));
    await world.startAgain();
    const issue = await goOn(root);
    assert.equal(issue.state, 'paused');
    const [step, ...others] = waiting(issue);
    assert.match(step?.id ?? '', /request-certificate/);
    assert.ok(others.length > 0);

    await kill();
    await byHand(waiting(issue));
    // What comes next fails once.
    const cmdlet = 'Enable-ExchangeCertificate';
    const exception = 'InvalidOperationException';
    lab = { isBare: true, faults: [{ kind: 'fail', cmdlet, exception, times: 1, when: 'before' }] };
    await world.startAgain();
    const seen = world.view(await world.call(HANA, 'GET', `/requests/${issue.id}`));
    assert.deepEqual([seen.state, waiting(seen)[0]?.id], ['paused', step?.id]);
    const done = await goOn(issue);
    assert.equal(done.state, 'done');
    assert.ok(done.verified.every(({ ok }) => ok));
  });

  it('goes on, when asked again, from the step that failed before everything was killed', async () => {
    const failed = await begin();
    assert.equal(failed.state, 'failed');
    const place = failed.steps.findIndex(({ state }) => state === 'failed');
    assert.ok(place > 0);
    await kill();
    lab = { isBare: true };
    await world.startAgain();
    const again = await begin();
    assert.equal(again.state, 'done');
    const ran = again.plan.steps.filter(({ already }) => !already).map(({ id }) => id);
    assert.equal(ran[0], failed.steps[place]?.id);
    assert.ok(!ran.includes(failed.steps[0]?.id ?? ''));
  });
});
