import type { BaseRecord } from '../records/base.js';
import { folded } from './folded.js';
import type { Table } from './table.js';

/** Somebody whom ambiguous name resolution may find. */
export interface Named {
  readonly FirstName: string;
  readonly LastName: string;
  readonly DisplayName: string;
  readonly SamAccountName: string;
  readonly Alias?: string;
}

/** So many letters of a name are in the index. */
const INDEXED = 3;
const INDEX = 'anr';

/** The keys by which `foundByAnr` finds somebody: how each of their names begins. */
export function anrKeys(person: Named): string[] {
  return namesOf(person).map((name) => `${INDEX} ${folded(name).slice(0, INDEXED)}`);
}

/**
 * Those whom ambiguous name resolution finds: a prefix of the first, last or display name or of the
 * alias, accents and case apart; two words are a first and a last name's prefixes. The directory has
 * these names in an index, so that it looks at few people however many there are.
 */
export function foundByAnr<R extends BaseRecord & Named>(table: Table<R>, text: string): R[] {
  const wanted = folded(text.trim());
  const words = wanted.split(/\s+/);
  const [first = ''] = words;
  const some = first.length < INDEXED ? table.all() : table.find(INDEX, wanted.slice(0, INDEXED));
  return some.filter((person) => isMeant(person, wanted, words));
}

function isMeant(person: Named, wanted: string, words: readonly string[]): boolean {
  if (namesOf(person).some((name) => folded(name).startsWith(wanted))) return true;
  const [one = '', two, ...more] = words;
  if (two === undefined || more.length > 0) return false;
  const first = folded(person.FirstName);
  const last = folded(person.LastName);
  return (
    (first.startsWith(one) && last.startsWith(two)) ||
    (first.startsWith(two) && last.startsWith(one))
  );
}

function namesOf(person: Named): string[] {
  const { FirstName, LastName, DisplayName, SamAccountName, Alias = '' } = person;
  return [FirstName, LastName, DisplayName, SamAccountName, Alias];
}
