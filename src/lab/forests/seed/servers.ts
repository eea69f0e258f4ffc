import { domainDn, serversDn } from '../engine/names.js';
import { createHash } from 'node:crypto';
import { SERVICES_STARTED_AT } from '../records/servers.js';
import type { Seeder } from './seeder.js';
import { addRoots, rootCaOf } from './stores.js';

/** A machine that runs Exchange. */
export interface ServerSeed {
  readonly name: string;
  readonly version: 14 | 15;
  readonly isMailbox: boolean;
  readonly isClientAccess: boolean;
  readonly site: string;
  /** The SIP URI dial plans that its UM service, and its call router, are in. */
  readonly servicePlans: readonly string[];
  readonly routerPlans: readonly string[];
  /** The UM language packs of a Mailbox server. */
  readonly languages: readonly string[];
  /** As Exchange installs it: mode TCP, and no certificate but its own. */
  readonly isBare?: true;
  /** The CAs that it trusts. */
  readonly roots: readonly string[];
}

/** Makes a server with its UM services, certificates and Windows services. */
export function addServer(seeder: Seeder, server: ServerSeed): void {
  const { forest, object } = seeder;
  const { tables } = forest;
  const fqdn = `${server.name}.${forest.name}`;
  const own = object('Server', server.name, serversDn(forest));
  addRoots(seeder, fqdn, server.roots);
  const is2013 = server.version === 15;
  tables.ExchangeServer.add({
    ...own,
    Fqdn: fqdn,
    IsMailboxServer: server.isMailbox,
    IsClientAccessServer: server.isClientAccess,
    IsUnifiedMessagingServer: server.isMailbox || !is2013,
    AdminDisplayVersion: is2013 ? 'Version 15.0 (Build 1497.2)' : 'Version 14.3 (Build 123.4)',
    MajorVersion: server.version,
    Site: `${forest.name}/Configuration/Sites/${server.site}`,
  });
  const um = server.isBare === true ? null : addIssuedCertificates();
  const UMStartupMode = server.isBare === true ? 'TCP' : 'Dual';
  addCertificate('Microsoft Exchange', 2, {
    isSelfSigned: true,
    from: '2023-11-04',
    to: '2028-11-04',
  });
  const plans = (names: readonly string[]): string[] =>
    names.flatMap((name) => tables.UMDialPlan.find('id', name).map(({ Guid }) => Guid));
  if (is2013 && server.isMailbox) {
    tables.UMService.add({
      ...own,
      DialPlans: plans(server.servicePlans),
      UMStartupMode,
      UMCertificateThumbprint: um,
      Languages: [...server.languages],
    });
    addService('MSExchangeUM', 'Microsoft Exchange Unified Messaging');
  }
  if (is2013 && server.isClientAccess) {
    tables.UMCallRouter.add({
      ...object('Router', server.name, `CN=UMCallRouterSettings,${own.DistinguishedName}`),
      DialPlans: plans(server.routerPlans),
      UMStartupMode,
      UMCertificateThumbprint: um,
      Languages: [],
    });
    addService('MSExchangeUMCR', 'Microsoft Exchange Unified Messaging Call Router');
  }
  if (is2013) {
    tables.ServerComponent.add({
      ...object('ServerComponent', `${server.name}\\UMCallRouter`, own.DistinguishedName),
      Server: server.name,
      Component: 'UMCallRouter',
      States: {},
    });
  }
  if (!is2013) addService('MSExchangeUM', 'Microsoft Exchange Unified Messaging');

  function addService(name: string, display: string): void {
    tables.Service.add({
      ...object('Service', name, `CN=${server.name},CN=Computers,${domainDn(forest.name)}`),
      Computer: fqdn,
      DisplayName: display,
      Status: 'Running',
      Starts: 1,
      StartedAt: SERVICES_STARTED_AT,
    });
  }

  function addIssuedCertificates(): string {
    const bound = addCertificate('UM', 0, {
      isSelfSigned: false,
      from: '2026-03-01',
      to: '2028-03-01',
    });
    addCertificate('UM renewal', 1, { isSelfSigned: false, from: '2026-05-01', to: '2029-05-01' });
    return bound;
  }

  function addCertificate(
    name: string,
    index: number,
    given: { isSelfSigned: boolean; from: string; to: string },
  ): string {
    const thumbprint = createHash('sha1').update(`${fqdn} ${index}`).digest('hex').toUpperCase();
    tables.ExchangeCertificate.add({
      ...object('Certificate', thumbprint, `CN=${server.name},CN=Certificates`),
      Thumbprint: thumbprint,
      Server: server.name,
      FriendlyName: name,
      Subject: given.isSelfSigned ? `CN=${server.name}` : `CN=${fqdn}`,
      Issuer: given.isSelfSigned ? `CN=${server.name}` : rootCaOf(forest.organization),
      CertificateDomains: given.isSelfSigned ? [server.name, fqdn] : [fqdn],
      Services: given.isSelfSigned
        ? ['SMTP']
        : index === 0
          ? [
              ...(server.isMailbox ? ['UM'] : []),
              ...(server.isClientAccess ? ['UMCallRouter'] : []),
            ]
          : [],
      NotBefore: `${given.from}T00:00:00.000Z`,
      NotAfter: `${given.to}T00:00:00.000Z`,
      IsSelfSigned: given.isSelfSigned,
      HasPrivateKey: true,
      IsPending: false,
      IsTrusted: true,
    });
    return thumbprint;
  }
}

/** What Exchange runs on in the lab's forests, whatever is set up for UM there. */
type Machine = Omit<ServerSeed, 'servicePlans' | 'routerPlans' | 'isBare' | 'roots'>;

const CONTOSO_LANGUAGES = ['en-US', 'fr-FR'];
const FABRIKAM_LANGUAGES = ['en-US'];

export const CONTOSO_MACHINES: readonly Machine[] = [
  machine('mbx1', 'Paris', CONTOSO_LANGUAGES, { isMailbox: true, isClientAccess: false }),
  machine('mbx2', 'Lyon', CONTOSO_LANGUAGES, { isMailbox: true, isClientAccess: false }),
  machine('cas1', 'Paris', CONTOSO_LANGUAGES, { isMailbox: false, isClientAccess: true }),
  machine('multi1', 'Redmond', CONTOSO_LANGUAGES, { isMailbox: true, isClientAccess: true }),
  {
    ...machine('old1', 'Paris', CONTOSO_LANGUAGES, { isMailbox: false, isClientAccess: false }),
    version: 14,
  },
];

export const FABRIKAM_MACHINES: readonly Machine[] = [
  machine('fmbx1', 'Seattle', FABRIKAM_LANGUAGES, { isMailbox: true, isClientAccess: false }),
  machine('fmulti1', 'Seattle', FABRIKAM_LANGUAGES, { isMailbox: true, isClientAccess: true }),
];

function machine(
  name: string,
  site: string,
  languages: readonly string[],
  roles: Pick<Machine, 'isMailbox' | 'isClientAccess'>,
): Machine {
  return { name, site, languages, ...roles, version: 15 };
}
