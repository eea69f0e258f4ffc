import { call } from '../../../cmdlets/call.js';
import type { Forest } from '../../../protocol/endpoint.js';
import type { Message } from '../../../protocol/message.js';
import type { Check, DraftInput, StepInput } from '../../../protocol/plan.js';
import type { DialPlan } from '../find-dial-plan.js';
import { exchangeShell } from '../forests.js';
import { sameController } from '../same-controller.js';
import { holdsPlan, type Pair, type PlanList } from './lists.js';

/** Whether dial plans are put in or taken out. */
export type How = 'Add' | 'Remove';

/** The texts of the operation that say what happens to a list. */
const WORDS = {
  service: { step: 'step-service', property: 'property-service', verify: 'verify-service' },
  router: { step: 'step-router', property: 'property-router', verify: 'verify-router' },
} as const;

type Say = (key: string, params?: Message['params']) => Message;

/** What changing these lists would run, change and check. */
export type ListsDraft = Pick<
  DraftInput,
  'steps' | 'changes' | 'numbers' | 'verifications' | 'claims' | 'before'
>;

/**
 * Puts dial plans into lists, or takes them out: one step for each list, by `@{Add=…}` or
 * `@{Remove=…}` alone, since a plain list would take the others out.
 * @param say makes the operation's own messages
 */
export function listsDraft(
  forest: Forest,
  pairs: readonly Pair[],
  how: How,
  lists: readonly PlanList[],
  say: Say,
): ListsDraft {
  const changed = lists
    .map((list) => ({ list, plans: pairs.filter((pair) => pair.list === list).map((p) => p.plan) }))
    .filter(({ plans }) => plans.length > 0);
  return {
    steps: changed.map(({ list, plans }) => stepOf(forest, list, plans, how, say)),
    changes: changed.map(({ list, plans }) => ({
      object: list.server.Fqdn,
      property: say(WORDS[list.part].property),
      before: namesOf(list.settings.DialPlans),
      after: namesOf(
        how === 'Add'
          ? [...list.settings.DialPlans, ...plans]
          : list.settings.DialPlans.filter(
              ({ ObjectGuid }) => !plans.some(({ Guid }) => Guid === ObjectGuid),
            ),
      ),
    })),
    numbers: { created: 0, deleted: 0, changed: changed.length },
    verifications: changed.flatMap(({ list, plans }) =>
      plans.map((plan) => ({
        title: say(WORDS[list.part].verify, { server: list.server.Fqdn, dialPlan: plan.Name }),
        check: listCheck(forest, list, plan, how),
      })),
    ),
    claims: changed.map(
      ({ list }) => `server-plans:${forest.name}:${list.part}:${list.server.Guid}`,
    ),
    before: {
      lists: changed.map(
        ({ list, plans }) =>
          `${list.part} ${list.server.Guid}: ${plans.map(({ Guid }) => Guid).join(' ')}`,
      ),
      present: lists.map(
        ({ part, server, settings }) =>
          `${part} ${server.Guid}: ${settings.DialPlans.map(({ ObjectGuid }) => ObjectGuid)
            .sort()
            .join(' ')}`,
      ),
    },
  };
}

function stepOf(
  forest: Forest,
  list: PlanList,
  plans: readonly DialPlan[],
  how: How,
  say: Say,
): StepInput {
  const guids = plans.map(({ Guid }) => Guid);
  const DialPlans = how === 'Add' ? { Add: guids } : { Remove: guids };
  const controller = sameController(list.settings);
  const { part, server } = list;
  return {
    kind: 'command',
    id: `${part}-${server.Name.toLowerCase().replace(/[^a-z0-9-]/g, '-')}`.slice(0, 60),
    title: say(WORDS[part].step, { server: server.Fqdn, dialPlans: namesOf(plans) }),
    administration: 'exchange',
    endpoint: exchangeShell(forest),
    call:
      part === 'service'
        ? call('Set-UMService', { Identity: list.settings.Guid, DialPlans, ...controller })
        : call('Set-UMCallRouterSettings', { Server: server.Fqdn, DialPlans, ...controller }),
    settled: plans.map((plan) => listCheck(forest, list, plan, how)),
    already: plans.every((plan) => holdsPlan(list, plan) === (how === 'Add')),
  };
}

function listCheck(forest: Forest, list: PlanList, plan: DialPlan, how: How): Check {
  const controller = sameController(list.settings);
  return {
    endpoint: exchangeShell(forest),
    call:
      list.part === 'service'
        ? call('Get-UMService', { Identity: list.settings.Guid, ...controller })
        : call('Get-UMCallRouterSettings', { Server: list.server.Fqdn, ...controller }),
    where: { DialPlans: [plan.Guid] },
    is: how === 'Add' ? 'present' : 'absent',
  };
}

function namesOf(plans: readonly { readonly Name: string }[]): string {
  return plans
    .map(({ Name }) => Name)
    .sort((a, b) => a.localeCompare(b, 'en'))
    .join(', ');
}
