import type { FoundPerson } from './person.js';

/** The claim of a waiting request on somebody's mailbox: one change of it at a time. */
export function mailboxClaim({ forest, mailbox }: FoundPerson): string {
  return `mailbox:${forest.name}:${mailbox.Guid}`;
}
