import assert from 'node:assert/strict';
import { loadCatalogue } from '../../src/operations/kit/catalogue.js';
import type { RequestView } from '../../src/protocol/request.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { labGate } from '../support/lab-gate.js';
import { AT, forestOf, named } from '../support/operation-kit.js';
import { ALINE, AMIR, HANA, RunnerWorld } from '../support/runner-world.js';

describe('a restart of UM services that comes to nothing', () => {
  let forests: SimulatedForests;
  let world: RunnerWorld;
  before(async () => {
    const gate = labGate({ execute: (...given) => forests.execute(...given) });
    world = await RunnerWorld.start(gate, { catalogue: await loadCatalogue() });
  });
  beforeEach(() => {
    forests = simulatedForests();
  });
  after(() => world.close());

  const tables = () => forestOf(forests.world, 'contoso.com').tables;
  const asked = (): unknown => named(tables().ServerComponent, 'mbx1\\UMCallRouter').States;
  const begin = async (): Promise<RequestView> => {
    const request = await world.ask('restart-services', { server: 'mbx1' });
    await world.decide(AMIR, request, 'approve');
    await world.decide(ALINE, request, 'approve');
    return request;
  };
  const stateOf = ({ steps }: RequestView, id: string) =>
    steps.find((step) => step.id === id)?.state;

  it('leaves the server active where the restart fails', async () => {
    const exception = 'ServiceCommandException';
    forests.faults.add({ kind: 'fail', cmdlet: 'Restart-Service', exception, when: 'before' });
    const ended = await world.until((await begin()).id);
    assert.deepEqual([ended.state, ended.problem?.code], ['failed', 'UM-STEP-FAILED']);
    assert.deepEqual(
      ['drain', 'restart-service', 'active'].map((id) => stateOf(ended, id)),
      ['done', 'failed', 'done'],
    );
    assert.deepEqual(asked(), { Maintenance: 'Active' });
  });

  it('leaves a server active that was draining before, where the restart fails', async () => {
    const component = named(tables().ServerComponent, 'mbx1\\UMCallRouter');
    tables().ServerComponent.set(component, { States: { Maintenance: 'Draining' } }, AT);
    const exception = 'ServiceCommandException';
    forests.faults.add({ kind: 'fail', cmdlet: 'Restart-Service', exception, when: 'before' });
    const ended = await world.until((await begin()).id);
    assert.equal(ended.state, 'failed');
    assert.deepEqual(asked(), { Maintenance: 'Active' });
  });

  it('does not take a restart for done whose session broke', async () => {
    forests.faults.add({ kind: 'drop-session', cmdlet: 'Restart-Service', when: 'before' });
    const ended = await world.until((await begin()).id);
    assert.deepEqual([ended.state, ended.problem?.params.answer], ['failed', 'lost']);
    assert.deepEqual(asked(), { Maintenance: 'Active' });
  });

  it('leaves the server active where it is cancelled while calls go on', async () => {
    const { DistinguishedName, WhenCreated, WhenChanged } = named(tables().UMService, 'mbx1');
    const Guid = '90000000-0000-4000-8000-000000000001';
    const made = { Guid, Name: 'call', DistinguishedName, WhenCreated, WhenChanged };
    tables().UMActiveCall.add({ ...made, Server: 'mbx1', DialPlan: 'Paris' });
    const { id } = await begin();
    await world.until(id, 'running');
    while (JSON.stringify(asked()) === '{}') await new Promise((then) => setTimeout(then, 10));
    await world.call(HANA, 'POST', `/requests/${id}/cancel`, {});
    const ended = await world.until(id);
    assert.equal(ended.state, 'cancelled');
    assert.equal(stateOf(ended, 'restart-service'), 'pending');
    assert.deepEqual(asked(), { Maintenance: 'Active' });
    assert.deepEqual(
      tables()
        .Service.find('id', 'MSExchangeUM')
        .map(({ Starts }) => Starts)
        .filter((starts) => starts > 1),
      [],
    );
  });
});
