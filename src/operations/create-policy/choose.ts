import { UmError } from '../../protocol/errors.js';
import type { Directory } from '../kit/directory.js';
import type { FoundPlan } from '../kit/find-dial-plan.js';
import { findPlan } from '../kit/find-plan.js';
import type { Policy } from '../kit/find-policy.js';
import { exchangeShell } from '../kit/forests.js';
import { sameName } from '../kit/names.js';

const LONGEST_NAME = 64;
/** Blanks may be in it, as in the default one's. */
const NAME = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ._-]*[\p{L}\p{M}\p{N}._-])?$/u;

/** The policy that is asked for, and those that its dial plan has. */
export interface WantedPolicy extends FoundPlan {
  readonly name: string;
  readonly own: readonly Policy[];
}

/**
 * What is to be made, held against what there is: a policy's name is nobody else's in the forest.
 * @throws UmError UM-MISSING-PARAMETER, UM-NAME-FORM, UM-NAME-TAKEN, UM-ALREADY-SO, and as findPlan
 */
export async function policyWanted(
  directory: Directory,
  given: {
    readonly name: string;
    readonly dialPlan: string;
    readonly forest?: string | undefined;
  },
): Promise<WantedPolicy> {
  const name = given.name.trim();
  if (name === '') throw new UmError('UM-MISSING-PARAMETER', { parameter: 'name' });
  if (name.length > LONGEST_NAME || !NAME.test(name)) {
    const about = { parameter: 'name', name, most: LONGEST_NAME, signs: 'blank' };
    throw new UmError('UM-NAME-FORM', about);
  }
  const found = await findPlan(directory, given.dialPlan, given.forest);
  const policies = await directory.read(exchangeShell(found.forest), 'Get-UMMailboxPolicy', {});
  const own = policies.filter(({ UMDialPlan }) => UMDialPlan.ObjectGuid === found.plan.Guid);
  const namesake = policies.find((policy) => sameName(policy.Name, name));
  if (namesake !== undefined) {
    if (own.includes(namesake)) throw new UmError('UM-ALREADY-SO', { object: namesake.Name });
    throw new UmError('UM-NAME-TAKEN', { parameter: 'name', name: namesake.Name });
  }
  return { ...found, name, own };
}
