import { exchangeError, lyncNotFound } from '../errors.js';
import { foundByAnr } from '../engine/name-resolution.js';
import { equalsOnly, parseFilter, type Filter } from '../engine/filter.js';
import type { Given } from '../engine/given.js';
import { notFound, theOne, type Session } from '../engine/session.js';
import type { Table } from '../engine/table.js';
import type { BaseRecord } from '../records/base.js';
import type { DialPlanRecord } from '../records/unified-messaging.js';
import type { MailboxRecord } from '../records/people.js';
import type { PsLike, PsLikeObject } from '../values.js';

const DEFAULT_RESULT_SIZE = 1000;

/** The objects that a Get cmdlet of Lync's is asked for: those named, or all where nothing is. */
export function oneOrAllOfLync<R extends BaseRecord>(
  table: Table<R>,
  identity: string | undefined,
): R[] {
  if (identity === undefined) return table.all();
  const found = table.find('id', identity);
  if (found.length === 0) throw lyncNotFound(identity);
  return found;
}

/** The filter of a call; all pass where none is given. */
export function filterOf(given: Given): Filter {
  const text = given.text('Filter');
  return text === undefined ? () => true : parseFilter(text);
}

/**
 * The first of the objects that ResultSize lets through (1000 by default), shown.
 * @param propertyOf what a filter asks of a record, where it needn't be shown for that
 */
export function limited<R>(
  session: Session,
  given: Given,
  records: readonly R[],
  show: (record: R) => PsLikeObject,
  unlessGiven = DEFAULT_RESULT_SIZE,
  propertyOf: ((record: R, name: string) => PsLike | undefined) | null = null,
): PsLike[] {
  const size = given.number('ResultSize') ?? unlessGiven;
  const passes = filterOf(given);
  const shown: PsLike[] = [];
  for (const record of records) {
    if (shown.length >= size) {
      session.warn('warning.result-size', String(size));
      break;
    }
    if (propertyOf !== null && !passes((name) => propertyOf(record, name))) continue;
    const object = show(record);
    if (propertyOf !== null || !given.has('Filter') || passes((name) => shownAs(object, name)))
      shown.push(object);
  }
  return shown;
}

function shownAs(object: PsLikeObject, name: string): PsLike | undefined {
  const lower = name.toLowerCase();
  const key = Object.keys(object).find((candidate) => candidate.toLowerCase() === lower);
  return key === undefined ? undefined : object[key];
}

/** The mailboxes that a Get cmdlet is asked for, by Identity or Anr; all where neither is given. */
export function mailboxesOf(session: Session, given: Given): MailboxRecord[] {
  const { Mailbox } = session.forest.tables;
  const identity = given.text('Identity');
  if (identity !== undefined) return [theOne(session, Mailbox, identity)];
  const anr = given.text('Anr');
  const addresses = equalsOnly(given.text('Filter') ?? '', 'EmailAddresses');
  if (anr === undefined && addresses !== null) {
    return [...new Set(addresses.flatMap((address) => Mailbox.find('proxy', address)))];
  }
  return anr === undefined ? Mailbox.all() : foundByAnr(Mailbox, anr);
}

/** The mailbox that a call acts on. */
export function theMailbox(session: Session, given: Given): MailboxRecord {
  return theOne(session, session.forest.tables.Mailbox, given.needed('Identity'));
}

/** The dial plan of a GUID that some object holds. */
export function planOf(session: Session, guid: string): DialPlanRecord {
  const plan = session.forest.tables.UMDialPlan.get(guid);
  if (plan === undefined) throw notFound(session, guid);
  return plan;
}

/** The SIP URI dial plans of the forest. */
export function sipPlans(session: Session): DialPlanRecord[] {
  return session.forest.tables.UMDialPlan.all().filter(({ URIType }) => URIType === 'SipName');
}

/** A value that the product's own rules refuse. */
export function invalidValue(value: string) {
  return exchangeError('DataValidationException', [value]);
}

/** Whether an address is a fully qualified name, as secured plans need, and not an IP address. */
export function isFqdn(address: string): boolean {
  return /^(?!\d+(?:\.\d+){3}$)[a-z\d-]+(?:\.[a-z\d-]+)+$/i.test(address);
}
