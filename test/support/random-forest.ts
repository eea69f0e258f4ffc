import fc from 'fast-check';
import { seededWorld } from '../../src/lab/forests/seed/build.js';
import { seederFor } from '../../src/lab/forests/seed/seeder.js';
import {
  addDialPlan,
  addGateway,
  addHuntGroup,
  addPermission,
} from '../../src/lab/forests/seed/um-objects.js';
import { containerDn, poolsDn } from '../../src/lab/forests/engine/names.js';
import type { World } from '../../src/lab/forests/engine/world.js';
import type { DialPlanRecord } from '../../src/lab/forests/records/unified-messaging.js';
import { forestOf } from './operation-kit.js';

const PLAN_NAMES = ['Paris', 'Lyon', 'Nice', 'DP.Lille', 'DP.Metz', 'VOIX-1', 'éte'] as const;
const GROUPS = ['RTCUniversalServerAdmins', 'RTCComponentUniversalServices'] as const;
const CONTAINERS = ['organization', 'dialPlans', 'autoAttendants'] as const;

const RIGHTS = GROUPS.flatMap((group) => CONTAINERS.map((on) => ({ group, on })));

const huntGroup = fc.record({
  name: fc.constantFrom('Reception', 'Paris', 'Nice', 'Default Hunt Group', 'VIP'),
  pilot: fc.constantFrom('', '5500', '5501', 'Paris', 'nice', 'DP'),
  plan: fc.nat(PLAN_NAMES.length - 1),
});

const pool = fc.record({
  kind: fc.constantFrom('front-end', 'front-end', 'branch', 'director'),
  version: fc.constantFrom(3, 4, 5),
  isPublished: fc.constantFrom(true, true, true, true, false),
  gateway: fc.option(
    fc.record({
      isNamedByHand: fc.boolean(),
      outcalls: fc.boolean(),
      messageWaiting: fc.boolean(),
      connected: fc.array(fc.nat(PLAN_NAMES.length - 1), { maxLength: 4 }),
      handMade: fc.array(huntGroup, { maxLength: 3 }),
    }),
  ),
});

/** What a random forest is made of: dial plans, pools, gateways, hunt groups, rights. */
export const forestRecipe = fc.record({
  plans: fc.uniqueArray(
    fc.record({
      index: fc.nat(PLAN_NAMES.length - 1),
      type: fc.constantFrom('SipName', 'SipName', 'SipName', 'TelExtn', 'E164'),
    }),
    { selector: ({ index }) => index, minLength: 1, maxLength: PLAN_NAMES.length },
  ),
  pools: fc.array(pool, { minLength: 1, maxLength: 5 }),
  others: fc.array(
    fc.record({ outcalls: fc.boolean(), handMade: fc.array(huntGroup, { maxLength: 2 }) }),
    { maxLength: 2 },
  ),
  rights: fc.array(fc.constantFrom('whole', 'whole', 'none', 'part', 'split', 'elsewhere'), {
    minLength: RIGHTS.length,
    maxLength: RIGHTS.length,
  }),
});
export type ForestRecipe = typeof forestRecipe extends fc.Arbitrary<infer T> ? T : never;

