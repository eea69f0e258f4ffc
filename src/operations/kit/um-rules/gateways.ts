import type { DialPlan } from '../find-dial-plan.js';
import { inOrder, kindOf, toOpen } from '../lync-gateways/kinds.js';
import { sharesPilot } from '../lync-gateways/obstacles.js';
import { pilotOf, sipPlansOf } from '../lync-gateways/prediction.js';
import type { Pool } from '../lync-pools.js';
import { sameName } from '../names.js';
import { objectId } from '../object-id.js';
import { byHand } from './by-hand.js';
import { fault, type Fault, type Rule } from './fault.js';

/** The script finds pools to connect. */
export const poolRules: Rule = ({ forest, pools, sipPlans }) =>
  pools?.length === 0 && sipPlans.length > 0
    ? [
        fault(
          'pools-none',
          { forest: forest.name, lyncForest: forest.lyncForest },
          byHand(forest, 'pools-none'),
        ),
      ]
    : [];

/**
 * No two SIP URI plans would get one pilot identifier: with that the script stops half-way. Of each
 * such plans one can stay, the one that more gateways lead to.
 */
export const pilotRules: Rule = ({ forest, dialPlans, huntGroups }) => {
  const right = (plan: DialPlan): number =>
    huntGroups.filter(
      ({ UMDialPlan, PilotIdentifier }) =>
        UMDialPlan.ObjectGuid === plan.Guid && sameName(PilotIdentifier, pilotOf(plan)),
    ).length;
  const shared = sipPlansOf({ dialPlans })
    .filter((plan) => sharesPilot({ dialPlans }, plan))
    .sort((a, b) => right(b) - right(a) || a.Name.localeCompare(b.Name, 'en'));
  return shared.flatMap((plan) => {
    const stays = shared.find((one) => sameName(pilotOf(one), pilotOf(plan)));
    if (stays === undefined || stays === plan) return [];
    const about = { pilot: pilotOf(stays), stays: stays.Name, goes: plan.Name, id: plan.Guid };
    return [fault('same-pilot', about, byHand(forest, 'same-pilot'))];
  });
};

/** Each Lync pool has an enabled gateway, with a hunt group and the right pilot for each plan. */
export const gatewayRules: Rule = ({
  forest,
  pools,
  gateways,
  huntGroups,
  dialPlans,
  sipPlans: all,
}) => {
  // Two plans of one pilot identifier are told as that: no gateway can have both right.
  const sipPlans = all.filter((plan) => !sharesPilot({ dialPlans }, plan));
  return (pools ?? []).flatMap(({ fqdn }) => {
    if (all.length === 0) return [];
    const mend = ['run-exchucutil', { pool: fqdn, forest: forest.name }] as const;
    const gateway = gateways.find(({ Address }) => sameName(Address, fqdn));
    if (gateway === undefined) {
      return [
        fault('gateway-missing', { pool: fqdn }, ['add-pool', { pool: fqdn, forest: forest.name }]),
      ];
    }
    const own = huntGroups.filter(({ UMIPGateway }) => UMIPGateway.ObjectGuid === gateway.Guid);
    const without = sipPlans.filter(
      (plan) => !own.some(({ UMDialPlan }) => UMDialPlan.ObjectGuid === plan.Guid),
    );
    const wrong = sipPlans.filter((plan) => {
      const groups = own.filter(({ UMDialPlan }) => UMDialPlan.ObjectGuid === plan.Guid);
      return (
        groups.length > 0 &&
        !groups.some(({ PilotIdentifier }) => sameName(PilotIdentifier, pilotOf(plan)))
      );
    });
    const plansOf = (plans: typeof sipPlans) => plans.map(({ Name }) => Name).join(', ');
    return [
      ...(sameName(gateway.Status, 'Enabled')
        ? []
        : [
            fault('gateway-disabled', { pool: fqdn }, [
              'enable-gateway',
              { gateway: objectId(forest.name, gateway.Guid), forest: forest.name },
            ]),
          ]),
      ...(without.length === 0
        ? []
        : [fault('hunt-group-missing', { pool: fqdn, dialPlans: plansOf(without) }, mend)]),
      ...(wrong.length === 0
        ? []
        : [fault('hunt-group-pilot', { pool: fqdn, dialPlans: plansOf(wrong) }, mend)]),
    ];
  });
};

