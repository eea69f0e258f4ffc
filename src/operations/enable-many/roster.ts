import type { Output } from '../../cmdlets/call.js';
import type { Directory } from '../kit/directory.js';
import { exchangeForests, exchangeShell, hasLyncShell, lyncShell } from '../kit/forests.js';
import { folded, wordsOf } from '../kit/names.js';
import { parseObjectId } from '../kit/object-id.js';
import type { FoundPerson } from '../kit/person.js';
import type { Forest } from '../../protocol/endpoint.js';

interface UmMailbox {
  readonly plan: string;
  readonly policy: string;
}

interface UmMailboxes {
  readonly byGuid: ReadonlyMap<string, Output<'Get-UMMailbox'>>;
  /** Those who have a number as their own operator. */
  readonly byOperator: ReadonlyMap<string, readonly Output<'Get-UMMailbox'>[]>;
}

/** Everybody in one forest, as read at once. */
export interface ForestRoster {
  readonly forest: Forest;
  readonly byGuid: ReadonlyMap<string, Output<'Get-Mailbox'>>;
  /** By e-mail, `sip:` and EUM address, folded, each with its prefix. */
  readonly byAddress: ReadonlyMap<string, readonly Output<'Get-Mailbox'>[]>;
  /** Those with voice mail; read once, and only when somebody asks. */
  readonly um: () => Promise<ReadonlyMap<string, UmMailbox>>;
  /** Those with voice mail, with all that is known of it; null: only who is without was asked for. */
  readonly umMailboxes: UmMailboxes | null;
  readonly statistics: ReadonlyMap<string, Output<'Get-MailboxStatistics'>>;
  /** By sign-in name and by `sip:` address, folded; null: its Lync can't be asked. */
  readonly lync: ReadonlyMap<string, Output<'Get-CsUser'>> | null;
}

/** Everybody, read in as many commands as there are forests and servers, however many they are. */
export interface Roster {
  readonly forests: readonly ForestRoster[];
  /** Who is meant for certain by what stands in a file: one person exactly; else null. */
  certain(user: string, forest?: string): FoundPerson | null;
}

/** Reads everybody. @param withUm all of their voice mail too, where it is to be taken away */
export async function readRoster(directory: Directory, withUm = false): Promise<Roster> {
  const lyncs = new Map<string, Promise<LyncIndex>>();
  const forests = await Promise.all(
    exchangeForests(directory).map((forest) => {
      // One Lync may serve several forests.
      const key = folded(forest.lyncForest);
      const lync = lyncs.get(key) ?? readLync(directory, forest);
      lyncs.set(key, lync);
      return readForest(directory, forest, lync, withUm);
    }),
  );
  const accounts = new Map<string, FoundPerson[]>();
  const words = new Map<string, Set<string>>();
  for (const { forest, byGuid } of forests) {
    for (const mailbox of byGuid.values()) {
      const person = { forest, mailbox };
      const names = namesOf(mailbox);
      for (const key of new Set([...names, ...emailsOf(mailbox)].map(folded)))
        put(accounts, key, person);
      for (const word of new Set(names.flatMap(wordsOf))) {
        const bearers = words.get(word) ?? new Set();
        words.set(word, bearers.add(mailbox.Guid));
      }
    }
  }
  return {
    forests,
    certain: (user, forestName) => {
      const inForest = ({ forest }: FoundPerson): boolean =>
        forestName === undefined || folded(forest.name) === folded(forestName);
      const id = parseObjectId(user);
      if (id !== null) {
        const home = forests.find(({ forest }) => folded(forest.name) === folded(id.forest));
        const mailbox = home?.byGuid.get(id.guid);
        return home === undefined || mailbox === undefined
          ? null
          : { forest: home.forest, mailbox };
      }
      const exact = (accounts.get(folded(user)) ?? []).filter(inForest);
      const [only] = exact;
      // One word that is an account doesn't win over others who are called so.
      const called = words.get(folded(user))?.size ?? 0;
      return only !== undefined && exact.length === 1 && called <= 1 ? only : null;
    },
  };
}

type LyncIndex = ReadonlyMap<string, Output<'Get-CsUser'>> | null;

