import { call } from '../../cmdlets/call.js';
import type { Forest } from '../../protocol/endpoint.js';
import { UmError } from '../../protocol/errors.js';
import type { Check } from '../../protocol/plan.js';
import type { Directory } from '../kit/directory.js';
import { findPerson } from '../kit/find-person.js';
import { lyncShell } from '../kit/forests.js';
import { lyncUserOf, mustBeInLync, type LyncUser } from '../kit/lync-user.js';
import { sameName } from '../kit/names.js';
import type { FoundPerson } from '../kit/person.js';
import { MOST_PEOPLE } from '../kit/several-people.js';
import type { PeopleRule } from '../kit/um-rules/by-hand.js';
import type { Work } from './work.js';

/** What Lync has to show of somebody once a rule is mended for them. */
const WANTED: Readonly<Record<PeopleRule, Pick<Check, 'where' | 'is'>>> = {
  'users-not-in-lync': { where: { Enabled: true }, is: 'present' },
  'users-lync-disabled': { where: { Enabled: true }, is: 'present' },
  'users-hosted': { where: { HostedVoiceMail: true }, is: 'absent' },
  'users-unseen': { where: { ExUmEnabled: true }, is: 'present' },
};

function isMended(rule: PeopleRule, user: LyncUser | null): boolean {
  if (rule === 'users-hosted') return user?.HostedVoiceMail !== true;
  if (rule === 'users-unseen') return user?.ExUmEnabled === true;
  return user?.Enabled === true;
}

/**
 * The people for whom Lync has to be mended.
 * @param users names or addresses, parted by commas or lines
 * @throws UmError UM-TOO-MANY-PEOPLE, UM-ALREADY-SO where all is well with all of them, and what
 *   finding them throws
 */
export async function peopleToMend(
  directory: Directory,
  forest: Forest,
  rule: PeopleRule,
  users: string,
): Promise<Pick<Work, 'endpoint' | 'about' | 'looks'>> {
  const names = users.split(/[,;\n]/).flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
  if (names.length > MOST_PEOPLE)
    throw new UmError('UM-TOO-MANY-PEOPLE', { parameter: 'users', most: MOST_PEOPLE });
  const endpoint = lyncShell(forest);
  const looks: Work['looks'][number][] = [];
  for (const name of names) {
    const person = await findPerson(directory, name, forest.name);
    const user = await lyncUserOf(directory, person);
    if (rule !== 'users-not-in-lync') mustBeInLync(person, user);
    if (isMended(rule, user)) continue;
    looks.push({
      on: person.mailbox.DisplayName,
      check: {
        endpoint,
        call: call('Get-CsUser', { Identity: user?.SipAddress ?? identityInLync(person) }),
        ...WANTED[rule],
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

/** As what somebody is looked for whom Lync doesn't know yet. */
function identityInLync({ forest, mailbox }: FoundPerson): string {
  if (sameName(forest.name, forest.lyncForest)) return mailbox.UserPrincipalName;
  const ofUm = mailbox.EmailAddresses.map((one) => /^eum:([^;]+@[^;]+);/i.exec(one)?.[1]);
  return `sip:${ofUm.find((one) => one !== undefined) ?? mailbox.PrimarySmtpAddress}`;
}
