import assert from 'node:assert/strict';
import { generateKeyPair } from 'jose';
import { checkProof, makeProof, PROOF_SECONDS, type ProvenCall } from '../../src/protocol/proof.js';

const HANA = {
  tenantId: '10000000-0000-4000-8000-000000000001',
  objectId: '20000000-0000-4000-8000-000000000001',
  displayName: 'Hana Helpdesk',
};
const CALL: ProvenCall = { method: 'POST', path: '/plans', body: '{"operation":"help"}' };
const NOW = Date.UTC(2026, 0, 5, 8);
const JTI = '30000000-0000-4000-8000-000000000001';

describe('a proof', () => {
  it('holds for the very call it was made for, and names the person', async () => {
    const { privateKey, publicKey } = await generateKeyPair('EdDSA');
    const jws = await makeProof(privateKey, CALL, HANA, JTI, NOW);
    const proof = await checkProof(publicKey, CALL, jws, NOW);
    assert.deepEqual(proof.person, HANA);
    assert.equal(proof.jti, JTI);
  });

  const others: [string, ProvenCall, number][] = [
    ['another method', { ...CALL, method: 'GET' }, NOW],
    ['another path', { ...CALL, path: '/requests' }, NOW],
    ['another body', { ...CALL, body: '{"operation":"audit"}' }, NOW],
    ['a later time', CALL, NOW + (PROOF_SECONDS + 1) * 1000],
    ['a time long before it was made', CALL, NOW - (PROOF_SECONDS + 1) * 1000],
  ];
  for (const [what, call, now] of others) {
    it(`does not hold for ${what}`, async () => {
      const { privateKey, publicKey } = await generateKeyPair('EdDSA');
      const jws = await makeProof(privateKey, CALL, HANA, JTI, NOW);
      await assert.rejects(checkProof(publicKey, call, jws, now), { code: 'UM-BAD-PROOF' });
    });
  }

  it('does not hold when somebody else signed it, when it is altered, or when it is no proof', async () => {
    const { privateKey } = await generateKeyPair('EdDSA');
    const { publicKey } = await generateKeyPair('EdDSA');
    const jws = await makeProof(privateKey, CALL, HANA, JTI, NOW);
    const [head = '', , signature = ''] = jws.split('.');
    const altered = [head, Buffer.from('{}').toString('base64url'), signature].join('.');
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.e30.`;
    for (const text of [jws, altered, unsigned, 'nonsense', '']) {
      await assert.rejects(checkProof(publicKey, CALL, text, NOW), { code: 'UM-BAD-PROOF' });
    }
  });
});
