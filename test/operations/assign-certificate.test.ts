import assert from 'node:assert/strict';
import assignCertificate from '../../src/operations/assign-certificate.js';
import type { CertificateRecord } from '../../src/lab/forests/records/servers.js';
import type { Draft } from '../../src/protocol/plan.js';
import { carryOut } from '../support/do-by-hand.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { AT, forestOf, keysOf, named, planOf, refusalOf } from '../support/operation-kit.js';
import { assertVerified, differences } from '../support/plan-executor.js';

const ROOT = 'Contoso Root CA';

describe('assign-certificate', () => {
  let forests: SimulatedForests;
  const tables = () => forestOf(forests.world, 'contoso.com').tables;
  const inStore = (server: string, name: string): CertificateRecord => {
    const [found] = tables()
      .ExchangeCertificate.all()
      .filter(({ Server, FriendlyName }) => Server === server && FriendlyName === name);
    assert.ok(found);
    return found;
  };
  const change = (server: string, name: string, patch: Partial<CertificateRecord>): void => {
    tables().ExchangeCertificate.set(inStore(server, name), patch, AT);
  };
  const renewal = (server: string): string => inStore(server, 'UM renewal').Thumbprint;
  const plan = (server: string, thumbprint?: string): Promise<Draft> =>
    planOf(
      assignCertificate,
      { server, ...(thumbprint === undefined ? {} : { thumbprint }) },
      forests.directory,
    );
  const setTcp = (part: 'UMService' | 'UMCallRouter', server: string): void => {
    const table = tables()[part];
    table.set(named(table, server), { UMStartupMode: 'TCP', UMCertificateThumbprint: null }, AT);
  };
  const changedBy = async (draft: Draft): Promise<string[]> => {
    const before = forests.dump();
    await carryOut(forests, draft);
    await assertVerified(forests, draft);
    return differences(before, forests.dump())
      .map(({ type, name, property, after }) => {
        const what = type === 'ExchangeCertificate' ? name.slice(0, 4) : name;
        return `${type} ${what} ${property}: ${JSON.stringify(after)}`;
      })
      .sort();
  };

  beforeEach(() => {
    forests = simulatedForests();
  });

  it('binds both parts of a server, one service at a time, and nothing else', async () => {
    const [old, next] = [inStore('multi1', 'UM').Thumbprint, renewal('multi1')];
    const draft = await plan('multi1', next);
    assert.deepEqual(
      draft.steps.map((step) => step.kind === 'command' && step.call.parameters),
      ['UM', 'UMCallRouter'].map((Services) => ({
        Server: 'multi1.contoso.com',
        Thumbprint: next,
        Services,
        Force: true,
        DomainController: 'dc1.contoso.com',
      })),
    );
    assert.deepEqual(
      await changedBy(draft),
      [
        `ExchangeCertificate ${next.slice(0, 4)} Services: ["UM","UMCallRouter"]`,
        `ExchangeCertificate ${old.slice(0, 4)} Services: []`,
        `UMCallRouter multi1 UMCertificateThumbprint: "${next}"`,
        `UMService multi1 UMCertificateThumbprint: "${next}"`,
      ].sort(),
    );
    assert.deepEqual(
      draft.next.map(({ operation, parameters }) => [operation, parameters]),
      [['restart-services', { forest: 'contoso.com', server: 'multi1.contoso.com' }]],
    );
    assert.ok(keysOf(draft.warnings).includes('warning-restart'));
  });

  it('binds the one part that a server has', async () => {
    const services = async (server: string) =>
      (await plan(server, renewal(server))).steps.map(({ id }) => id);
    assert.deepEqual(await services('mbx1'), ['bind-service']);
    assert.deepEqual(await services('cas1'), ['bind-router']);
  });

  it('sets the mode before it binds, where that is TCP', async () => {
    setTcp('UMService', 'multi1');
    setTcp('UMCallRouter', 'multi1');
    const draft = await plan('multi1', renewal('multi1'));
    assert.deepEqual(
      draft.steps.map(({ id }) => id),
      ['mode-service', 'mode-router', 'bind-service', 'bind-router'],
    );
    assert.ok(keysOf(draft.warnings).includes('warning-mode'));
    await carryOut(forests, draft);
    await assertVerified(forests, draft);
    assert.equal(named(tables().UMService, 'multi1').UMStartupMode, 'Dual');
    assert.deepEqual(draft.undo.kind === 'none' && keysOf([draft.undo.reason]), ['undo-first']);
  });

  it('goes on where it stopped half-way', async () => {
    const next = renewal('multi1');
    const draft = await plan('multi1', next);
    const [first] = draft.steps;
    assert.ok(first?.kind === 'command');
    await forests.run(first.endpoint, first.call);
    const again = await plan('multi1', next);
    assert.deepEqual(
      again.steps.map(({ already }) => already),
      [true, false],
    );
    assert.deepEqual(await carryOut(forests, draft), ['bind-router']);
  });

  it('binds anew what the settings name and no service has', async () => {
    change('mbx1', 'UM', { Services: [] });
    const draft = await plan('mbx1', inStore('mbx1', 'UM').Thumbprint);
    assert.deepEqual(await carryOut(forests, draft), ['bind-service']);
    assert.deepEqual(inStore('mbx1', 'UM').Services, ['UM']);
  });

  it('takes the only one that fits, and says why the others don’t', async () => {
    change('mbx1', 'UM', { Subject: 'CN=mail.contoso.com' });
    const draft = await plan('mbx1');
    assert.equal(draft.summary.params.thumbprint, renewal('mbx1'));
    const why = draft.warnings.flatMap(({ key, params }) =>
      key.endsWith('note-unfit') ? [params.why] : [],
    );
    assert.deepEqual(why.sort(), ['otherName', 'selfSigned']);
  });

  it('asks which, offering only those that fit, and tells how many don’t and why', async () => {
    const error = await refusalOf(plan('mbx1'), 'UM-CERTIFICATE-NEEDED');
    assert.deepEqual(
      error.candidates.map(({ id }) => id),
      [inStore('mbx1', 'UM').Thumbprint, renewal('mbx1')],
    );
    assert.equal(error.params.parameter, 'thumbprint');
    assert.equal(error.params.selfSigned, 1);
  });

  for (const [why, patch] of [
    ['pending', { IsPending: true }],
    ['selfSigned', { IsSelfSigned: true }],
    ['noKey', { HasPrivateKey: false }],
    ['otherName', { Subject: 'CN=*.contoso.com' }],
    ['invalid', { NotAfter: '2026-05-30T00:00:00.000Z' }],
  ] as const) {
    it(`refuses one that doesn’t fit: ${why}`, async () => {
      change('mbx1', 'UM renewal', patch);
      const error = await refusalOf(plan('mbx1', renewal('mbx1')), 'UM-CERTIFICATE-UNFIT');
      assert.equal(error.params.why, why);
      assert.deepEqual(
        error.candidates.map(({ id }) => id),
        [inStore('mbx1', 'UM').Thumbprint],
      );
      change('mbx1', 'UM', patch);
      const none = await refusalOf(plan('mbx1'), 'UM-CERTIFICATE-NONE');
      assert.equal(Number(none.params[why]) >= 2, true);
      assert.deepEqual(none.candidates, []);
    });
  }

  it('refuses what another server’s store holds', async () => {
    const error = await refusalOf(plan('mbx1', renewal('mbx2')), 'UM-CERTIFICATE-UNFIT');
    assert.equal(error.params.why, 'unknown');
  });

  it('takes a thumbprint as people paste it', async () => {
    const spaced = ` ${renewal('mbx1').toLowerCase().replace(/(..)/g, '$1 ')}`;
    assert.equal((await plan('mbx1', spaced)).steps.length, 1);
  });

  it('warns of one that expires soon', async () => {
    change('mbx1', 'UM renewal', { NotAfter: '2026-06-11T08:00:00.000Z' });
    const { warnings } = await plan('mbx1', renewal('mbx1'));
    const warned = warnings.find(({ key }) => key.endsWith('warning-expires'));
    assert.equal(warned?.params.days, 10);
  });

  describe('where Lync doesn’t trust its root', () => {
    const FRONT_END = 'fe2-lyon.contoso.com';
    const distrust = (): void => {
      const table = tables().MachineCertificate;
      const issuer = `CN=${ROOT}`;
      for (const one of table.all())
        if (one.Computer === FRONT_END && one.Subject === issuer) table.remove(one);
    };
    const warned = ({ warnings }: Draft) =>
      warnings.find(({ key }) => key.endsWith('warning-root'))?.params;

    it('warns of the Front Ends that lack it, and offers to have it imported', async () => {
      assert.equal(warned(await plan('mbx1', renewal('mbx1'))), undefined);
      distrust();
      const draft = await plan('mbx1', renewal('mbx1'));
      assert.deepEqual(warned(draft), {
        server: 'mbx1.contoso.com',
        thumbprint: renewal('mbx1'),
        date: String(draft.summary.params.date),
        root: ROOT,
        frontEnds: FRONT_END,
      });
      assert.deepEqual(
        draft.next.map(({ operation }) => operation),
        ['trust-root', 'restart-services'],
      );
      assert.deepEqual(await carryOut(forests, draft), ['bind-service']);
    });

    for (const cmdlet of ['Get-ServerCertificate', 'Get-FrontEndCertificate', 'Get-CsPool'])
      it(`binds without a word of it where ${cmdlet} says nothing`, async () => {
        distrust();
        const exception = 'RemoteException';
        forests.faults.add({ kind: 'fail', cmdlet, exception, when: 'before' });
        const draft = await plan('mbx1', renewal('mbx1'));
        assert.equal(warned(draft), undefined);
        assert.deepEqual(await carryOut(forests, draft), ['bind-service']);
      });
  });

  it('is undone by binding the old one, and says that this is no way back for good', async () => {
    const before = forests.dump();
    const draft = await plan('multi1', renewal('multi1'));
    await carryOut(forests, draft);
    assert.ok(draft.undo.kind === 'request');
    assert.deepEqual(keysOf([draft.undo.explanation]), ['undo']);
    const undo = await planOf(assignCertificate, draft.undo.parameters, forests.directory);
    await carryOut(forests, undo);
    assert.deepEqual(differences(before, forests.dump()), []);
    change('multi1', 'UM', { NotAfter: '2026-06-11T08:00:00.000Z' });
    const soon = (await plan('multi1', renewal('multi1'))).undo;
    assert.deepEqual(soon.kind === 'request' && keysOf([soon.explanation]), ['undo-soon']);
  });

  it('has no undo where the old one no longer fits, or the parts had two', async () => {
    change('multi1', 'UM', { NotAfter: '2026-05-30T00:00:00.000Z' });
    const reasonOf = ({ undo }: Draft) => undo.kind === 'none' && keysOf([undo.reason]);
    assert.deepEqual(reasonOf(await plan('multi1', renewal('multi1'))), ['undo-unfit']);
    const router = named(tables().UMCallRouter, 'multi1');
    tables().UMCallRouter.set(router, { UMCertificateThumbprint: null }, AT);
    assert.deepEqual(reasonOf(await plan('multi1', renewal('multi1'))), ['undo-mixed']);
  });

  it('refuses what is bound already, another’s server, and what another request binds', async () => {
    await refusalOf(plan('mbx1', inStore('mbx1', 'UM').Thumbprint), 'UM-ALREADY-SO');
    await refusalOf(plan('mbx9'), 'UM-SERVER-UNKNOWN');
    await refusalOf(plan('old1'), 'UM-SERVER-UNFIT');
    const [claim = ''] = (await plan('mbx1', renewal('mbx1'))).claims;
    forests.claims.set(claim, 'R-7');
    await refusalOf(plan('mbx1', renewal('mbx1')), 'UM-CLAIMED');
  });
});
