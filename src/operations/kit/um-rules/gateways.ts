import { sameName } from '../names.js';
import { objectId } from '../object-id.js';
import { byHand } from './by-hand.js';
import { fault, type Rule } from './fault.js';

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

/** Each Lync pool has an enabled gateway, with a hunt group and the right pilot for each plan. */
export const gatewayRules: Rule = ({ forest, pools, gateways, huntGroups, sipPlans }) =>
  (pools ?? []).flatMap(({ fqdn }) => {
    if (sipPlans.length === 0) return [];
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
      const pilot = plan.PhoneContext.split('.')[0] ?? '';
      return groups.length > 0 && !groups.some((one) => sameName(one.PilotIdentifier, pilot));
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

/** One gateway of each SIP URI plan lets calls out, and never a Director's. */
export const outCallRules: Rule = ({ forest, pools, gateways, huntGroups, sipPlans }) => {
  // Without the pools nobody knows the Directors.
  if (pools === null) return [];
  const isDirector = (address: string): boolean =>
    pools.some((pool) => pool.isDirector && sameName(pool.fqdn, address));
  const off = (gateway: string) =>
    ['set-outcalls', { gateway, mode: 'off', forest: forest.name }] as const;
  const directors = gateways.filter((one) => one.OutcallsAllowed && isDirector(one.Address));
  const states = new Map<string, { plans: string[]; open: string[]; closed: string[] }>();
  for (const plan of sipPlans) {
    const ids = huntGroups
      .filter(({ UMDialPlan }) => UMDialPlan.ObjectGuid === plan.Guid)
      .map(({ UMIPGateway }) => UMIPGateway.ObjectGuid);
    const own = gateways.filter((one) => ids.includes(one.Guid) && !isDirector(one.Address));
    const addresses = (isOpen: boolean) =>
      own
        .filter(({ OutcallsAllowed }) => OutcallsAllowed === isOpen)
        .map(({ Address }) => Address)
        .sort((a, b) => a.localeCompare(b, 'en'));
    const open = addresses(true);
    const state = states.get(open.join()) ?? { plans: [], open, closed: addresses(false) };
    state.plans.push(plan.Name);
    states.set(open.join(), state);
  }
  return [
    ...directors.map(({ Address }) =>
      fault('outcalls-director', { gateway: Address }, off(Address)),
    ),
    ...[...states.values()].flatMap(({ plans, open, closed }) => {
      const dialPlans = plans.join(', ');
      const second = open[1];
      if (second !== undefined) {
        return [fault('outcalls-many', { dialPlans, gateways: open.join(', ') }, off(second))];
      }
      const [first] = closed;
      if (open.length > 0 || first === undefined) return [];
      const on = { gateway: first, mode: 'on', forest: forest.name };
      return [fault('outcalls-none', { dialPlans }, ['set-outcalls', on])];
    }),
  ];
};

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
