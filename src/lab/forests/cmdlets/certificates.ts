import { theOne, notFound, say, type Implementation, type Session } from '../engine/session.js';
import { exchangeError } from '../errors.js';
import type { CertificateRecord } from '../records/servers.js';
import { psDate, psObject } from '../values.js';

const CLASSES = 'Microsoft.Exchange.Management.SystemConfigurationTasks';

function showCertificate(session: Session, certificate: CertificateRecord) {
  return psObject('Microsoft.Exchange.Management.SystemConfigurationTasks.ExchangeCertificate', {
    Thumbprint: certificate.Thumbprint,
    Identity: `${certificate.Server}.${session.forest.name}\\${certificate.Thumbprint}`,
    FriendlyName: certificate.FriendlyName,
    Subject: certificate.Subject,
    Issuer: certificate.Issuer,
    CertificateDomains: certificate.CertificateDomains,
    Services: certificate.Services.length === 0 ? 'None' : certificate.Services.join(', '),
    Status: statusOf(session, certificate),
    NotBefore: psDate(certificate.NotBefore),
    NotAfter: psDate(certificate.NotAfter),
    IsSelfSigned: certificate.IsSelfSigned,
    HasPrivateKey: certificate.HasPrivateKey,
    RootCAType: certificate.IsSelfSigned ? 'None' : 'Enterprise',
  });
}

function statusOf(session: Session, certificate: CertificateRecord): string {
  if (certificate.IsPending) return 'PendingRequest';
  if (!isCurrent(session, certificate)) return 'DateInvalid';
  return certificate.IsTrusted ? 'Valid' : 'Untrusted';
}

function isCurrent(session: Session, { NotBefore, NotAfter }: CertificateRecord): boolean {
  const now = session.now.getTime();
  return Date.parse(NotBefore) <= now && now <= Date.parse(NotAfter);
}

/** The certificates in a server's store: the local one's where none is named. */
export function storeOf(session: Session, server: string | undefined): CertificateRecord[] {
  const { ExchangeCertificate, ExchangeServer } = session.forest.tables;
  const { Name } = theOne(session, ExchangeServer, server ?? session.server);
  return ExchangeCertificate.all().filter((certificate) => certificate.Server === Name);
}

function refuse(session: Session, reason: string, value: string) {
  return exchangeError('InvalidOperationException', [say(session, reason, value)]);
}

export const CERTIFICATES: Readonly<Record<string, Implementation>> = {
  'Get-ExchangeCertificate': {
    cmdletClass: `${CLASSES}.GetExchangeCertificate`,
    run: (given, session) => {
      const thumbprint = given.text('Thumbprint')?.toUpperCase();
      const found = storeOf(session, given.text('Server')).filter(
        (certificate) => thumbprint === undefined || certificate.Thumbprint === thumbprint,
      );
      if (thumbprint !== undefined && found.length === 0) throw notFound(session, thumbprint);
      return found.map((certificate) => showCertificate(session, certificate));
    },
  },
  'Enable-ExchangeCertificate': {
    cmdletClass: `${CLASSES}.EnableExchangeCertificate`,
    run: (given, session) => {
      const { ExchangeCertificate, UMCallRouter, UMService } = session.forest.tables;
      const thumbprint = given.needed('Thumbprint').toUpperCase();
      const store = storeOf(session, given.text('Server'));
      const certificate = store.find((candidate) => candidate.Thumbprint === thumbprint);
      const services = given.needed('Services').split(',');
      const isForUm = services.some((service) => service.startsWith('UM'));
      if (
        certificate === undefined ||
        certificate.IsPending ||
        !isCurrent(session, certificate) ||
        !certificate.HasPrivateKey ||
        (isForUm && certificate.IsSelfSigned)
      ) {
        throw refuse(session, 'reason.certificate', thumbprint);
      }
      const targets = [
        { service: 'UM', table: UMService },
        { service: 'UMCallRouter', table: UMCallRouter },
      ].filter(({ service }) => services.includes(service));
      const servers = targets.map(({ service, table }) => {
        const server = theOne(session, table, certificate.Server);
        if (server.UMStartupMode === 'TCP') {
          throw refuse(session, 'reason.startup-mode', server.Name);
        }
        return { service, table, server };
      });
      for (const { service, table, server } of servers) {
        session.transaction.set(table, server, { UMCertificateThumbprint: thumbprint });
        // A UM service has one certificate: the one before loses the binding.
        for (const other of store) {
          if (other.Guid !== certificate.Guid && other.Services.includes(service)) {
            session.transaction.set(ExchangeCertificate, other, {
              Services: other.Services.filter((bound) => bound !== service),
            });
          }
        }
        session.warn('warning.restart', service === 'UM' ? 'MSExchangeUM' : 'MSExchangeUMCR');
      }
      session.transaction.set(ExchangeCertificate, certificate, {
        Services: [...new Set([...certificate.Services, ...services])],
      });
      return [];
    },
  },
};
