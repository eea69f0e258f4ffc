import type { Output } from '../../cmdlets/call.js';
import type { Directory } from '../kit/directory.js';
import type { FoundPlan } from '../kit/find-dial-plan.js';
import type { Policy } from '../kit/find-policy.js';
import { exchangeShell, hasLyncShell } from '../kit/forests.js';
import { sameController } from '../kit/same-controller.js';
import { holdsPlan, readServerLists, type PlanList } from '../kit/server-plans/lists.js';
import { leadsTo, umContacts, type UmContact } from '../kit/um-contacts.js';

/** More conditions than this one filter doesn't take. */
const MOST_POLICIES = 20;

/** All that a dial plan is used by. */
export interface Uses extends FoundPlan {
  /** How many mailboxes have an address on it, a second one included. */
  readonly users: number;
  readonly attendants: readonly Output<'Get-UMAutoAttendant'>[];
  /** The servers' lists that hold it. */
  readonly lists: readonly PlanList[];
  /** Servers that hold it and whose lists can't be changed from here: of an older Exchange. */
  readonly otherServers: readonly string[];
  readonly huntGroups: readonly Output<'Get-UMHuntGroup'>[];
  readonly policies: readonly Policy[];
  /** What leads to it in Lync; null: no Lync shell to ask. */
  readonly contacts: readonly UmContact[] | null;
}

/** Reads all of it at once, from the domain controller that told the plan. */
export async function readUses(directory: Directory, found: FoundPlan): Promise<Uses> {
  const { forest, plan } = found;
  const shell = exchangeShell(forest);
  const controller = sameController(plan);
  const of = { UMDialPlan: plan.Guid, ...controller };
  const [attendants, { lists }, huntGroups, policies, contacts] = await Promise.all([
    directory.read(shell, 'Get-UMAutoAttendant', of),
    readServerLists(directory, forest),
    directory.read(shell, 'Get-UMHuntGroup', of),
    directory.read(shell, 'Get-UMMailboxPolicy', of),
    hasLyncShell(directory, forest) ? umContacts(directory, forest) : null,
  ]);
  const users = await countUsers(directory, found, policies);
  const holding = lists
    .filter((list) => holdsPlan(list, plan))
    .map((list) => ({ ...list, settings: { ...list.settings, ...answeredBy(found) } }));
  return {
    ...found,
    users,
    attendants,
    lists: holding,
    otherServers: plan.UMServers.map(({ Name }) => Name).filter(
      (name) => !holding.some(({ settings }) => settings.Name === name),
    ),
    huntGroups,
    policies,
    contacts: contacts?.filter((contact) => leadsTo(contact, plan)) ?? null,
  };
}

/** The lists' steps go to the plan's own domain controller, as all the others do. */
function answeredBy({ plan }: FoundPlan): { readonly OriginatingServer: string | null } {
  return { OriginatingServer: plan.OriginatingServer };
}

/** Those with a number on it, a second one included, and those of its policies, each once. */
async function countUsers(
  directory: Directory,
  { forest, plan }: FoundPlan,
  policies: readonly Policy[],
): Promise<number> {
  const shell = exchangeShell(forest);
  const ResultSize = 'Unlimited';
  const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
  const batches = Array.from({ length: Math.ceil(policies.length / MOST_POLICIES) }, (_, index) =>
    policies.slice(index * MOST_POLICIES, (index + 1) * MOST_POLICIES),
  );
  const [withNumber, ...ofPolicies] = await Promise.all([
    directory.read(shell, 'Get-Mailbox', {
      Filter: `EmailAddresses -like ${quoted(`eum:*;phone-context=${plan.PhoneContext}`)}`,
      ResultSize,
    }),
    ...batches.map((batch) =>
      directory.read(shell, 'Get-UMMailbox', {
        Filter: batch
          .map(({ DistinguishedName }) => `UMMailboxPolicy -eq ${quoted(DistinguishedName)}`)
          .join(' -or '),
        ResultSize,
      }),
    ),
  ]);
  return new Set([...withNumber, ...ofPolicies.flat()].map(({ Guid }) => Guid)).size;
}
