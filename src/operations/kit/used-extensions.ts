import type { Forest } from '../../protocol/endpoint.js';
import type { Directory } from './directory.js';
import { allDialPlans, type DialPlan, type FoundPlan } from './find-dial-plan.js';
import { exchangeForests, exchangeShell } from './forests.js';
import { sharedPhoneContexts } from './um-addresses.js';

/**
 * The numbers that nobody can be given on a dial plan: extensions of mailboxes on it and on its
 * equivalent plans, its pilot numbers, and those of its auto attendants.
 * @param known the dial plans of all forests, where they have been read
 */
export async function usedExtensions(
  directory: Directory,
  forest: Forest,
  plan: DialPlan,
  known?: readonly FoundPlan[],
): Promise<Set<string>> {
  const contexts = sharedPhoneContexts(plan, known ?? (await allDialPlans(directory)));
  const Filter = contexts
    .map((context) => `EmailAddresses -like 'eum:*;phone-context=${context.replaceAll("'", "''")}'`)
    .join(' -or ');
  const [mailboxes, attendants] = await Promise.all([
    Promise.all(
      exchangeForests(directory).map((each) =>
        directory.read(exchangeShell(each), 'Get-Mailbox', { Filter, ResultSize: 'Unlimited' }),
      ),
    ),
    directory.read(exchangeShell(forest), 'Get-UMAutoAttendant', { UMDialPlan: plan.Guid }),
  ]);
  const suffixes = contexts.map((context) => `;phone-context=${context.toLowerCase()}`);
  const extensions = mailboxes
    .flat()
    .flatMap(({ EmailAddresses }) => EmailAddresses)
    .filter((address) => /^eum:\d+;/i.test(address))
    .filter((address) => suffixes.some((suffix) => address.toLowerCase().endsWith(suffix)))
    .map((address) => /^eum:(?<digits>\d+)/i.exec(address)?.groups?.digits ?? '');
  return new Set([
    ...extensions,
    ...plan.PilotIdentifierList,
    ...plan.AccessTelephoneNumbers,
    ...attendants.flatMap(({ PilotIdentifierList }) => PilotIdentifierList),
  ]);
}
