import { isDeepStrictEqual } from 'node:util';
import type { CryptoKey } from 'jose';
import { decisionCallSchema } from '../../protocol/api.js';
import { UmError, type ErrorCode } from '../../protocol/errors.js';
import { samePerson } from '../../protocol/person.js';
import { planDigest } from '../../protocol/plan.js';
import { checkProof } from '../../protocol/proof.js';
import { parseBody } from '../../service/http.js';
import { approvalsFor, mayApprove, type Policy } from '../policy/policy.js';
import { decisionPath, inSmallLetters } from '../requests/evidence.js';
import type { DecisionRecord, RequestRecord } from '../requests/record.js';

/**
 * Why a request may not run, by what is stored of its approvals; null: it may. Asked by the run
 * itself: that a run was enqueued proves nothing, nor does a row that says somebody approved. Only
 * an approval whose proof is found good once more is counted.
 * @param botKey the public key that proofs are signed by
 */
export async function approvalFault(
  { id, plan, decisions }: Pick<RequestRecord, 'id' | 'plan' | 'decisions'>,
  policy: Policy,
  botKey: CryptoKey,
): Promise<ErrorCode | null> {
  const { effect, requester, digest } = plan;
  if (planDigest(plan) !== digest) return 'UM-DIGEST-MISMATCH';
  if (effect === 'read' || decisions.some(({ decision }) => decision === 'deny'))
    return 'UM-NOT-ALLOWED';
  const approvers = new Set<string>();
  for (const decision of decisions) {
    const { person } = decision;
    if (decision.digest !== digest || samePerson(person, requester)) continue;
    if (!mayApprove(policy, person, effect)) continue;
    if (await isProven(id, decision, botKey)) approvers.add(person.objectId);
  }
  const needed = Math.max(plan.approvals.count, approvalsFor(policy, effect).count);
  return approvers.size < needed ? 'UM-NOT-ALLOWED' : null;
}

/**
 * Whether a decision is what its person said: its proof is the bot's, for this person and this
 * request, of when it was decided, and the body that it is for says the same as the decision.
 */
async function isProven(
  requestId: string,
  { person, decision, reason, digest, at, evidence }: DecisionRecord,
  botKey: CryptoKey,
): Promise<boolean> {
  const { proof, path, body } = evidence;
  if (path !== decisionPath(requestId)) return false;
  try {
    const proven = await checkProof(botKey, { method: 'POST', path, body }, proof, at.getTime());
    const said = parseBody(decisionCallSchema, body);
    return (
      proven.person !== null &&
      samePerson(inSmallLetters(proven.person), person) &&
      isDeepStrictEqual(said, { digest, decision, reason })
    );
  } catch (error) {
    if (error instanceof UmError) return false;
    throw error;
  }
}
