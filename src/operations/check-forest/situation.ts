import type { Forest } from '../../protocol/endpoint.js';
import type { Directory } from '../kit/directory.js';
import { exchangeShell, hasLyncShell, lyncShell } from '../kit/forests.js';
import { readFrontEnds, type ReadFrontEnds } from '../kit/front-ends.js';
import { homePools, type LyncPool } from '../kit/um-contacts.js';
import { folded, sameName } from '../kit/names.js';
import { readPermissions } from '../kit/lync-permissions.js';
import { majorVersion } from '../kit/refuse-mailbox.js';
import { readRoles } from '../kit/um-rules/roles.js';
import type { LyncSituation, Situation } from '../kit/um-rules/situation.js';
import { attempt, type Reading, type Unread } from '../kit/um-rules/unread.js';
import type { Machines } from '../kit/trusted-roots/lacking.js';
import { readFrontEndStores, type ReadMachines } from '../kit/trusted-roots/read.js';
import { readLyncPeople, type LyncPeople } from './lync-people.js';
import { readPeople, type People } from './people.js';
import { sortSilent } from './silent.js';
import { readMachines } from './trusted-roots.js';
import { silentFrontEnds } from './front-ends.js';
import { readTrust, type Trust } from './forest-trust.js';
import { attemptPartner, silentPartners, type Partners, type ReadPartner } from './partners.js';
import { readPublishedPools } from './published-pools.js';

/** With what only a check of the whole forest looks at. */
export interface ForestSituation extends Situation {
  /** Whether calls are let through to a server; those that could not be asked are left out. */
  readonly components: readonly { readonly server: string; readonly state: string }[];
  /** How the forest trusts that of its Lync; null: it is the same, or it could not be asked. */
  readonly trust: Trust | null;
  /** Everybody with voice mail there. */
  readonly people: People;
  /** What the servers of both sides have in their certificate stores. */
  readonly machines: Machines;
  /** Whom each side lets in by its tokens. */
  readonly partners: Partners;
  /** Since when Lync's Front Ends run; null: no shell of this Lync is known. */
  readonly frontEnds: ReadFrontEnds | null;
  readonly lync: WholeLync | null;
  /** What can't be told because an endpoint has no command for it. */
  readonly absent: readonly Unread[];
}

/** What is read of a Lync once, however many forests it serves. */
interface WholeLync extends LyncSituation {
  /** Where users and contacts may be. */
  readonly homePools: readonly LyncPool[];
  readonly people: LyncPeople;
  readonly stores: ReadMachines;
  readonly partner: ReadPartner;
  readonly frontEnds: ReadFrontEnds;
}

/**
 * Reads all of the forests: as many commands for many users as for few, and each Lync once, however
 * many forests it serves.
 */
export function readSituations(
  directory: Directory,
  forests: readonly Forest[],
): Promise<{ readonly forest: Forest; readonly reading: Reading<ForestSituation> }[]> {
  const now = directory.now();
  const lyncs = new Map<string, Promise<WholeLync | null>>();
  return Promise.all(
    forests.map(async (forest) => {
      const key = folded(forest.lyncForest);
      const lync = lyncs.get(key) ?? readLync(directory, servedBy(forest, forests));
      lyncs.set(key, lync);
      return { forest, reading: await attempt(readSituation(directory, forest, now, lync)) };
    }),
  );
}

/** A forest and the others that are checked and have the same Lync. */
function servedBy(forest: Forest, forests: readonly Forest[]): [Forest, ...Forest[]] {
  const others = forests.filter((one) => one !== forest);
  return [forest, ...others.filter((one) => sameName(one.lyncForest, forest.lyncForest))];
}

async function readSituation(
  directory: Directory,
  forest: Forest,
  now: Date,
  lyncReading: Promise<WholeLync | null>,
): Promise<ForestSituation> {
  const shell = exchangeShell(forest);
  const dialPlans = directory.read(shell, 'Get-UMDialPlan', {});
  const policies = directory.read(shell, 'Get-UMMailboxPolicy', {});
  const plans = Promise.all([dialPlans, policies]);
  // People are held against Lync's; the servers needn't wait for those.
  const [people, rest] = await Promise.all([
    Promise.all([plans, lyncReading]).then(([[all, own], lync]) =>
      readPeople(directory, forest, { dialPlans: all, policies: own, lync: lync?.people ?? null }),
    ),
    plans.then(([all, own]) =>
      readRest(directory, forest, { now, dialPlans: all, policies: own, lyncReading }),
    ),
  ]);
  return { ...rest, people };
}

