import type { CryptoKey } from 'jose';
import type { Request } from 'restify';
import type { z } from 'zod';
import { UmError } from '../../protocol/errors.js';
import type { Person } from '../../protocol/person.js';
import { checkProof, PROOF_HEADER, type Proof } from '../../protocol/proof.js';
import type { Pool } from '../../service/database.js';
import { bodyText, MAX_BODY_BYTES, parseBody } from '../../service/http.js';
import type { Policy } from '../policy/policy.js';
import { inSmallLetters, type Evidence } from '../requests/evidence.js';
import { mustBeStorable } from './storable.js';
import { useProof } from './used-proofs.js';

/** How calls are told apart from what anybody could send. */
export interface Callers {
  readonly botKey: CryptoKey;
  readonly policy: Policy;
  readonly pool: Pool;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A call that was proven to come from the bot, for a person. */
export interface PersonCall {
  readonly person: Person;
  /** When the proof was found good. */
  readonly at: Date;
  readonly evidence: Evidence;
  /** @throws UmError UM-BAD-REQUEST */
  readonly body: <T>(schema: z.ZodType<T>) => T;
}

/**
 * Checks a call's proof and notes its use.
 * @param mostBytes the largest body that is read
 * @throws UmError UM-BAD-PROOF, UM-PROOF-USED, UM-TOO-LARGE; UM-NOT-ALLOWED for another tenant
 */
export async function personCall(
  callers: Callers,
  request: Request,
  mostBytes: number = MAX_BODY_BYTES,
): Promise<PersonCall> {
  const { proof, at, evidence } = await proven(callers, request, mostBytes);
  const { person } = proof;
  if (person === null) throw new UmError('UM-BAD-PROOF');
  mustBeStorable(person);
  if (person.tenantId.toLowerCase() !== callers.policy.tenant.toLowerCase())
    throw new UmError('UM-NOT-ALLOWED');
  return {
    person: inSmallLetters(person),
    at,
    evidence,
    body: (schema) => {
      const body = parseBody(schema, evidence.body);
      mustBeStorable(body);
      return body;
    },
  };
}

/**
 * Checks that a call comes from the bot itself, for nobody else.
 * @throws UmError UM-BAD-PROOF, UM-PROOF-USED
 */
export async function botCall(callers: Callers, request: Request): Promise<void> {
  const { proof } = await proven(callers, request, MAX_BODY_BYTES);
  if (proof.person !== null) throw new UmError('UM-BAD-PROOF');
}

async function proven(
  { botKey, pool, now }: Callers,
  request: Request,
  mostBytes: number,
): Promise<{ proof: Proof; at: Date; evidence: Evidence }> {
  const jws = request.headers[PROOF_HEADER.toLowerCase()];
  if (typeof jws !== 'string' || jws.length > 8192) throw new UmError('UM-BAD-PROOF');
  const method = request.method === 'POST' ? 'POST' : 'GET';
  const body = method === 'POST' ? await bodyText(request, mostBytes) : '';
  const path = request.url ?? '';
  const at = now();
  const proof = await checkProof(botKey, { method, path, body }, jws, at);
  await useProof(pool, proof);
  return { proof, at: new Date(at), evidence: { proof: jws, path, body } };
}
