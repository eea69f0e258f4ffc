import { UmError } from '../../protocol/errors.js';
import type { Change, DraftInput } from '../../protocol/plan.js';
import { messagesOf } from '../kit/messages.js';
import { gatewaysClaim } from '../kit/lync-gateways/claim.js';
import { wantedOf, type Wanted } from './out-calls.js';
import { pilotOf, predict, sipPlansOf, type Prediction } from '../kit/lync-gateways/prediction.js';
import { isHome, type Pool } from '../kit/lync-pools.js';
import type { Situation } from '../kit/lync-gateways/situation.js';
import { scopedOffer } from './scoped.js';
import { stepsOf } from './steps.js';
import { verificationsOf } from './verifications.js';
import { warningsOf } from './warnings.js';

const say = messagesOf('run-exchucutil');

/**
 * What running the script would run, change, destroy and check.
 * @param named the pool that was asked for, or null for no one in particular
 * @param otherForests further Exchange forests that use the same Lync
 * @throws UmError UM-ALREADY-SO where neither the script nor a step after it has anything to do
 */
export function scriptDraft(
  situation: Situation,
  named: Pool | null,
  otherForests: readonly string[],
): DraftInput {
  const prediction = predict(situation);
  const wanted = wantedOf(situation, prediction, named);
  const { forest, server, pools } = situation;
  const steps = stepsOf(situation, prediction, wanted);
  if (steps.every(({ already }) => already))
    throw new UmError('UM-ALREADY-SO', { object: `ExchUcUtil · ${forest.name}` });
  const fqdns = pools.map(({ fqdn }) => fqdn).join(', ');
  const plans = sipPlansOf(situation).map(({ Name }) => Name);
  const others = pools.filter((pool) => pool !== named).map(({ fqdn }) => fqdn);
  return {
    summary: prediction.already
      ? say('summary-already', { forest: forest.name })
      : say('summary', {
          forest: forest.name,
          pool: named?.fqdn ?? 'none',
          pools: pools.length,
          plans: plans.length,
        }),
    subject: [
      { label: say('subject-forest'), value: forest.name },
      ...(named === null ? [] : [{ label: say('subject-pool'), value: named.fqdn }]),
      ...(others.length === 0 || prediction.already
        ? []
        : [{ label: say('subject-others'), value: shortened(others.join(', ')) }]),
      { label: say('subject-plans'), value: shortened(plans.join(', ')) },
      { label: say('subject-server'), value: server.server ?? forest.name },
    ],
    steps,
    changes: changesOf(situation, prediction, wanted),
    warnings: warningsOf({ situation, prediction, wanted, named, otherForests }),
    stops: prediction.already ? [] : [say('stops-calls', { pools: fqdns })],
    numbers: numbersOf(situation, prediction, steps.length),
    verifications: verificationsOf(situation, prediction, wanted, named),
    undo: {
      kind: 'none',
      reason: prediction.already
        ? say('undo-already', { gateways: steps.length - 1 })
        : say('undo-none'),
    },
    next: prediction.already
      ? []
      : pools.filter(isHome).map(({ fqdn }) => ({
          operation: 'restart-front-ends',
          parameters: { pool: fqdn, forest: forest.name },
          text: say('next-restart', { pool: fqdn }),
        })),
    instead: scopedOffer(situation, prediction, named),
    claims: [gatewaysClaim(forest)],
    before: stateBefore(situation, named),
  };
}

