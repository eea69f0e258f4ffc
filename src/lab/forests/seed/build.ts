import { z } from 'zod';
import { domainDn } from '../engine/names.js';
import { createForest, type Forest } from '../engine/forest.js';
import { World } from '../engine/world.js';
import { PARTNERS } from '../partner-applications.js';
import { crowd } from './crowd.js';
import { addLyncSideOfParis, addLyncTopology } from './lync-topology.js';
import { namedPeople } from './named-people.js';
import { OFFICES } from './offices.js';
import { addPerson } from './people.js';
import { randomFrom } from './random.js';
import { seederFor, type Seeder } from './seeder.js';
import { rootCaOf } from './stores.js';
import { addServer, CONTOSO_MACHINES, FABRIKAM_MACHINES } from './servers.js';
import {
  addAutoAttendant,
  addDialPlan,
  addGateway,
  addHuntGroup,
  addPermission,
} from './um-objects.js';

const FABRIKAM_MAILBOXES = 40;
/** The CAs of both forests, which every server of both trusts. */
const ROOTS = [rootCaOf('Contoso'), rootCaOf('Fabrikam')];

/** How many forests with Exchange a lab has where nothing is set up for UM. */
export const umForestsSchema = z.union([z.literal(1), z.literal(2)]);
export type UmForests = z.infer<typeof umForestsSchema>;

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
  const people = { seed, lync: contosoSeeder, isBare: false };
  addPeople(contosoSeeder, { ...people, mailboxes });
  addPeople(fabrikamSeeder, { ...people, mailboxes: FABRIKAM_MAILBOXES });
  return world;
}

/**
 * The lab's forests as installed, with nothing set up for UM: no dial plan, gateway, permission,
 * partner or contact, servers in mode TCP with no certificate but their own, that don't trust the CA of Lync's
 * servers, and people with telephones in Lync
 * whose voice mail is still to be switched on.
 * @param mailboxes how many in contoso.com
 * @param umForests 1: only contoso.com has Exchange
 */
export function bareWorld(seed: number, mailboxes: number, umForests: UmForests): World {
  const { world, contoso, fabrikam } = emptyWorld();
  const contosoSeeder = seederFor(seed, world, contoso);
  const roots = [rootCaOf(contoso.organization)];
  addLyncTopology(contosoSeeder, roots);
  addBareServers(contosoSeeder, CONTOSO_MACHINES, []);
  const people = { seed, lync: contosoSeeder, isBare: true };
  addPeople(contosoSeeder, { ...people, mailboxes });
  if (umForests === 1) return world;
  const fabrikamSeeder = seederFor(seed, world, fabrikam);
  addTrust(contosoSeeder, fabrikam.name);
  addTrust(fabrikamSeeder, contoso.name);
  addBareServers(fabrikamSeeder, FABRIKAM_MACHINES, [rootCaOf(fabrikam.organization)]);
  addPeople(fabrikamSeeder, { ...people, mailboxes: FABRIKAM_MAILBOXES });
  return world;
}

function addBareServers(
  seeder: Seeder,
  machines: typeof CONTOSO_MACHINES,
  roots: readonly string[],
): void {
  for (const machine of machines) {
    addServer(seeder, { ...machine, servicePlans: [], routerPlans: [], roots, isBare: true });
  }
}

function addPeople(
  seeder: Seeder,
  wanted: { seed: number; mailboxes: number; lync: Seeder; isBare: boolean },
): void {
  const { forest } = seeder;
  const { seed, mailboxes, lync, isBare } = wanted;
  const offices = OFFICES.filter((office) => office.forest === forest.name);
  const named = namedPeople().filter(({ office }) => offices.includes(office));
  const rest = mailboxes - named.filter(({ hasMailbox }) => hasMailbox).length;
  const random = randomFrom(seed + (seeder === lync ? 0 : 1));
  for (const person of [...named, ...crowd(rest, offices, random)]) {
    addPerson(seeder, lync.forest, lync, isBare ? { ...person, um: null } : person);
  }
}

function addTrust({ forest, object }: Seeder, other: string): void {
  forest.tables.ForestTrust.add({
    ...object('Trust', other, `CN=System,${domainDn(forest.name)}`),
    TrustDirection: 'Bidirectional',
  });
}

function addPartner({ forest, object }: Seeder, administration: keyof typeof PARTNERS): void {
  const { PartnerApplication, CsPartnerApplication } = forest.tables;
  const table = administration === 'lync' ? CsPartnerApplication : PartnerApplication;
  const { name, identifier } = PARTNERS[administration];
  table.add({
    ...object('PartnerApplication', name, 'CN=Partner Applications'),
    ApplicationIdentifier: identifier,
    Enabled: true,
  });
}

function seedContoso(seeder: Seeder): void {
  addTrust(seeder, 'fabrikam.com');
  addPartner(seeder, 'exchange');
  addPartner(seeder, 'lync');
  addLyncTopology(seeder, ROOTS);
  addLyncSideOfParis(seeder);
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
  for (const machine of CONTOSO_MACHINES) {
    addServer(seeder, {
      ...machine,
      roots: ROOTS,
      servicePlans: names,
      routerPlans: machine.name === 'multi1' ? ['Paris', 'Redmond'] : names,
    });
  }
}

function seedFabrikam(seeder: Seeder): void {
  addTrust(seeder, 'contoso.com');
  addPartner(seeder, 'exchange');
  addDialPlan(seeder, 'Seattle', 4, '1', ['+12065550000'], ['Seattle Default Policy']);
  for (const machine of FABRIKAM_MACHINES) {
    const plans = { servicePlans: ['Seattle'], routerPlans: ['Seattle'] };
    addServer(seeder, { ...machine, ...plans, roots: ROOTS });
  }
}
