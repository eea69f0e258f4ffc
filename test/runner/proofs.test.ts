import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { CompactSign, generateKeyPair, SignJWT } from 'jose';
import { makeProof, PROOF_SECONDS, type ProvenCall } from '../../src/protocol/proof.js';
import { scriptedGate } from '../support/scripted-gate.js';
import { ALINE, AMIR, codeOf, HANA, RunnerWorld } from '../support/runner-world.js';
import { SmallForest } from '../support/small-forest.js';

describe('the proof that a call carries', () => {
  let world: RunnerWorld;
  before(async () => {
    world = await RunnerWorld.start(scriptedGate(new SmallForest().answer));
  });
  after(() => world.close());

  const rights: ProvenCall = { method: 'GET', path: '/rights', body: '' };
  const proof = (call: ProvenCall = rights, at = Date.now()): Promise<string> =>
    makeProof(world.key, call, HANA, randomUUID(), at);

  it('is needed', async () => {
    const result = await world.send('GET', '/rights', '', null);
    assert.deepEqual([result.status, codeOf(result)], [401, 'UM-BAD-PROOF']);
  });

  it('is good for one call', async () => {
    const jws = await proof();
    assert.equal((await world.send('GET', '/rights', '', jws)).status, 200);
    const again = await world.send('GET', '/rights', '', jws);
    assert.deepEqual([again.status, codeOf(again)], [401, 'UM-PROOF-USED']);
  });

  it('is good for one call even when it is sent many times at once', async () => {
    const jws = await proof();
    const results = await Promise.all(
      [1, 2, 3, 4].map(() => world.send('GET', '/rights', '', jws)),
    );
    assert.deepEqual(results.map(({ status }) => status).sort(), [200, 401, 401, 401]);
  });

  it('is good for its method, path, query and body alone', async () => {
    const body = JSON.stringify({ operation: 'small-change', parameters: { gateway: 'gw1' } });
    const other = JSON.stringify({ operation: 'small-change', parameters: { gateway: 'gw2' } });
    const attempts: [string, string, string, ProvenCall][] = [
      ['POST', '/plans', body, { method: 'GET', path: '/plans', body }],
      ['POST', '/plans', body, { method: 'POST', path: '/answers', body }],
      ['POST', '/plans', body, { method: 'POST', path: '/plans?x=1', body }],
      ['POST', '/plans?x=1', body, { method: 'POST', path: '/plans', body }],
      ['POST', '/plans', other, { method: 'POST', path: '/plans', body }],
      ['POST', '/plans', '', { method: 'POST', path: '/plans', body }],
      [
        'GET',
        '/requests?list=mine',
        '',
        { method: 'GET', path: '/requests?list=to-approve', body: '' },
      ],
    ];
    for (const [method, path, text, signed] of attempts) {
      const result = await world.send(method, path, text, await proof(signed));
      assert.deepEqual([result.status, codeOf(result)], [401, 'UM-BAD-PROOF'], path);
    }
  });

  it('is refused when it is old, and when it comes from the future', async () => {
    const minute = PROOF_SECONDS * 1000;
    for (const shift of [-2 * minute, 2 * minute]) {
      const jws = await proof(rights, Date.now() + shift);
      assert.equal(codeOf(await world.send('GET', '/rights', '', jws)), 'UM-BAD-PROOF');
    }
  });

  it('is refused when any part of it was altered', async () => {
    const fields: Record<string, unknown> = {
      kind: 'passkey',
      audience: 'somebody-else',
      method: 'POST',
      path: '/events',
      person: AMIR,
      bodyHash: '0'.repeat(64),
      jti: randomUUID(),
      expires: Math.floor(Date.now() / 1000) + 3600,
      extra: 1,
    };
    for (const [field, value] of Object.entries(fields)) {
      const [header = '', payload = '', signature = ''] = (await proof()).split('.');
      const content: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
      assert.ok(typeof content === 'object');
      const altered = Buffer.from(JSON.stringify({ ...content, [field]: value }));
      const jws = [header, altered.toString('base64url'), signature].join('.');
      const result = await world.send('GET', '/rights', '', jws);
      assert.deepEqual([result.status, codeOf(result)], [401, 'UM-BAD-PROOF'], field);
    }
  });

  it('is refused when another key, no key or another algorithm signed it', async () => {
    const { privateKey } = await generateKeyPair('Ed25519');
    const [, payload = ''] = (await proof()).split('.');
    const content = Buffer.from(payload, 'base64url');
    const secret = Buffer.from(world.settings.botPublicKey.x, 'base64url');
    const forged = [
      await makeProof(privateKey, rights, HANA, randomUUID(), Date.now()),
      await new CompactSign(content).setProtectedHeader({ alg: 'HS256' }).sign(secret),
      await new SignJWT({ person: HANA }).setProtectedHeader({ alg: 'EdDSA' }).sign(privateKey),
      `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`,
      'rubbish',
      '',
      'a.b.c',
      'x'.repeat(9000),
    ];
    for (const jws of forged) {
      const result = await world.send('GET', '/rights', '', jws);
      assert.deepEqual([result.status, codeOf(result)], [401, 'UM-BAD-PROOF']);
    }
  });

  it('of a person does not open the events, and the bot’s own opens nothing else', async () => {
    assert.equal(codeOf(await world.call(HANA, 'GET', '/events')), 'UM-BAD-PROOF');
    assert.equal(codeOf(await world.call(null, 'GET', '/rights')), 'UM-BAD-PROOF');
    assert.equal((await world.call(null, 'GET', '/events')).status, 200);
  });

  it('of another tenant’s person opens nothing', async () => {
    const stranger = { ...ALINE, tenantId: '90000000-0000-4000-8000-000000000001' };
    const result = await world.call(stranger, 'GET', '/requests?list=to-approve');
    assert.deepEqual([result.status, codeOf(result)], [403, 'UM-NOT-ALLOWED']);
  });
});
