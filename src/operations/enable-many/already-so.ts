import type { Directory } from '../kit/directory.js';
import { isPlanNamed, type FoundPlan } from '../kit/find-dial-plan.js';
import { exchangeShell } from '../kit/forests.js';
import { findPolicy } from '../kit/find-policy.js';
import { sameName } from '../kit/names.js';
import type { FoundPerson } from '../kit/person.js';
import { storedEumAddress } from '../kit/um-addresses.js';
import type { Roster } from './roster.js';

/** What is known when it is looked at. */
interface Known {
  readonly seen: Directory;
  readonly roster: Roster | null;
  readonly dialPlans: readonly FoundPlan[];
}

/** What a row asks for. */
interface Wanted {
  readonly dialPlan: string;
  readonly policy: string | undefined;
  readonly extension: string | undefined;
}

/**
 * Whether somebody with voice mail has it as a row asks for: so the same file, sent once more, does
 * only what is left.
 * @throws UmError what looking for the policy throws
 */
export async function isAlreadySo(
  { seen, roster, dialPlans }: Known,
  person: FoundPerson,
  { dialPlan, policy, extension }: Wanted,
): Promise<boolean> {
  const { forest, mailbox } = person;
  const plan = dialPlans.find(
    (found) => sameName(found.forest.name, forest.name) && isPlanNamed(found, dialPlan),
  )?.plan;
  const um = await umOf(seen, roster, person);
  if (plan === undefined || um?.plan !== plan.Guid) return false;
  if (policy !== undefined && (await findPolicy(seen, person, plan, policy)).Guid !== um.policy)
    return false;
  const digits = extension?.replace(/[\s.\u00a0-]/g, '');
  return digits === undefined || storedEumAddress(mailbox, digits, plan.PhoneContext) !== null;
}

async function umOf(
  seen: Directory,
  roster: Roster | null,
  { forest, mailbox }: FoundPerson,
): Promise<{ readonly plan: string; readonly policy: string } | null> {
  const home = roster?.forests.find((one) => sameName(one.forest.name, forest.name));
  if (home !== undefined) return (await home.um()).get(mailbox.Guid) ?? null;
  const [um] = await seen.read(exchangeShell(forest), 'Get-UMMailbox', { Identity: mailbox.Guid });
  return um === undefined
    ? null
    : { plan: um.UMDialPlan?.ObjectGuid ?? '', policy: um.UMMailboxPolicy?.ObjectGuid ?? '' };
}
