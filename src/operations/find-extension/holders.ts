import type { Forest } from '../../protocol/endpoint.js';
import type { Directory } from '../kit/directory.js';
import type { DialPlan } from '../kit/find-dial-plan.js';
import { exchangeShell, hasLyncShell, lyncShell } from '../kit/forests.js';
import { sameName } from '../kit/names.js';
import { objectId } from '../kit/object-id.js';
import { eumAddress } from '../kit/um-addresses.js';

/** Who or what has a number. */
export interface Holder {
  readonly name: string;
  readonly as: 'as-extension' | 'as-attendant' | 'as-pilot' | 'as-access' | 'as-line';
  /** The dial plan, or the Front End pool of a line. */
  readonly where: string;
  /** What show-user takes; null: nobody's. */
  readonly person: string | null;
}

/** A telephone number as it is dialled inside its country. */
const NATIONAL = /^0(?<rest>[1-9]\d{7,12})$/;

/**
 * All that has a number, in each forest, voice mail first. A line is one with that `;ext=` too. What is
 * dialled inside a country, `0155501100`, is looked for in every country that has a dial plan.
 */
export async function holdersOf(
  directory: Directory,
  forests: readonly Forest[],
  number: string,
): Promise<Holder[]> {
  const rest = NATIONAL.exec(number)?.groups?.rest;
  if (rest === undefined) return holdersOfOne(directory, forests, number);
  const plans = await Promise.all(
    forests.map((forest) => directory.read(exchangeShell(forest), 'Get-UMDialPlan', {})),
  );
  const codes = new Set(plans.flat().map((plan) => plan.CountryOrRegionCode ?? ''));
  codes.delete('');
  const found = await Promise.all(
    [...codes].map((code) => holdersOfOne(directory, forests, `+${code}${rest}`)),
  );
  return found.flat();
}

async function holdersOfOne(
  directory: Directory,
  forests: readonly Forest[],
  number: string,
): Promise<Holder[]> {
  const inExchange = await Promise.all(
    forests.map((forest) => inForest(directory, forest, number)),
  );
  const lyncs = [...new Map(forests.map((forest) => [forest.lyncForest, forest])).values()];
  const inLync = await Promise.all(lyncs.map((forest) => lines(directory, forest, number)));
  return [...inExchange.flat(), ...inLync.flat()];
}

async function inForest(directory: Directory, forest: Forest, number: string): Promise<Holder[]> {
  const shell = exchangeShell(forest);
  const [plans, attendants] = await Promise.all([
    directory.read(shell, 'Get-UMDialPlan', {}),
    directory.read(shell, 'Get-UMAutoAttendant', {}),
  ]);
  const people = plans.length === 0 ? [] : await peopleWith(directory, forest, plans, number);
  const own = plans.flatMap((plan) => [
    ...(plan.PilotIdentifierList.includes(number)
      ? [holder(plan.Name, 'as-pilot', plan.Name)]
      : []),
    ...(plan.AccessTelephoneNumbers.includes(number)
      ? [holder(plan.Name, 'as-access', plan.Name)]
      : []),
  ]);
  const ofAttendants = attendants
    .filter(({ PilotIdentifierList }) => PilotIdentifierList.includes(number))
    .map(({ Name, UMDialPlan }) => holder(Name, 'as-attendant', UMDialPlan.Name));
  return [...people, ...own, ...ofAttendants];
}

async function peopleWith(
  directory: Directory,
  forest: Forest,
  plans: readonly DialPlan[],
  number: string,
): Promise<Holder[]> {
  const addresses = plans.map((plan) => ({ plan, address: eumAddress(number, plan.PhoneContext) }));
  const mailboxes = await directory.read(exchangeShell(forest), 'Get-Mailbox', {
    Filter: addresses
      .map(({ address }) => `EmailAddresses -eq '${address.replaceAll("'", "''")}'`)
      .join(' -or '),
    ResultSize: 100,
  });
  return mailboxes.flatMap((mailbox) =>
    addresses
      .filter(({ address }) => mailbox.EmailAddresses.some((one) => sameName(one, address)))
      .map(({ plan }): Holder => ({
        name: mailbox.DisplayName,
        as: 'as-extension',
        where: plan.Name,
        person: objectId(forest.name, mailbox.Guid),
      })),
  );
}

async function lines(directory: Directory, forest: Forest, number: string): Promise<Holder[]> {
  if (!hasLyncShell(directory, forest)) return [];
  const Filter = number.startsWith('+')
    ? `LineURI -eq 'tel:${number}' -or LineURI -like 'tel:${number};ext=*'`
    : `LineURI -like '*;ext=${number}'`;
  const users = await directory.read(lyncShell(forest), 'Get-CsUser', { Filter });
  return users.map(({ DisplayName, RegistrarPool, LineURI, UserPrincipalName }) => ({
    name: DisplayName,
    as: 'as-line',
    where: [LineURI, RegistrarPool].filter((part) => part !== null).join(' · '),
    person: UserPrincipalName,
  }));
}

function holder(name: string, as: Holder['as'], where: string): Holder {
  return { name, as, where, person: null };
}
