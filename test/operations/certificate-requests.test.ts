import assert from 'node:assert/strict';
import importCertificate from '../../src/operations/import-certificate.js';
import requestCertificate from '../../src/operations/request-certificate.js';
import type { Draft } from '../../src/protocol/plan.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { AT, forestOf, keysOf, named, planOf, refusalOf } from '../support/operation-kit.js';
import { assertVerified, differences, execute } from '../support/plan-executor.js';

const FILE = '\\\\files\\certificates\\mbx1.cer';

describe('a certificate of a CA', () => {
  let forests: SimulatedForests;
  const request = (server = 'mbx1'): Promise<Draft> =>
    planOf(requestCertificate, { server }, forests.directory);
  const imported = (file = FILE, server = 'mbx1'): Promise<Draft> =>
    planOf(importCertificate, { server, file }, forests.directory);
  const tables = () => forestOf(forests.world, 'contoso.com').tables;
  const issue = (isTrusted = true, server = 'mbx1', file = FILE): void => {
    forests.issueCertificate({ forest: 'contoso.com', server, file, isTrusted });
  };
  const manual = (draft: Draft) => {
    const step = draft.steps.find(({ kind }) => kind === 'manual');
    assert.ok(step?.kind === 'manual');
    return step;
  };
  const isSettled = async (draft: Draft): Promise<boolean> => {
    for (const check of manual(draft).settled) if (!(await forests.isSo(check))) return false;
    return true;
  };
  const changedBy = async (draft: Draft): Promise<string[]> => {
    const before = forests.dump();
    await execute(forests, draft);
    return differences(before, forests.dump()).map(
      ({ forest, type, before: old, after }) =>
        `${forest} ${type} ${old === null ? 'made' : after === null ? 'removed' : 'changed'}`,
    );
  };

  beforeEach(() => {
    forests = simulatedForests();
  });

  describe('request-certificate', () => {
    it('writes a request in the server’s name, with nothing to export, and nothing else', async () => {
      const draft = await request();
      const [step] = draft.steps;
      assert.deepEqual(step?.kind === 'command' && step.call, {
        cmdlet: 'New-ExchangeCertificate',
        parameters: {
          GenerateRequest: true,
          Server: 'mbx1.contoso.com',
          SubjectName: 'CN=mbx1.contoso.com',
          DomainName: ['mbx1.contoso.com'],
          FriendlyName: 'UM mbx1 1',
          RequestFile: '\\\\mbx1.contoso.com\\C$\\Windows\\Temp\\um-mbx1-1.req',
          DomainController: 'dc1.contoso.com',
        },
      });
      assert.deepEqual(await changedBy(draft), ['contoso.com ExchangeCertificate made']);
    });

    it('waits until the answer is there, which an older certificate isn’t', async () => {
      const draft = await request();
      await execute(forests, draft);
      assert.equal(await isSettled(draft), false);
      issue();
      await execute(forests, await imported());
      assert.equal(await isSettled(draft), true);
      await assertVerified(forests, draft);
    });

    it('says who does what where, that roots are trusted on both sides, and that no secret is typed', async () => {
      const { instructions } = manual(await request());
      for (const key of ['do-who', 'do-file', 'do-issue', 'do-import', 'do-trust', 'do-secret'])
        assert.ok(keysOf(instructions).includes(key), key);
    });

    it('goes on with a request that waits already', async () => {
      await execute(forests, await request());
      const draft = await request();
      assert.deepEqual(
        draft.steps.map(({ kind }) => kind),
        ['manual'],
      );
      const file = manual(draft).instructions.find(({ key }) => key.endsWith('.do-file'));
      assert.match(String(file?.params.file), /um-mbx1-1\.req$/);
      assert.ok(keysOf(draft.warnings).includes('warning-pending'));
    });

    it('goes on with a request that somebody else made, without guessing its file', async () => {
      await execute(forests, await request());
      const pending = tables()
        .ExchangeCertificate.all()
        .find(({ IsPending }) => IsPending);
      assert.ok(pending);
      tables().ExchangeCertificate.set(pending, { FriendlyName: 'By hand' }, AT);
      const draft = await request();
      assert.ok(keysOf(manual(draft).instructions).includes('do-file-unknown'));
      issue();
      await execute(forests, await imported());
      assert.equal(await isSettled(draft), true);
    });

    it('calls each request anew', async () => {
      await execute(forests, await request());
      issue();
      await execute(forests, await imported());
      const [step] = (await request()).steps;
      assert.equal(step?.kind === 'command' && step.call.parameters.FriendlyName, 'UM mbx1 2');
    });

    it('offers what the server has already beside it, and to assign it afterwards', async () => {
      const draft = await request();
      assert.deepEqual(
        [...draft.instead, ...draft.next].map(({ operation }) => operation),
        ['assign-certificate', 'assign-certificate'],
      );
      for (const one of tables().ExchangeCertificate.all())
        tables().ExchangeCertificate.set(one, { Subject: 'CN=other' }, AT);
      assert.deepEqual((await request()).instead, []);
    });

    it('has no undo, and says what stays', async () => {
      const { undo } = await request();
      assert.equal(undo.kind, 'none');
    });

    it('refuses an unknown server, an older one, and a second request at once', async () => {
      await refusalOf(request('mbx9'), 'UM-SERVER-UNKNOWN');
      await refusalOf(request('old1'), 'UM-SERVER-UNFIT');
      const [claim = ''] = (await request()).claims;
      forests.claims.set(claim, 'R-7');
      await refusalOf(request(), 'UM-CLAIMED');
    });
  });

  describe('import-certificate', () => {
    beforeEach(async () => {
      await execute(forests, await request());
    });

    it('completes the request, and nothing else', async () => {
      issue();
      const draft = await imported();
      assert.deepEqual((await changedBy(draft)).sort(), [
        'contoso.com ExchangeCertificate made',
        'contoso.com ExchangeCertificate removed',
      ]);
      await assertVerified(forests, draft);
      assert.equal(await isSettled(draft), true);
      assert.deepEqual(
        draft.next.map(({ operation }) => operation),
        ['assign-certificate'],
      );
    });

    it('may run while the request waits for it', async () => {
      const [claim = ''] = (await request()).claims;
      forests.claims.set(claim, 'R-7');
      assert.ok((await imported()).claims.every((own) => own !== claim));
    });

    it('waits for a person where the server doesn’t trust the CA', async () => {
      issue(false);
      const draft = await imported();
      await execute(forests, draft);
      assert.equal(await isSettled(draft), false);
      assert.ok(keysOf(manual(draft).instructions).includes('do-lync'));
      const untrusted = tables()
        .ExchangeCertificate.all()
        .find(({ IsTrusted }) => !IsTrusted);
      assert.ok(untrusted);
      tables().ExchangeCertificate.set(untrusted, { IsTrusted: true }, AT);
      assert.equal(await isSettled(draft), true);
      await assertVerified(forests, draft);
    });

    it('isn’t sent twice where it ran before a crash', async () => {
      issue();
      const draft = await imported();
      await execute(forests, draft);
      assert.deepEqual(await execute(forests, draft), []);
    });

    it('is never repeated by itself where several requests wait', async () => {
      const pending = named(
        {
          all: () =>
            tables()
              .ExchangeCertificate.all()
              .filter(({ IsPending }) => IsPending),
        },
        tables()
          .ExchangeCertificate.all()
          .find(({ IsPending }) => IsPending)?.Name ?? '',
      );
      tables().ExchangeCertificate.add({
        ...pending,
        Guid: '90000000-0000-4000-8000-000000000002',
        Name: 'A'.repeat(40),
        Thumbprint: 'A'.repeat(40),
      });
      const draft = await imported();
      assert.deepEqual(draft.steps[0]?.settled, []);
      assert.ok(keysOf(draft.warnings).includes('warning-several'));
    });

    for (const [why, file] of [
      ['secret', '\\\\files\\certificates\\mbx1.PFX'],
      ['secret', 'C:\\temp\\mbx1.p12'],
      ['local', 'C:\\temp\\mbx1.cer'],
      ['local', '\\\\files\\certificates\\*.cer'],
      ['local', ''],
      ['type', '\\\\files\\certificates\\mbx1.exe'],
    ] as const) {
      it(`refuses the file “${file}”: ${why}`, async () => {
        const error = await refusalOf(imported(file), 'UM-FILE-UNFIT');
        assert.equal(error.params.why, why);
      });
    }

    it('refuses a server without a request, another’s answer, and a second import at once', async () => {
      await refusalOf(imported(FILE, 'mbx2'), 'UM-CERTIFICATE-NOT-REQUESTED');
      const draft = await imported();
      await assert.rejects(execute(forests, draft), /UM-COMMAND-FAILED/);
      const [claim = ''] = draft.claims;
      forests.claims.set(claim, 'R-7');
      await refusalOf(imported(), 'UM-CLAIMED');
    });

    it('has no undo, and warns of Lync’s trust, which nothing shows', async () => {
      const { undo, warnings } = await imported();
      assert.equal(undo.kind, 'none');
      assert.ok(keysOf(warnings).includes('warning-lync'));
    });
  });
});
