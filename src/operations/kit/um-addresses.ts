import type { Output } from '../../cmdlets/call.js';
import type { Directory } from './directory.js';
import type { DialPlan, FoundPlan } from './find-dial-plan.js';
import { exchangeForests, exchangeShell } from './forests.js';
import { sameName } from './names.js';
import type { FoundPerson } from './person.js';

/** The EUM addresses of a mailbox, as they are stored. */
export function eumAddressesOf({ EmailAddresses }: Output<'Get-Mailbox'>): string[] {
  return EmailAddresses.filter((address) => /^eum:/i.test(address));
}

/** An EUM address as people read and give it: `50999 Redmond.contoso.com`. */
export function shownEumAddress(address: string): string {
  return address.slice('eum:'.length).replace(/;phone-context=/i, ' ');
}

/** A mailbox's EUM address on a dial plan, for an extension or a SIP address without `sip:`. */
export function eumAddress(number: string, phoneContext: string): string {
  return `eum:${number};phone-context=${phoneContext}`;
}

/**
 * The EUM address of an extension or a SIP address as the mailbox stores it, to the letter, or null.
 * It is never rebuilt: what is removed has to be what is there.
 */
export function storedEumAddress(
  mailbox: Output<'Get-Mailbox'>,
  number: string,
  phoneContext: string,
): string | null {
  const wanted = eumAddress(number, phoneContext);
  return mailbox.EmailAddresses.find((address) => sameName(address, wanted)) ?? null;
}

/**
 * The phone contexts in which an extension has to be nobody's: the plan's own and those of its
 * equivalent plans, whichever of the two names the other.
 */
export function sharedPhoneContexts(
  plan: DialPlan,
  all: readonly Pick<FoundPlan, 'plan'>[],
): string[] {
  const naming = all
    .map((found) => found.plan)
    .filter((other) =>
      other.EquivalentDialPlanPhoneContexts.some((name) => sameName(name, plan.PhoneContext)),
    )
    .map((other) => other.PhoneContext);
  return [...new Set([plan.PhoneContext, ...plan.EquivalentDialPlanPhoneContexts, ...naming])];
}

/**
 * Somebody else's mailbox that has one of these addresses (`eum:…`, `sip:…`), or null; looked for
 * in each Exchange forest.
 */
export async function otherHolderOf(
  directory: Directory,
  person: FoundPerson,
  addresses: readonly string[],
): Promise<Output<'Get-Mailbox'> | null> {
  const Filter = addresses
    .map((address) => `EmailAddresses -eq '${address.replaceAll("'", "''")}'`)
    .join(' -or ');
  const found = await Promise.all(
    exchangeForests(directory).map((forest) =>
      directory.read(exchangeShell(forest), 'Get-Mailbox', { Filter, ResultSize: 10 }),
    ),
  );
  return found.flat().find(({ Guid }) => Guid !== person.mailbox.Guid) ?? null;
}
