import { UmError } from '../../protocol/errors.js';
import type { Directory } from '../kit/directory.js';
import type { FoundAttendant } from '../kit/find-attendant.js';
import { exchangeShell } from '../kit/forests.js';
import { sameName } from '../kit/names.js';

/** Where a key's target stands in `key,name,extension,autoAttendant,…`. */
const TARGET = 3;

/**
 * Refuses to disable what a dial plan has as its default, or what another auto attendant leads to:
 * the server refuses it too, and names none of them.
 * @throws UmError UM-IN-USE with all of them at once
 */
export async function refuseLedTo(
  directory: Directory,
  { forest, attendant }: FoundAttendant,
): Promise<void> {
  const shell = exchangeShell(forest);
  const [plans, attendants] = await Promise.all([
    directory.read(shell, 'Get-UMDialPlan', {}),
    directory.read(shell, 'Get-UMAutoAttendant', {}),
  ]);
  const users = [
    ...plans.filter(({ UMAutoAttendant }) => UMAutoAttendant?.ObjectGuid === attendant.Guid),
    ...attendants.filter(
      ({ DTMFFallbackAutoAttendant, BusinessHoursKeyMapping, AfterHoursKeyMapping }) =>
        DTMFFallbackAutoAttendant?.ObjectGuid === attendant.Guid ||
        [...BusinessHoursKeyMapping, ...AfterHoursKeyMapping].some((key) =>
          sameName(key.split(',')[TARGET] ?? '', attendant.Name),
        ),
    ),
  ].map(({ Name }) => Name);
  if (users.length > 0) {
    throw new UmError('UM-IN-USE', { object: attendant.Name, users: users.join(', ') });
  }
}