function changesOf(
  situation: Situation,
  { made, pools, already }: Prediction,
  wanted: readonly Wanted[],
): Change[] {
  const script = already
    ? []
    : [
        ...situation.permissions
          .filter(({ isGranted }) => !isGranted)
          .map(({ object, group, rights, held }) => ({
            object,
            property: say('property-permission', { group }),
            before: held.length === 0 ? null : held.join(', '),
            after: rights.join(', '),
          })),
        ...pools.flatMap(({ pool, gateway, deleted, handMade }) => [
          ...(gateway === null
            ? [
                {
                  object: pool.fqdn,
                  property: say('property-gateway'),
                  before: null,
                  after: pool.name,
                },
              ]
            : []),
          {
            object: pool.fqdn,
            property: say(deleted.length === 0 ? 'property-hunt-groups' : 'property-rebuilt'),
            before: deleted.length === 0 ? null : namesOf(deleted),
            after: namesOf([...made.map(({ plan }) => plan), ...handMade]),
          },
        ]),
      ];
  const gateways = pools.flatMap(({ pool, gateway }, index) => {
    const end = wanted[index];
    if (end === undefined) return [];
    const values = [
      ['property-outcalls', gateway?.OutcallsAllowed ?? null, end.outcalls],
      [
        'property-message-waiting',
        gateway?.MessageWaitingIndicatorAllowed ?? null,
        end.messageWaiting,
      ],
    ] as const;
    return values
      .filter(([, before, after]) => before !== after)
      .map(([property, before, after]) => ({
        object: pool.fqdn,
        property: say(property),
        before: before === null ? null : onOrOff(before),
        after: onOrOff(after),
      }));
  });
  return [...script, ...gateways];
}

/** All that the script and the steps after it create, delete and change, rebuilt objects included. */
function numbersOf(
  { permissions }: Situation,
  { made, pools, already }: Prediction,
  steps: number,
): DraftInput['numbers'] {
  if (already) return { created: 0, deleted: 0, changed: steps - 1 };
  const lacking = permissions.filter(({ isGranted }) => !isGranted);
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
  return {
    created:
      pools.filter(({ gateway }) => gateway === null).length +
      pools.length * made.length +
      sum(pools.map(({ handMade }) => handMade.length)) +
      lacking.filter(({ isNamed }) => !isNamed).length,
    deleted: sum(pools.map(({ deleted }) => deleted.length)),
    changed:
      pools.filter(({ gateway }) => gateway !== null).length +
      lacking.filter(({ isNamed }) => isNamed).length,
  };
}

/** What another answer would have made another plan of. */
function stateBefore(situation: Situation, named: Pool | null): DraftInput['before'] {
  const sorted = (texts: readonly string[]): string[] => [...texts].sort();
  return {
    named: named?.fqdn ?? null,
    server: situation.server.server ?? null,
    pools: sorted(
      situation.pools.map(({ name, fqdn, isBranch, isDirector, version }) =>
        [name, fqdn, isBranch, isDirector, version].join(' '),
      ),
    ),
    dialPlans: sorted(
      sipPlansOf(situation).map((plan) => [plan.Guid, plan.Name, pilotOf(plan)].join(' ')),
    ),
    gateways: sorted(
      situation.gateways.map((gateway) =>
        [
          gateway.Guid,
          gateway.Name,
          gateway.Address,
          gateway.OutcallsAllowed,
          gateway.MessageWaitingIndicatorAllowed,
          gateway.Status,
        ].join(' '),
      ),
    ),
    huntGroups: sorted(
      situation.huntGroups.map(({ Name, PilotIdentifier, UMDialPlan, UMIPGateway }) =>
        [UMIPGateway.ObjectGuid, UMDialPlan.ObjectGuid, PilotIdentifier, Name].join(' '),
      ),
    ),
    permissions: sorted(
      situation.permissions
        .filter(({ isGranted }) => !isGranted)
        .map(({ object, group, held }) => [group, object, ...held].join(' ')),
    ),
  };
}

function namesOf(objects: readonly { readonly Name: string }[]): string {
  return objects
    .map(({ Name }) => Name)
    .sort((a, b) => a.localeCompare(b, 'en'))
    .join(', ');
}

function onOrOff(isOn: boolean): Change['after'] {
  return say(isOn ? 'value-on' : 'value-off');
}

function shortened(text: string): string {
  return text.length > 400 ? `${text.slice(0, 399)}…` : text;
}
