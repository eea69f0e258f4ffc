import { call } from '../../cmdlets/call.js';
import type { Forest } from '../../protocol/endpoint.js';
import { UmError } from '../../protocol/errors.js';
import type { Directory } from '../kit/directory.js';
import { findPerson } from '../kit/find-person.js';
import { lyncShell } from '../kit/forests.js';
import { requireLyncUser } from '../kit/lync-user.js';
import { sameName } from '../kit/names.js';
import { MOST_PEOPLE } from '../kit/several-people.js';
import type { Work } from './work.js';

/**
 * The people whose voice mail Lync has to come to see.
 * @param users names or addresses, parted by commas or lines
 * @throws UmError UM-TOO-MANY-PEOPLE, UM-ALREADY-SO where Lync sees all of them, and what finding
 *   them throws
 */
export async function unseenPeople(
  directory: Directory,
  forest: Forest,
  users: string,
): Promise<Pick<Work, 'endpoint' | 'about' | 'looks'>> {
  const names = users.split(/[,;\n]/).flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
  if (names.length > MOST_PEOPLE)
    throw new UmError('UM-TOO-MANY-PEOPLE', { parameter: 'users', most: MOST_PEOPLE });
  const endpoint = lyncShell(forest);
  const looks: Work['looks'][number][] = [];
  for (const name of names) {
    const person = await findPerson(directory, name, forest.name);
    const user = await requireLyncUser(directory, person);
    if (user.ExUmEnabled) continue;
    looks.push({
      on: person.mailbox.DisplayName,
      check: {
        endpoint,
        call: call('Get-CsUser', { Identity: user.SipAddress }),
        where: { ExUmEnabled: true },
        is: 'present',
      },
    });
  }
  if (looks.length === 0) throw new UmError('UM-ALREADY-SO', { object: forest.lyncForest });
  const about = {
    forest: forest.name,
    lyncForest: forest.lyncForest,
    where: sameName(forest.name, forest.lyncForest) ? 'here' : 'elsewhere',
    count: looks.length,
    names: looks.map(({ on }) => on).join(', '),
  };
  return { endpoint, about, looks };
}
