import assert from 'node:assert/strict';
import { lackingRoots } from '../../src/operations/kit/trusted-roots/lacking.js';
import {
  ownCertificates,
  rootsOf,
  trusts,
  type StoredCertificate,
} from '../../src/operations/kit/trusted-roots/stores.js';
import trustRoot from '../../src/operations/trust-root.js';
import type { Draft, ManualStep } from '../../src/protocol/plan.js';
import { carryOut } from '../support/do-by-hand.js';
import type { SimulatedForests } from '../support/forest-directory.js';
import { healthyForests } from '../support/healthy-forests.js';
import { forestOf, keysOf, planOf, refusalOf } from '../support/operation-kit.js';
import { assertVerified } from '../support/plan-executor.js';

const CONTOSO_ROOT = 'CN=Contoso Root CA';

describe('trust-root', () => {
  let forests: SimulatedForests;
  const plan = (forest?: string): Promise<Draft> =>
    planOf(trustRoot, forest === undefined ? {} : { forest }, forests.directory);
  /** Takes a root from machines, and tells its thumbprint. */
  const distrust = (root: string, ...computers: readonly string[]): string => {
    let thumbprint = '';
    for (const { tables } of forests.world.forests)
      for (const one of tables.MachineCertificate.all())
        if (one.Store === 'Root' && one.Subject === root && computers.includes(one.Computer)) {
          tables.MachineCertificate.remove(one);
          thumbprint = one.Thumbprint;
        }
    return thumbprint;
  };
  const manual = ({ steps }: Draft): ManualStep[] =>
    steps.map((step) => {
      assert.ok(step.kind === 'manual');
      return step;
    });

  beforeEach(() => {
    forests = healthyForests(60);
  });

  it('has a person import what is missing, and says who, what, where from and how', async () => {
    const thumbprint = distrust(CONTOSO_ROOT, 'mbx1.contoso.com', 'cas1.contoso.com');
    const draft = await plan('contoso.com');
    const [step, second] = manual(draft);
    assert.ok(step !== undefined && second === undefined);
    assert.deepEqual(
      [step.id, step.administration, step.endpoint.forest],
      ['roots-exchange', 'exchange', 'contoso.com'],
    );
    assert.deepEqual(
      step.instructions.map(({ key }) => key.replace('trust-root.', '')),
      ['do-who', 'do-root', 'do-import', 'do-command', 'do-policy', 'do-done'],
    );
    assert.deepEqual(step.instructions[1]?.params, {
      root: 'Contoso Root CA',
      thumbprint,
      servers: 'cas1.contoso.com, mbx1.contoso.com',
      holder: 'fe1-lyon.contoso.com',
    });
    assert.deepEqual(draft.numbers, { created: 2, deleted: 0, changed: 0 });
    assert.equal(draft.undo.kind, 'none');
    assert.deepEqual(keysOf(draft.warnings), ['note-by-hand', 'warning-trust']);
  });

  it('goes by what each server’s store holds, and holds only when all have it', async () => {
    const thumbprint = distrust(CONTOSO_ROOT, 'mbx1.contoso.com', 'cas1.contoso.com');
    const draft = await plan('contoso.com');
    const checks = manual(draft).flatMap(({ settled }) => settled);
    const seen = () => Promise.all(checks.map((check) => forests.isSo(check)));
    assert.deepEqual(await seen(), [false, false]);
    const wanted = { forest: 'contoso.com', thumbprint };
    forests.importRoot({ ...wanted, computers: ['cas1.contoso.com'] });
    assert.deepEqual(await seen(), [true, false]);
    forests.importRoot({ ...wanted, computers: ['mbx1.contoso.com'] });
    await assertVerified(forests, draft);
    await refusalOf(plan('contoso.com'), 'UM-ALREADY-SO');
  });

  it('is one step for each side, also where Lync is in the other forest', async () => {
    distrust(CONTOSO_ROOT, 'fmbx1.fabrikam.com');
    distrust('CN=Fabrikam Root CA', 'fe1-paris.contoso.com');
    const draft = await plan('fabrikam.com');
    assert.deepEqual(
      manual(draft).map(({ id, endpoint, settled }) => [id, endpoint.forest, settled.length]),
      [
        ['roots-exchange', 'fabrikam.com', 1],
        ['roots-lync', 'contoso.com', 1],
      ],
    );
    assert.deepEqual(await carryOut(forests, draft), ['roots-exchange', 'roots-lync']);
    await assertVerified(forests, draft);
  });

  it('names a root that nobody on the other side holds', async () => {
    const { MachineCertificate: t } = forestOf(forests.world, 'contoso.com').tables;
    for (const one of t.all()) if (one.Subject === CONTOSO_ROOT) t.remove(one);
    const [step] = manual(await plan('contoso.com'));
    assert.equal(step?.instructions[1]?.key, 'trust-root.do-root-named');
    assert.deepEqual(step.settled[0]?.where, { Store: 'Root', Subject: CONTOSO_ROOT });
  });

  it('tells which servers it could not read, and says why where no other lacks anything', async () => {
    const fault = { kind: 'fail', cmdlet: 'Get-FrontEndCertificate', when: 'before' } as const;
    forests.faults.add({ ...fault, exception: 'CryptographicException', times: 1 });
    distrust(CONTOSO_ROOT, 'mbx1.contoso.com');
    const { warnings } = await plan('contoso.com');
    assert.deepEqual(
      warnings.filter(({ key }) => key.endsWith('silent')).map(({ params }) => params),
      [{ servers: 'fe1-lyon.contoso.com' }],
    );
    forests.faults.clear();
    await carryOut(forests, await plan('contoso.com'));
    forests.faults.add({ ...fault, exception: 'CryptographicException', times: 1 });
    const { params } = await refusalOf(plan('contoso.com'), 'UM-COMMAND-FAILED');
    assert.equal(params.cmdlet, 'Get-FrontEndCertificate');
  });

  it('asks which forest, and refuses what another waiting request is about', async () => {
    await refusalOf(plan(), 'UM-FOREST-AMBIGUOUS');
    distrust(CONTOSO_ROOT, 'mbx1.contoso.com');
    const [claim = ''] = (await plan('contoso.com')).claims;
    forests.claims.set(claim, 'R-7');
    await refusalOf(plan('contoso'), 'UM-CLAIMED');
  });
});

