import type { Output } from '../../cmdlets/call.js';
import { sameName } from './names.js';

export type Certificate = Output<'Get-ExchangeCertificate'>;

/** A renewal takes a public CA some days. */
export const RENEWAL_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/** Why a certificate of a server's store can't serve its UM. */
export type Unfitness = 'pending' | 'selfSigned' | 'noKey' | 'otherName' | 'invalid';

/**
 * Why a certificate isn't for the UM of the server with this name, or null where it is: issued by a
 * CA, named as the server, valid, with its private key.
 */
export function unfitnessOf(certificate: Certificate, fqdn: string): Unfitness | null {
  if (isPending(certificate)) return 'pending';
  if (certificate.IsSelfSigned) return 'selfSigned';
  if (!isNamed(certificate, fqdn)) return 'otherName';
  if (!certificate.HasPrivateKey) return 'noKey';
  return sameName(certificate.Status, 'Valid') ? null : 'invalid';
}

/** Whether it is a request that no CA has answered yet. */
export function isPending({ Status }: Certificate): boolean {
  return sameName(Status, 'PendingRequest');
}

/** Whether its subject is that name; other names that it is good for don't count for Lync. */
export function isNamed({ Subject }: Pick<Certificate, 'Subject'>, fqdn: string): boolean {
  return sameName(/CN=(?<name>[^,]+)/i.exec(Subject)?.groups?.name ?? '', fqdn);
}

/** For how many days it is still valid. */
export function daysLeft({ NotAfter }: Certificate, now: Date): number {
  return (Date.parse(NotAfter) - now.getTime()) / DAY;
}

/** Whether a service is among those that it is bound to. */
export function serves({ Services }: Certificate, wanted: 'UM' | 'UMCallRouter'): boolean {
  return Services.split(/,\s*/).some((service) => sameName(service, wanted));
}
