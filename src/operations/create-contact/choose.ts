import { UmError } from '../../protocol/errors.js';
import type { Directory } from '../kit/directory.js';
import { isE164 } from '../kit/e164.js';
import { exchangeForests, hasLyncShell } from '../kit/forests.js';
import { folded, sameName } from '../kit/names.js';
import {
  connectedAddresses,
  hasNumberOf,
  homePools,
  leadsTo,
  poolCandidates,
  poolNamed,
  umContacts,
  type LyncPool,
  type UmContact,
} from '../kit/um-contacts.js';
import { findTarget, type Given, type Target } from './target.js';

/** What a person is to enter, and all that was chosen for them. */
export interface Chosen {
  readonly target: Target;
  readonly pool: LyncPool;
  /** The Front End server to sit at. */
  readonly server: string;
  readonly name: string;
  readonly sipAddress: string;
  /** The subscriber access contact that there is, with a number that isn't the plan's. */
  readonly edited: UmContact | null;
  /** E.164. */
  readonly number: string;
  /** Where the others are; null: there are none yet. */
  readonly organizationalUnit: string | null;
  /** The Exchange forests whose dial plans Load Data lists. */
  readonly listed: readonly string[];
  readonly isConnected: boolean;
  readonly contacts: readonly UmContact[];
}

/**
 * Finds what the contact leads to, and proposes what to enter.
 * @throws UmError UM-ALREADY-SO where it is there, UM-NO-E164-NUMBER, UM-BY-HAND without a Lync
 *   shell to look with, UM-MISSING-PARAMETER (which pool), and what finding throws
 */
export async function chooseContact(
  directory: Directory,
  given: Given & { readonly pool?: string | undefined },
): Promise<Chosen> {
  const target = await findTarget(directory, given);
  const { forest, plan, attendant } = target;
  if (!hasLyncShell(directory, forest)) {
    throw new UmError('UM-BY-HAND', { forest: forest.lyncForest, count: 1 });
  }
  const object = attendant?.Name ?? plan.Name;
  const [contacts, pools, connected] = await Promise.all([
    umContacts(directory, forest),
    homePools(directory, forest),
    connectedAddresses(directory, forest, plan),
  ]);
  const numbers = (attendant?.PilotIdentifierList ?? plan.AccessTelephoneNumbers).filter(isE164);
  const there = contacts.find((contact) => isContactOf(contact, target, numbers));
  if (there !== undefined) throw new UmError('UM-ALREADY-SO', { object: there.SipAddress });
  const [number] = numbers;
  if (number === undefined) throw new UmError('UM-NO-E164-NUMBER', { object });
  const typed = given.pool?.trim() ?? '';
  const edited = contacts.find((contact) => isAccessOf(contact, target)) ?? null;
  const here = pools.find(({ Fqdn }) => sameName(Fqdn, edited?.RegistrarPool ?? ''));
  const pool =
    typed === ''
      ? (here ?? proposedPool(target, pools, contacts, connected))
      : poolNamed(pools, typed, 'pool', forest);
  return {
    target,
    pool,
    server: pool.Computers[0] ?? pool.Fqdn,
    name: object,
    sipAddress: edited?.SipAddress ?? freeAddress(target, contacts),
    edited,
    number,
    organizationalUnit: parentOf(contacts[0]?.Identity),
    listed: exchangeForests(directory)
      .filter(({ lyncForest }) => sameName(lyncForest, forest.lyncForest))
      .map(({ name }) => name),
    isConnected: connected.some((address) => sameName(address, pool.Fqdn)),
    contacts,
  };
}

/**
 * The contact of an attendant or of a plan's subscriber access has one of its numbers. What has no
 * number to compare has its subscriber access for the taking.
 */
function isContactOf(contact: UmContact, target: Target, numbers: readonly string[]): boolean {
  if (target.attendant !== null)
    return leadsTo(contact, target.plan) && contact.AutoAttendant && hasNumberOf(contact, numbers);
  return isAccessOf(contact, target) && (numbers.length === 0 || hasNumberOf(contact, numbers));
}

function isAccessOf(contact: UmContact, { plan, attendant }: Target): boolean {
  return attendant === null && leadsTo(contact, plan) && contact.IsSubscriberAccess;
}

/** Where the plan's other contacts are; else the only pool by which calls get to the plan. */
function proposedPool(
  { plan }: Target,
  pools: readonly LyncPool[],
  contacts: readonly UmContact[],
  connected: readonly string[],
): LyncPool {
  const others = contacts.filter((contact) => leadsTo(contact, plan));
  const isOthers = ({ Fqdn }: LyncPool): boolean =>
    others.some(({ RegistrarPool }) => sameName(RegistrarPool ?? '', Fqdn));
  const ways = pools.filter(({ Fqdn }) => connected.some((address) => sameName(address, Fqdn)));
  for (const likely of [pools.filter(isOthers), ways, pools]) {
    const [only, second] = likely;
    if (only !== undefined && second === undefined) return only;
  }
  throw new UmError(
    'UM-MISSING-PARAMETER',
    { parameter: 'pool' },
    { candidates: poolCandidates(ways.length > 0 ? ways : pools) },
  );
}

/** `sip:SA_Paris@contoso.com`, with a number where another contact has it. */
function freeAddress({ forest, plan, attendant }: Target, contacts: readonly UmContact[]): string {
  const domain = contacts[0]?.SipAddress.split('@')[1] ?? forest.lyncForest;
  const label = attendant === null ? `SA_${plan.Name}` : `AA_${attendant.Name}`;
  const plain = label.normalize('NFKD').replace(/[^\w.-]+/g, '');
  for (let again = 1; ; again += 1) {
    const address = `sip:${plain}${again === 1 ? '' : `_${again}`}@${domain}`;
    if (!contacts.some(({ SipAddress }) => folded(SipAddress) === folded(address))) return address;
  }
}

/** `OU=…,DC=…` of `CN=name,OU=…,DC=…`. */
function parentOf(distinguishedName: string | undefined): string | null {
  return (
    /^CN=(?:\\.|[^,\\])+,(?<parent>.+)$/i.exec(distinguishedName ?? '')?.groups?.parent ?? null
  );
}
