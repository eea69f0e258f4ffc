import { changedList, type Given } from '../engine/given.js';
import { directoryProperties, referencesTo } from '../engine/output.js';
import { oneOrAll, theOne, type Implementation, type Session } from '../engine/session.js';
import type { Table } from '../engine/table.js';
import { exchangeError } from '../errors.js';
import { startupModeSchema, type UmServerRecord } from '../records/unified-messaging.js';
import { psObject, type PsLike } from '../values.js';

const UM = 'Microsoft.Exchange.Management.Tasks.UM';

/** What both kinds of UM server show. */
function umServerProperties(session: Session, server: UmServerRecord) {
  const { UMDialPlan } = session.forest.tables;
  return {
    ...directoryProperties(session, server),
    MaxCallsAllowed: 100,
    DialPlans: referencesTo(UMDialPlan, server.DialPlans),
    ExternalHostFqdn: null,
    ExternalServiceFqdn: null,
    UMCertificateThumbprint: server.UMCertificateThumbprint,
    UMStartupMode: server.UMStartupMode,
    IPAddressFamilyConfigurable: true,
    IPAddressFamily: 'Any',
  } satisfies Record<string, PsLike>;
}

/** The plans after `-DialPlans`, of which each must be a SIP URI plan. */
function changedPlans(
  session: Session,
  given: Given,
  server: UmServerRecord,
  exception: string,
): string[] {
  const { UMDialPlan } = session.forest.tables;
  const value = given.list('DialPlans');
  if (value === undefined) return server.DialPlans;
  const guid = (identity: string) => theOne(session, UMDialPlan, identity).Guid;
  const added = (value.kind === 'replace' ? value.items : value.add).map(guid);
  const notSip = added
    .map((one) => UMDialPlan.get(one))
    .find((plan) => plan?.URIType !== 'SipName');
  if (notSip !== undefined) throw exchangeError(exception, [notSip.Name]);
  return value.kind === 'replace'
    ? changedList([], { kind: 'replace', items: added })
    : changedList(server.DialPlans, { kind: 'change', add: added, remove: value.remove.map(guid) });
}

function change(
  session: Session,
  given: Given,
  table: Table<UmServerRecord>,
  server: UmServerRecord,
  kind: { readonly service: string; readonly binding: string; readonly exception: string },
): void {
  const plans = changedPlans(session, given, server, kind.exception);
  const mode = startupModeSchema.safeParse(given.text('UMStartupMode')).data;
  const isChanged = mode !== undefined && mode !== server.UMStartupMode;
  const dropsCertificate = isChanged && mode === 'TCP' && server.UMCertificateThumbprint !== null;
  session.transaction.set(table, server, {
    DialPlans: plans,
    ...(mode === undefined ? {} : { UMStartupMode: mode }),
    ...(dropsCertificate ? { UMCertificateThumbprint: null } : {}),
  });
  if (dropsCertificate) {
    const { ExchangeCertificate } = session.forest.tables;
    for (const certificate of ExchangeCertificate.find(
      'id',
      server.UMCertificateThumbprint ?? '',
    )) {
      if (certificate.Server === server.Name) {
        session.transaction.set(ExchangeCertificate, certificate, {
          Services: certificate.Services.filter((service) => service !== kind.binding),
        });
      }
    }
    session.warn('warning.certificate-dropped', server.Name);
  }
  if (isChanged) session.warn('warning.restart', kind.service);
}

/** The call router that is meant: the local server's where none is named. */
function theRouter(session: Session, given: Given): UmServerRecord {
  const { UMCallRouter } = session.forest.tables;
  return theOne(session, UMCallRouter, given.text('Server') ?? session.server);
}

export const SERVERS: Readonly<Record<string, Implementation>> = {
  'Get-ExchangeServer': {
    cmdletClass: 'Microsoft.Exchange.Management.SystemConfigurationTasks.GetExchangeServer',
    run: (given, session) =>
      oneOrAll(session, session.forest.tables.ExchangeServer, given.text('Identity')).map(
        (server) =>
          psObject('Microsoft.Exchange.Data.Directory.Management.ExchangeServer', {
            ...directoryProperties(session, server),
            Fqdn: server.Fqdn,
            IsMailboxServer: server.IsMailboxServer,
            IsClientAccessServer: server.IsClientAccessServer,
            IsUnifiedMessagingServer: server.IsUnifiedMessagingServer,
            IsHubTransportServer: server.IsMailboxServer,
            IsE14OrLater: true,
            IsE15OrLater: server.MajorVersion >= 15,
            AdminDisplayVersion: server.AdminDisplayVersion,
            Edition: 'Enterprise',
            Site: server.Site,
          }),
      ),
  },
  'Get-UMService': {
    cmdletClass: `${UM}.GetUMService`,
    run: (given, session) =>
      oneOrAll(session, session.forest.tables.UMService, given.text('Identity')).map((server) =>
        psObject('Microsoft.Exchange.Data.Directory.Management.UMServer', {
          ...umServerProperties(session, server),
          Status: 'Enabled',
          SipTcpListeningPort: 5062,
          SipTlsListeningPort: 5063,
          Languages: server.Languages,
          SIPAccessService: null,
        }),
      ),
  },
  'Set-UMService': {
    cmdletClass: `${UM}.SetUMService`,
    run: (given, session) => {
      const { UMService } = session.forest.tables;
      const server = theOne(session, UMService, given.needed('Identity'));
      if (given.has('Status')) throw exchangeError('StatusChangeException', [server.Name]);
      change(session, given, UMService, server, {
        service: 'MSExchangeUM',
        binding: 'UM',
        exception: 'CannotAddNonSipNameDialplanException',
      });
      return [];
    },
  },
  'Get-UMCallRouterSettings': {
    cmdletClass: `${UM}.GetUMCallRouterSettings`,
    run: (given, session) => [
      psObject('Microsoft.Exchange.Data.Directory.Management.SIPFEServerConfiguration', {
        ...umServerProperties(session, theRouter(session, given)),
        SipTcpListeningPort: 5060,
        SipTlsListeningPort: 5061,
        VersionNumber: 1,
        CurrentServerRole: 'Cafe',
      }),
    ],
  },
  'Set-UMCallRouterSettings': {
    cmdletClass: `${UM}.SetUMCallRouterSettings`,
    run: (given, session) => {
      const { UMCallRouter } = session.forest.tables;
      change(session, given, UMCallRouter, theRouter(session, given), {
        service: 'MSExchangeUMCR',
        binding: 'UMCallRouter',
        exception: 'CannotAddNonSipNameDialplanToCallRouterException',
      });
      return [];
    },
  },
};
