import type { Reference } from '../../cmdlets/outputs.js';
import type { Forest } from '../../protocol/endpoint.js';
import { UmError } from '../../protocol/errors.js';
import type { Directory } from '../kit/directory.js';
import type { Policy } from '../kit/find-policy.js';
import { exchangeShell } from '../kit/forests.js';
import { sameName } from '../kit/names.js';
import { objectId, parseObjectId } from '../kit/object-id.js';

/**
 * Finds a policy of the forest by its name, a word of it that no other of the dial plan's has
 * (“VIP”), or a chosen candidate's id; one of the person's dial plan goes before others.
 * @throws UmError UM-MISSING-PARAMETER, UM-POLICY-UNKNOWN, UM-POLICY-AMBIGUOUS, with the policies
 *   of the person's dial plan
 */
export async function findAnyPolicy(
  directory: Directory,
  forest: Forest,
  dialPlan: Reference,
  typed: string,
): Promise<Policy> {
  const wanted = typed.trim();
  if (wanted === '') throw new UmError('UM-MISSING-PARAMETER', { parameter: 'policy' });
  const all = await directory.read(exchangeShell(forest), 'Get-UMMailboxPolicy', {});
  const own = all.filter((policy) => policy.UMDialPlan.ObjectGuid === dialPlan.ObjectGuid);
  const id = parseObjectId(wanted);
  const isNamed = (policy: Policy): boolean =>
    id === null ? sameName(policy.Name, wanted) : sameName(policy.Guid, id.guid);
  const words = (policy: Policy): string[] => policy.Name.split(/\s+/);
  const exact = own.find(isNamed) ?? all.find(isNamed);
  if (exact !== undefined) return exact;
  const byWord = own.filter((policy) => words(policy).some((word) => sameName(word, wanted)));
  const [found, second] = byWord;
  if (found !== undefined && second === undefined) return found;
  const offered = byWord.length > 0 ? byWord : own;
  const candidates = offered.map((policy) => ({
    id: objectId(forest.name, policy.Guid),
    label: policy.Name,
    detail: `${policy.UMDialPlan.Name} · PIN ≥ ${policy.MinPINLength}`,
  }));
  const about = { parameter: 'policy', dialPlan: dialPlan.Name };
  throw byWord.length > 1
    ? new UmError('UM-POLICY-AMBIGUOUS', about, { candidates })
    : new UmError('UM-POLICY-UNKNOWN', { ...about, policy: wanted }, { candidates });
}
