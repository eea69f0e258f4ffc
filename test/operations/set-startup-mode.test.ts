import assert from 'node:assert/strict';
import setStartupMode from '../../src/operations/set-startup-mode.js';
import { commandsOf, type Draft } from '../../src/protocol/plan.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { AT, forestOf, keysOf, named, planOf, refusalOf } from '../support/operation-kit.js';
import { assertVerified, differences, execute } from '../support/plan-executor.js';

describe('set-startup-mode', () => {
  let forests: SimulatedForests;
  const plan = (server: string, mode: string): Promise<Draft> =>
    planOf(setStartupMode, { server, mode }, forests.directory);
  const tables = () => forestOf(forests.world, 'contoso.com').tables;
  const set = (part: 'UMService' | 'UMCallRouter', server: string, mode: 'TCP' | 'TLS'): void => {
    tables()[part].set(
      named(tables()[part], server),
      { UMStartupMode: mode, ...(mode === 'TCP' ? { UMCertificateThumbprint: null } : {}) },
      AT,
    );
  };
  const changedBy = async (draft: Draft): Promise<string[]> => {
    const before = forests.dump();
    await execute(forests, draft);
    await assertVerified(forests, draft);
    return differences(before, forests.dump())
      .map(({ type, name, property }) => `${type} ${name} ${property}`)
      .sort();
  };

  beforeEach(() => {
    forests = simulatedForests();
  });

  it('sets both parts of a server, and nothing else', async () => {
    const draft = await plan('multi1', 'TLS');
    assert.deepEqual(
      commandsOf(draft.steps).map(({ call }) => [call.cmdlet, call.parameters.UMStartupMode]),
      [
        ['Set-UMService', 'TLS'],
        ['Set-UMCallRouterSettings', 'TLS'],
      ],
    );
    assert.deepEqual(await changedBy(draft), [
      'UMCallRouter multi1 UMStartupMode',
      'UMService multi1 UMStartupMode',
    ]);
    assert.deepEqual(
      draft.next.map(({ operation }) => operation),
      ['restart-services'],
    );
  });

  it('sets the one part that a server has', async () => {
    assert.deepEqual(await changedBy(await plan('cas1', 'tls')), [
      'UMCallRouter cas1 UMStartupMode',
    ]);
  });

  it('goes on where it stopped half-way', async () => {
    set('UMService', 'multi1', 'TLS');
    const draft = await plan('multi1', 'TLS');
    assert.deepEqual(await changedBy(draft), ['UMCallRouter multi1 UMStartupMode']);
    assert.equal(draft.undo.kind, 'none');
  });

  it('is undone by the old mode', async () => {
    const before = forests.dump();
    const draft = await plan('multi1', 'TLS');
    await execute(forests, draft);
    assert.ok(draft.undo.kind === 'request');
    await execute(forests, await planOf(setStartupMode, draft.undo.parameters, forests.directory));
    assert.deepEqual(differences(before, forests.dump()), []);
  });

  it('says that TCP drops the certificate, and offers no undo', async () => {
    const draft = await plan('mbx1', 'TCP');
    assert.ok(keysOf(draft.warnings).includes('warning-binding'));
    assert.deepEqual(draft.undo.kind === 'none' && keysOf([draft.undo.reason]), ['undo-binding']);
    await execute(forests, draft);
    await assertVerified(forests, draft);
    assert.equal(named(tables().UMService, 'mbx1').UMCertificateThumbprint, null);
  });

  it('has an undo from TCP, where there is no certificate to drop', async () => {
    set('UMService', 'mbx1', 'TCP');
    const { undo } = await plan('mbx1', 'Dual');
    assert.equal(undo.kind === 'request' && undo.parameters.mode, 'TCP');
  });

  it('warns of the dial plans whose calls it no longer takes', async () => {
    for (const dialPlan of tables().UMDialPlan.all())
      tables().UMDialPlan.set(dialPlan, { VoIPSecurity: 'Unsecured' }, AT);
    const warned = async (mode: string) => keysOf((await plan('mbx1', mode)).warnings);
    assert.ok((await warned('TLS')).includes('warning-unsecured'));
    assert.ok(!(await warned('TCP')).includes('warning-secured'));
    for (const dialPlan of tables().UMDialPlan.all())
      tables().UMDialPlan.set(dialPlan, { VoIPSecurity: 'SIPSecured' }, AT);
    assert.ok(!(await warned('TLS')).includes('warning-unsecured'));
    assert.ok((await warned('TCP')).includes('warning-secured'));
  });

  it('refuses a server whose mode, certificate or restart another request is about', async () => {
    const [claim = ''] = (await plan('mbx1', 'TLS')).claims;
    forests.claims.set(claim, 'R-7');
    await refusalOf(plan('mbx1', 'TLS'), 'UM-CLAIMED');
    await plan('mbx2', 'TLS');
  });

  it('refuses a mode that it has, an unknown server and one of an older Exchange', async () => {
    await refusalOf(plan('mbx1', 'Dual'), 'UM-ALREADY-SO');
    await refusalOf(plan('mbx9', 'TLS'), 'UM-SERVER-UNKNOWN');
    await refusalOf(plan('old1', 'TLS'), 'UM-SERVER-UNFIT');
  });
});
