import { domainDn } from '../engine/names.js';
import { createForest, type Forest } from '../engine/forest.js';
import { World } from '../engine/world.js';
import { crowd } from './crowd.js';
import { addLyncTopology } from './lync-topology.js';
import { namedPeople } from './named-people.js';
import { OFFICES } from './offices.js';
import { addPerson } from './people.js';
import { randomFrom } from './random.js';
import { seederFor, type Seeder } from './seeder.js';
import { addServer } from './servers.js';
import {
  addAutoAttendant,
  addDialPlan,
  addGateway,
  addHuntGroup,
  addPermission,
} from './um-objects.js';

const FABRIKAM_MAILBOXES = 40;

/** The lab's forests without objects. */
export function emptyWorld(): { world: World; contoso: Forest; fabrikam: Forest } {
  const contoso = createForest({
    name: 'contoso.com',
    netbiosName: 'CONTOSO',
    organization: 'Contoso',
    language: 'fr',
    hasLync: true,
    domainControllers: ['dc1.contoso.com', 'dc2.contoso.com'],
    sessionServer: 'multi1',
  });
  const fabrikam = createForest({
    name: 'fabrikam.com',
    netbiosName: 'FABRIKAM',
    organization: 'Fabrikam',
    language: 'en',
    hasLync: false,
    domainControllers: ['fdc1.fabrikam.com', 'fdc2.fabrikam.com'],
    sessionServer: 'fmulti1',
  });
  return { world: new World([contoso, fabrikam]), contoso, fabrikam };
}

/**
 * The lab's two forests: contoso.com with Exchange and Lync, fabrikam.com with Exchange, whose
 * people have their Lync in contoso.com; a trust both ways.
 * @param mailboxes how many in contoso.com
 */
export function seededWorld(seed: number, mailboxes: number): World {
  const { world, contoso, fabrikam } = emptyWorld();
  const contosoSeeder = seederFor(seed, world, contoso);
  const fabrikamSeeder = seederFor(seed, world, fabrikam);
  seedContoso(contosoSeeder);
  seedFabrikam(fabrikamSeeder);
  for (const seeder of [contosoSeeder, fabrikamSeeder]) {
    const { forest } = seeder;
    const offices = OFFICES.filter((office) => office.forest === forest.name);
    const named = namedPeople().filter(({ office }) => offices.includes(office));
    const wanted = forest === contoso ? mailboxes : FABRIKAM_MAILBOXES;
    const rest = wanted - named.filter(({ hasMailbox }) => hasMailbox).length;
    const random = randomFrom(seed + (forest === contoso ? 0 : 1));
    for (const person of [...named, ...crowd(rest, offices, random)]) {
      addPerson(seeder, contoso, contosoSeeder, person);
    }
  }
  return world;
}

function addTrust({ forest, object }: Seeder, other: string): void {
  forest.tables.ForestTrust.add({
    ...object('Trust', other, `CN=System,${domainDn(forest.name)}`),
    TrustDirection: 'Bidirectional',
  });
}

function seedContoso(seeder: Seeder): void {
  addTrust(seeder, 'fabrikam.com');
  addLyncTopology(seeder);
  const paris = addDialPlan(
    seeder,
    'Paris',
    4,
    '33',
    ['+33155500000'],
    ['Paris Stratégie par défaut'],
  );
  const lyon = addDialPlan(
    seeder,
    'Lyon',
    4,
    '33',
    ['+33472500000'],
    ['Lyon Stratégie par défaut'],
  );
  const redmond = addDialPlan(
    seeder,
    'Redmond',
    5,
    '1',
    ['+14255550000'],
    ['Redmond Default Policy', 'Redmond VIP'],
  );
  const legacy = addDialPlan(
    seeder,
    'Legacy',
    4,
    '33',
    ['7999'],
    ['Legacy Default Policy'],
    'TelExtn',
  );
  const sipPlans = [paris, lyon, redmond];
  const parisGateway = addGateway(seeder, '1:1', 'fepool-paris.contoso.com', true);
  const redmondGateway = addGateway(seeder, '1:3', 'fepool-redmond.contoso.com', false);
  for (const gateway of [parisGateway, redmondGateway]) {
    for (const plan of sipPlans) addHuntGroup(seeder, gateway, plan, plan.Name, plan.Name);
  }
  addHuntGroup(seeder, parisGateway, legacy, 'Reception', '5500');
  const pbx = addGateway(seeder, 'pbx1', '10.20.0.5', true);
  addHuntGroup(seeder, pbx, legacy, 'Legacy', '7999');
  addAutoAttendant(seeder, 'Accueil', paris, ['+33155500001', '5000'], 'Enabled', 'ferme.wav');
  addAutoAttendant(seeder, 'FrontDesk', redmond, ['+14255550001']);
  addAutoAttendant(seeder, 'Garde', paris, ['+33155500019'], 'Disabled');
  const admins = 'CONTOSO\\RTCUniversalServerAdmins';
  const services = 'CONTOSO\\RTCComponentUniversalServices';
  for (const user of [admins, services]) {
    addPermission(seeder, user, 'organization');
    addPermission(seeder, user, 'dialPlans');
  }
  addPermission(seeder, admins, 'autoAttendants');
  const names = sipPlans.map(({ Name }) => Name);
  const languages = ['en-US', 'fr-FR'];
  const both = { servicePlans: names, routerPlans: names, languages, version: 15 } as const;
  const mailbox = { ...both, isMailbox: true, isClientAccess: false };
  addServer(seeder, { ...mailbox, name: 'mbx1', site: 'Paris' });
  addServer(seeder, { ...mailbox, name: 'mbx2', site: 'Lyon' });
  addServer(seeder, {
    ...mailbox,
    name: 'cas1',
    isMailbox: false,
    isClientAccess: true,
    site: 'Paris',
  });
  addServer(seeder, {
    ...mailbox,
    name: 'multi1',
    isClientAccess: true,
    routerPlans: ['Paris', 'Redmond'],
    site: 'Redmond',
  });
  addServer(seeder, { ...mailbox, name: 'old1', version: 14, isMailbox: false, site: 'Paris' });
}

function seedFabrikam(seeder: Seeder): void {
  addTrust(seeder, 'contoso.com');
  addDialPlan(seeder, 'Seattle', 4, '1', ['+12065550000'], ['Seattle Default Policy']);
  const both = {
    servicePlans: ['Seattle'],
    routerPlans: ['Seattle'],
    languages: ['en-US'],
    version: 15,
  } as const;
  const mailbox = { ...both, isMailbox: true, site: 'Seattle' };
  addServer(seeder, { ...mailbox, name: 'fmbx1', isClientAccess: false });
  addServer(seeder, { ...mailbox, name: 'fmulti1', isClientAccess: true });
}
