import type { Finding } from '../../protocol/answer.js';
import type { Forest } from '../../protocol/endpoint.js';
import { UmError } from '../../protocol/errors.js';
import { message } from '../../protocol/message.js';
import type { Directory } from '../kit/directory.js';
import { isUmServer, serversOf } from '../kit/find-server.js';
import {
  BY_HAND_RULES,
  isPeopleRule,
  MEND_BY_HAND,
  type ByHandRule,
  type PeopleRule,
} from '../kit/um-rules/by-hand.js';
import { peopleToMend } from './people.js';
import { LOOKS, type Around } from './servers.js';
import type { Work } from './work.js';

interface Given {
  readonly rule?: ByHandRule | undefined;
  readonly name?: string | undefined;
  readonly number?: string | undefined;
  readonly users?: string | undefined;
}

/**
 * What only a person can mend in a forest, as the check finds it now.
 * @throws UmError UM-ALREADY-SO where there is nothing, UM-MISSING-PARAMETER and UM-NAME-FORM about
 *   the server that is to get a role, and what finding the people throws
 */
export async function readWork(
  directory: Directory,
  forest: Forest,
  { rule: wanted, name, number, users }: Given,
): Promise<Work[]> {
  if (wanted !== undefined && isPeopleRule(wanted) && users !== undefined && users.trim() !== '')
    return [await namedPeople(directory, forest, wanted, users)];
  const { findings } = await directory.answer('check-forest', {
    forest: forest.name,
    page: 'all',
  });
  // One number is one attendant's: the one that is named, or the first.
  const numbered = findings.find(
    (one) =>
      one.rule === 'attendant-number' && (name ?? one.text.params.name) === one.text.params.name,
  );
  const own = findings.flatMap((finding) => {
    const rule = BY_HAND_RULES.find((one) => one === finding.rule);
    const isMeant = finding.offer?.operation === MEND_BY_HAND;
    if (!isMeant || rule === undefined || (wanted ?? rule) !== rule) return [];
    if (rule === 'attendant-number' && finding !== numbered) return [];
    return [{ rule, finding }];
  });
  if (own.length === 0) throw new UmError('UM-ALREADY-SO', { object: forest.name });
  const servers = (await serversOf(directory, forest)).filter(isUmServer);
  const around: Around = { forest, servers, name: name?.trim() ?? '', number: number ?? '' };
  return Promise.all(
    own.map(async ({ rule, finding }) => ({
      rule,
      finding: finding.text,
      ...(isPeopleRule(rule)
        ? await peopleToMend(directory, forest, rule, users ?? namedBy(finding))
        : LOOKS[rule](around, finding.text.params)),
    })),
  );
}

/** People who were named are looked at by themselves: nothing else of the forest matters to them. */
async function namedPeople(
  directory: Directory,
  forest: Forest,
  rule: PeopleRule,
  users: string,
): Promise<Work> {
  const people = await peopleToMend(directory, forest, rule, users);
  const [first] = people.looks;
  const { count = 0, names = '' } = people.about;
  const about = { count, names, more: 0, first: first?.on ?? '' };
  return { rule, finding: message(`check-forest.${rule}`, about), ...people };
}

/** The people whom a finding's own offer names. */
function namedBy({ offer }: Finding): string {
  const users = offer?.parameters.users;
  return typeof users === 'string' ? users : '';
}
