import type { Output } from '../../cmdlets/call.js';
import { exchangeForests, exchangeShell } from '../../operations/kit/forests.js';
import { objectId, parseObjectId } from '../../operations/kit/object-id.js';
import type { Directory } from '../../operations/kit/directory.js';
import type { Choice } from '../../protocol/api.js';
import type { Forest } from '../../protocol/endpoint.js';

/** The most that Teams' list of a type-ahead shows. */
export const MOST_PEOPLE = 15;

/** What names, aliases and addresses are made of, without whatever a filter gives a meaning to. */
const PLAIN_BEGINNING = /^[\p{L}\p{M}\p{N} .,_'@+-]{1,256}$/u;

/**
 * The people with a mailbox whose display, first or last name, alias or e-mail address begins as
 * was typed, or the one whom an object id names; told apart by address, title and dial plan. One
 * command in each forest; a forest that doesn't answer is left out where another does.
 * @returns at most `MOST_PEOPLE`; none for a text that nobody's name could begin with
 * @throws UmError UM-FOREST-UNKNOWN, and what reading throws where no forest answers
 */
export async function peopleCalled(
  directory: Directory,
  typed: string,
  forest?: string,
): Promise<Choice[]> {
  const id = parseObjectId(typed);
  if (id !== null) {
    const query = { Identity: id.guid };
    return inEach(exchangeForests(directory, id.forest), (at) => found(directory, at, query));
  }
  const filter = filterFor(typed);
  if (filter === null) return [];
  const query = {
    Filter: filter,
    RecipientType: ['UserMailbox'],
    ResultSize: MOST_PEOPLE,
  };
  return inEach(exchangeForests(directory, forest), (at) => found(directory, at, query));
}

/**
 * The filter for who begins so; null where a character could be read as more than itself. OPATH has
 * no escape for its wildcard, so that such a text is nobody's beginning. Lists of e-mail addresses
 * hold each with its kind before it.
 */
export function filterFor(typed: string): string | null {
  const text = typed
    .normalize('NFC')
    .replaceAll(/[‘’ʼ]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^(?:smtp|sip|mailto):/i, '');
  if (!PLAIN_BEGINNING.test(text)) return null;
  const beginning = text.replaceAll("'", "''");
  return [
    ...['DisplayName', 'FirstName', 'LastName', 'Alias'].map(
      (property) => `${property} -like '${beginning}*'`,
    ),
    `EmailAddresses -like 'smtp:${beginning}*'`,
  ].join(' -or ');
}

async function found(
  directory: Directory,
  forest: Forest,
  query: Parameters<typeof directory.read<'Get-Recipient'>>[2],
): Promise<Choice[]> {
  const recipients = await directory.read(exchangeShell(forest), 'Get-Recipient', query);
  return recipients.map((recipient) => ({
    id: objectId(forest.name, recipient.Guid),
    label: recipient.DisplayName,
    detail: detailOf(recipient),
  }));
}

function detailOf(recipient: Output<'Get-Recipient'>): string {
  const { PrimarySmtpAddress, Title, Office, UMRecipientDialPlanId: plan } = recipient;
  return [PrimarySmtpAddress, Title, Office, plan === null ? null : `UM: ${plan.Name}`]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
}

async function inEach(
  forests: readonly Forest[],
  read: (forest: Forest) => Promise<Choice[]>,
): Promise<Choice[]> {
  const answers = await Promise.allSettled(forests.map(read));
  const failed = answers.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected' && answers.every(({ status }) => status === 'rejected'))
    throw failed.reason;
  return answers
    .flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))
    .sort((a, b) => a.label.localeCompare(b.label, 'en') || a.id.localeCompare(b.id, 'en'))
    .slice(0, MOST_PEOPLE);
}
