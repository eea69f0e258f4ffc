import { UmError } from '../../protocol/errors.js';
import type { Directory } from './directory.js';
import { lyncShell } from './forests.js';
import type { LyncUser } from './lync-user.js';
import type { FoundPerson } from './person.js';

/**
 * Refuses a line (`tel:…`) that somebody else has in Lync.
 * @param parameter what has to be given anew then
 * @throws UmError UM-LINE-TAKEN with who has it
 */
export async function refuseTakenLine(
  directory: Directory,
  { forest }: FoundPerson,
  lync: LyncUser,
  line: string,
  parameter: string,
): Promise<void> {
  const holders = await directory.read(lyncShell(forest), 'Get-CsUser', {
    Filter: `LineURI -eq '${line.replaceAll("'", "''")}'`,
  });
  const other = holders.find(({ Guid }) => Guid !== lync.Guid);
  if (other !== undefined)
    throw new UmError('UM-LINE-TAKEN', { parameter, line, owner: other.DisplayName });
}