/** One gateway of each SIP URI plan lets calls out, and never a Director's. */
export const outCallRules: Rule = ({ forest, pools, gateways, huntGroups, sipPlans }) => {
  // Without the pools nobody knows the Directors.
  if (pools === null) return [];
  const isDirector = (one: (typeof gateways)[number]): boolean => kindOf(pools, one) === 'director';
  const set = (mode: 'on' | 'off', { Address }: (typeof gateways)[number]) =>
    ['set-outcalls', { gateway: Address, mode, forest: forest.name }] as const;
  const directors = gateways.filter((one) => one.OutcallsAllowed && isDirector(one));
  const states = new Map<string, { plans: string[]; found: OutCallsFault }>();
  for (const plan of sipPlans) {
    const ids = huntGroups
      .filter(({ UMDialPlan }) => UMDialPlan.ObjectGuid === plan.Guid)
      .map(({ UMIPGateway }) => UMIPGateway.ObjectGuid);
    const own = gateways.filter((one) => ids.includes(one.Guid) && !isDirector(one));
    const open = inOrder(pools, own).filter(({ OutcallsAllowed }) => OutcallsAllowed);
    const last = open.at(-1);
    // A plan that nothing leads to is told as that.
    if (last === undefined ? own.length === 0 : open.length === 1) continue;
    const found: OutCallsFault =
      last === undefined
        ? { rule: 'outcalls-none', gateways: '', offer: opening(pools, own) }
        : {
            rule: 'outcalls-many',
            gateways: open.map(({ Address }) => Address).join(', '),
            offer: set('off', last),
          };
    const key = JSON.stringify(found);
    const state = states.get(key) ?? { plans: [], found };
    state.plans.push(plan.Name);
    states.set(key, state);
  }
  return [
    ...directors.map((one) =>
      fault('outcalls-director', { gateway: one.Address }, set('off', one)),
    ),
    ...[...states.values()].map(({ plans, found: { rule, gateways: open, offer } }) =>
      fault(
        rule,
        { dialPlans: plans.join(', '), ...(open === '' ? {} : { gateways: open }) },
        offer,
      ),
    ),
  ];

  /** Opens a Front End pool's; where each of those is disabled, it is enabled first. */
  function opening(all: readonly Pool[], own: typeof gateways): Fault['offer'] {
    const first = toOpen(all, own);
    if (first !== null) return set('on', first);
    const disabled = inOrder(all, own).find((one) => kindOf(all, one) === 'frontEnd');
    return disabled === undefined
      ? null
      : ['enable-gateway', { gateway: objectId(forest.name, disabled.Guid), forest: forest.name }];
  }
};

/** That several gateways of a plan let calls out, or none. */
interface OutCallsFault {
  readonly rule: 'outcalls-many' | 'outcalls-none';
  /** Those that do. */
  readonly gateways: string;
  readonly offer: Fault['offer'];
}

/** Lync's two groups may read UM's objects. */
export const permissionRules: Rule = ({ forest, permissions }) => {
  const missing = permissions.filter(({ isGranted }) => !isGranted);
  if (missing.length === 0) return [];
  const groups = [...new Set(missing.map(({ group }) => group))];
  const list = groups
    .map((name) => {
      const objects = missing.filter(({ group }) => group === name).map(({ object }) => object);
      return `${name}: ${objects.join(', ')}`;
    })
    .join('; ');
  const run = ['run-exchucutil', { forest: forest.name }] as const;
  return [fault('permissions', { list }, run)];
};

/** Nothing takes those rights away again: a grant beside such an entry gives nothing. */
export const deniedRules: Rule = ({ forest, permissions }) =>
  permissions
    .filter(({ denied }) => denied.length > 0)
    .map(({ group, object, dn, denied }) =>
      fault(
        'permissions-denied',
        { group, object, dn, rights: denied.join(', ') },
        byHand(forest, 'permissions-denied'),
      ),
    );