describe('The certificate that others meet', () => {
  const NOW = new Date('2026-06-01T00:00:00.000Z');
  const issued = stored('My', 'CN=mbx1.contoso.com', 'CN=A', '2025');
  const names = ['mbx1.contoso.com'];

  it('is what is bound, and no other of the same name', () => {
    const renewal = stored('My', 'CN=mbx1.contoso.com', 'CN=B', '2026');
    const store = [issued, renewal];
    assert.deepEqual(ownCertificates(store, names, [issued.Thumbprint], NOW), [issued]);
    assert.deepEqual(ownCertificates(store, names, [], NOW), [renewal]);
  });

  it('is nobody’s whom no CA knows, and none that is of another, over, or without a key', () => {
    const own = stored('My', 'CN=mbx1', 'CN=mbx1', '2025');
    assert.deepEqual(ownCertificates([own, issued], names, [own.Thumbprint], NOW), []);
    for (const unfit of [
      { ...issued, Subject: 'CN=mbx2.contoso.com' },
      { ...issued, NotAfter: '2026-01-01T00:00:00.000Z' },
      { ...issued, HasPrivateKey: false },
      { ...issued, Store: 'CA' },
    ])
      assert.deepEqual(ownCertificates([unfit], names, [], NOW), []);
  });

  it('goes back to a root by way of the CAs between, to its name where that is all there is', () => {
    const root = stored('Root', 'CN=R', 'CN=R', '2020');
    const between = stored('CA', 'CN=A', 'CN=R', '2021');
    const known = { subject: 'CN=R', thumbprint: root.Thumbprint };
    assert.deepEqual(rootsOf(issued, [between, root]), [known]);
    assert.deepEqual(rootsOf(issued, [between]), [{ subject: 'CN=R', thumbprint: null }]);
    assert.deepEqual(rootsOf(issued, []), [{ subject: 'CN=A', thumbprint: null }]);
    const circle = [stored('CA', 'CN=A', 'CN=B', '2021'), stored('CA', 'CN=B', 'CN=A', '2021')];
    assert.equal(rootsOf(issued, circle)[0]?.thumbprint, null);
  });

  it('goes back to each root of one name, any of which will do, the newest first', () => {
    const old = stored('Root', 'CN=A', 'CN=A', '2015');
    const renewed = stored('Root', 'CN=A', 'CN=A', '2022');
    const roots = rootsOf(issued, [old, renewed]);
    assert.deepEqual(
      roots.map(({ thumbprint }) => thumbprint),
      [renewed.Thumbprint, old.Thumbprint],
    );
    const machine = { fqdn: 'fe1', own: [], stored: [old] };
    assert.deepEqual(
      roots.map((root) => trusts(machine, root)),
      [false, true],
    );
    const exchange = [{ fqdn: 'mbx1', own: [issued], stored: [old, renewed] }];
    assert.deepEqual(lackingRoots({ exchange, lync: [machine] }, 'lync'), []);
    const [lacking] = lackingRoots({ exchange, lync: [{ ...machine, stored: [] }] }, 'lync');
    assert.deepEqual(lacking, { root: roots[0], holder: 'mbx1', machines: ['fe1'] });
    const between = { ...machine, stored: [{ ...old, Store: 'CA' }] };
    assert.ok(roots.every((root) => !trusts(between, root)));
  });
});

function stored(store: string, subject: string, issuer: string, year: string): StoredCertificate {
  return {
    Store: store,
    Thumbprint: `${store} ${subject} ${issuer} ${year}`,
    Subject: subject,
    Issuer: issuer,
    NotBefore: `${year}-01-01T00:00:00.000Z`,
    NotAfter: '2030-01-01T00:00:00.000Z',
    HasPrivateKey: store === 'My',
  };
}
