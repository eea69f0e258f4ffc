import assert from 'node:assert/strict';
import { testCases, values } from '../../support/forest-cases.js';
import { CONTOSO, makeForests } from '../../support/forests.js';

const ROUTER = { Identity: 'mbx1', Component: 'UMCallRouter' } as const;
const DRAIN = { ...ROUTER, Requester: 'Maintenance', State: 'Draining' } as const;

describe('Server components in the lab', () => {
  testCases([
    {
      it: 'are active where nobody has asked for anything else',
      call: ['Get-ServerComponentState', ROUTER],
      answers: (answer) => {
        assert.deepEqual(values(answer, 'State'), ['Active']);
      },
    },
    {
      it: 'drain as a requester asks',
      call: ['Set-ServerComponentState', DRAIN],
      changes: ['ServerComponent mbx1\\UMCallRouter States: {} → {"Maintenance":"Draining"}'],
    },
    {
      it: 'are active again when the same requester asks',
      given: [
        ['Set-ServerComponentState', DRAIN],
        ['Set-ServerComponentState', { ...DRAIN, State: 'Active' }],
      ],
      call: ['Get-ServerComponentState', ROUTER],
      answers: (answer) => {
        assert.deepEqual(values(answer, 'State'), ['Active']);
      },
    },
    {
      it: 'are none called UnifiedMessaging',
      call: ['Set-ServerComponentState', { ...DRAIN, Component: 'UnifiedMessaging' }],
      error: 'ParameterArgumentTransformationError',
    },
    {
      it: 'are no server’s that there isn’t',
      call: ['Get-ServerComponentState', { ...ROUTER, Identity: 'mbx9' }],
      error: 'ManagementObjectNotFoundException',
    },
    {
      it: 'are in no call at first',
      call: ['Get-UMActiveCalls', { Server: 'mbx1.contoso.com' }],
      answers: ({ output }) => {
        assert.deepEqual(output, []);
      },
    },
    {
      it: 'tell of no calls where there is no UM service',
      call: ['Get-UMActiveCalls', { Server: 'cas1' }],
      error: 'ManagementObjectNotFoundException',
    },
  ]);

  it('stay drained while one of two requesters asks for it', async () => {
    const forests = makeForests();
    const [component] = forests.world.forest('contoso.com')?.tables.ServerComponent.all() ?? [];
    assert.equal(component?.Server, 'mbx1');
    const States = { HealthAPI: 'Inactive' } as const;
    forests.world
      .forest('contoso.com')
      ?.tables.ServerComponent.set(component, { States }, new Date(0).toISOString());
    await forests.run('Set-ServerComponentState', { ...DRAIN, State: 'Active' }, CONTOSO);
    const answer = await forests.run('Get-ServerComponentState', ROUTER, CONTOSO);
    assert.deepEqual(values(answer, 'State'), ['Inactive']);
  });
});
