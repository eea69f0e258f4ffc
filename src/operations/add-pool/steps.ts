import { call } from '../../cmdlets/call.js';
import type { Check, StepInput } from '../../protocol/plan.js';
import { exchangeShell } from '../kit/forests.js';
import { gatewayCheck, type MadeHuntGroup } from '../kit/lync-gateways/prediction.js';
import type { Permission } from '../kit/lync-permissions.js';
import { messagesOf } from '../kit/messages.js';
import type { Connection } from './connection.js';

const say = messagesOf('add-pool');

/**
 * The rights, the gateway, its settings, and only then its hunt groups: it is closed to outgoing
 * calls before any dial plan can use it.
 */
export function stepsOf(connection: Connection): StepInput[] {
  const { pool, prediction, controller, missingGroups, missingRights } = connection;
  const { situation, present } = connection;
  const shell = exchangeShell(situation.forest);
  const common = { kind: 'command', administration: 'exchange', endpoint: shell } as const;
  return [
    ...missingRights.map((right, index): StepInput => ({
      ...common,
      id: `right-${index + 1}`,
      title: say('step-right', { group: right.group, object: right.object }),
      call: call('Add-ADPermission', {
        Identity: right.dn,
        User: right.group,
        AccessRights: right.rights,
        InheritanceType: right.inheritance,
        ...controller,
      }),
      settled: rightChecks(connection, right),
    })),
    ...(present === null
      ? [
          {
            ...common,
            id: 'gateway',
            title: say('step-gateway', { pool: pool.fqdn, name: pool.name }),
            call: call('New-UMIPGateway', {
              Name: pool.name,
              Address: pool.fqdn,
              ...controller,
            }),
            settled: [gatewayCheck(situation, prediction, {}, controller)],
          } satisfies StepInput,
        ]
      : []),
    ...settingsStep(connection),
    ...missingGroups.map((group, index): StepInput => ({
      ...common,
      id: `hunt-group-${index + 1}`,
      title: say('step-hunt-group', { dialPlan: group.plan.Name, pilot: group.pilot }),
      call: call('New-UMHuntGroup', {
        Name: group.plan.Name,
        PilotIdentifier: group.pilot,
        UMDialPlan: group.plan.Guid,
        UMIPGateway: prediction.gatewayIdentity,
        ...controller,
      }),
      settled: [groupCheck(connection, group)],
    })),
  ];
}

function settingsStep(connection: Connection): StepInput[] {
  const { situation, pool, prediction, controller, present, wanted } = connection;
  const { outcalls, messageWaiting } = wanted;
  const properties = {
    ...(present?.outcalls === outcalls ? {} : { OutcallsAllowed: outcalls }),
    ...(present?.messageWaiting === messageWaiting
      ? {}
      : { MessageWaitingIndicatorAllowed: messageWaiting }),
  };
  if (Object.keys(properties).length === 0) return [];
  return [
    {
      kind: 'command',
      id: 'settings',
      title: say('step-settings', { pool: pool.fqdn, ...settingsParams(connection) }),
      administration: 'exchange',
      endpoint: exchangeShell(situation.forest),
      call: call('Set-UMIPGateway', {
        Identity: prediction.gatewayIdentity,
        ...properties,
        ...controller,
      }),
      settled: [gatewayCheck(situation, prediction, properties, controller)],
    },
  ];
}

/** How the gateway is left, for a text. */
export function settingsParams({ wanted }: Connection): {
  outcalls: 'on' | 'off';
  messageWaiting: 'on' | 'off';
} {
  return {
    outcalls: wanted.outcalls ? 'on' : 'off',
    messageWaiting: wanted.messageWaiting ? 'on' : 'off',
  };
}

/** Asks whether a dial plan's calls find their way from the pool's gateway. */
export function groupCheck(
  { situation, prediction, controller }: Connection,
  { plan, pilot }: MadeHuntGroup,
): Check {
  return {
    endpoint: exchangeShell(situation.forest),
    call: call('Get-UMHuntGroup', { UMDialPlan: plan.Guid, ...controller }),
    where: { PilotIdentifier: pilot, UMIPGateway: prediction.gatewayIdentity },
    is: 'present',
  };
}

/** Asks whether a right is granted. */
export function rightChecks({ controller }: Connection, { checks, dn }: Permission): Check[] {
  return checks.map((check) => ({
    ...check,
    call: call('Get-ADPermission', { Identity: dn, ...controller }),
  }));
}
