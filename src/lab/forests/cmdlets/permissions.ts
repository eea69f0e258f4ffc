import { containerDn, organizationDn } from '../engine/names.js';
import { newObject, notFound, type Implementation, type Session } from '../engine/session.js';
import { psObject } from '../values.js';
import { changedList } from '../engine/given.js';
import type { AdPermissionRecord } from '../records/servers.js';

const CLASSES = 'Microsoft.Exchange.Management.RecipientTasks';

/** An object of the directory that rights are granted on. */
export interface Securable {
  readonly name: string;
  readonly dn: string;
}

/** The objects that ExchUcUtil grants rights on. */
export function securables({ forest }: Session): readonly Securable[] {
  return [
    { name: forest.organization, dn: organizationDn(forest) },
    { name: 'UM DialPlan Container', dn: containerDn(forest, 'dialPlans') },
    { name: 'UM AutoAttendant Container', dn: containerDn(forest, 'autoAttendants') },
  ];
}

/** A group of any forest as an access list names it, `NETBIOS\name`; undefined: unknown. */
export function principal(session: Session, name: string): string | undefined {
  const lower = name.toLowerCase();
  for (const forest of session.world.forests) {
    for (const group of forest.tables.SecurityGroup.all()) {
      const account = `${forest.netbiosName}\\${group.Name}`;
      const forms = [account, `${forest.name}\\${group.Name}`, group.Name, group.DistinguishedName];
      if (forms.some((form) => form.toLowerCase() === lower)) return account;
    }
  }
  return undefined;
}

/** The entries of an object's access list, of one principal where it is given. */
export function permissionsOn(session: Session, dn: string, user?: string): AdPermissionRecord[] {
  return session.forest.tables.ADPermission.all().filter(
    (entry) => entry.Object === dn && (user === undefined || entry.User === user),
  );
}

/** Grants rights on an object; tells whether they weren't there. */
export function grant(
  session: Session,
  on: Securable,
  user: string,
  rights: readonly string[],
  inheritanceType: string,
): boolean {
  const present = permissionsOn(session, on.dn, user).filter(
    (entry) => !entry.Deny && entry.InheritanceType === inheritanceType,
  );
  const held = new Set(present.flatMap(({ AccessRights }) => AccessRights));
  const missing = rights.filter((right) => !held.has(right));
  if (missing.length === 0) return false;
  const { ADPermission } = session.forest.tables;
  const [first] = present;
  if (first !== undefined) {
    session.transaction.set(ADPermission, first, {
      AccessRights: [...first.AccessRights, ...missing],
    });
  } else {
    session.transaction.add(ADPermission, {
      ...newObject(session, user, on.dn),
      Object: on.dn,
      User: user,
      AccessRights: [...missing],
      InheritanceType: inheritanceType,
      Deny: false,
    });
  }
  return true;
}

function theSecurable(session: Session, identity: string): Securable {
  const lower = identity.toLowerCase();
  const found = securables(session).find(
    ({ name, dn }) => name.toLowerCase() === lower || dn.toLowerCase() === lower,
  );
  if (found === undefined) throw notFound(session, identity);
  return found;
}

function thePrincipal(session: Session, name: string): string {
  const found = principal(session, name);
  if (found === undefined) throw notFound(session, name);
  return found;
}

function show(on: Securable, entry: AdPermissionRecord) {
  return psObject('Microsoft.Exchange.Management.RecipientTasks.ADAcePresentationObject', {
    Identity: on.dn,
    User: entry.User,
    AccessRights: entry.AccessRights,
    ExtendedRights: [],
    Deny: entry.Deny,
    IsInherited: false,
    InheritanceType: entry.InheritanceType,
    IsValid: true,
    ObjectState: 'Unchanged',
  });
}

export const PERMISSIONS: Readonly<Record<string, Implementation>> = {
  'Get-ADPermission': {
    cmdletClass: `${CLASSES}.GetADPermission`,
    run: (given, session) => {
      const on = theSecurable(session, given.needed('Identity'));
      const user = given.text('User');
      const account = user === undefined ? undefined : thePrincipal(session, user);
      return permissionsOn(session, on.dn, account).map((entry) => show(on, entry));
    },
  },
  'Add-ADPermission': {
    cmdletClass: `${CLASSES}.AddADPermission`,
    run: (given, session) => {
      const on = theSecurable(session, given.needed('Identity'));
      const user = thePrincipal(session, given.needed('User'));
      const rights = changedList([], given.list('AccessRights'));
      grant(session, on, user, rights, given.text('InheritanceType') ?? 'All');
      return permissionsOn(session, on.dn, user).map((entry) => show(on, entry));
    },
  },
};
