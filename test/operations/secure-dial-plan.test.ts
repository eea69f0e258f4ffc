import assert from 'node:assert/strict';
import secureDialPlan from '../../src/operations/secure-dial-plan.js';
import type { SimulatedForests } from '../support/forest-directory.js';
import { healthyForests } from '../support/healthy-forests.js';
import { AT, forestOf, keysOf, named, planOf, refusalOf } from '../support/operation-kit.js';
import { assertVerified, differences, execute } from '../support/plan-executor.js';

describe('secure-dial-plan', () => {
  let forests: SimulatedForests;
  const tables = () => forestOf(forests.world, 'contoso.com').tables;
  const plan = () => planOf(secureDialPlan, { dialPlan: 'Paris' }, forests.directory);
  const secure = (VoIPSecurity: 'SIPSecured' | 'Secured' | 'Unsecured'): void => {
    tables().UMDialPlan.set(named(tables().UMDialPlan, 'Paris'), { VoIPSecurity }, AT);
  };

  beforeEach(() => {
    forests = healthyForests(60);
  });

  it('secures a plan as Lync’s media are encrypted, and changes nothing else', async () => {
    secure('SIPSecured');
    const draft = await plan();
    const before = forests.dump();
    assert.deepEqual(await execute(forests, draft), ['security']);
    await assertVerified(forests, draft);
    assert.deepEqual(
      differences(before, forests.dump()).map(({ name, property, after }) => [
        name,
        property,
        after,
      ]),
      [['Paris', 'VoIPSecurity', 'Secured']],
    );
    await refusalOf(plan(), 'UM-ALREADY-SO');
  });

  it('takes media encryption away where Lync encrypts none', async () => {
    for (const one of tables().CsMediaConfiguration.all())
      tables().CsMediaConfiguration.set(one, { EncryptionLevel: 'DoNotSupportEncryption' }, AT);
    const { changes } = await plan();
    assert.deepEqual(
      changes.map(({ before, after }) => [before, after]),
      [['Secured', 'SIPSecured']],
    );
  });

  it('says whose gateways have to follow, that are no Lync pool’s', async () => {
    secure('Unsecured');
    const { UMIPGateway } = tables();
    UMIPGateway.set(named(UMIPGateway, '1:3'), { Address: 'pbx.contoso.com' }, AT);
    const { warnings, stops } = await plan();
    assert.ok(keysOf(warnings).includes('warning-others'));
    assert.deepEqual(
      stops.map(({ params }) => params.gateways),
      ['pbx.contoso.com'],
    );
  });

  it('refuses what Exchange would: a gateway that serves it and has no name', async () => {
    secure('Unsecured');
    const { UMIPGateway } = tables();
    UMIPGateway.set(named(UMIPGateway, '1:3'), { Address: '10.20.1.12' }, AT);
    const { params } = await refusalOf(plan(), 'UM-GATEWAY-ADDRESS');
    assert.deepEqual(params, { dialPlan: 'Paris', gateways: '10.20.1.12', security: 'Secured' });
  });
});
