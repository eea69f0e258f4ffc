import type { Output } from '../../cmdlets/call.js';
import type { Forest } from '../../protocol/endpoint.js';
import { UmError } from '../../protocol/errors.js';
import { allAtOnce } from './all-at-once.js';
import type { Directory } from './directory.js';
import { exchangeForests, exchangeShell } from './forests.js';
import { orNone } from './or-none.js';
import { mailboxesOfSipAddress } from './lync-user.js';
import { folded, wordsOf } from './names.js';
import { parseObjectId } from './object-id.js';
import { nearestPeople, personCandidates } from './person-candidates.js';
import type { FoundPerson } from './person.js';

const GUID = /^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i;

/** A server that knows several by one identity names none; they are looked for by name then. */
const AMBIGUOUS = 'ManagementObjectAmbiguousException';

/**
 * Finds one person in the Exchange forests by what somebody typed: a chosen candidate's id, an
 * e-mail or sign-in address, `DOMAIN\user`, a `sip:` address, an alias, a name or a part of it.
 * @param forest the only forest to look in, where one was named
 * @throws UmError UM-MISSING-PARAMETER, UM-BAD-PARAMETER (a wildcard: it would be everybody),
 *   UM-PERSON-UNKNOWN, UM-PERSON-AMBIGUOUS, UM-PERSON-NO-MAILBOX, UM-FOREST-UNKNOWN
 */
export async function findPerson(
  directory: Directory,
  typed: string,
  forest?: string,
): Promise<FoundPerson> {
  const user = checked(typed);
  const forests = exchangeForests(directory, forest);
  const { found, near } = await search(directory, forests, user);
  const [only] = found;
  if (found.length > 1) {
    throw new UmError(
      'UM-PERSON-AMBIGUOUS',
      { parameter: 'user', user, count: found.length },
      { candidates: await personCandidates(directory, found) },
    );
  }
  if (only !== undefined) return only;
  if (await isKnownWithoutMailbox(directory, forests, user)) {
    throw new UmError('UM-PERSON-NO-MAILBOX', { parameter: 'user', user });
  }
  const nearby = near.length > 0 ? near : await nearestPeople(directory, forests, user);
  throw new UmError(
    'UM-PERSON-UNKNOWN',
    { parameter: 'user', user },
    { candidates: await personCandidates(directory, nearby) },
  );
}

/** An empty identity or a wildcard answers with everybody: neither ever reaches a server. */
function checked(typed: string): string {
  const user = typed.replace(/[\s\u00a0\u200b]+/g, ' ').trim();
  if (user === '') throw new UmError('UM-MISSING-PARAMETER', { parameter: 'user' });
  if (/[*?%]/.test(user) || !/[\p{L}\p{N}]/u.test(user)) {
    throw new UmError('UM-BAD-PARAMETER', { parameter: 'user', value: user });
  }
  return user;
}

interface Search {
  readonly found: readonly FoundPerson[];
  readonly near: readonly FoundPerson[];
}

async function search(
  directory: Directory,
  forests: readonly Forest[],
  user: string,
): Promise<Search> {
  const id = parseObjectId(user);
  if (id !== null) {
    const chosen = exchangeForests(directory, id.forest);
    return { found: await byIdentity(directory, chosen, id.guid), near: [] };
  }
  if (GUID.test(user)) {
    const found = await byIdentity(directory, forests, user.replace(/[{}]/g, ''));
    return { found, near: [] };
  }
  if (/^sip:/i.test(user)) {
    return { found: await mailboxesOfSipAddress(directory, forests, user.slice(4)), near: [] };
  }
  if (user.includes('@')) {
    const found = await byIdentity(directory, forests, user);
    if (found.length > 0) return { found, near: [] };
    return { found: await mailboxesOfSipAddress(directory, forests, user), near: [] };
  }
  if (user.includes('\\')) {
    return { found: await byIdentity(directory, forests, user), near: [] };
  }
  const all = onlyOnce(
    (
      await allAtOnce([byIdentity(directory, forests, user), byAnyName(directory, forests, user)])
    ).flat(),
  );
  const found = meant(user, all);
  return { found, near: found.length > 0 ? [] : all };
}

/**
 * Those whose account or name is exactly what was typed; else those who bear each word of it.
 * One word that is an account (`alice`) doesn't win over others who are called so.
 */
function meant(user: string, all: readonly FoundPerson[]): FoundPerson[] {
  const wanted = folded(user);
  const words = wordsOf(user);
  const exact = all.filter(({ mailbox }) =>
    namesOf(mailbox).some((name) => folded(name) === wanted),
  );
  const called = all.filter(({ mailbox }) => {
    const known = new Set(namesOf(mailbox).flatMap(wordsOf));
    return words.every((word) => known.has(word));
  });
  if (exact.length === 0) return called;
  return words.length === 1 && called.length > exact.length ? called : exact;
}

function namesOf(mailbox: Output<'Get-Mailbox'>): string[] {
  const { DisplayName, Name, Alias, SamAccountName, UserPrincipalName } = mailbox;
  return [DisplayName, Name, Alias, SamAccountName, UserPrincipalName.split('@')[0] ?? ''];
}

/** The mailboxes that the servers know by this identity, in each forest. */
async function byIdentity(
  directory: Directory,
  forests: readonly Forest[],
  identity: string,
): Promise<FoundPerson[]> {
  return inEach(forests, (forest) =>
    orNone(directory.read(exchangeShell(forest), 'Get-Mailbox', { Identity: identity }), AMBIGUOUS),
  );
}

async function byAnyName(
  directory: Directory,
  forests: readonly Forest[],
  user: string,
): Promise<FoundPerson[]> {
  return inEach(forests, (forest) =>
    directory.read(exchangeShell(forest), 'Get-Mailbox', { Anr: user, ResultSize: 100 }),
  );
}

async function inEach(
  forests: readonly Forest[],
  read: (forest: Forest) => Promise<Output<'Get-Mailbox'>[]>,
): Promise<FoundPerson[]> {
  const found = await Promise.all(
    forests.map(async (forest) => (await read(forest)).map((mailbox) => ({ forest, mailbox }))),
  );
  return found.flat();
}

function onlyOnce(people: readonly FoundPerson[]): FoundPerson[] {
  return [
    ...new Map(
      people.map((person) => [`${person.forest.name}/${person.mailbox.Guid}`, person]),
    ).values(),
  ];
}

async function isKnownWithoutMailbox(
  directory: Directory,
  forests: readonly Forest[],
  user: string,
): Promise<boolean> {
  if (parseObjectId(user) !== null || /^sip:/i.test(user)) return false;
  const users = await Promise.all(
    forests.map((forest) => directory.read(exchangeShell(forest), 'Get-User', { Identity: user })),
  );
  return users.flat().length > 0;
}
