import assert from 'node:assert/strict';
import restartFrontEnds from '../../src/operations/restart-front-ends.js';
import type { Draft, ManualStep } from '../../src/protocol/plan.js';
import { carryOut } from '../support/do-by-hand.js';
import { LAB_NOW, type SimulatedForests } from '../support/forest-directory.js';
import { healthyForests } from '../support/healthy-forests.js';
import { AT, forestOf, keysOf, planOf, refusalOf } from '../support/operation-kit.js';
import { assertVerified } from '../support/plan-executor.js';

const PARIS = 'fepool-paris.contoso.com';
const LYNC = { forest: 'contoso.com', administration: 'lync' } as const;

describe('restart-front-ends', () => {
  let forests: SimulatedForests;
  const plan = (parameters: Record<string, unknown> = { pool: 'fepool-paris' }): Promise<Draft> =>
    planOf(restartFrontEnds, parameters, forests.directory);
  const manual = ({ steps }: Draft): ManualStep => {
    const [step, second] = steps;
    assert.ok(step?.kind === 'manual' && second === undefined);
    return step;
  };
  const restarted = (draft: Draft): unknown[] =>
    manual(draft).instructions.flatMap(({ key, params }) =>
      key.endsWith('do-restart') ? [params.server] : [],
    );
  /** As if the script had just made a gateway, or a hunt group. */
  const connect = (address: string, forest = 'contoso.com', what = 'gateway'): void => {
    const { UMIPGateway, UMHuntGroup } = forestOf(forests.world, forest).tables;
    const gateway = UMIPGateway.all().find(({ Address }) => Address === address);
    assert.ok(gateway);
    const group = UMHuntGroup.all().find(({ UMIPGateway: of }) => of === gateway.Guid);
    if (what === 'gateway') UMIPGateway.set(gateway, { WhenCreated: LAB_NOW }, AT);
    else if (group !== undefined) UMHuntGroup.set(group, { WhenCreated: LAB_NOW }, AT);
  };
  const service = async (cmdlet: string, computer: string): Promise<void> => {
    const parameters = { Name: 'RTCSRV', ComputerName: `${computer}.contoso.com` };
    await forests.run(LYNC, { cmdlet, parameters });
  };

  beforeEach(() => {
    forests = healthyForests(60);
  });

  it('has a person restart server by server, and says who, where and in which order', async () => {
    connect(PARIS);
    const draft = await plan();
    const step = manual(draft);
    assert.deepEqual([step.administration, step.endpoint], ['lync', LYNC]);
    assert.deepEqual(
      step.instructions.map(({ key }) => key.replace('restart-front-ends.', '')),
      ['do-who', 'do-domains', 'do-ready', 'do-restart', 'do-restart', 'do-wait', 'do-done'],
    );
    assert.deepEqual(restarted(draft), ['fe1-paris.contoso.com', 'fe2-paris.contoso.com']);
    assert.equal(draft.undo.kind, 'none');
    assert.equal(draft.stops.length, 1);
  });

  it('holds only when each has another process, and runs', async () => {
    connect(PARIS);
    const draft = await plan();
    const seen = (): Promise<boolean[]> =>
      Promise.all(manual(draft).settled.map((check) => forests.isSo(check)));
    assert.deepEqual(await seen(), [false, true, false, true]);
    await service('Stop-CsWindowsService', 'fe1-paris');
    assert.deepEqual(await seen(), [true, false, false, true]);
    await service('Start-CsWindowsService', 'fe1-paris');
    assert.deepEqual(await seen(), [true, true, false, true]);
    assert.deepEqual(restarted(await plan()), ['fe2-paris.contoso.com']);
    await carryOut(forests, await plan());
    await assertVerified(forests, draft);
    await refusalOf(plan(), 'UM-ALREADY-SO');
  });

  it('is about one pool, and goes by hunt groups as by gateways, of every forest it serves', async () => {
    connect(PARIS);
    await refusalOf(plan({ pool: 'fepool-lyon' }), 'UM-ALREADY-SO');
    connect('fepool-lyon.contoso.com', 'fabrikam.com', 'hunt group');
    for (const forest of [undefined, 'contoso.com', 'fabrikam.com']) {
      const draft = await plan({
        pool: 'fepool-lyon',
        ...(forest === undefined ? {} : { forest }),
      });
      assert.deepEqual(restarted(draft), ['fe1-lyon.contoso.com', 'fe2-lyon.contoso.com']);
    }
  });

  it('tells which servers it could not ask, and says why where no other is due', async () => {
    connect(PARIS);
    const fault = { kind: 'fail', cmdlet: 'Get-FrontEndService', when: 'before' } as const;
    forests.faults.add({ ...fault, exception: 'CimException', times: 1 });
    const draft = await plan();
    assert.deepEqual(restarted(draft), ['fe2-paris.contoso.com']);
    assert.deepEqual(
      draft.warnings.filter(({ key }) => key.endsWith('silent')).map(({ params }) => params),
      [{ servers: 'fe1-paris.contoso.com' }],
    );
    forests.faults.add({ ...fault, exception: 'CimException' });
    const { params } = await refusalOf(plan(), 'UM-COMMAND-FAILED');
    assert.equal(params.cmdlet, 'Get-FrontEndService');
  });

  it('has a person start what is stopped, which cuts nobody off', async () => {
    for (const one of ['fe1-paris', 'fe2-paris']) await service('Stop-CsWindowsService', one);
    const draft = await plan();
    assert.equal(draft.summary.params.what, 'start');
    assert.deepEqual(
      manual(draft).instructions.map(({ key }) => key.replace('restart-front-ends.', '')),
      ['do-who', 'do-why', 'do-start', 'do-start', 'do-wait-start', 'do-done'],
    );
    assert.deepEqual(
      draft.changes.map(({ object, before }) => [object, before]),
      ['fe1-paris.contoso.com', 'fe2-paris.contoso.com'].map((one) => [one, 'Stopped']),
    );
    assert.deepEqual([draft.stops, keysOf(draft.warnings)], [[], ['note-started-by-hand']]);
    assert.equal(manual(draft).settled.length, 2);
    await service('Start-CsWindowsService', 'fe1-paris');
    assert.deepEqual(await Promise.all(manual(draft).settled.map((check) => forests.isSo(check))), [
      true,
      false,
    ]);
    await carryOut(forests, draft);
    await assertVerified(forests, draft);
    await refusalOf(plan(), 'UM-ALREADY-SO');
  });

  it('starts the stopped ones and restarts the others of one pool in one request', async () => {
    connect(PARIS);
    await service('Stop-CsWindowsService', 'fe2-paris');
    const draft = await plan();
    const { what, stopped, running } = draft.summary.params;
    assert.deepEqual([what, stopped, running], ['both', 1, 1]);
    assert.deepEqual(restarted(draft), ['fe1-paris.contoso.com']);
    assert.deepEqual(keysOf(draft.stops), ['stops-users']);
    await carryOut(forests, draft);
    await assertVerified(forests, draft);
    await refusalOf(plan(), 'UM-ALREADY-SO');
  });

  it('refuses pools where nobody is homed, and what another waiting request is about', async () => {
    await refusalOf(plan({ pool: 'sba-nantes' }), 'UM-POOL-UNKNOWN');
    await refusalOf(plan({ pool: ' ' }), 'UM-MISSING-PARAMETER');
    await refusalOf(plan({ pool: PARIS, forest: 'nowhere' }), 'UM-FOREST-UNKNOWN');
    connect(PARIS);
    const [claim = ''] = (await plan()).claims;
    forests.claims.set(claim, 'R-7');
    await refusalOf(plan({ pool: PARIS }), 'UM-CLAIMED');
  });
});
