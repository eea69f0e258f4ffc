import type { Output } from '../../cmdlets/call.js';
import type { Forest } from '../../protocol/endpoint.js';
import { UmError } from '../../protocol/errors.js';
import type { Directory } from './directory.js';
import type { FoundPerson } from './person.js';
import { exchangeShell, hasLyncShell, lyncShell } from './forests.js';
import { sameName } from './names.js';

/** A user whom Lync knows by a SIP address (`sip:…`). */
export type LyncUser = Output<'Get-CsUser'> & { readonly SipAddress: string };

/** A SIP address as Exchange writes it: without `sip:`. */
export function bareSipAddress(address: string): string {
  return address.replace(/^sip:/i, '');
}

/** The `sip:` addresses of a mailbox, without `sip:`. */
export function sipProxiesOf(mailbox: Output<'Get-Mailbox'>): string[] {
  return mailbox.EmailAddresses.filter((address) => /^sip:/i.test(address)).map(bareSipAddress);
}

/**
 * The Lync user of somebody with a mailbox, or null. In the same forest it is the same account;
 * across forests it is known by the linked account or by an address that both sides carry.
 */
export async function lyncUserOf(
  directory: Directory,
  { forest, mailbox }: FoundPerson,
): Promise<LyncUser | null> {
  if (!hasLyncShell(directory, forest)) return null;
  const across = [
    ...(mailbox.LinkedMasterAccount === null ? [] : [mailbox.LinkedMasterAccount]),
    ...sipProxiesOf(mailbox).map((address) => `sip:${address}`),
    `sip:${mailbox.PrimarySmtpAddress}`,
    mailbox.UserPrincipalName,
  ];
  const identities = sameName(forest.name, forest.lyncForest)
    ? [mailbox.UserPrincipalName]
    : across.filter((identity) => identity.trim() !== '');
  for (const Identity of identities) {
    const [user, second] = await directory.read(lyncShell(forest), 'Get-CsUser', { Identity });
    const SipAddress = user?.SipAddress ?? '';
    if (user !== undefined && second === undefined && SipAddress !== '') {
      return { ...user, SipAddress };
    }
  }
  return null;
}

/**
 * The Lync user of somebody with a mailbox.
 * @throws UmError UM-PERSON-NOT-IN-LYNC
 */
export async function requireLyncUser(
  directory: Directory,
  person: FoundPerson,
): Promise<LyncUser> {
  return mustBeInLync(person, await lyncUserOf(directory, person));
}

/**
 * The Lync user that was found of somebody with a mailbox.
 * @throws UmError UM-PERSON-NOT-IN-LYNC where none was
 */
export function mustBeInLync(person: FoundPerson, user: LyncUser | null): LyncUser {
  if (user !== null) return user;
  throw new UmError('UM-PERSON-NOT-IN-LYNC', {
    user: person.mailbox.DisplayName,
    forest: person.forest.lyncForest,
  });
}

/** The mailboxes of whoever has this SIP address (without `sip:`) in Lync. */
export async function mailboxesOfSipAddress(
  directory: Directory,
  forests: readonly Forest[],
  address: string,
): Promise<FoundPerson[]> {
  const found = new Map<string, FoundPerson>();
  for (const forest of forests) {
    if (!hasLyncShell(directory, forest)) continue;
    const Identity = `sip:${address}`;
    const users = await directory.read(lyncShell(forest), 'Get-CsUser', { Identity });
    const identities = users.length === 0 ? [] : [users[0]?.UserPrincipalName ?? '', address];
    for (const identity of identities.filter((one) => one !== '')) {
      const mailboxes = await directory.read(exchangeShell(forest), 'Get-Mailbox', {
        Identity: identity,
      });
      for (const mailbox of mailboxes) {
        const person = { forest, mailbox };
        const user = await lyncUserOf(directory, person);
        if (sameName(user?.SipAddress ?? '', Identity)) found.set(mailbox.Guid, person);
      }
    }
  }
  return [...found.values()];
}
