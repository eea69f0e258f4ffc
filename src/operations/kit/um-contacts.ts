import type { Output } from '../../cmdlets/call.js';
import type { Forest } from '../../protocol/endpoint.js';
import { UmError } from '../../protocol/errors.js';
import type { Directory } from './directory.js';
import type { DialPlan } from './find-dial-plan.js';
import { exchangeShell, lyncShell } from './forests.js';
import { sameName } from './names.js';

/** A contact object of Lync, which a dial plan's subscriber access or auto attendant answers. */
export type UmContact = Output<'Get-CsExUmContact'>;
export type LyncPool = Output<'Get-CsPool'>;

/** The contacts of the Lync that serves a forest, by SIP address. */
export async function umContacts(directory: Directory, forest: Forest): Promise<UmContact[]> {
  const contacts = await directory.read(lyncShell(forest), 'Get-CsExUmContact', {});
  return contacts.sort((a, b) => a.SipAddress.localeCompare(b.SipAddress, 'en'));
}

/** The claim of a waiting request on whether a contact is enabled. */
export function contactEnabledClaim({ SipAddress }: UmContact): string {
  return `contact-enabled:${SipAddress.toLowerCase()}`;
}

/** Whether a contact leads to a dial plan, which it knows by its phone context. */
export function leadsTo(contact: UmContact, plan: DialPlan): boolean {
  return sameName(contact.OtherIpPhone ?? '', plan.PhoneContext);
}

/** Whether a contact has one of these numbers. */
export function hasNumberOf(
  { DisplayNumber, LineURI }: UmContact,
  numbers: readonly string[],
): boolean {
  const own = [DisplayNumber ?? '', (LineURI ?? '').replace(/^tel:|;.*$/gi, '')];
  return numbers.some((number) => own.includes(number));
}

/** The pools that users and contacts may be homed on: no Director's, branch's, or Edge's. */
export async function homePools(directory: Directory, forest: Forest): Promise<LyncPool[]> {
  const pools = await directory.read(lyncShell(forest), 'Get-CsPool', {});
  return pools
    .filter(({ Services }) =>
      Services.some((service) => /^user(?:server|services)\b/i.test(service)),
    )
    .sort((a, b) => a.Fqdn.localeCompare(b.Fqdn, 'en'));
}

/**
 * The pool of that name, full or short, among some.
 * @param parameter the operation's parameter that names it
 * @throws UmError UM-POOL-UNKNOWN, UM-POOL-AMBIGUOUS with the pools there are
 */
export function poolNamed(
  pools: readonly LyncPool[],
  typed: string,
  parameter: string,
  forest: Forest,
): LyncPool {
  const pool = typed.trim();
  const named = pools.filter(
    ({ Fqdn }) => sameName(Fqdn, pool) || sameName(Fqdn.split('.')[0] ?? '', pool),
  );
  const [only, second] = named;
  if (second !== undefined) {
    const candidates = poolCandidates(named);
    throw new UmError('UM-POOL-AMBIGUOUS', { parameter, pool }, { candidates });
  }
  if (only !== undefined) return only;
  const candidates = poolCandidates(pools);
  throw new UmError(
    'UM-POOL-UNKNOWN',
    { parameter, pool, forest: forest.lyncForest },
    { candidates },
  );
}

/** Pools to choose from. */
export function poolCandidates(
  pools: readonly LyncPool[],
): { id: string; label: string; detail: string }[] {
  return pools.map(({ Fqdn, Site }) => ({ id: Fqdn, label: Fqdn, detail: Site }));
}

/** The addresses of the enabled gateways that have a hunt group of a dial plan. */
export async function connectedAddresses(
  directory: Directory,
  forest: Forest,
  plan: DialPlan,
): Promise<string[]> {
  const shell = exchangeShell(forest);
  const [gateways, huntGroups] = await Promise.all([
    directory.read(shell, 'Get-UMIPGateway', {}),
    directory.read(shell, 'Get-UMHuntGroup', { UMDialPlan: plan.Guid }),
  ]);
  return gateways
    .filter(
      ({ Guid, Status }) =>
        sameName(Status, 'Enabled') &&
        huntGroups.some(({ UMIPGateway }) => UMIPGateway.ObjectGuid === Guid),
    )
    .map(({ Address }) => Address);
}
