import { sharesPilot } from '../kit/lync-gateways/obstacles.js';
import { sameName } from '../kit/names.js';
import { objectId } from '../kit/object-id.js';
import { leadsTo } from '../kit/um-contacts.js';
import { fault, type Fault } from '../kit/um-rules/fault.js';
import { gatewayRules, outCallRules, pilotRules } from '../kit/um-rules/gateways.js';
import { contactRules, dialPlanRules, mediaRules, serverPlanRules } from '../kit/um-rules/plans.js';
import { certificateRules, roleRules, serviceRules } from '../kit/um-rules/servers.js';
import type { Situation } from '../kit/um-rules/situation.js';
import type { Chain } from './chain.js';
import { isLink } from './links.js';

/** The links that a person shares with others: plan, pool and servers, as a forest's rules see them. */
export function wayFaults(chain: Chain): Fault[] {
  const { situation, pool, otherServers } = chain;
  if (situation.sipPlans.length === 0) return [];
  const pools = situation.pools?.filter(({ fqdn }) => sameName(fqdn, pool ?? '')) ?? null;
  const found = [
    ...serverPlanRules({ ...situation, roles: [...situation.roles, ...otherServers] }),
    ...gatewayFaults(situation, pools),
    ...serviceRules(situation),
    ...certificateRules(situation),
    ...roleRules(situation),
    ...mediaRules(situation),
    ...dialPlanRules(situation),
    ...contactRules(situation),
    ...outCallRules(situation),
  ].filter(({ rule }) => isLink(rule));
  return [...found, ...healthFaults(chain, found), ...contactFaults(chain)];
}

/** A way that can't be right because another plan has the same pilot identifier is told as that. */
function gatewayFaults(situation: Chain['situation'], pools: Situation['pools']): Fault[] {
  const { sipPlans } = situation;
  const found = gatewayRules({ ...situation, dialPlans: sipPlans, pools });
  const isShared = sipPlans.some((plan) => sharesPilot(situation, plan));
  const vain = isShared ? found.filter(({ rule }) => HUNT_GROUP_RULES.has(rule)) : [];
  if (vain.length === 0) return found;
  const isOwn = ({ about }: Fault): boolean =>
    sipPlans.some(({ Name }) => Name === about.stays || Name === about.goes);
  return [
    ...found.filter((one) => !vain.includes(one)),
    ...pilotRules(situation).filter(isOwn).slice(0, 1),
  ];
}

const HUNT_GROUP_RULES: ReadonlySet<string> = new Set(['hunt-group-missing', 'hunt-group-pilot']);

/** A server whose service is stopped isn't well either: that is said once. */
function healthFaults({ health, situation }: Chain, known: readonly Fault[]): Fault[] {
  return health.flatMap(({ server, unwell }) => {
    const isKnown = known.some(
      ({ rule, about }) => rule === 'service-stopped' && about.server === server.Name,
    );
    if (unwell.length === 0 || isKnown) return [];
    const on = { server: server.Name, forest: situation.forest.name };
    return [
      fault('server-unhealthy', { server: server.Name, sets: unwell.join(', ') }, [
        'restart-services',
        on,
      ]),
    ];
  });
}

function contactFaults({ situation, plan }: Chain): Fault[] {
  if (plan === null || situation.lync === null) return [];
  const own = situation.lync.contacts.filter(
    (contact) => contact.IsSubscriberAccess && leadsTo(contact, plan),
  );
  return own.length > 0 && own.every(({ Enabled }) => !Enabled)
    ? [
        fault('contact-disabled', { dialPlan: plan.Name }, [
          'enable-contact',
          { dialPlan: objectId(situation.forest.name, plan.Guid) },
        ]),
      ]
    : [];
}
