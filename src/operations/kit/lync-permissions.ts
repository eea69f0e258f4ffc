import { call, type Output } from '../../cmdlets/call.js';
import type { Forest } from '../../protocol/endpoint.js';
import type { Check } from '../../protocol/plan.js';
import type { Directory } from './directory.js';
import type { DialPlan } from './find-dial-plan.js';
import { exchangeShell } from './forests.js';
import { sameName } from './names.js';

/** The two groups of Lync's preparation of Active Directory that have to read UM's objects. */
const GROUPS = ['RTCUniversalServerAdmins', 'RTCComponentUniversalServices'] as const;

/** A right that every known copy of the script grants where it is missing. */
export interface Permission {
  /** `DOMAIN\group`. */
  readonly group: string;
  /** The object's own name, for people. */
  readonly object: string;
  readonly dn: string;
  readonly inheritance: 'None' | 'All';
  readonly rights: readonly string[];
  /** Those of them that the group has, with that inheritance. */
  readonly held: readonly string[];
  readonly isGranted: boolean;
  /** Whether the object names the group with that inheritance, for whatever right. */
  readonly isNamed: boolean;
  /** Those that another entry takes from the group: they don't count, whatever gives them. */
  readonly denied: readonly string[];
  /** What is so where it is granted. */
  readonly checks: readonly Check[];
}

/**
 * The rights that the script is known to grant, and whether they are there. Copies of the script
 * differ in what else they grant, so nothing is said of other rights.
 */
export async function readPermissions(
  directory: Directory,
  forest: Forest,
  dialPlans: readonly DialPlan[],
): Promise<Permission[]> {
  const organization = organizationOf(dialPlans);
  if (organization === null) return [];
  const objects = [
    { dn: organization, rights: ['ListChildren'], inheritance: 'None' as const },
    {
      dn: `CN=UM DialPlan Container,${organization}`,
      rights: ['ListChildren', 'ReadProperty'],
      inheritance: 'All' as const,
    },
    {
      dn: `CN=UM AutoAttendant Container,${organization}`,
      rights: ['ListChildren', 'ReadProperty'],
      inheritance: 'All' as const,
    },
  ];
  const shell = exchangeShell(forest);
  const rows = await Promise.all(
    objects.map(({ dn }) => directory.read(shell, 'Get-ADPermission', { Identity: dn })),
  );
  const domain = domainOf(rows.flat(), forest);
  return objects.flatMap(({ dn, rights, inheritance }, index) =>
    GROUPS.map((name) => {
      const group = `${domain}\\${name}`;
      const own = (rows[index] ?? []).filter((row) => isGrant(row, group, inheritance));
      const held = rights.filter((right) => own.some((row) => has(row, right)));
      const isSplit =
        held.length > 0 && !own.some((row) => rights.every((right) => has(row, right)));
      return {
        group,
        object: commonName(dn),
        dn,
        inheritance,
        rights,
        held,
        isGranted: held.length === rights.length,
        isNamed: own.length > 0,
        denied: rights.filter((right) =>
          (rows[index] ?? []).some((row) => isDenial(row, group) && has(row, right)),
        ),
        // Entries that give one right each are as good as one that gives all.
        checks: (isSplit ? rights.map((right) => [right]) : [rights]).map((wanted) => ({
          endpoint: shell,
          call: call('Get-ADPermission', { Identity: dn }),
          where: {
            User: group,
            AccessRights: wanted,
            InheritanceType: inheritance,
            Deny: false,
          },
          is: 'present',
        })),
      };
    }),
  );
}

/** The Exchange organisation's container, above the one that every dial plan lies in. */
function organizationOf(dialPlans: readonly DialPlan[]): string | null {
  const match = /CN=UM DialPlan Container,(?<organization>CN=.+)$/i.exec(
    dialPlans[0]?.DistinguishedName ?? '',
  );
  return match?.groups?.organization ?? null;
}

/** The groups' domain as rights name it: as one that is there does, else Lync's forest's label. */
function domainOf(rows: readonly Output<'Get-ADPermission'>[], forest: Forest): string {
  const known = rows
    .map(({ User }) => User.split('\\'))
    .find(([, name]) => GROUPS.some((group) => sameName(group, name ?? '')));
  return known?.[0] ?? (forest.lyncForest.split('.')[0] ?? '').toUpperCase();
}

/** Whether an entry gives a group something, as far down as is wanted. */
function isGrant(
  row: Output<'Get-ADPermission'>,
  group: string,
  inheritance: Permission['inheritance'],
): boolean {
  return !row.Deny && sameName(row.User, group) && sameName(row.InheritanceType, inheritance);
}

/** Whether an entry takes something from a group; an inherited one yields to a grant of the object's own. */
function isDenial(row: Output<'Get-ADPermission'>, group: string): boolean {
  return row.Deny && !row.IsInherited && sameName(row.User, group);
}

function has({ AccessRights }: Output<'Get-ADPermission'>, right: string): boolean {
  return AccessRights.some((granted) => sameName(granted, right));
}

function commonName(dn: string): string {
  return /^CN=(?<name>[^,]+)/i.exec(dn)?.groups?.name ?? dn;
}
