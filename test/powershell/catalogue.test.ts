import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { startLab, type Lab } from '../../src/lab/start-lab.js';
import { loadCatalogue } from '../../src/operations/kit/catalogue.js';
import { answerSchema } from '../../src/protocol/answer.js';
import type { AnyOperation } from '../../src/operations/kit/operation.js';
import { startRunner } from '../../src/runner/start-runner.js';
import { ALINE, AMIR, HANA, QUIET, RunnerWorld } from '../support/runner-world.js';
import { CATALOGUE_CASES, type CatalogueCase, type LabCall } from './catalogue-cases.js';
import { engineFor } from './engine.js';
import { labEngine } from './lab-engine.js';

const journalSchema = z.object({
  entries: z.array(
    z.looseObject({ kind: z.string(), command: z.string(), outcome: z.string().optional() }),
  ),
});
const operations = [...(await loadCatalogue()).values()].filter(({ kind }) => kind !== 'talk');

describe('every operation, through node-powershell and a real PowerShell engine', function () {
  this.timeout(240_000);
  let folder: string | undefined;
  let lab: Lab | undefined;
  let world: RunnerWorld | undefined;

  before(async function () {
    const engine = await engineFor(this);
    folder = await mkdtemp(join(tmpdir(), 'um-bot-engine-'));
    lab = await startLab(
      { host: '127.0.0.1', port: 0, dataFolder: folder, seed: 2013, mailboxes: 120, botUrl: null },
      QUIET,
    );
    world = await RunnerWorld.outside(
      (settings) => startRunner(settings, QUIET, { onLockLost: () => undefined }),
      {
        shell: labEngine(engine, lab.url),
        shells: { perRunner: 1, perAccount: 18, account: 'um-bot' },
        forests: [
          { name: 'contoso.com', administrations: ['exchange', 'lync'], lyncForest: 'contoso.com' },
          { name: 'fabrikam.com', administrations: ['exchange'], lyncForest: 'contoso.com' },
        ],
      },
    );
    await world.startAgain();
  });
  after(async () => {
    await world?.close();
    await lab?.close();
    if (folder !== undefined) await rm(folder, { recursive: true });
  });

  /** Asks, has it approved by as many as it takes, and waits for its end. */
  async function change(
    operation: AnyOperation,
    { parameters, byHand, given = [], sends, isUndone }: CatalogueCase,
  ): Promise<void> {
    assert.ok(world);
    for (const one of given) await tellLab(one);
    if (sends !== undefined)
      await world.call(HANA, 'POST', '/files', { base64: Buffer.from(sends).toString('base64') });
    const request = await world.ask(operation.name, { ...parameters });
    for (const approver of [AMIR, ALINE].slice(0, request.plan.approvals.count))
      assert.equal((await world.decide(approver, request, 'approve')).status, 200);
    if (byHand !== undefined) await doByHand(request.id, byHand);
    const ended = await world.until(request.id, undefined, 120_000);
    assert.equal(ended.state, 'done', JSON.stringify({ ...ended, plan: null }, null, 1));
    if (isUndone === true)
      await change(operation, { parameters: { undoes: request.id }, runs: [] });
  }

  async function tellLab({ path, body, method = 'POST' }: LabCall): Promise<void> {
    const done = await fetch(`${lab?.url ?? ''}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(method === 'POST' ? { body: JSON.stringify(body) } : {}),
      signal: AbortSignal.timeout(60_000),
    });
    assert.equal(done.status, 200, await done.text());
  }

  /** Does what a paused request waits for, and says so. */
  async function doByHand(id: string, byHand: NonNullable<CatalogueCase['byHand']>): Promise<void> {
    await world?.until(id, 'paused', 60_000);
    for (const one of [byHand].flat()) await tellLab(one);
    const said = await world?.call(HANA, 'POST', `/requests/${id}/continue`, {});
    assert.equal(said?.status, 200, JSON.stringify(said));
  }

  async function read({ name }: AnyOperation, parameters: Record<string, unknown>): Promise<void> {
    const asked = { operation: name, parameters, ticket: null };
    const answer = await world?.call(HANA, 'POST', '/answers', asked);
    assert.equal(answer?.status, 200, JSON.stringify(answer));
    const { facts, findings, table } = answerSchema.parse(answer.body);
    assert.ok(facts.length > 0 || findings.length > 0 || (table?.rows.length ?? 0) > 0);
  }

  async function journal(): Promise<z.infer<typeof journalSchema>['entries']> {
    const response = await fetch(`${lab?.url ?? ''}/journal`, {
      signal: AbortSignal.timeout(60_000),
    });
    return journalSchema.parse(await response.json()).entries;
  }

  for (const operation of operations) {
    it(operation.name, async () => {
      const found = CATALOGUE_CASES[operation.name];
      assert.ok(found, 'test/powershell/catalogue-cases.ts has no case for it');
      const before = (await journal()).length;
      if (operation.kind === 'change') await change(operation, found);
      else await read(operation, { ...found.parameters });
      const ran = (await journal()).slice(before).filter(({ outcome }) => outcome === 'ok');
      for (const cmdlet of found.runs)
        assert.ok(
          ran.some(({ command }) => command === cmdlet),
          `${cmdlet} did not run`,
        );
    });
  }

  it('has no case for what is not in the catalogue', () => {
    const names = new Set(operations.map(({ name }) => name));
    assert.deepEqual(
      Object.keys(CATALOGUE_CASES).filter((name) => !names.has(name)),
      [],
    );
  });
});
