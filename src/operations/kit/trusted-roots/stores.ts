import type { Output } from '../../../cmdlets/call.js';
import { folded, sameName } from '../names.js';
import { isNamed } from '../um-certificates.js';

export type StoredCertificate = Output<'Get-ServerCertificate'>;

/** A root certificate, by its name alone where whoever goes back to it doesn't hold it. */
export interface Root {
  readonly subject: string;
  readonly thumbprint: string | null;
}

/** A machine that takes part: what its stores hold, and which of its certificates others meet. */
export interface Machine {
  readonly fqdn: string;
  readonly stored: readonly StoredCertificate[];
  readonly own: readonly StoredCertificate[];
}

/**
 * The certificates of a machine that others meet: those that are bound, else the newest valid one
 * of a CA that bears one of its names. One that it made itself goes back to no root.
 */
export function ownCertificates(
  stored: readonly StoredCertificate[],
  names: readonly string[],
  bound: readonly string[],
  now: Date,
): StoredCertificate[] {
  const mine = stored.filter(({ Store, HasPrivateKey }) => sameName(Store, 'My') && HasPrivateKey);
  const used = mine.filter(({ Thumbprint }) => bound.some((one) => sameName(one, Thumbprint)));
  if (used.length > 0) return used.filter((one) => !isSelfIssued(one));
  return mine
    .filter((one) => !isSelfIssued(one) && isCurrent(one, now))
    .filter((one) => names.some((name) => isNamed(one, name)))
    .sort(newestFirst)
    .slice(0, 1);
}

/**
 * The roots that a certificate goes back to, as its machine's own stores tell, the newest first: a
 * CA whose certificate was renewed has several of one name, and any of them will do.
 */
export function rootsOf(
  { Issuer }: Pick<StoredCertificate, 'Issuer'>,
  stored: readonly StoredCertificate[],
  passed: readonly string[] = [],
): Root[] {
  const isIssuer = ({ Subject }: StoredCertificate): boolean => sameName(Subject, Issuer);
  const roots = stored
    .filter((one) => isIssuer(one) && isSelfIssued(one) && !sameName(one.Store, 'My'))
    .sort(newestFirst);
  if (roots.length > 0)
    return roots.map(({ Subject, Thumbprint }) => ({ subject: Subject, thumbprint: Thumbprint }));
  const above = stored.find((one) => isIssuer(one) && sameName(one.Store, 'CA'));
  const name = folded(Issuer);
  return above === undefined || passed.includes(name)
    ? [{ subject: Issuer, thumbprint: null }]
    : rootsOf(above, stored, [...passed, name]);
}

/** Whether a machine trusts a root. */
export function trusts({ stored }: Machine, { subject, thumbprint }: Root): boolean {
  return stored.some(
    (one) =>
      sameName(one.Store, 'Root') &&
      (thumbprint === null ? sameName(one.Subject, subject) : sameName(one.Thumbprint, thumbprint)),
  );
}

function isSelfIssued({ Subject, Issuer }: StoredCertificate): boolean {
  return sameName(Subject, Issuer);
}

function isCurrent({ NotBefore, NotAfter }: StoredCertificate, now: Date): boolean {
  return Date.parse(NotBefore) <= now.getTime() && now.getTime() <= Date.parse(NotAfter);
}

function newestFirst(a: StoredCertificate, b: StoredCertificate): number {
  return Date.parse(b.NotBefore) - Date.parse(a.NotBefore);
}
