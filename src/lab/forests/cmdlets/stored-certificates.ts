import type { Implementation, Session } from '../engine/session.js';
import { commandNotFound, powerShellError } from '../errors.js';
import { psDate, psObject } from '../values.js';
import { storeOf } from './certificates.js';

/** A certificate as a machine's store has it. */
interface Stored {
  readonly Thumbprint: string;
  readonly Subject: string;
  readonly Issuer: string;
  readonly NotBefore: string;
  readonly NotAfter: string;
}

function show(store: string, hasPrivateKey: boolean, certificate: Stored) {
  return psObject('System.Management.Automation.PSCustomObject', {
    Store: store,
    Thumbprint: certificate.Thumbprint,
    Subject: certificate.Subject,
    Issuer: certificate.Issuer,
    NotBefore: psDate(certificate.NotBefore),
    NotAfter: psDate(certificate.NotAfter),
    HasPrivateKey: hasPrivateKey,
  });
}

function showStores({ forest }: Session, computer: string) {
  return forest.tables.MachineCertificate.all()
    .filter(({ Computer }) => Computer === computer.toLowerCase())
    .map((certificate) => show(certificate.Store, certificate.Store === 'My', certificate));
}

/** What the management host reads of its servers' certificate stores. */
export const STORED_CERTIFICATES: Readonly<Record<string, Implementation>> = {
  'Get-ServerCertificate': {
    cmdletClass: 'Get-ServerCertificate',
    run: (_, session) => {
      if (!session.isOwnShell) throw commandNotFound('Get-ServerCertificate');
      const own = storeOf(session, session.server).filter(({ IsPending }) => !IsPending);
      return [
        ...showStores(session, `${session.server}.${session.forest.name}`),
        ...own.map((certificate) => show('My', certificate.HasPrivateKey, certificate)),
      ];
    },
  },
  'Get-FrontEndCertificate': {
    cmdletClass: 'Get-FrontEndCertificate',
    run: (given, session) => {
      const found = showStores(session, given.needed('ComputerName'));
      if (found.length > 0) return found;
      throw powerShellError(
        'System.Security.Cryptography.CryptographicException',
        'CryptographicException',
        'NotSpecified',
        'NetworkPathNotFound',
        [],
      );
    },
  },
};
