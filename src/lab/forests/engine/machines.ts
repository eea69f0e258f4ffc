import { administrationOf, isCmdletName } from '../../../cmdlets/table.js';
import { exchangeError } from '../errors.js';
import type { Given } from './given.js';
import { unreachable, type Place } from './open-session.js';

/** The cmdlets that ask the machine itself, which their Server or Identity names. */
const OF_MACHINES: ReadonlySet<string> = new Set([
  'Get-ExchangeCertificate',
  'New-ExchangeCertificate',
  'Import-ExchangeCertificate',
  'Enable-ExchangeCertificate',
  'Get-UMActiveCalls',
  'Get-ServerHealth',
]);

/** The cmdlets that open the mailbox, on the server whose database holds it. */
const OF_MAILBOXES: ReadonlySet<string> = new Set([
  'Enable-UMMailbox',
  'Disable-UMMailbox',
  'Set-UMMailboxPIN',
  'Get-UMMailboxPIN',
]);

/**
 * Refuses a command that needs a machine which is down: its shell, what it would be asked, or the
 * mailboxes that it holds.
 * @throws CmdletError
 */
export function mustBeUp(
  command: string,
  given: Given,
  place: Place,
  isDown: (forest: string, server: string) => boolean,
): void {
  const { forest, server, isOwnShell } = place;
  const isExchange = isCmdletName(command) && administrationOf(command) === 'exchange';
  if ((isOwnShell || isExchange) && isDown(forest.name, server)) throw unreachable(server);
  const named = given.text('Server') ?? given.text('Identity') ?? '';
  if (OF_MACHINES.has(command)) {
    const [found] = forest.tables.ExchangeServer.find('id', named);
    if (isDown(forest.name, found?.Name ?? named)) throw exchangeError('RpcException', [named]);
  }
  if (!OF_MAILBOXES.has(command)) return;
  const mailbox =
    forest.tables.Mailbox.get(named.toLowerCase()) ?? forest.tables.Mailbox.find('id', named)[0];
  if (mailbox !== undefined && isDown(forest.name, mailbox.ServerName)) {
    throw exchangeError('RecipientTaskException', [mailbox.ServerName], 'Transport');
  }
}
