import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { DBOSClient } from '@dbos-inc/dbos-sdk';
import { generateKeyPair } from 'jose';
import type { Person } from '../../src/protocol/person.js';
import { planDigest, planSchema } from '../../src/protocol/plan.js';
import { makeProof } from '../../src/protocol/proof.js';
import type { RequestView } from '../../src/protocol/request.js';
import { evidenceSchema, type Evidence } from '../../src/runner/requests/evidence.js';
import { scriptedGate } from '../support/scripted-gate.js';
import { ALINE, AMIR, HANA, QUIET, RunnerWorld } from '../support/runner-world.js';
import { SmallForest } from '../support/small-forest.js';
import { durableLogger } from '../../src/runner/run/durable.js';

describe('a run that somebody with the database’s password enqueues', () => {
  let forest: SmallForest;
  let world: RunnerWorld;
  let client: DBOSClient;
  before(async () => {
    forest = new SmallForest();
    world = await RunnerWorld.start(scriptedGate(forest.answer));
    client = await DBOSClient.create({
      systemDatabaseUrl: world.databases.runner.url,
      applicationName: 'um-runner',
      logger: durableLogger(QUIET),
    });
  });
  after(async () => {
    await client.destroy();
    await world.close();
  });

  const run = async ({ id }: RequestView, turn = ''): Promise<void> => {
    const handle = await client.enqueue(
      {
        queueName: 'requests',
        workflowName: 'run-request',
        workflowID: `forged-${id}${turn}`,
        appVersion: world.settings.applicationVersion,
      },
      id,
    );
    await handle.getResult({ pollingIntervalMs: 20 });
  };
  const view = async ({ id }: RequestView): Promise<RequestView> =>
    world.view(await world.call(HANA, 'GET', `/requests/${id}`));
  const refusals = async ({ id }: RequestView): Promise<number> =>
    (await world.sql(`select 1 from audit where what = 'run-refused' and request = $1`, [id]))
      .length;
  /** What a person says about a request, as the bot sends it. */
  const said = (
    { id, plan: { digest } }: RequestView,
    decision: 'approve' | 'deny' = 'approve',
  ): { path: string; body: string } => ({
    path: `/requests/${id}/decisions`,
    body: JSON.stringify({ digest, decision, reason: null }),
  });
  /** The same with its proof: what the runner itself stores. */
  const evidence = async (
    who: Person | null,
    call: { path: string; body: string },
  ): Promise<Evidence> => ({
    ...call,
    proof: await world.proof(who, { method: 'POST', ...call }),
  });
  /** Writes an approval past the runner; what isn't given is what the runner itself would write. */
  const forgeDecision = async (
    request: RequestView,
    { objectId }: Pick<Person, 'objectId'>,
    { proof, path, body }: Evidence,
    { digest = request.plan.digest, reason }: { digest?: string; reason?: string } = {},
  ): Promise<void> => {
    const { id, plan } = request;
    await world.runnerSql(
      `insert into decisions (request_id, tenant_id, object_id, display_name, decision, reason,
                              digest, at, proof, path, body)
       values ($1, $2, $3, 'Forged', 'approve', $4, $5, now(), $6, $7, $8)`,
      [id, plan.requester.tenantId, objectId, reason ?? null, digest, proof, path, body],
    );
    await world.runnerSql(`update requests set state = 'approved' where id = $1`, [id]);
  };
  const mustBeRefused = async (request: RequestView): Promise<void> => {
    await run(request);
    const { state, problem } = await view(request);
    assert.deepEqual([state, problem?.code], ['failed', 'UM-NOT-ALLOWED']);
    assert.equal(await refusals(request), 1);
  };

  afterEach(() => {
    assert.deepEqual(forest.writes, [], 'nothing was written');
  });

  it('does nothing while the request waits, and the audit trail tells of it', async () => {
    const request = await world.ask('small-change', { gateway: 'gw1' });
    await run(request);
    assert.deepEqual(await view(request), request);
    assert.equal(await refusals(request), 1);
  });

  it('does nothing when the state says approved but nobody approved', async () => {
    const request = await world.ask('small-change', { gateway: 'gw1' });
    await world.runnerSql(`update requests set state = 'approved' where id = $1`, [request.id]);
    await run(request);
    const ended = await view(request);
    assert.deepEqual([ended.state, ended.problem?.code], ['failed', 'UM-NOT-ALLOWED']);
    assert.equal(await refusals(request), 1);
  });

  it('does nothing before the hour that was approved, whatever the state says', async () => {
    const startAt = new Date(Date.now() + 3_600_000).toISOString();
    const asked = { operation: 'small-change', parameters: { gateway: 'gw1' }, startAt };
    const { id: planId, digest } = planSchema.parse(
      (await world.call(HANA, 'POST', '/plans', asked)).body,
    );
    const request = world.view(await world.call(HANA, 'POST', '/requests', { planId, digest }));
    const scheduled = world.view(await world.decide(AMIR, request, 'approve'));
    assert.equal(scheduled.state, 'scheduled');
    await run(request);
    assert.deepEqual(await view(request), scheduled);
    await world.runnerSql(`update requests set state = 'approved' where id = $1`, [request.id]);
    await run(request, 'again');
    assert.equal(await refusals(request), 2);
    assert.equal((await view(request)).state, 'failed');
  });

  it('does not count the requester’s own approval, a stranger’s, or one of another plan', async () => {
    const stranger = { ...AMIR, objectId: '90000000-0000-4000-8000-000000000009' };
    for (const [who, digest] of [[HANA], [stranger], [AMIR, 'f'.repeat(64)]] as const) {
      const request = await world.ask('small-change', { gateway: 'gw1' });
      const proven = await evidence(who, said(request));
      await forgeDecision(request, who, proven, digest === undefined ? {} : { digest });
      await mustBeRefused(request);
    }
  });

  const forgeries: Record<string, (request: RequestView) => Promise<Evidence>> = {
    'without a proof': (request) => Promise.resolve({ ...said(request), proof: '' }),
    'with a proof that nobody signed': async (request) => {
      const { proof, ...call } = await evidence(AMIR, said(request));
      const header = Buffer.from('{"alg":"none"}').toString('base64url');
      return { ...call, proof: `${header}.${proof.split('.')[1]}.` };
    },
    'with a proof that another key signed': async (request) => {
      const { privateKey } = await generateKeyPair('Ed25519');
      const call = { method: 'POST' as const, ...said(request) };
      return { ...call, proof: await makeProof(privateKey, call, AMIR, randomUUID(), Date.now()) };
    },
    'with the proof of an approval of another request': async () =>
      evidence(AMIR, said(await world.ask('small-change', { gateway: 'gw2' }))),
    'with such a proof under this request’s path': async (request) => {
      const other = said(await world.ask('small-change', { gateway: 'gw2' }));
      return { ...(await evidence(AMIR, other)), path: said(request).path };
    },
    'with such a proof for this plan’s digest': async (request) => {
      const { path } = said(await world.ask('small-change', { gateway: 'gw2' }));
      return evidence(AMIR, { ...said(request), path });
    },
    'with another person’s proof': (request) => evidence(ALINE, said(request)),
    'with the requester’s proof': (request) => evidence(HANA, said(request)),
    'with the proof of the bot itself': (request) => evidence(null, said(request)),
    'with the proof of a deny': (request) => evidence(AMIR, said(request, 'deny')),
    'with the proof of a deny, its body altered': async (request) => ({
      ...(await evidence(AMIR, said(request, 'deny'))),
      body: said(request).body,
    }),
    'with the proof of an approval of another plan': (request) =>
      evidence(AMIR, {
        ...said(request),
        body: said(request).body.replace(request.plan.digest, 'f'.repeat(64)),
      }),
    'with the proof of another call': async (request) => {
      const call = { path: `/requests/${request.id}/cancel`, body: '{}' };
      return evidence(AMIR, call);
    },
    'with the proof of a body that is no decision': (request) =>
      evidence(AMIR, { ...said(request), body: '{"decision":"approve"' }),
    'with a proof that was made at another time': async (request) => {
      world.now = () => Date.now() - 10 * 60_000;
      return evidence(AMIR, said(request)).finally(() => {
        world.now = Date.now;
      });
    },
  };
  for (const [how, forged] of Object.entries(forgeries)) {
    it(`does not count an approval ${how}`, async () => {
      const request = await world.ask('small-change', { gateway: 'gw1' });
      await forgeDecision(request, AMIR, await forged(request));
      await mustBeRefused(request);
    });
  }

  it('does not count an approval whose reason isn’t the one that was given', async () => {
    const request = await world.ask('small-change', { gateway: 'gw1' });
    await forgeDecision(request, AMIR, await evidence(AMIR, said(request)), { reason: 'Forged' });
    await mustBeRefused(request);
  });

  it('does not count one person’s approval for two', async () => {
    const request = await world.ask('small-forest', { gateway: 'gw1' });
    await world.decide(AMIR, request, 'approve');
    const [own] = await world.sql('select proof, path, body from decisions where request_id = $1', [
      request.id,
    ]);
    await forgeDecision(request, ALINE, evidenceSchema.parse(own));
    await mustBeRefused(request);
  });

  it('does not count an approval of the plan that the request had before', async () => {
    const request = await world.ask('small-change', { gateway: 'gw1' });
    const id = randomUUID();
    const other = { ...request.plan, id, parameters: { gateway: 'gw2' } };
    const digest = planDigest(other);
    await world.runnerSql(
      `insert into plans (id, plan, expires_at) values ($1, $2, now() + interval '1 hour')`,
      [id, JSON.stringify({ ...other, digest })],
    );
    await forgeDecision(request, AMIR, await evidence(AMIR, said(request)), { digest });
    await world.runnerSql('update requests set plan_id = $2 where id = $1', [request.id, id]);
    await mustBeRefused(request);
  });

  it('would run with an approval that was truly given', async () => {
    const request = await world.ask('small-change', { gateway: 'gw3' });
    await forgeDecision(request, AMIR, await evidence(AMIR, said(request)));
    await run(request);
    assert.equal((await view(request)).state, 'done');
    assert.equal(forest.writes.splice(0).length, 2);
  });

  it('does not run a plan that was altered after it was approved', async () => {
    const request = await world.ask('small-change', { gateway: 'gw1' });
    await forgeDecision(request, AMIR, await evidence(AMIR, said(request)));
    const altered = JSON.stringify(request.plan).replaceAll('gw1', 'gw2');
    await world.sql('update plans set plan = $2 where id = $1', [request.plan.id, altered]);
    await run(request);
    assert.equal((await view(request)).problem?.code, 'UM-DIGEST-MISMATCH');
  });
});
