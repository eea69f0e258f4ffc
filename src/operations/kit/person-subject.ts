import { message } from '../../protocol/message.js';
import type { DraftInput } from '../../protocol/plan.js';
import type { Directory } from './directory.js';
import { exchangeShell } from './forests.js';
import type { FoundPerson } from './person.js';

/** Who a plan is about: name, title and site first, then where the mailbox is. */
export async function personSubject(
  directory: Directory,
  { forest, mailbox }: FoundPerson,
): Promise<DraftInput['subject']> {
  const [user] = await directory.read(exchangeShell(forest), 'Get-User', {
    Identity: mailbox.Guid,
  });
  const facts: readonly (readonly [string, string | null])[] = [
    ['kit.name', mailbox.DisplayName],
    ['kit.title', user?.Title ?? null],
    ['kit.site', mailbox.Office],
    ['kit.forest', forest.name],
    ['kit.server', mailbox.ServerName],
  ];
  return facts.flatMap(([label, value]) =>
    value === null || value === '' ? [] : [{ label: message(label), value }],
  );
}
