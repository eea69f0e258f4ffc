import { domainDn, poolsDn } from '../engine/names.js';
import { SERVICES_STARTED_AT } from '../records/servers.js';
import type { Seeder } from './seeder.js';
import { addLyncCertificate, addRoots } from './stores.js';

interface PoolSeed {
  readonly cn: string;
  readonly label: string;
  readonly site: string;
  readonly kind: 'front-end' | 'branch' | 'director';
  readonly computers: readonly string[];
}

const POOLS: readonly PoolSeed[] = [
  {
    cn: '1:1',
    label: 'fepool-paris',
    site: 'Paris',
    kind: 'front-end',
    computers: ['fe1-paris', 'fe2-paris'],
  },
  {
    cn: '1:2',
    label: 'fepool-lyon',
    site: 'Lyon',
    kind: 'front-end',
    computers: ['fe1-lyon', 'fe2-lyon'],
  },
  {
    cn: '1:3',
    label: 'fepool-redmond',
    site: 'Redmond',
    kind: 'front-end',
    computers: ['fe1-redmond', 'fe2-redmond'],
  },
  { cn: '1:4', label: 'sba-nantes', site: 'Nantes', kind: 'branch', computers: ['sba-nantes'] },
  { cn: '1:5', label: 'dirpool', site: 'Paris', kind: 'director', computers: ['dir1', 'dir2'] },
];

export const LYNC_GROUPS = ['RTCUniversalServerAdmins', 'RTCComponentUniversalServices'] as const;

/** Makes the Lync pools, as the directory's pool objects and as the topology knows them. */
export function addLyncTopology(seeder: Seeder, roots: readonly string[]): void {
  const { forest, object } = seeder;
  const { tables } = forest;
  const rtc = rtcDn(forest.name);
  POOLS.forEach((pool, index) => {
    const fqdn = `${pool.label}.${forest.name}`;
    tables.UCPool.add({
      ...object('UCPool', pool.cn, poolsDn(forest.name)),
      Fqdn: fqdn,
      IPAddress: `10.20.1.${index + 11}`,
      IsBranchRegistrar: pool.kind === 'branch',
      Version: 5,
    });
    const computers = pool.computers.map((computer) => `${computer}.${forest.name}`);
    tables.CsPool.add({
      ...object('CsPool', fqdn, rtc),
      Fqdn: fqdn,
      Site: `Site:${pool.site}`,
      Services: servicesOf(pool.kind).map((service) => `${service}:${fqdn}`),
      Computers: computers,
    });
    for (const computer of computers) {
      addRoots(seeder, computer, roots);
      addLyncCertificate(seeder, computer, fqdn);
      tables.Service.add({
        ...object('Service', 'RTCSRV', `CN=${computer},CN=Computers,${domainDn(forest.name)}`),
        Computer: computer,
        DisplayName: 'Lync Server Front-End',
        Status: 'Running',
        Starts: 1,
        StartedAt: SERVICES_STARTED_AT,
      });
    }
  });
  const edge = `edge.${forest.name}`;
  tables.CsPool.add({
    ...object('CsPool', edge, rtc),
    Fqdn: edge,
    Site: 'Site:Paris',
    Services: [`EdgeServer:${edge}`],
    Computers: [edge],
  });
  for (const group of LYNC_GROUPS) {
    tables.SecurityGroup.add(object('Group', group, `CN=Users,${domainDn(forest.name)}`));
  }
  addLyncDialPlan(seeder, 'Global', 'DefaultProfile', {});
  tables.CsMediaConfiguration.add({
    ...object('CsMediaConfiguration', 'Global', rtc),
    EncryptionLevel: 'RequireEncryption',
  });
  tables.CsHealthMonitoringConfiguration.add({
    ...object('CsHealthMonitoringConfiguration', `fepool-paris.${forest.name}`, rtc),
    FirstTestUserSipUri: `sip:test.one@${forest.name}`,
    SecondTestUserSipUri: `sip:test.two@${forest.name}`,
  });
}

/** Makes what UM needs in Lync for Paris: its dial plan and the contacts that lead to UM. */
export function addLyncSideOfParis(seeder: Seeder): void {
  const { forest, object } = seeder;
  addLyncDialPlan(seeder, 'Tag:Paris', 'Paris', { '4digits': '+3315550$1' });
  const contacts = `OU=UM Contacts,${domainDn(forest.name)}`;
  const pool = `fepool-paris.${forest.name}`;
  const contact = (name: string, number: string, isAutoAttendant: boolean) => {
    forest.tables.CsExUmContact.add({
      ...object('CsExUmContact', name, contacts),
      SipAddress: `sip:${name}@${forest.name}`,
      DisplayNumber: number,
      LineURI: `tel:${number}`,
      RegistrarPool: pool,
      Enabled: true,
      EnterpriseVoiceEnabled: true,
      AutoAttendant: isAutoAttendant,
      IsSubscriberAccess: !isAutoAttendant,
      OtherIpPhone: `Paris.${forest.name}`,
      Description: isAutoAttendant ? 'Accueil' : 'Paris',
    });
  };
  contact('SA_Paris', '+33155500000', false);
  contact('AA_Accueil', '+33155500001', true);
}

function addLyncDialPlan(
  { forest, object }: Seeder,
  identity: string,
  simpleName: string,
  rules: Readonly<Record<string, string>>,
): void {
  const { tables } = forest;
  const rtc = rtcDn(forest.name);
  tables.CsDialPlan.add({
    ...object('CsDialPlan', identity, rtc),
    SimpleName: simpleName,
    NormalizationRules: [...Object.keys(rules), 'Keep All'],
  });
  for (const [name, translation] of [...Object.entries(rules), ['Keep All', '$1'] as const]) {
    tables.CsVoiceNormalizationRule.add({
      ...object('CsVoiceNormalizationRule', `${identity}/${name}`, rtc),
      Pattern: name === 'Keep All' ? '^(\\d+)$' : '^(\\d{4})$',
      Translation: translation,
    });
  }
}

function rtcDn(forest: string): string {
  return `CN=RTC Service,CN=Services,CN=Configuration,${domainDn(forest)}`;
}

function servicesOf(kind: PoolSeed['kind']): readonly string[] {
  if (kind === 'front-end') return ['Registrar', 'UserServer', 'ConferencingServer', 'WebServer'];
  return kind === 'branch' ? ['Registrar', 'MediationServer'] : ['Registrar', 'WebServer'];
}
