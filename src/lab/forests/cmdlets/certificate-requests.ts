import { createHash } from 'node:crypto';
import { changedList } from '../engine/given.js';
import { newObject, say, theOne, type Implementation, type Session } from '../engine/session.js';
import { exchangeError } from '../errors.js';
import { invalidValue } from './shared.js';

const CLASSES = 'Microsoft.Exchange.Management.SystemConfigurationTasks';
const NETWORK_PATH = /^\\\\[^\\]+\\[^\\]+\\./;
const YEAR = 365 * 24 * 60 * 60 * 1000;

/** A file has to be where the server can reach it, whoever's machine the session is from. */
function networkPath(path: string): string {
  if (!NETWORK_PATH.test(path)) throw invalidValue(path);
  return path;
}

/** The common part of a new certificate, called by its thumbprint. */
function newCertificate(session: Session, server: string) {
  const thumbprint = createHash('sha1').update(session.newGuid()).digest('hex').toUpperCase();
  const own = newObject(session, thumbprint, `CN=${server},CN=Certificates`);
  return { ...own, Thumbprint: thumbprint, Server: server };
}

/** Requests to a CA, and the CA's answers. */
export const CERTIFICATE_REQUESTS: Readonly<Record<string, Implementation>> = {
  'New-ExchangeCertificate': {
    cmdletClass: `${CLASSES}.NewExchangeCertificate`,
    run: (given, session) => {
      const { ExchangeCertificate, ExchangeServer } = session.forest.tables;
      if (given.bool('GenerateRequest') !== true) throw invalidValue('GenerateRequest');
      const { Name } = theOne(session, ExchangeServer, given.text('Server') ?? session.server);
      networkPath(given.needed('RequestFile'));
      const subject = given.text('SubjectName') ?? `CN=${Name}`;
      session.transaction.add(ExchangeCertificate, {
        ...newCertificate(session, Name),
        FriendlyName: given.text('FriendlyName') ?? 'Microsoft Exchange',
        Subject: subject,
        Issuer: subject,
        CertificateDomains: changedList([], given.list('DomainName')),
        Services: [],
        NotBefore: session.now.toISOString(),
        NotAfter: new Date(session.now.getTime() + YEAR).toISOString(),
        IsSelfSigned: true,
        HasPrivateKey: true,
        IsPending: true,
        IsTrusted: false,
      });
      return [];
    },
  },
  'Import-ExchangeCertificate': {
    cmdletClass: `${CLASSES}.ImportExchangeCertificate`,
    run: (given, session) => {
      const { ExchangeCertificate, ExchangeServer, IssuedCertificate } = session.forest.tables;
      const { Name } = theOne(session, ExchangeServer, given.text('Server') ?? session.server);
      const file = networkPath(given.needed('FileName'));
      const issued = IssuedCertificate.all().find(
        ({ File }) => File.toLowerCase() === file.toLowerCase(),
      );
      const request = issued === undefined ? undefined : ExchangeCertificate.get(issued.Request);
      if (issued === undefined || request === undefined) {
        throw exchangeError('InvalidOperationException', [say(session, 'reason.file', file)]);
      }
      // The private key stays where the request was made.
      const isOwn = request.Server === Name;
      if (isOwn) session.transaction.remove(ExchangeCertificate, request);
      session.transaction.add(ExchangeCertificate, {
        ...newCertificate(session, Name),
        FriendlyName: isOwn ? request.FriendlyName : '',
        Subject: request.Subject,
        Issuer: issued.Issuer,
        CertificateDomains: request.CertificateDomains,
        Services: [],
        NotBefore: issued.WhenCreated,
        NotAfter: issued.NotAfter,
        IsSelfSigned: false,
        HasPrivateKey: isOwn,
        IsPending: false,
        IsTrusted: issued.IsTrusted,
      });
      return [];
    },
  },
};
