import type { Output } from '../../cmdlets/call.js';
import type { Forest } from '../../protocol/endpoint.js';
import type { Directory } from '../kit/directory.js';
import type { DialPlan } from '../kit/find-dial-plan.js';
import { isUmServer } from '../kit/find-server.js';
import { exchangeShell, hasLyncShell, lyncShell } from '../kit/forests.js';
import { isBranch, isDirector, type Pool } from '../kit/lync-pools.js';
import { lyncUserOf, type LyncUser } from '../kit/lync-user.js';
import { sameName } from '../kit/names.js';
import { objectId } from '../kit/object-id.js';
import { orNone } from '../kit/or-none.js';
import type { FoundPerson } from '../kit/person.js';
import type { UmRole } from '../kit/um-rules/roles.js';
import type { Situation } from '../kit/um-rules/situation.js';
import { readWayServers, type ServerHealth } from './servers.js';

/** All that stands between somebody's callers and their voice mail, as read. */
export interface Chain {
  readonly person: FoundPerson;
  /** The person, as an operation's parameter. */
  readonly id: string;
  /** Null: UM is off. */
  readonly um: Output<'Get-UMMailbox'> | null;
  readonly pin: Output<'Get-UMMailboxPIN'> | null;
  readonly hasLync: boolean;
  /** Null: Lync doesn't know them, or isn't known here. */
  readonly user: LyncUser | null;
  /** Their own dial plan; null: none, or one that isn't there. */
  readonly plan: DialPlan | null;
  /** Their home pool; null: none. */
  readonly pool: string | null;
  /** The server of the mailbox, where it isn't of Exchange 2013. */
  readonly olderServer: Output<'Get-ExchangeServer'> | null;
  readonly health: readonly ServerHealth[];
  /** The Mailbox servers that this person's calls don't meet. */
  readonly otherServers: readonly UmRole[];
  /** What the rules of a forest look at, as far as this person's calls meet it. */
  readonly situation: Situation;
}

/**
 * Reads it: as many commands for one forest as for another with the same servers, however many
 * people are in it.
 */
export async function readChain(
  directory: Directory,
  person: FoundPerson,
  now: Date,
): Promise<Chain> {
  const { forest, mailbox } = person;
  const shell = exchangeShell(forest);
  const own = { Identity: mailbox.Guid };
  const read = directory.read.bind(directory);
  const isThere = 'ManagementObjectNotFoundException';
  const [mailboxes, pins, user, dialPlans, policies, gateways, huntGroups, attendants, all, lync] =
    await Promise.all([
      mailbox.UMEnabled ? orNone(read(shell, 'Get-UMMailbox', own), isThere) : [],
      mailbox.UMEnabled ? orNone(read(shell, 'Get-UMMailboxPIN', own), isThere) : [],
      lyncUserOf(directory, person),
      read(shell, 'Get-UMDialPlan', {}),
      read(shell, 'Get-UMMailboxPolicy', {}),
      read(shell, 'Get-UMIPGateway', {}),
      read(shell, 'Get-UMHuntGroup', {}),
      read(shell, 'Get-UMAutoAttendant', {}),
      read(shell, 'Get-ExchangeServer', {}),
      readLync(directory, forest),
    ]);
  const um = mailboxes[0] ?? null;
  const plan = dialPlans.find(({ Guid }) => Guid === um?.UMDialPlan?.ObjectGuid) ?? null;
  const home = all.find(
    ({ Name, Fqdn }) => sameName(Name, mailbox.ServerName) || sameName(Fqdn, mailbox.ServerName),
  );
  const servers = all.filter(isUmServer);
  const isOnSip = plan?.URIType === 'SipName';
  const way = isOnSip
    ? await readWayServers(directory, forest, servers, home ?? null)
    : { roles: [], others: [], unread: [], health: [] };
  return {
    person,
    id: objectId(forest.name, mailbox.Guid),
    um,
    pin: pins[0] ?? null,
    hasLync: lync !== null,
    user,
    plan,
    pool: (user?.RegistrarPool ?? '') === '' ? null : (user?.RegistrarPool ?? null),
    olderServer: home === undefined || isUmServer(home) ? null : home,
    health: way.health,
    otherServers: way.others,
    situation: {
      forest,
      now,
      servers,
      roles: way.roles,
      withoutScripts: [],
      unread: way.unread,
      dialPlans,
      sipPlans: isOnSip ? [plan] : [],
      policies,
      gateways,
      huntGroups,
      attendants,
      pools: lync?.pools ?? null,
      permissions: [],
      machines: null,
      lync: lync?.situation ?? null,
    },
  };
}

async function readLync(
  directory: Directory,
  forest: Forest,
): Promise<{ situation: NonNullable<Situation['lync']>; pools: Pool[] } | null> {
  if (!hasLyncShell(directory, forest)) return null;
  const shell = lyncShell(forest);
  const [contacts, media, pools] = await Promise.all([
    directory.read(shell, 'Get-CsExUmContact', {}),
    directory.read(shell, 'Get-CsMediaConfiguration', {}),
    directory.read(shell, 'Get-CsPool', {}),
  ]);
  return {
    situation: { contacts, dialPlans: [], media },
    pools: pools.map(({ Fqdn, Services, Computers }) => ({
      name: Fqdn,
      fqdn: Fqdn,
      isBranch: isBranch(Services),
      isDirector: isDirector(Services) && !isBranch(Services),
      version: 5,
      computers: Computers,
    })),
  };
}
