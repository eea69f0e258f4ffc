import type { Change, DraftInput } from '../../protocol/plan.js';
import { gatewaysClaim } from '../kit/lync-gateways/claim.js';
import { isEnabled, openGatewaysOf } from '../kit/lync-gateways/open-gateways.js';
import { gatewayCheck } from '../kit/lync-gateways/prediction.js';
import { isHome } from '../kit/lync-pools.js';
import { messagesOf } from '../kit/messages.js';
import type { Connection } from './connection.js';
import { groupCheck, rightChecks, settingsParams, stepsOf } from './steps.js';
import { warningsOf } from './warnings.js';

const say = messagesOf('add-pool');

/**
 * What connecting one pool would run, change and check.
 * @param otherForests further Exchange forests that use the same Lync
 */
export function connectionDraft(
  connection: Connection,
  otherForests: readonly string[],
): DraftInput {
  const { situation, pool, wantedGroups, missingGroups, missingRights, present } = connection;
  const { forest } = situation;
  const steps = stepsOf(connection);
  const isSet = steps.some(({ id }) => id === 'settings');
  const plans = wantedGroups.map(({ plan }) => plan.Name).join(', ');
  return {
    summary: say('summary', {
      pool: pool.fqdn,
      forest: forest.name,
      plans: wantedGroups.length,
      outcalls: settingsParams(connection).outcalls,
    }),
    subject: [
      { label: say('subject-pool'), value: pool.fqdn },
      { label: say('subject-plans'), value: plans },
      { label: say('subject-forest'), value: forest.name },
    ],
    steps,
    changes: changesOf(connection),
    warnings: warningsOf(connection, otherForests),
    stops: [],
    numbers: {
      created:
        (present === null ? 1 : 0) +
        missingGroups.length +
        missingRights.filter(({ isNamed }) => !isNamed).length,
      deleted: 0,
      changed:
        (present !== null && isSet ? 1 : 0) + missingRights.filter(({ isNamed }) => isNamed).length,
    },
    verifications: verificationsOf(connection),
    undo: { kind: 'none', reason: say('undo-none') },
    next: isHome(pool)
      ? [
          {
            operation: 'restart-front-ends',
            parameters: { pool: pool.fqdn, forest: forest.name },
            text: say('next-restart', { pool: pool.fqdn }),
          },
        ]
      : [],
    claims: [gatewaysClaim(forest)],
    before: stateBefore(connection),
  };
}

function changesOf(connection: Connection): Change[] {
  const { pool, present, wanted, missingGroups, missingRights } = connection;
  const settings = [
    ['property-outcalls', present?.outcalls, wanted.outcalls],
    ['property-message-waiting', present?.messageWaiting, wanted.messageWaiting],
  ] as const;
  return [
    ...(present === null
      ? [{ object: pool.fqdn, property: say('property-gateway'), before: null, after: pool.name }]
      : []),
    ...settings
      .filter(([, before, after]) => before !== after)
      .map(([property, before, after]) => ({
        object: pool.fqdn,
        property: say(property),
        before: before === undefined ? null : allowed(before),
        after: allowed(after),
      })),
    ...missingGroups.map(({ plan, pilot }) => ({
      object: pool.fqdn,
      property: say('property-hunt-group', { dialPlan: plan.Name }),
      before: null,
      after: pilot,
    })),
    ...missingRights.map(({ object, group, rights, held }) => ({
      object,
      property: say('property-right', { group }),
      before: held.length === 0 ? null : held.join(', '),
      after: rights.join(', '),
    })),
  ];
}

function verificationsOf(connection: Connection): DraftInput['verifications'] {
  const { situation, pool, prediction, controller, wanted, wantedGroups } = connection;
  const isLeftDisabled = prediction.gateway !== null && !isEnabled(prediction.gateway);
  return [
    {
      title: say('verify-gateway', { pool: pool.fqdn, ...settingsParams(connection) }),
      check: gatewayCheck(
        situation,
        prediction,
        {
          OutcallsAllowed: wanted.outcalls,
          MessageWaitingIndicatorAllowed: wanted.messageWaiting,
          ...(isLeftDisabled ? {} : { Status: 'Enabled' }),
        },
        controller,
      ),
    },
    ...wantedGroups.map((group) => ({
      title: say('verify-hunt-group', { pool: pool.fqdn, dialPlan: group.plan.Name }),
      check: groupCheck(connection, group),
    })),
    ...situation.permissions.flatMap((right) =>
      rightChecks(connection, right).map((check) => ({
        title: say('verify-right', { object: right.object, group: right.group }),
        check,
      })),
    ),
  ];
}

/** What another answer would have made another plan of. */
function stateBefore(connection: Connection): DraftInput['before'] {
  const { situation, pool, prediction, wantedGroups, missingRights } = connection;
  const { gateway } = prediction;
  const sorted = (texts: readonly string[]): string[] => [...texts].sort();
  return {
    pool: [pool.name, pool.fqdn, pool.isBranch, pool.isDirector, pool.version].join(' '),
    gateway:
      gateway === null
        ? null
        : [
            gateway.Guid,
            gateway.OutcallsAllowed,
            gateway.MessageWaitingIndicatorAllowed,
            gateway.Status,
          ].join(' '),
    huntGroups: sorted(
      prediction.deleted.map(({ Name, PilotIdentifier, UMDialPlan }) =>
        [UMDialPlan.ObjectGuid, PilotIdentifier, Name].join(' '),
      ),
    ),
    dialPlans: sorted(
      wantedGroups.map(({ plan, pilot }) => [plan.Guid, plan.Name, pilot].join(' ')),
    ),
    open: sorted(
      wantedGroups.map(({ plan }) =>
        [plan.Guid, ...sorted(openGatewaysOf(situation, plan.Guid).map(({ Guid }) => Guid))].join(
          ' ',
        ),
      ),
    ),
    rights: sorted(missingRights.map(({ dn, group, held }) => [group, dn, ...held].join(' '))),
  };
}

function allowed(isAllowed: boolean): Change['after'] {
  return say(isAllowed ? 'value-on' : 'value-off');
}