/** Makes contoso.com of a recipe; people, servers and fabrikam.com are the seed's. */
export function randomWorld(recipe: ForestRecipe): World {
  const world = seededWorld(2013, 40);
  const contoso = forestOf(world, 'contoso.com');
  const seeder = seederFor(7, world, contoso);
  const { tables } = contoso;
  for (const mailbox of tables.Mailbox.all()) {
    const none = { UMEnabled: false, UMDialPlan: null, UMMailboxPolicy: null, Extensions: [] };
    tables.Mailbox.set(mailbox, none, '2026-01-01T00:00:00.000Z');
  }
  for (const server of [...tables.UMService.all()]) {
    tables.UMService.set(server, { DialPlans: [] }, '2026-01-01T00:00:00.000Z');
  }
  for (const router of tables.UMCallRouter.all()) {
    tables.UMCallRouter.set(router, { DialPlans: [] }, '2026-01-01T00:00:00.000Z');
  }
  empty(tables.UMHuntGroup);
  empty(tables.UMAutoAttendant);
  empty(tables.UMIPGateway);
  empty(tables.UMMailboxPolicy);
  empty(tables.UMDialPlan);
  empty(tables.ADPermission);
  empty(tables.UCPool);
  empty(tables.CsPool);
  const plans = new Map<number, DialPlanRecord>();
  for (const { index, type } of recipe.plans) {
    const name = PLAN_NAMES[index] ?? 'Other';
    plans.set(index, addDialPlan(seeder, name, 4, '33', [], [`${name} policy`], type));
  }
  const connect = (
    gateway: ReturnType<typeof addGateway>,
    groups: readonly { readonly name: string; readonly pilot: string; readonly plan: number }[],
  ): void => {
    const here = { names: new Set<string>(), pilots: new Set<string>() };
    for (const { name, pilot, plan } of groups) {
      const record = plans.get(plan);
      const [one, other] = [name.toLowerCase(), pilot.toLowerCase()];
      if (record === undefined || here.names.has(one) || here.pilots.has(other)) continue;
      here.names.add(one);
      here.pilots.add(other);
      addHuntGroup(seeder, gateway, record, name, pilot);
    }
  };
  recipe.pools.forEach((one, index) => {
    const [cn, fqdn] = [`1:${index + 1}`, `pool${index + 1}.contoso.com`];
    tables.UCPool.add({
      ...seeder.object('UCPool', cn, poolsDn(contoso.name)),
      Fqdn: one.isPublished ? fqdn : null,
      IPAddress: `10.20.1.${index + 1}`,
      IsBranchRegistrar: one.kind === 'branch',
      Version: one.version,
    });
    tables.CsPool.add({
      ...seeder.object('CsPool', fqdn, containerDn(contoso, 'gateways')),
      Fqdn: fqdn,
      Site: 'Site:Paris',
      Services: (one.kind === 'front-end' ? ['Registrar', 'UserServer'] : ['Registrar']).map(
        (service) => `${service}:${fqdn}`,
      ),
      Computers: [`fe${index + 1}.contoso.com`],
    });
    if (one.gateway === null) return;
    const name = one.gateway.isNamedByHand ? `by-hand-${index + 1}` : cn;
    const gateway = addGateway(seeder, name, fqdn, one.gateway.outcalls);
    const settings = { MessageWaitingIndicatorAllowed: one.gateway.messageWaiting };
    tables.UMIPGateway.set(gateway, settings, '2026-01-01T00:00:00.000Z');
    const own = one.gateway.connected.map((plan) => {
      const planName = PLAN_NAMES[plan] ?? '';
      return { name: planName, pilot: planName.split('.')[0] ?? '', plan };
    });
    connect(gateway, [...own, ...one.gateway.handMade]);
  });
  recipe.others.forEach(({ outcalls, handMade }, index) => {
    connect(addGateway(seeder, `pbx${index}`, `10.99.0.${index + 1}`, outcalls), handMade);
  });
  RIGHTS.forEach(({ group, on }, index) => {
    const form = recipe.rights[index] ?? 'none';
    if (form !== 'none') addPermission(seeder, `CONTOSO\\${group}`, on);
    const entry = tables.ADPermission.all().at(-1);
    if (entry === undefined || form === 'none' || form === 'whole') return;
    const [first = '', second] = entry.AccessRights;
    if (form === 'elsewhere') {
      tables.ADPermission.set(entry, { InheritanceType: 'Children' }, '2026-01-01T00:00:00.000Z');
      return;
    }
    tables.ADPermission.set(entry, { AccessRights: [first] }, '2026-01-01T00:00:00.000Z');
    if (form === 'split' && second !== undefined) {
      const { Guid } = seeder.object('Permission', `${group} ${second}`, entry.Object);
      tables.ADPermission.add({ ...entry, Guid, AccessRights: [second] });
    }
  });
  return world;
}

function empty<R>(table: { all(): R[]; remove(record: R): unknown }): void {
  for (const record of table.all()) table.remove(record);
}