async function readForest(
  directory: Directory,
  forest: Forest,
  lyncReading: Promise<LyncIndex>,
  withUm: boolean,
): Promise<ForestRoster> {
  const shell = exchangeShell(forest);
  const [mailboxes, servers, lync, umMailboxes] = await Promise.all([
    directory.read(shell, 'Get-Mailbox', { ResultSize: 'Unlimited' }),
    directory.read(shell, 'Get-ExchangeServer', {}),
    lyncReading,
    withUm ? readUmMailboxes(directory, forest) : Promise.resolve(null),
  ]);
  let um: Promise<ReadonlyMap<string, UmMailbox>> | null = null;
  const holding = new Set(mailboxes.map(({ ServerName }) => folded(ServerName)));
  const statistics = await Promise.all(
    servers
      .filter(({ Name, Fqdn }) => holding.has(folded(Name)) || holding.has(folded(Fqdn)))
      .map(({ Fqdn }) => directory.read(shell, 'Get-MailboxStatistics', { Server: Fqdn })),
  );
  const byStoreGuid = new Map(statistics.flat().map((one) => [one.MailboxGuid, one]));
  const byAddress = new Map<string, Output<'Get-Mailbox'>[]>();
  for (const mailbox of mailboxes)
    for (const address of new Set(mailbox.EmailAddresses.map(folded)))
      put(byAddress, address, mailbox);
  return {
    forest,
    byGuid: new Map(mailboxes.map((mailbox) => [mailbox.Guid, mailbox])),
    byAddress,
    umMailboxes,
    um: () => (um ??= readUm(directory, forest)),
    statistics: new Map(
      mailboxes.flatMap(({ Guid, ExchangeGuid }) => {
        const found = byStoreGuid.get(ExchangeGuid);
        return found === undefined ? [] : [[Guid, found] as const];
      }),
    ),
    lync,
  };
}

async function readUmMailboxes(directory: Directory, forest: Forest): Promise<UmMailboxes> {
  const all = await directory.read(exchangeShell(forest), 'Get-UMMailbox', {
    ResultSize: 'Unlimited',
  });
  const byOperator = new Map<string, Output<'Get-UMMailbox'>[]>();
  for (const one of all) if (one.OperatorNumber !== null) put(byOperator, one.OperatorNumber, one);
  return { byGuid: new Map(all.map((one) => [one.Guid, one])), byOperator };
}

async function readUm(
  directory: Directory,
  forest: Forest,
): Promise<ReadonlyMap<string, UmMailbox>> {
  const all = await directory.readBrief(exchangeShell(forest), 'Get-UMMailbox', {
    ResultSize: 'Unlimited',
  });
  return new Map(
    all.map(({ Guid, UMDialPlan, UMMailboxPolicy }) => [
      Guid,
      { plan: UMDialPlan?.ObjectGuid ?? '', policy: UMMailboxPolicy?.ObjectGuid ?? '' },
    ]),
  );
}

async function readLync(directory: Directory, forest: Forest): Promise<LyncIndex> {
  if (!hasLyncShell(directory, forest)) return null;
  const index = new Map<string, Output<'Get-CsUser'>>();
  const users = await directory.read(lyncShell(forest), 'Get-CsUser', { ResultSize: 'Unlimited' });
  for (const user of users)
    for (const key of [user.UserPrincipalName, user.SipAddress ?? ''])
      if (key !== '') index.set(folded(key), user);
  return index;
}

function namesOf(mailbox: Output<'Get-Mailbox'>): string[] {
  const { DisplayName, Name, Alias, SamAccountName, UserPrincipalName } = mailbox;
  return [DisplayName, Name, Alias, SamAccountName, UserPrincipalName.split('@')[0] ?? ''];
}

function emailsOf(mailbox: Output<'Get-Mailbox'>): string[] {
  const addresses = mailbox.EmailAddresses.filter((one) => /^(?:smtp|sip):/i.test(one));
  return [
    mailbox.UserPrincipalName,
    mailbox.PrimarySmtpAddress,
    mailbox.Guid,
    ...addresses.map((one) => one.slice(one.indexOf(':') + 1)),
    ...addresses.filter((one) => /^sip:/i.test(one)),
  ];
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const present = map.get(key);
  if (present === undefined) map.set(key, [value]);
  else present.push(value);
}
