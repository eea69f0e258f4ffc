import type { Output } from '../../cmdlets/call.js';
import { UmError } from '../../protocol/errors.js';
import { allAtOnce } from './all-at-once.js';
import type { Directory } from './directory.js';
import { exchangeShell } from './forests.js';
import { sameName } from './names.js';
import type { FoundPerson } from './person.js';

/** Exchange 2013's major version. */
export const EXCHANGE_2013 = 15;

/** The major number of `Version 15.0 (Build 847.32)`, or null where it can't be read. */
export function majorVersion(server: Output<'Get-ExchangeServer'>): number | null {
  const digits = /(?<major>\d+)\./.exec(server.AdminDisplayVersion)?.groups?.major;
  return digits === undefined ? null : Number(digits);
}

/**
 * Refuses a mailbox that can't be enabled for UM, in the order in which Enable-UMMailbox looks:
 * enabled already, on a server without this UM, over its send quota.
 * @throws UmError UM-ALREADY-ENABLED, UM-PERSON-OLD-SERVER, UM-MAILBOX-FULL
 */
export async function refuseUnfitMailbox(directory: Directory, person: FoundPerson): Promise<void> {
  const { forest, mailbox } = person;
  const shell = exchangeShell(forest);
  const user = mailbox.DisplayName;
  if (mailbox.UMEnabled) {
    const [um] = await directory.read(shell, 'Get-UMMailbox', { Identity: mailbox.Guid });
    throw new UmError('UM-ALREADY-ENABLED', {
      user,
      extension: um?.Extensions.join(', ') ?? '',
      dialPlan: um?.UMDialPlan?.Name ?? '',
    });
  }
  await refuseUnableMailbox(directory, person);
}

/**
 * Refuses a mailbox that Enable-UMMailbox would fail on, were it not enabled: on a server without
 * this UM, over its send quota.
 * @throws UmError UM-PERSON-OLD-SERVER, UM-MAILBOX-FULL
 */
export async function refuseUnableMailbox(
  directory: Directory,
  { forest, mailbox }: FoundPerson,
): Promise<void> {
  const shell = exchangeShell(forest);
  const user = mailbox.DisplayName;
  const isOfDatabase = mailbox.UseDatabaseQuotaDefaults === true;
  const own = isOfDatabase ? null : bytesOf(mailbox.ProhibitSendQuota);
  const [servers, statistics] = await allAtOnce([
    directory.read(shell, 'Get-ExchangeServer', {}),
    own === null && !isOfDatabase
      ? Promise.resolve([])
      : directory.read(shell, 'Get-MailboxStatistics', { Identity: mailbox.Guid }),
  ]);
  const server = servers.find(
    ({ Name, Fqdn }) => sameName(Name, mailbox.ServerName) || sameName(Fqdn, mailbox.ServerName),
  );
  const version = server === undefined ? null : majorVersion(server);
  if (server !== undefined && version !== null && version < EXCHANGE_2013) {
    throw new UmError('UM-PERSON-OLD-SERVER', {
      user,
      server: server.Name,
      version: server.AdminDisplayVersion,
    });
  }
  // Of a mailbox that takes its database's quotas, its own say `Unlimited`.
  const quota = isOfDatabase ? bytesOf(statistics[0]?.DatabaseProhibitSendQuota ?? null) : own;
  const size = bytesOf(statistics[0]?.TotalItemSize ?? null);
  if (quota !== null && size !== null && size >= quota)
    throw new UmError('UM-MAILBOX-FULL', { user });
}

/** The bytes of `2 GB (2,147,483,648 bytes)`; null for `Unlimited` and what can't be read. */
function bytesOf(size: string | null): number | null {
  const digits = /\((?<bytes>[\d,.\s\u00a0\u202f]+)/.exec(size ?? '')?.groups?.bytes;
  const bytes = Number((digits ?? '').replace(/\D/g, ''));
  return digits === undefined || !Number.isSafeInteger(bytes) ? null : bytes;
}
