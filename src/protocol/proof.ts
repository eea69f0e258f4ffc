import { createHash } from 'node:crypto';
import { CompactSign, compactVerify, type CryptoKey } from 'jose';
import { z } from 'zod';
import { canonicalJson } from './canonical-json.js';
import { UmError } from './errors.js';
import { personSchema, type Person } from './person.js';

/** The header that carries a proof. */
export const PROOF_HEADER = 'UM-Proof';
/** A proof is good for this many seconds after it was made, and for as many before (clock skew). */
export const PROOF_SECONDS = 60;

const proofSchema = z.strictObject({
  kind: z.literal('chat'),
  audience: z.literal('um-runner'),
  method: z.enum(['GET', 'POST']),
  /** Path and query as sent. */
  path: z.string().startsWith('/'),
  /** The person spoken for; null: the bot itself (events). */
  person: personSchema.nullable(),
  /** SHA-256 of the body's bytes, hexadecimal. */
  bodyHash: z.string(),
  jti: z.guid(),
  /** Seconds since 1970. */
  expires: z.int(),
});
export type Proof = z.infer<typeof proofSchema>;

export interface ProvenCall {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body: string;
}

/**
 * The bot's word that a call is made for a person: a compact JWS (EdDSA) over the call itself.
 * @param now milliseconds since 1970
 */
export async function makeProof(
  key: CryptoKey,
  call: ProvenCall,
  person: Person | null,
  jti: string,
  now: number,
): Promise<string> {
  const proof: Proof = {
    kind: 'chat',
    audience: 'um-runner',
    method: call.method,
    path: call.path,
    person,
    bodyHash: hashOf(call.body),
    jti,
    expires: Math.floor(now / 1000) + PROOF_SECONDS,
  };
  return new CompactSign(new TextEncoder().encode(canonicalJson(proof)))
    .setProtectedHeader({ alg: 'EdDSA', typ: 'um-proof' })
    .sign(key);
}

/**
 * Checks a proof against the call it came with. Whether its `jti` was used before is the caller's
 * to know.
 * 1. signed by the bot's key, EdDSA and nothing else;
 * 2. for this runner, method, path and body;
 * 3. made neither too long ago nor in the future.
 * @param now milliseconds since 1970
 * @throws UmError UM-BAD-PROOF
 */
export async function checkProof(
  key: CryptoKey,
  call: ProvenCall,
  jws: string,
  now: number,
): Promise<Proof> {
  const proof = await verified(key, jws);
  const age = proof.expires - Math.floor(now / 1000);
  const fits =
    proof.method === call.method &&
    proof.path === call.path &&
    proof.bodyHash === hashOf(call.body) &&
    age >= 0 &&
    age <= 2 * PROOF_SECONDS;
  if (!fits) throw new UmError('UM-BAD-PROOF');
  return proof;
}

async function verified(key: CryptoKey, jws: string): Promise<Proof> {
  try {
    const { payload } = await compactVerify(jws, key, { algorithms: ['EdDSA'] });
    return proofSchema.parse(JSON.parse(new TextDecoder().decode(payload)));
  } catch (cause) {
    throw new UmError('UM-BAD-PROOF', {}, { cause });
  }
}

function hashOf(body: string): string {
  return createHash('sha256').update(body, 'utf8').digest('hex');
}
