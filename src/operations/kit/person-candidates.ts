import type { Forest } from '../../protocol/endpoint.js';
import type { Problem } from '../../protocol/request.js';
import type { Directory } from './directory.js';
import type { FoundPerson } from './person.js';
import { exchangeShell } from './forests.js';
import { nearest, wordsOf } from './names.js';
import { objectId } from './object-id.js';

/** As many as a person will read through. */
const MOST_CANDIDATES = 10;

/** People to choose from, told apart by title, office, server and present dial plan. */
export async function personCandidates(
  directory: Directory,
  people: readonly FoundPerson[],
): Promise<Problem['candidates']> {
  return Promise.all(
    people.slice(0, MOST_CANDIDATES).map(async (person) => ({
      id: objectId(person.forest.name, person.mailbox.Guid),
      label: person.mailbox.DisplayName,
      detail: await detailOf(directory, person),
    })),
  );
}

async function detailOf(directory: Directory, { forest, mailbox }: FoundPerson): Promise<string> {
  const shell = exchangeShell(forest);
  const identity = { Identity: mailbox.Guid };
  const [users, umMailboxes] = await Promise.all([
    directory.read(shell, 'Get-User', identity),
    mailbox.UMEnabled ? directory.read(shell, 'Get-UMMailbox', identity) : [],
  ]);
  const [um] = umMailboxes;
  const parts = [
    users[0]?.Title ?? null,
    mailbox.Office,
    mailbox.UserPrincipalName,
    mailbox.ServerName,
    um === undefined ? null : `UM: ${[um.UMDialPlan?.Name, ...um.Extensions].join(' ')}`,
  ];
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}

/** Who is spelt most like what was typed; found by the beginnings of its words. */
export async function nearestPeople(
  directory: Directory,
  forests: readonly Forest[],
  typed: string,
): Promise<FoundPerson[]> {
  const account = typed.replace(/^sip:/i, '').replace(/^.*\\/, '').split('@')[0] ?? '';
  const beginnings = [...new Set(wordsOf(account).map((word) => word.slice(0, 3)))].slice(0, 3);
  const found = await Promise.all(
    forests.flatMap((forest) =>
      beginnings.map(async (beginning) => {
        const mailboxes = await directory.read(exchangeShell(forest), 'Get-Mailbox', {
          Anr: beginning,
          ResultSize: 100,
        });
        return mailboxes.map((mailbox) => ({ forest, mailbox }));
      }),
    ),
  );
  const people = new Map(found.flat().map((person) => [person.mailbox.Guid, person]));
  return nearest(
    account,
    [...people.values()],
    ({ mailbox }) => [mailbox.DisplayName, mailbox.Alias, ...wordsOf(mailbox.DisplayName)],
    5,
  );
}
