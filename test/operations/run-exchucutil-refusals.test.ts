import assert from 'node:assert/strict';
import runExchUcUtil from '../../src/operations/run-exchucutil.js';
import type { ErrorCode, UmError } from '../../src/protocol/errors.js';
import { addDialPlan, addGateway, addHuntGroup } from '../../src/lab/forests/seed/um-objects.js';
import { seederFor } from '../../src/lab/forests/seed/seeder.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { AT, forestOf, named, planOf, refusalOf } from '../support/operation-kit.js';
import { seededWorld } from '../../src/lab/forests/seed/build.js';

const LYON = { pool: 'fepool-lyon' };

describe('run-exchucutil refuses, before anything runs,', () => {
  let forests: SimulatedForests;
  const refuses = (code: ErrorCode, parameters: Record<string, unknown>): Promise<UmError> =>
    refusalOf(planOf(runExchUcUtil, parameters, forests.directory), code);
  const contoso = () => forestOf(forests.world, 'contoso.com');
  const seeder = () => seederFor(1, forests.world, contoso());

  beforeEach(() => {
    forests = simulatedForests();
  });

  it('to guess between two forests', async () => {
    const { candidates } = await refuses('UM-FOREST-AMBIGUOUS', {});
    assert.deepEqual(
      candidates.map(({ id }) => id),
      ['contoso.com', 'fabrikam.com'],
    );
    await refuses('UM-FOREST-UNKNOWN', { forest: 'tailspin.com' });
  });

  it('no pool of a forest without Exchange: the one that uses its Lync runs the script', async () => {
    const { directory } = simulatedForests(seededWorld(2013, 60), [
      { name: 'contoso.com', administrations: ['lync'], lyncForest: 'contoso.com' },
      { name: 'fabrikam.com', administrations: ['exchange'], lyncForest: 'contoso.com' },
    ]);
    const one = await planOf(runExchUcUtil, LYON, directory);
    assert.equal(one.steps[0]?.endpoint.forest, 'fabrikam.com');
  });

  it('an unknown pool, with those there are', async () => {
    const { candidates, params } = await refuses('UM-POOL-UNKNOWN', { pool: 'fepool-nice' });
    assert.equal(params.pool, 'fepool-nice');
    assert.deepEqual(
      candidates.map(({ id }) => id),
      [
        'dirpool.contoso.com',
        'fepool-lyon.contoso.com',
        'fepool-paris.contoso.com',
        'fepool-redmond.contoso.com',
        'sba-nantes.contoso.com',
      ],
    );
  });

  it('a pool that Active Directory does not show yet', async () => {
    const { UCPool } = contoso().tables;
    UCPool.set(named(UCPool, '1:2'), { Fqdn: null }, AT);
    const { params } = await refuses('UM-POOL-NOT-PUBLISHED', LYON);
    assert.equal(params.pool, 'fepool-lyon.contoso.com');
  });

  it('a short name that two pools have', async () => {
    const { UCPool } = contoso().tables;
    const lyon = named(UCPool, '1:2');
    UCPool.add({ ...seeder().object('UCPool', '2:1', 'CN=x'), ...rest(lyon) });
    await refuses('UM-POOL-AMBIGUOUS', LYON);
    function rest({ IPAddress, IsBranchRegistrar, Version }: typeof lyon) {
      return { IPAddress, IsBranchRegistrar, Version, Fqdn: 'fepool-lyon.emea.contoso.com' };
    }
  });

  it('a forest without a UM server', async () => {
    const { ExchangeServer } = contoso().tables;
    for (const server of ExchangeServer.all()) {
      ExchangeServer.set(server, { IsMailboxServer: false }, AT);
    }
    await refuses('UM-NO-UM-SERVER', { forest: 'contoso.com' });
  });

  it('a forest without pools, or where the script finds no Lync groups', async () => {
    const { UCPool, SecurityGroup } = contoso().tables;
    for (const pool of UCPool.all()) UCPool.remove(pool);
    await refuses('UM-SCRIPT-NO-POOL', { forest: 'contoso.com' });
    for (const group of SecurityGroup.all()) SecurityGroup.remove(group);
    await refuses('UM-SCRIPT-NO-POOL', { forest: 'contoso.com' });
  });

  it('a forest without a SIP URI dial plan: it would be left without hunt groups', async () => {
    const { UMDialPlan } = contoso().tables;
    for (const plan of UMDialPlan.all().filter(({ URIType }) => URIType === 'SipName')) {
      UMDialPlan.set(plan, { URIType: 'E164' }, AT);
    }
    await refuses('UM-SCRIPT-NO-DIAL-PLAN', LYON);
  });

  it('two SIP URI dial plans with one pilot identifier: it would stop half-way', async () => {
    addDialPlan(seeder(), 'DP.Nice', 4, '33', [], ['Nice']);
    await planOf(runExchUcUtil, LYON, forests.directory);
    addDialPlan(seeder(), 'DP.Lille', 4, '33', [], ['Lille']);
    const { params } = await refuses('UM-SCRIPT-SAME-PILOT', LYON);
    assert.deepEqual(params, { pilot: 'DP', first: 'DP.Lille', second: 'DP.Nice' });
  });

  it('a gateway that has the name, or is the machines, of a pool without one', async () => {
    for (const [name, address] of [
      ['1:2', 'pbx.contoso.com'],
      ['lyon-by-hand', 'fe2-lyon.contoso.com'],
      ['lyon-by-hand', 'fepool-lyon'],
    ] as const) {
      forests = simulatedForests();
      addGateway(seeder(), name, address, false);
      const { params } = await refuses('UM-SCRIPT-ADDRESS-TAKEN', LYON);
      assert.deepEqual(params, { gateway: name, address, pool: 'fepool-lyon.contoso.com' });
    }
  });

  it('a gateway with an IP address that serves a secured SIP URI dial plan', async () => {
    const gateway = addGateway(seeder(), 'lyon-by-hand', '10.20.1.12', false);
    await planOf(runExchUcUtil, LYON, forests.directory);
    const lyon = named(contoso().tables.UMDialPlan, 'Lyon');
    addHuntGroup(seeder(), gateway, lyon, 'Lyon', 'Lyon');
    await refuses('UM-SCRIPT-ADDRESS-TAKEN', LYON);
  });

  it('a second run while one waits', async () => {
    forests.claims.set('exchucutil:contoso.com', 'R-3');
    assert.equal((await refuses('UM-CLAIMED', LYON)).params.request, 'R-3');
    await planOf(runExchUcUtil, { forest: 'fabrikam.com' }, forests.directory);
  });
});