/** What was read of a forest before its servers are. */
interface Begun extends Pick<Situation, 'now' | 'dialPlans' | 'policies'> {
  readonly lyncReading: Promise<WholeLync | null>;
}

/** All but the people. */
async function readRest(
  directory: Directory,
  forest: Forest,
  { now, dialPlans, policies, lyncReading }: Begun,
): Promise<Omit<ForestSituation, 'people'>> {
  const shell = exchangeShell(forest);
  const read = directory.read.bind(directory);
  const [all, services, gateways, huntGroups, attendants] = await Promise.all([
    read(shell, 'Get-ExchangeServer', {}),
    read(shell, 'Get-UMService', {}),
    read(shell, 'Get-UMIPGateway', {}),
    read(shell, 'Get-UMHuntGroup', {}),
    read(shell, 'Get-UMAutoAttendant', {}),
  ]);
  const servers = all
    .filter((server) => majorVersion(server) === 15)
    .sort((a, b) => a.Name.localeCompare(b.Name, 'en'));
  const [roles, published, permissions, components, trust, partner] = await Promise.all([
    Promise.all(servers.map((server) => readRoles(directory, forest, server, services))),
    readPublishedPools(directory, forest, servers),
    readPermissions(directory, forest, dialPlans),
    Promise.all(servers.map((server) => readComponent(directory, forest, server))),
    readTrust(directory, forest, servers),
    attemptPartner(directory, forest, 'exchange'),
  ]);
  const lync = await lyncReading;
  const ofServers = { forest, servers, roles: roles.flatMap((one) => one.roles) };
  const stores = await readMachines(directory, ofServers, lync?.stores ?? null);
  const partners = { exchange: partner, lync: lync?.partner ?? null };
  const frontEnds = lync?.frontEnds ?? null;
  const silent = sortSilent([
    ...stores.silent,
    ...silentPartners(forest, partners),
    ...silentFrontEnds(frontEnds),
  ]);
  return {
    forest,
    now,
    servers,
    roles: ofServers.roles,
    pools: published.pools,
    withoutScripts: published.withoutScripts,
    components: components.flatMap(({ server, state }) =>
      state === null ? [] : [{ server, state }],
    ),
    trust: trust.trust,
    machines: stores.machines,
    partners,
    frontEnds,
    absent: silent.absent,
    unread: [
      ...roles.flatMap((one) => one.unread),
      ...components.flatMap(({ unread }) => unread),
      ...published.unread,
      ...trust.unread,
      ...silent.unread,
    ],
    dialPlans,
    sipPlans: dialPlans
      .filter(({ URIType }) => URIType === 'SipName')
      .sort((a, b) => a.Name.localeCompare(b.Name, 'en')),
    policies,
    gateways,
    huntGroups,
    attendants,
    permissions,
    lync,
  };
}

async function readLync(
  directory: Directory,
  served: readonly [Forest, ...Forest[]],
): Promise<WholeLync | null> {
  const [forest] = served;
  if (!hasLyncShell(directory, forest)) return null;
  const shell = lyncShell(forest);
  const pools = homePools(directory, forest);
  const [all, people, contacts, dialPlans, media, stores, partner, frontEnds] = await Promise.all([
    pools,
    readLyncPeople(directory, served),
    directory.read(shell, 'Get-CsExUmContact', {}),
    directory.read(shell, 'Get-CsDialPlan', {}),
    directory.read(shell, 'Get-CsMediaConfiguration', {}),
    pools.then((home) => readFrontEndStores(directory, forest, home)),
    attemptPartner(directory, forest, 'lync'),
    pools.then((home) => readFrontEnds(directory, forest, home)),
  ]);
  return { homePools: all, people, contacts, dialPlans, media, stores, partner, frontEnds };
}

async function readComponent(
  directory: Directory,
  forest: Forest,
  { Name, Fqdn }: Situation['servers'][number],
): Promise<{ server: string; state: string | null; unread: Unread[] }> {
  const command = 'Get-ServerComponentState';
  const read = await attempt(
    directory.read(exchangeShell(forest), command, { Identity: Fqdn, Component: 'UMCallRouter' }),
  );
  const state = 'value' in read ? (read.value[0]?.State ?? null) : null;
  const unread =
    'value' in read ? [] : [{ server: Name, command, rules: ['component-state'] } as const];
  return { server: Name, state, unread };
}
