import { directoryProperties, referenceTo } from '../engine/output.js';
import {
  oneOrAll,
  theOne,
  notFound,
  type Implementation,
  type Session,
} from '../engine/session.js';
import {
  gatewaySchema,
  type GatewayRecord,
  type HuntGroupRecord,
} from '../records/unified-messaging.js';
import { psObject } from '../values.js';
import { huntGroupsOf, makeGateway, makeHuntGroup, removeHuntGroups } from './gateway-actions.js';
import { exchangeError } from '../errors.js';

const CLASSES = 'Microsoft.Exchange.Management.Tasks.UM';

function showGateway(session: Session, gateway: GatewayRecord) {
  return psObject('Microsoft.Exchange.Data.Directory.SystemConfiguration.UMIPGateway', {
    ...directoryProperties(session, gateway),
    Address: gateway.Address,
    OutcallsAllowed: gateway.OutcallsAllowed,
    Status: gateway.Status,
    Port: gateway.Port,
    Simulator: false,
    IPAddressFamily: 'IPv4Only',
    DelayedSourcePartyInfoEnabled: false,
    MessageWaitingIndicatorAllowed: gateway.MessageWaitingIndicatorAllowed,
    HuntGroups: huntGroupsOf(session, gateway).map((group) => showHuntGroup(session, group)),
    GlobalCallRoutingScheme: 'None',
    ForwardingAddress: null,
  });
}

function showHuntGroup(session: Session, group: HuntGroupRecord) {
  const { UMDialPlan } = session.forest.tables;
  return psObject('Microsoft.Exchange.Data.Directory.SystemConfiguration.UMHuntGroup', {
    ...directoryProperties(session, group, identityOf(session, group)),
    PilotIdentifier: group.PilotIdentifier,
    UMDialPlan: referenceTo(UMDialPlan, group.UMDialPlan),
    UMIPGateway: referenceTo(session.forest.tables.UMIPGateway, group.UMIPGateway),
  });
}

/** `<gateway name>\<hunt group name>`. */
function identityOf(session: Session, group: HuntGroupRecord): string {
  const gateway = session.forest.tables.UMIPGateway.get(group.UMIPGateway);
  return `${gateway?.Name ?? ''}\\${group.Name}`;
}

/** A hunt group by its identity with its gateway, or as any object. */
function theHuntGroup(session: Session, identity: string): HuntGroupRecord {
  const { UMHuntGroup } = session.forest.tables;
  if (!identity.includes('\\')) return theOne(session, UMHuntGroup, identity);
  const [found, another] = UMHuntGroup.all().filter(
    (group) => identityOf(session, group).toLowerCase() === identity.toLowerCase(),
  );
  if (found === undefined) throw notFound(session, identity);
  if (another !== undefined) throw exchangeError('ManagementObjectAmbiguousException', [identity]);
  return found;
}

export const GATEWAYS: Readonly<Record<string, Implementation>> = {
  'Get-UMIPGateway': {
    cmdletClass: `${CLASSES}.GetUMIPGateway`,
    run: (given, session) =>
      oneOrAll(session, session.forest.tables.UMIPGateway, given.text('Identity')).map((gateway) =>
        showGateway(session, gateway),
      ),
  },
  'New-UMIPGateway': {
    cmdletClass: `${CLASSES}.NewUMIPGateway`,
    run: (given, session) => {
      const { UMDialPlan } = session.forest.tables;
      const wanted = given.text('UMDialPlan');
      const plan = wanted === undefined ? undefined : theOne(session, UMDialPlan, wanted);
      const gateway = makeGateway(session, given.needed('Name'), given.needed('Address'));
      if (plan !== undefined) makeHuntGroup(session, gateway, plan, 'Default Hunt Group', '');
      return [showGateway(session, gateway)];
    },
  },
  'Set-UMIPGateway': {
    cmdletClass: `${CLASSES}.SetUMIPGateway`,
    run: (given, session) => {
      const { UMIPGateway } = session.forest.tables;
      const gateway = theOne(session, UMIPGateway, given.needed('Identity'));
      const outcalls = given.bool('OutcallsAllowed');
      const waiting = given.bool('MessageWaitingIndicatorAllowed');
      const status = gatewaySchema.shape.Status.safeParse(given.text('Status')).data;
      session.transaction.set(UMIPGateway, gateway, {
        ...(outcalls === undefined ? {} : { OutcallsAllowed: outcalls }),
        ...(waiting === undefined ? {} : { MessageWaitingIndicatorAllowed: waiting }),
        ...(status === undefined ? {} : { Status: status }),
      });
      return [];
    },
  },
  'Remove-UMIPGateway': {
    cmdletClass: `${CLASSES}.RemoveUMIPGateway`,
    run: (given, session) => {
      const { UMIPGateway } = session.forest.tables;
      const gateway = theOne(session, UMIPGateway, given.needed('Identity'));
      removeHuntGroups(session, gateway);
      session.transaction.remove(UMIPGateway, gateway);
      return [];
    },
  },
  'Get-UMHuntGroup': {
    cmdletClass: `${CLASSES}.GetUMHuntGroup`,
    run: (given, session) => {
      const { UMDialPlan, UMHuntGroup } = session.forest.tables;
      const identity = given.text('Identity');
      const wanted = given.text('UMDialPlan');
      const plan = wanted === undefined ? undefined : theOne(session, UMDialPlan, wanted);
      const groups = identity === undefined ? UMHuntGroup.all() : [theHuntGroup(session, identity)];
      return groups
        .filter((group) => plan === undefined || group.UMDialPlan === plan.Guid)
        .map((group) => showHuntGroup(session, group));
    },
  },
  'New-UMHuntGroup': {
    cmdletClass: `${CLASSES}.NewUMHuntGroup`,
    run: (given, session) => {
      const { UMDialPlan, UMIPGateway } = session.forest.tables;
      const plan = theOne(session, UMDialPlan, given.needed('UMDialPlan'));
      const gateway = theOne(session, UMIPGateway, given.needed('UMIPGateway'));
      const pilot = given.text('PilotIdentifier') ?? '';
      const group = makeHuntGroup(session, gateway, plan, given.needed('Name'), pilot);
      return [showHuntGroup(session, group)];
    },
  },
  'Remove-UMHuntGroup': {
    cmdletClass: `${CLASSES}.RemoveUMHuntGroup`,
    run: (given, session) => {
      const group = theHuntGroup(session, given.needed('Identity'));
      session.transaction.remove(session.forest.tables.UMHuntGroup, group);
      return [];
    },
  },
};
