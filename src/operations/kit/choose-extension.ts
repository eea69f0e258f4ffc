import type { Output } from '../../cmdlets/call.js';
import { UmError } from '../../protocol/errors.js';
import { allAtOnce } from './all-at-once.js';
import type { Directory } from './directory.js';
import type { DialPlan, FoundPlan } from './find-dial-plan.js';
import { exchangeShell } from './forests.js';
import { sameName } from './names.js';
import type { FoundPerson } from './person.js';
import { eumAddress, otherHolderOf, sharedPhoneContexts } from './um-addresses.js';

/**
 * The claims of a waiting request on an extension of a dial plan: one on the plan's own, and one for
 * each equivalent plan, which that plan's requests have too. What is equivalent to one of two
 * equivalent plans isn't so to the other: it has no claim in common with that.
 * @param all the dial plans of all forests
 */
export function extensionClaims(
  { forest }: Pick<FoundPerson, 'forest'>,
  plan: DialPlan,
  all: readonly FoundPlan[],
  extension: string,
): string[] {
  const shared = sharedPhoneContexts(plan, all);
  const equivalents = all
    .map((found) => found.plan)
    .filter(({ Guid }) => Guid !== plan.Guid)
    .filter(({ PhoneContext }) => shared.some((context) => sameName(context, PhoneContext)))
    .map(({ Guid }) => [Guid, plan.Guid].sort().join('+'));
  return [`${forest.name}:${plan.Guid}`, ...equivalents].map(
    (place) => `extension:${place}:${extension}`,
  );
}

/** The extensions of a dial plan that waiting requests hold, there or on an equivalent plan. */
export function claimedExtensions(
  of: Pick<FoundPerson, 'forest'>,
  plan: DialPlan,
  all: readonly FoundPlan[],
  claims: ReadonlyMap<string, string>,
): string[] {
  const places = extensionClaims(of, plan, all, '');
  return [...claims.keys()].flatMap((claim) =>
    places.filter((place) => claim.startsWith(place)).map((place) => claim.slice(place.length)),
  );
}

/** The waiting request that holds an extension of a dial plan or of an equivalent one, or null. */
export async function extensionClaimedBy(
  directory: Directory,
  claims: readonly string[],
): Promise<string | null> {
  for (const claim of claims) {
    const request = await directory.claimedBy(claim);
    if (request !== null) return request;
  }
  return null;
}

/** The `;ext=` of a line, or null. */
export function lineExtension(lineUri: string | null): string | null {
  return /;ext=(?<digits>\d+)$/i.exec(lineUri ?? '')?.groups?.digits ?? null;
}

/**
 * The extension to use: the one given (blanks, dots and dashes don't count), or that of the
 * person's line when it fits the dial plan. Anything else would be a guess: null.
 * @throws UmError UM-EXTENSION-LENGTH
 */
export function chooseExtension(
  plan: DialPlan,
  given: string | undefined,
  lineUri: string | null,
): string | null {
  const digits = plan.NumberOfDigitsInExtension;
  const extension = given?.replace(/[\s.\u00a0-]/g, '') ?? '';
  if (extension !== '') {
    if (/^\d+$/.test(extension) && extension.length === digits) return extension;
    const about = { parameter: 'extension', digits, dialPlan: plan.Name };
    throw new UmError('UM-EXTENSION-LENGTH', { ...about, extension });
  }
  const ofLine = lineExtension(lineUri);
  return ofLine?.length === digits ? ofLine : null;
}

/**
 * Makes sure that nobody has an extension: no mailbox on this or an equivalent dial plan, no dial
 * plan or auto attendant as its pilot number, no waiting request.
 * @param all the dial plans of all forests
 * @throws UmError UM-EXTENSION-TAKEN, UM-EXTENSION-PILOT, UM-EXTENSION-CLAIMED
 */
export async function refuseUsedExtension(
  directory: Directory,
  person: FoundPerson,
  plan: DialPlan,
  all: readonly FoundPlan[],
  extension: string,
): Promise<void> {
  const about = { parameter: 'extension', extension, dialPlan: plan.Name };
  const contexts = sharedPhoneContexts(plan, all);
  const [owner, pilot, request] = await allAtOnce([
    otherHolderOf(
      directory,
      person,
      contexts.map((context) => eumAddress(extension, context)),
    ),
    pilotHolder(directory, person, plan, extension),
    extensionClaimedBy(directory, extensionClaims(person, plan, all, extension)),
  ]);
  if (owner !== null) {
    throw new UmError('UM-EXTENSION-TAKEN', { ...about, owner: owner.DisplayName });
  }
  if (pilot !== null) throw new UmError('UM-EXTENSION-PILOT', { ...about, owner: pilot });
  if (request !== null) throw new UmError('UM-EXTENSION-CLAIMED', { ...about, request });
}

async function pilotHolder(
  directory: Directory,
  person: FoundPerson,
  plan: DialPlan,
  extension: string,
): Promise<string | null> {
  const own = [...plan.PilotIdentifierList, ...plan.AccessTelephoneNumbers];
  if (own.includes(extension)) return plan.Name;
  const attendants: Output<'Get-UMAutoAttendant'>[] = await directory.read(
    exchangeShell(person.forest),
    'Get-UMAutoAttendant',
    { UMDialPlan: plan.Guid },
  );
  const holder = attendants.find(({ PilotIdentifierList }) =>
    PilotIdentifierList.includes(extension),
  );
  return holder?.Name ?? null;
}
