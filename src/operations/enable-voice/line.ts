import { UmError } from '../../protocol/errors.js';
import type { Directory } from '../kit/directory.js';
import { exchangeShell } from '../kit/forests.js';
import type { LyncUser } from '../kit/lync-user.js';
import type { FoundPerson } from '../kit/person.js';

/** E.164: a plus, a country and at least a few digits; 15 at most. */
const E164 = /^\+[1-9]\d{6,14}$/;

/**
 * The line (`tel:+33155501234;ext=1234`) that somebody is to have: the number given, or the one they
 * have in Lync, or their telephone number in Active Directory; with the extension given, or that of
 * their voice mail, or that of their present line. One given as `tel:…` is the whole line.
 * @throws UmError UM-NUMBER-NEEDED where none is known, UM-NUMBER-FORM for one that isn't E.164
 */
export async function chooseLine(
  directory: Directory,
  person: FoundPerson,
  lync: LyncUser,
  number: string | undefined,
  extension: string | undefined,
): Promise<string> {
  const [present = '', presentExtension = ''] = (lync.LineURI ?? '')
    .replace(/^tel:/i, '')
    .split(/;ext=/i);
  const typed = digitsOf(number?.replace(/^tel:/i, '').split(/;ext=/i)[0] ?? '');
  const inLync = present === '' ? await phoneOf(directory, person) : present;
  const wanted = typed === '' ? inLync : typed;
  const about = { parameter: 'number', user: person.mailbox.DisplayName };
  if (wanted === '') throw new UmError('UM-NUMBER-NEEDED', about);
  if (!E164.test(wanted)) throw new UmError('UM-NUMBER-FORM', { ...about, number: wanted });
  const inNumber = /;ext=(?<digits>\d+)$/i.exec(number ?? '')?.groups?.digits ?? '';
  if (/^tel:/i.test(number ?? ''))
    return inNumber === '' ? `tel:${wanted}` : `tel:${wanted};ext=${inNumber}`;
  const known = [extension?.replace(/\D/g, '') ?? '', inNumber, presentExtension];
  const last = known.find((one) => one !== '') ?? (await umExtensionOf(directory, person));
  return last === '' ? `tel:${wanted}` : `tel:${wanted};ext=${last}`;
}

async function phoneOf(directory: Directory, { forest, mailbox }: FoundPerson): Promise<string> {
  const [user] = await directory.read(exchangeShell(forest), 'Get-User', {
    Identity: mailbox.Guid,
  });
  return digitsOf(user?.Phone ?? '');
}

async function umExtensionOf(
  directory: Directory,
  { forest, mailbox }: FoundPerson,
): Promise<string> {
  if (!mailbox.UMEnabled) return '';
  const [um] = await directory.read(exchangeShell(forest), 'Get-UMMailbox', {
    Identity: mailbox.Guid,
  });
  return um?.Extensions[0] ?? '';
}

/** A number as people write it, without blanks, dots and brackets; a leading 00 is a plus. */
function digitsOf(text: string): string {
  return text
    .trim()
    .replace(/\(0\)/g, '')
    .replace(/[\s.()/\u00a0-]/g, '')
    .replace(/^00/, '+');
}
