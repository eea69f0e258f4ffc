import type { Output } from '../../cmdlets/call.js';
import { UmError } from '../../protocol/errors.js';
import { folded } from '../kit/names.js';

/**
 * What to ask for somebody who is called otherwise now, when nobody says which address they get:
 * proposed is firstname.lastname in the domain of the present one.
 * @param newName the new name, or the family name alone; '': not known
 * @param present the SIP address they have, without `sip:`
 */
export function addressNeeded(
  { DisplayName }: Pick<Output<'Get-Mailbox'>, 'DisplayName'>,
  newName: string,
  present: string,
): UmError {
  const given = newName.split(/\s+/).filter((word) => word !== '');
  const words = given.length === 1 ? [DisplayName.split(' ')[0] ?? '', ...given] : given;
  const local = words
    .map((word) => folded(word).replace(/[^a-z0-9-]/g, ''))
    .filter((word) => word !== '')
    .join('.');
  const domain = present.slice(present.indexOf('@') + 1);
  const proposal = given.length === 0 || local === '' ? '' : `${local}@${domain}`;
  return new UmError(
    'UM-MISSING-PARAMETER',
    { parameter: 'sipAddress' },
    { proposals: { sipAddress: proposal } },
  );
}
