import { UmError } from '../../protocol/errors.js';
import type { Directory } from '../kit/directory.js';
import { allDialPlans } from '../kit/find-dial-plan.js';
import type { FoundPerson } from '../kit/person.js';
import type { UmMailbox } from '../kit/um-mailbox.js';
import { usedExtensions } from '../kit/used-extensions.js';

/** What stands for no operator of somebody's own. */
export const NO_OPERATOR = 'none';

/**
 * The number that callers get to by 0, without blanks, dots and brackets; null: none of the
 * person's own; undefined: nothing was said of it.
 * @throws UmError UM-BAD-PARAMETER
 */
export function operatorOf(typed: string | undefined): string | null | undefined {
  const number = typed?.trim().replace(/[\s.()/\u00a0-]/g, '') ?? '';
  if (number === '') return undefined;
  if (number.toLowerCase() === NO_OPERATOR) return null;
  if (/^\+?\d{2,20}$/.test(number)) return number;
  throw new UmError('UM-BAD-PARAMETER', { parameter: 'operatorNumber', value: typed ?? '' });
}

/**
 * Whether nobody has this number, though it is as long as the dial plan's extensions: callers would
 * reach nobody. A number outside is nothing that can be known.
 * @throws UmError UM-OPERATOR-UNFIT for the person's own extension
 */
export async function isNobodys(
  directory: Directory,
  { forest, mailbox }: FoundPerson,
  { UMDialPlan, Extensions }: UmMailbox,
  number: string,
): Promise<boolean> {
  if (Extensions.includes(number))
    throw new UmError('UM-OPERATOR-UNFIT', {
      parameter: 'operatorNumber',
      number,
      user: mailbox.DisplayName,
    });
  const plans = await allDialPlans(directory);
  const plan = plans.find((one) => one.plan.Guid === UMDialPlan.ObjectGuid)?.plan;
  if (plan?.NumberOfDigitsInExtension !== number.length) return false;
  return !(await usedExtensions(directory, forest, plan)).has(number);
}
