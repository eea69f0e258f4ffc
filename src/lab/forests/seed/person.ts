import type { Office } from './offices.js';

/** Somebody of the lab, before the directory's objects are made of them. */
export interface Person {
  readonly firstName: string;
  readonly lastName: string;
  /** Tells apart people of one name: `2` makes the alias `jean.moreau2`. */
  readonly number?: number;
  /** Set where two people show the same name, as only an alias or a GUID tells them apart. */
  readonly sharesDisplayName?: true;
  readonly office: Office;
  readonly title: string;
  readonly department: string;
  readonly hasMailbox: boolean;
  readonly isInLync: boolean;
  readonly enterpriseVoice: boolean;
  /** The extension of LineURI (and of the telephone number); null: no telephone. */
  readonly extension: string | null;
  /** A number of their own, where the office's formula would give somebody else's. */
  readonly number164?: string;
  /** The UM dial plan and extension of those who have UM. */
  readonly um: { readonly plan: string; readonly extension: string } | null;
  readonly isOverQuota?: true;
}

/** Their E.164 number; null: none. */
export function numberOf(person: Person): string | null {
  if (person.extension === null) return null;
  return person.number164 ?? `${person.office.numberPrefix}${person.extension}`;
}
