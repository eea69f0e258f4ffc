import assert from 'node:assert/strict';
import { cmdletNamed } from '../../src/cmdlets/table.js';
import { bareWorld } from '../../src/lab/forests/seed/build.js';
import { loadCatalogue } from '../../src/operations/kit/catalogue.js';
import type { RequestView } from '../../src/protocol/request.js';
import { doByHand } from '../support/do-by-hand.js';
import { LAB_FORESTS, simulatedForests } from '../support/forest-directory.js';
import { labGate } from '../support/lab-gate.js';
import { ALINE, AMIR, HANA, RunnerWorld } from '../support/runner-world.js';

describe('an integration of a forest where nothing is set up, by the runner', () => {
  const forests = simulatedForests(bareWorld(2013, 40, 1), LAB_FORESTS.slice(0, 1));
  let world: RunnerWorld;
  before(async () => {
    world = await RunnerWorld.start(labGate(forests), { catalogue: await loadCatalogue() });
  });
  after(() => world.close());

  const begin = async (): Promise<RequestView> => {
    const request = await world.ask('integrate-forest', { forest: 'contoso.com' });
    await world.decide(AMIR, request, 'approve');
    await world.decide(ALINE, request, 'approve');
    return request;
  };
  const written = (after: number): string[] =>
    forests.journal
      .after(after)
      .filter(({ kind, command }) => kind === 'call' && cmdletNamed(command)?.reads === false)
      .map(({ command }) => command);

  it('pauses at each thing that a person has to do, and goes on once it is seen', async () => {
    let view = await world.untilNext(await begin());
    // Whoever goes to the CA takes all requests along.
    assert.deepEqual(
      written(0),
      Array.from({ length: 4 }, () => 'New-ExchangeCertificate'),
    );
    let pauses = 0;
    for (; view.state === 'paused'; pauses += 1) {
      const place = view.steps.findIndex(({ state }) => state === 'running');
      const step = view.plan.steps[place];
      assert.ok(step?.kind === 'manual');
      assert.ok(view.steps.slice(place + 1).every(({ state }) => state === 'pending'));
      await doByHand(forests, step);
      await world.call(HANA, 'POST', `/requests/${view.id}/continue`, {});
      view = await world.untilNext(view);
    }
    // The root of Lync’s certificates, and the CA’s answer for each server.
    assert.deepEqual([view.state, pauses], ['done', 5]);
  });

  it('stops at a step that fails with the rest untouched, and goes on from there when asked', async () => {
    const exception = 'InvalidOperationException';
    const cmdlet = 'Enable-ExchangeCertificate';
    forests.faults.add({ kind: 'fail', cmdlet, exception, times: 1, when: 'before' });
    const start = forests.journal.last;
    const failed = await world.untilNext(await begin());
    assert.deepEqual([failed.state, failed.problem?.code], ['failed', 'UM-STEP-FAILED']);
    const states = failed.steps.map(({ state }) => state);
    assert.deepEqual(states, [
      'done',
      'failed',
      ...Array.from({ length: states.length - 2 }, () => 'pending'),
    ]);
    assert.deepEqual(written(start), ['Set-UMCallRouterSettings', cmdlet]);
    assert.equal(failed.steps[1]?.id, '1-assign-certificate-bind-router');

    const stop = forests.journal.last;
    const again = await begin();
    assert.deepEqual(
      again.plan.steps.slice(0, 2).map(({ id, already }) => [id, already]),
      [
        ['1-assign-certificate-bind-router', false],
        ['2-restart-services-drain', false],
      ],
    );
    assert.equal((await world.untilNext(again)).state, 'done');
    assert.deepEqual(written(stop).slice(0, 4), [
      cmdlet,
      'Set-ServerComponentState',
      'Restart-Service',
      'Set-ServerComponentState',
    ]);
  });
});
