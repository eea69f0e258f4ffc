import assert from 'node:assert/strict';
import restartServices from '../../src/operations/restart-services.js';
import type { Draft } from '../../src/protocol/plan.js';
import { carryOut } from '../support/do-by-hand.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { AT, forestOf, keysOf, named, planOf, refusalOf } from '../support/operation-kit.js';
import { assertVerified, differences } from '../support/plan-executor.js';

describe('restart-services', () => {
  let forests: SimulatedForests;
  const plan = (server: string): Promise<Draft> =>
    planOf(restartServices, { server }, forests.directory);
  const tables = () => forestOf(forests.world, 'contoso.com').tables;
  const call = (server: string) => {
    const { DistinguishedName, WhenCreated, WhenChanged } = named(tables().UMService, server);
    const Guid = '90000000-0000-4000-8000-000000000001';
    const made = { Guid, Name: 'call', DistinguishedName, WhenCreated, WhenChanged };
    tables().UMActiveCall.add({ ...made, Server: server, DialPlan: 'Paris' });
  };
  const stop = (server: string, service: string): void => {
    for (const one of tables().Service.find('id', service))
      if (one.Computer === server) tables().Service.set(one, { Status: 'Stopped' }, AT);
  };
  const idsOf = ({ steps }: Draft): string[] => steps.map(({ id }) => id);
  const sent = ({ steps }: Draft): unknown[] =>
    steps.flatMap((step) =>
      step.kind === 'command'
        ? [[step.call.cmdlet, step.endpoint.server ?? '', step.call.parameters.State ?? '']]
        : [],
    );
  const changedBy = async (draft: Draft): Promise<string[]> => {
    const before = forests.dump();
    await carryOut(forests, draft);
    await assertVerified(forests, draft);
    return differences(before, forests.dump())
      .filter(({ type }) => type !== 'ServerComponent')
      .map(({ type, name, property, after }) => `${type} ${name} ${property}: ${String(after)}`)
      .sort();
  };
  const states = (server: string) =>
    named(tables().ServerComponent, `${server}\\UMCallRouter`).States;

  beforeEach(() => {
    forests = simulatedForests();
  });

  it('drains, waits, restarts both parts in the server’s own shell, and lets calls through again', async () => {
    const draft = await plan('multi1');
    assert.deepEqual(idsOf(draft), [
      'drain',
      'calls',
      'restart-service',
      'restart-router',
      'active',
    ]);
    assert.deepEqual(sent(draft), [
      ['Set-ServerComponentState', '', 'Draining'],
      ['Restart-Service', 'multi1.contoso.com', ''],
      ['Restart-Service', 'multi1.contoso.com', ''],
      ['Set-ServerComponentState', '', 'Active'],
    ]);
    const last = draft.steps.at(-1);
    assert.equal(last?.kind === 'command' && last.cleansUp, 'drain');
    assert.deepEqual(await changedBy(draft), [
      'Service MSExchangeUM Starts: 2',
      'Service MSExchangeUMCR Starts: 2',
    ]);
    assert.deepEqual(states('multi1'), { Maintenance: 'Active' });
  });

  it('restarts the one service that a server has', async () => {
    assert.deepEqual(await changedBy(await plan('mbx1')), ['Service MSExchangeUM Starts: 2']);
    const draft = await plan('cas1');
    assert.deepEqual(idsOf(draft), ['drain', 'restart-router', 'active']);
    assert.deepEqual(await changedBy(draft), ['Service MSExchangeUMCR Starts: 2']);
  });

  it('shows the calls in progress and the people whose voice mail stops', async () => {
    call('mbx1');
    const { subject, stops } = await plan('mbx1');
    const people = tables()
      .Mailbox.all()
      .filter(({ ServerName, UMEnabled }) => ServerName === 'mbx1' && UMEnabled).length;
    assert.ok(people > 0);
    assert.deepEqual(
      subject.slice(1, 3).map(({ value }) => value),
      [String(people), '1'],
    );
    assert.equal(stops[0]?.params.people, people);
    assert.deepEqual(keysOf(stops), ['stops-mailboxes']);
    assert.deepEqual(keysOf((await plan('cas1')).stops), ['stops-router']);
  });

  it('is the same plan whatever calls come and go', async () => {
    const before = await plan('mbx1');
    call('mbx1');
    const after = await plan('mbx1');
    assert.deepEqual(
      [after.steps, after.before, after.changes],
      [before.steps, before.before, before.changes],
    );
  });

  it('waits for the calls, and goes on without them when the time is up', async () => {
    const draft = await plan('mbx1');
    const wait = draft.steps.find((step) => step.kind === 'wait');
    assert.deepEqual([wait?.late, wait?.deadlineMs], ['go-on', 15 * 60_000]);
    assert.ok(keysOf(draft.warnings).includes('warning-cut'));
    const [check] = wait?.settled ?? [];
    assert.ok(check !== undefined);
    assert.equal(await forests.isSo(check), true);
    call('mbx1');
    assert.equal(await forests.isSo(check), false);
  });

  it('starts a service that is stopped, without asking it for calls', async () => {
    stop('mbx1.contoso.com', 'MSExchangeUM');
    const draft = await plan('mbx1');
    assert.deepEqual(idsOf(draft), ['restart-service', 'active']);
    assert.deepEqual([draft.stops, draft.warnings], [[], []]);
    assert.deepEqual(await changedBy(draft), [
      'Service MSExchangeUM Starts: 2',
      'Service MSExchangeUM Status: Running',
    ]);
  });

  it('does what a failed restart left when it is asked again, and cuts off no call for it', async () => {
    stop('multi1.contoso.com', 'MSExchangeUM');
    call('multi1');
    const draft = await plan('multi1');
    assert.deepEqual(idsOf(draft), ['restart-service', 'active']);
    assert.deepEqual(
      draft.warnings.map(({ key, params }) => [key, params.service]),
      [['restart-services.note-left', 'MSExchangeUMCR']],
    );
    assert.deepEqual(draft.stops, []);
    assert.deepEqual(await changedBy(draft), [
      'Service MSExchangeUM Starts: 2',
      'Service MSExchangeUM Status: Running',
    ]);
    assert.deepEqual(idsOf(await plan('multi1')).slice(0, 3), [
      'drain',
      'calls',
      'restart-service',
    ]);
  });

  it('starts a call router that is stopped while its UM service is in calls', async () => {
    stop('multi1.contoso.com', 'MSExchangeUMCR');
    call('multi1');
    const draft = await plan('multi1');
    assert.deepEqual(idsOf(draft), ['restart-router', 'active']);
    assert.deepEqual(await changedBy(draft), [
      'Service MSExchangeUMCR Starts: 2',
      'Service MSExchangeUMCR Status: Running',
    ]);
  });

  it('doesn’t restart what somebody started in the meantime', async () => {
    stop('mbx1.contoso.com', 'MSExchangeUM');
    const draft = await plan('mbx1');
    await forests.run(
      { forest: 'contoso.com', administration: 'exchange', server: 'mbx1.contoso.com' },
      { cmdlet: 'Restart-Service', parameters: { Name: 'MSExchangeUM' } },
    );
    assert.deepEqual(await changedBy(draft), []);
  });

  it('makes active what a run before left draining', async () => {
    const component = named(tables().ServerComponent, 'mbx1\\UMCallRouter');
    tables().ServerComponent.set(component, { States: { Maintenance: 'Draining' } }, AT);
    const draft = await plan('mbx1');
    assert.ok(keysOf(draft.warnings).includes('warning-held'));
    await carryOut(forests, draft);
    await assertVerified(forests, draft);
    assert.deepEqual(states('mbx1'), { Maintenance: 'Active' });
  });

  it('doesn’t drain what is out of service, and isn’t verified where somebody else keeps it so', async () => {
    const component = named(tables().ServerComponent, 'mbx1\\UMCallRouter');
    tables().ServerComponent.set(component, { States: { HealthAPI: 'Inactive' } }, AT);
    const draft = await plan('mbx1');
    assert.deepEqual(idsOf(draft), ['calls', 'restart-service', 'active']);
    await assert.rejects(carryOut(forests, draft), /active ran and isn't settled/);
    assert.deepEqual(states('mbx1'), { HealthAPI: 'Inactive', Maintenance: 'Active' });
  });

  it('can’t be undone, and says so', async () => {
    const { undo } = await plan('mbx1');
    assert.equal(undo.kind, 'none');
  });

  it('refuses an unknown server, one of an older Exchange, and one that another request restarts', async () => {
    await refusalOf(plan('mbx9'), 'UM-SERVER-UNKNOWN');
    await refusalOf(plan('old1'), 'UM-SERVER-UNFIT');
    const [claim = ''] = (await plan('mbx1')).claims;
    forests.claims.set(claim, 'R-7');
    await refusalOf(plan('mbx1'), 'UM-CLAIMED');
  });
});
