import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { Output } from '../../cmdlets/call.js';
import type { Forest } from '../../protocol/endpoint.js';
import { lineExtension } from '../kit/choose-extension.js';
import type { Directory } from '../kit/directory.js';
import { exchangeShell, hasLyncShell, lyncShell } from '../kit/forests.js';
import { lyncUserFinder } from '../kit/lync-user-finder.js';
import { lacksVoice } from '../kit/um-rules/person-facts.js';

/** Somebody's telephone in Lync, as it tells how a dial plan for it has to be. */
export interface Line {
  readonly mailbox: Output<'Get-Mailbox'>;
  readonly extension: string;
  /** What stands before the extension in the number; null: the number doesn't end with it. */
  readonly prefix: string | null;
  readonly countryCode: string | null;
}

/** The lines of a forest's people who have calls of their own in Lync, by name. */
export async function linesOf(directory: Directory, forest: Forest): Promise<Line[]> {
  if (!hasLyncShell(directory, forest)) return [];
  const [mailboxes, users] = await Promise.all([
    directory.read(exchangeShell(forest), 'Get-Mailbox', { ResultSize: 'Unlimited' }),
    directory.read(lyncShell(forest), 'Get-CsUser', { ResultSize: 'Unlimited' }),
  ]);
  const userOf = lyncUserFinder(forest, users);
  return mailboxes
    .toSorted((a, b) => a.DisplayName.localeCompare(b.DisplayName, 'en'))
    .flatMap((mailbox) => {
      const user = userOf(mailbox);
      if (user?.Enabled !== true || lacksVoice(user)) return [];
      const read = readLine(user.LineURI);
      return read === null ? [] : [{ mailbox, ...read }];
    });
}

/** What a line (`tel:+33155501234;ext=1234`) tells; null: it has no extension. */
export function readLine(lineUri: string | null): Omit<Line, 'mailbox'> | null {
  const extension = lineExtension(lineUri);
  if (extension === null) return null;
  const number = /^tel:(?<number>\+\d+)/i.exec(lineUri ?? '')?.groups?.number ?? '';
  return {
    extension,
    prefix: number.endsWith(extension) ? number.slice(0, -extension.length) : null,
    countryCode: parsePhoneNumberFromString(number)?.countryCallingCode ?? null,
  };
}

/** What a dial plan for an office is called: with Lync it has no accent, blank or dot. */
export function planName(office: string): string {
  return office
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9_-]/g, '')
    .slice(0, 49);
}
