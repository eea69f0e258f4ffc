import { createHash } from 'node:crypto';
import type { MachineCertificateRecord } from '../records/servers.js';
import type { Seeder } from './seeder.js';

/** The CA of the Windows servers that the lab's people run. */
export function rootCaOf(organization: string): string {
  return `CN=${organization} Root CA`;
}

/** A root that comes with Windows. */
const PUBLIC_ROOT = 'CN=DigiCert Global Root G2, OU=www.digicert.com, O=DigiCert Inc, C=US';

/** Makes the CAs that a machine trusts, beside those that come with Windows. */
export function addRoots(seeder: Seeder, computer: string, subjects: readonly string[]): void {
  for (const Subject of [PUBLIC_ROOT, ...subjects])
    addStored(seeder, computer, { Store: 'Root', Subject, Issuer: Subject });
}

/** Makes the certificate of a Front End, and the CA between it and the root. */
export function addLyncCertificate(seeder: Seeder, computer: string, pool: string): void {
  const { organization } = seeder.forest;
  const Issuer = `CN=${organization} Issuing CA`;
  addStored(seeder, computer, { Store: 'CA', Subject: Issuer, Issuer: rootCaOf(organization) });
  addStored(seeder, computer, { Store: 'My', Subject: `CN=${pool}`, Issuer });
}

function addStored(
  { forest, object }: Seeder,
  computer: string,
  certificate: Pick<MachineCertificateRecord, 'Store' | 'Subject' | 'Issuer'>,
): void {
  const { Store, Subject } = certificate;
  const of = Store === 'My' ? `${computer} ${Subject}` : Subject;
  const Thumbprint = createHash('sha1').update(of).digest('hex').toUpperCase();
  forest.tables.MachineCertificate.add({
    ...object('MachineCertificate', `${Store}\\${Thumbprint}`, `CN=${computer}`),
    ...certificate,
    Computer: computer,
    Thumbprint,
    NotBefore: '2013-01-01T00:00:00.000Z',
    NotAfter: Store === 'My' ? '2028-03-01T00:00:00.000Z' : '2038-01-01T00:00:00.000Z',
  });
}
