import { domainDn } from '../engine/names.js';
import { say, type Run, type Session } from '../engine/session.js';
import { CmdletError } from '../errors.js';
import { sentence } from '../messages.js';
import type { GatewayRecord } from '../records/unified-messaging.js';
import { huntGroupsOf, makeGateway, makeHuntGroup, removeHuntGroups } from './gateway-actions.js';
import { grant, permissionsOn, principal, securables } from './permissions.js';
import { sipPlans } from './shared.js';
import { readUcTopology, type UcTopology } from './uc-pools.js';

/** From Lync 2010 on a pool takes the message waiting indicator. */
const FIRST_VERSION_WITH_MWI = 4;

/**
 * ExchUcUtil.ps1: grants the Lync groups their rights; for each pool makes the gateway that isn't
 * there (by address), sets its message waiting and out-calls, deletes all its hunt groups and makes
 * one per SIP URI dial plan. Everything is printed, nothing comes down the pipeline; an error is
 * printed too, what was done before it stays, and the script ends as if all was well.
 */
export const exchUcUtil: Run = (given, session) => {
  try {
    const topology = readUcTopology(session, given.text('Forest'));
    session.print(say(session, 'script.global-catalog', domainDn(topology.forest.name)));
    const before = gatewayTableRows(session);
    grantRights(session, topology);
    configureGateways(session, topology);
    printPermissions(session, topology);
    printGateways(session, topology, before);
  } catch (error) {
    if (!(error instanceof CmdletError)) throw error;
    const { text, values } = error.origin;
    const what = sentence(session.forest.language, text, values);
    session.print(say(session, 'script.failed', what));
  }
  return [];
};

function rightsOf(index: number): { rights: readonly string[]; inheritance: string } {
  return index === 0
    ? { rights: ['ListChildren'], inheritance: 'None' }
    : { rights: ['ListChildren', 'ReadProperty'], inheritance: 'All' };
}

function accountOf(session: Session, group: string): string {
  return principal(session, group) ?? group;
}

function grantRights(session: Session, { groups }: UcTopology): void {
  for (const group of groups) {
    session.print('');
    session.print(say(session, 'script.permissions', group));
    securables(session).forEach((on, index) => {
      const { rights, inheritance } = rightsOf(index);
      const isNew = grant(session, on, accountOf(session, group), rights, inheritance);
      session.print(say(session, isNew ? 'script.granting' : 'script.granted', on.name));
    });
  }
}

function configureGateways(session: Session, { pools }: UcTopology): void {
  const { UMIPGateway } = session.forest.tables;
  const plans = sipPlans(session);
  session.print('');
  session.print(say(session, 'script.gateways'));
  pools.forEach((pool, index) => {
    session.print(say(session, 'script.pool', pool.Fqdn));
    const present = gatewayAt(session, pool.Fqdn);
    session.print(
      say(
        session,
        present === undefined ? 'script.gateway-made' : 'script.gateway-there',
        pool.Fqdn,
      ),
    );
    const gateway = present ?? makeGateway(session, pool.Name, pool.Fqdn);
    const flags = {
      MessageWaitingIndicatorAllowed:
        pool.Version >= FIRST_VERSION_WITH_MWI && !pool.IsBranchRegistrar,
      OutcallsAllowed: !pool.IsBranchRegistrar,
    };
    session.print(`IsBranchRegistrar: ${psBool(pool.IsBranchRegistrar)}`);
    for (const [name, value] of Object.entries(flags)) session.print(`${name}: ${psBool(value)}`);
    session.transaction.set(UMIPGateway, gateway, flags);
    removeHuntGroups(session, gateway);
    if (session.diesAfterPools === index) throw stopped();
    for (const plan of plans) {
      makeHuntGroup(session, gateway, plan, plan.Name, firstLabel(plan.PhoneContext));
    }
    session.print(say(session, 'script.dial-plans', plans.map(({ Name }) => Name).join(', ')));
  });
}

function firstLabel(phoneContext: string): string {
  return phoneContext.split('.', 1)[0] ?? phoneContext;
}

function gatewayAt(session: Session, address: string): GatewayRecord | undefined {
  return session.forest.tables.UMIPGateway.all().find(
    (gateway) => gateway.Address.toLowerCase() === address.toLowerCase(),
  );
}

/** The plans of each gateway by address, as they were before the hunt groups were rebuilt. */
function gatewayTableRows(session: Session): ReadonlyMap<string, readonly string[]> {
  const { UMDialPlan, UMIPGateway } = session.forest.tables;
  return new Map(
    UMIPGateway.all().map((gateway) => [
      gateway.Address.toLowerCase(),
      huntGroupsOf(session, gateway).map((group) => UMDialPlan.get(group.UMDialPlan)?.Name ?? ''),
    ]),
  );
}

function printPermissions(session: Session, { groups }: UcTopology): void {
  for (const group of groups) {
    session.print('');
    session.print(say(session, 'script.table', group));
    session.print(row('ObjectName', 'AccessRights', 'Configured'));
    session.print(row('----------', '------------', '----------'));
    securables(session).forEach((on, index) => {
      const { rights } = rightsOf(index);
      const held = permissionsOn(session, on.dn, accountOf(session, group));
      session.print(row(on.name, rights.join(', '), psBool(held.length > 0)));
    });
  }
}

function printGateways(
  session: Session,
  { pools }: UcTopology,
  before: ReadonlyMap<string, readonly string[]>,
): void {
  session.print('');
  session.print(row('PoolFqdn', 'UMIPGateway', 'DialPlans'));
  session.print(row('--------', '-----------', '---------'));
  for (const pool of pools) {
    const plans = before.get(pool.Fqdn.toLowerCase()) ?? [];
    const shown = plans.length === 0 ? '(not found)' : `{${plans.join(', ')}}`;
    session.print(row(pool.Fqdn, gatewayAt(session, pool.Fqdn)?.Name ?? '', shown));
  }
}

function row(first: string, second: string, third: string): string {
  return `${first.padEnd(32)}${second.padEnd(30)}${third}`;
}

function psBool(value: boolean): string {
  return value ? 'True' : 'False';
}

function stopped(): CmdletError {
  return new CmdletError({
    exception: 'PipelineStoppedException',
    category: 'OperationStopped',
    text: 'script.stopped',
    values: [],
    target: null,
    errorId: null,
  });
}
