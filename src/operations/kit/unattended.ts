import type { Output } from '../../cmdlets/call.js';
import { message, type Message } from '../../protocol/message.js';
import type { Directory } from './directory.js';
import { exchangeShell } from './forests.js';
import { sameName } from './names.js';
import type { FoundPerson } from './person.js';

/** Mailboxes that nobody signs in to: others open them, and read what is mailed there. */
const OPENED_BY_OTHERS: Readonly<Record<string, string>> = {
  SharedMailbox: 'shared',
  RoomMailbox: 'room',
  EquipmentMailbox: 'equipment',
};

/**
 * What to say of a mailbox that isn't one person's, or whose account is disabled, before it is given
 * voice mail or a PIN is mailed to it.
 */
export async function unattendedWarnings(
  directory: Directory,
  person: FoundPerson,
): Promise<Message[]> {
  const [account] = await directory.read(exchangeShell(person.forest), 'Get-User', {
    Identity: person.mailbox.Guid,
  });
  return unattended(person, account);
}

/** The same, of somebody whose account was read; undefined: it wasn't found. */
export function unattended(
  { mailbox }: FoundPerson,
  account: Output<'Get-User'> | undefined,
): Message[] {
  const user = mailbox.DisplayName;
  const kind = Object.entries(OPENED_BY_OTHERS).find(([name]) =>
    sameName(name, mailbox.RecipientTypeDetails),
  )?.[1];
  if (kind !== undefined) return [message('kit.warning-shared', { user, kind })];
  // The account of a linked mailbox is always disabled: its owner's is in another forest.
  if (sameName(mailbox.RecipientTypeDetails, 'LinkedMailbox')) return [];
  const flags = (account?.UserAccountControl ?? '').split(',').map((flag) => flag.trim());
  return flags.some((flag) => sameName(flag, 'AccountDisabled'))
    ? [message('kit.warning-account-disabled', { user })]
    : [];
}
