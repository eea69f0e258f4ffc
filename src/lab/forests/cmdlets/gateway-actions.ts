import { containerDn } from '../engine/names.js';
import { newObject, type Session } from '../engine/session.js';
import { exchangeError } from '../errors.js';
import type {
  DialPlanRecord,
  GatewayRecord,
  HuntGroupRecord,
} from '../records/unified-messaging.js';
import { invalidValue, isFqdn } from './shared.js';

/**
 * Makes a gateway as New-UMIPGateway does: out-calls and message waiting allowed, port 5060.
 * @throws CmdletError IPGatewayAlreadyExistsException where another one has the address, by name or
 * by what the name resolves to; ADObjectAlreadyExistsException where the name is taken
 */
export function makeGateway(session: Session, name: string, address: string): GatewayRecord {
  const { UMIPGateway } = session.forest.tables;
  if (UMIPGateway.find('id', name).length > 0) {
    throw exchangeError('ADObjectAlreadyExistsException', [name]);
  }
  if (!isFqdn(address) && !/^\d+(?:\.\d+){3}$/.test(address)) throw invalidValue(address);
  const resolved = resolve(session, address);
  const isTaken = UMIPGateway.all().some(
    (gateway) => resolve(session, gateway.Address) === resolved,
  );
  if (isTaken) throw exchangeError('IPGatewayAlreadyExistsException', [address]);
  return session.transaction.add(UMIPGateway, {
    ...newObject(session, name, containerDn(session.forest, 'gateways')),
    Address: address,
    OutcallsAllowed: true,
    MessageWaitingIndicatorAllowed: true,
    Status: 'Enabled',
    Port: 5060,
  });
}

/**
 * Makes a hunt group as New-UMHuntGroup does.
 * @throws CmdletError HuntGroupAlreadyExistsException where the gateway has the pilot identifier;
 * ADObjectAlreadyExistsException where the gateway has one of that name
 */
export function makeHuntGroup(
  session: Session,
  gateway: GatewayRecord,
  plan: DialPlanRecord,
  name: string,
  pilotIdentifier: string,
): HuntGroupRecord {
  const { UMHuntGroup } = session.forest.tables;
  const present = huntGroupsOf(session, gateway);
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  if (present.some((group) => same(group.PilotIdentifier, pilotIdentifier))) {
    throw exchangeError('HuntGroupAlreadyExistsException', [gateway.Name, pilotIdentifier]);
  }
  if (present.some((group) => same(group.Name, name))) {
    throw exchangeError('ADObjectAlreadyExistsException', [`${gateway.Name}\\${name}`]);
  }
  if (plan.VoIPSecurity !== 'Unsecured' && !isFqdn(gateway.Address)) {
    throw invalidValue(gateway.Address);
  }
  return session.transaction.add(UMHuntGroup, {
    ...newObject(session, name, gateway.DistinguishedName),
    PilotIdentifier: pilotIdentifier,
    UMDialPlan: plan.Guid,
    UMIPGateway: gateway.Guid,
  });
}

/** The hunt groups of a gateway. */
export function huntGroupsOf(session: Session, gateway: GatewayRecord): HuntGroupRecord[] {
  return session.forest.tables.UMHuntGroup.all().filter(
    ({ UMIPGateway }) => UMIPGateway === gateway.Guid,
  );
}

/** Removes all hunt groups of a gateway. */
export function removeHuntGroups(session: Session, gateway: GatewayRecord): void {
  for (const group of huntGroupsOf(session, gateway)) {
    session.transaction.remove(session.forest.tables.UMHuntGroup, group);
  }
}

function resolve(session: Session, address: string): string {
  const lower = address.toLowerCase();
  for (const forest of session.world.forests) {
    for (const pool of forest.tables.UCPool.all()) {
      if (pool.Fqdn?.toLowerCase() === lower) return pool.IPAddress;
    }
  }
  return lower;
}
