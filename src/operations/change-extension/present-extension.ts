import { UmError } from '../../protocol/errors.js';
import type { FoundPerson } from '../kit/person.js';
import type { UmMailbox } from '../kit/um-mailbox.js';

/**
 * The extension that another one takes the place of, or null where there is none: the wanted one
 * where it is there already, the only one, or the one that the line in Lync carries. Which of
 * several is meant is never guessed by their order.
 * @throws UmError UM-EXTENSION-SEVERAL
 */
export function presentExtension(
  { mailbox }: FoundPerson,
  { Extensions, UMDialPlan }: UmMailbox,
  wanted: string,
  ofLine: string | null,
): string | null {
  if (Extensions.includes(wanted)) return wanted;
  const [only = null, second] = Extensions;
  if (second === undefined) return only;
  const carried = Extensions.find((extension) => extension === ofLine);
  if (carried !== undefined) return carried;
  throw new UmError('UM-EXTENSION-SEVERAL', {
    user: mailbox.DisplayName,
    extensions: Extensions.join(', '),
    dialPlan: UMDialPlan.Name,
  });
}
