import { z } from 'zod';
import { UmError } from '../protocol/errors.js';
import type { Message } from '../protocol/message.js';
import { messagesOf } from './kit/messages.js';
import { operation } from './kit/operation.js';
import { refuseClaimed } from './kit/refuse-claimed.js';
import { listsDraft } from './kit/server-plans/draft.js';
import { holdsPlan, type Pair } from './kit/server-plans/lists.js';
import { isAmong, pairsOf, pairsSchema } from './kit/server-plans/pairs.js';
import { readScope, type Scope } from './kit/server-plans/scope.js';
import { REMOVE_SERVERS_EXAMPLES } from './remove-servers/examples.js';
import { REMOVE_SERVERS_PHRASES } from './remove-servers/phrases.js';
import { REMOVE_SERVERS_TEXTS } from './remove-servers/texts.js';

const say = messagesOf('remove-servers');

/** So many UM servers each dial plan should have: one may be away. */
const ENOUGH = 2;

/** Takes one server out of SIP URI dial plans: of all that it is in, or of one. */
export default operation({
  kind: 'change',
  name: 'remove-servers',
  topic: 'servers',
  effect: 'service',
  parameters: z.strictObject({
    server: z.string().max(255).optional(),
    dialPlan: z.string().max(128).optional(),
    forest: z.string().max(255).optional(),
    pairs: pairsSchema.optional(),
  }),
  required: [],
  examples: REMOVE_SERVERS_EXAMPLES,
  phrases: REMOVE_SERVERS_PHRASES,
  signs: ['server plan takeout', 'plan takeout {server} -add', 'takeout {server} {dialPlan} -add'],
  texts: REMOVE_SERVERS_TEXTS,
  async plan(given, directory) {
    if (given.pairs === undefined && (given.server?.trim() ?? '') === '')
      throw new UmError('UM-MISSING-PARAMETER', { parameter: 'server' });
    const scope = await readScope(directory, given);
    const { forest, lists, plans } = scope;
    const present = lists
      .flatMap((list) => plans.map((plan) => ({ list, plan })))
      .filter((pair) => isAmong(pair, given.pairs) && holdsPlan(pair.list, pair.plan));
    if (present.length === 0) throw new UmError('UM-ALREADY-SO', { object: scope.label });
    const draft = listsDraft(forest, present, 'Remove', lists, say);
    for (const claim of draft.claims) await refuseClaimed(directory, claim);
    const servers = [...new Set(present.map(({ list }) => list.server.Fqdn))].join(', ');
    const names = [...new Set(present.map(({ plan }) => plan.Name))].join(', ');
    return {
      ...draft,
      summary: say('summary', { servers, dialPlans: names }),
      subject: [
        { label: say('subject-servers'), value: servers },
        { label: say('subject-plans'), value: names },
        { label: say('subject-forest'), value: forest.name },
      ],
      warnings: [say('warning-ten-minutes'), ...tooFew(scope, present)],
      stops: [say('stops', { servers, dialPlans: names }), ...noneLeft(scope, present)],
      undo: {
        kind: 'request',
        operation: 'add-servers',
        parameters: { forest: forest.name, pairs: pairsOf(present) },
        explanation: say('undo', { count: present.length }),
      },
    };
  },
});

/** The plans that are left with fewer UM servers than they should have, but with some. */
function tooFew(scope: Scope, removed: readonly Pair[]): Message[] {
  return servicesLeft(scope, removed)
    .filter(({ left }) => left > 0 && left < ENOUGH)
    .map(({ dialPlan, left }) => say('warning-too-few', { dialPlan, count: left }));
}

/** The plans that no UM server is left for. */
function noneLeft(scope: Scope, removed: readonly Pair[]): Message[] {
  return servicesLeft(scope, removed)
    .filter(({ left }) => left === 0)
    .map(({ dialPlan }) => say('stops-plan', { dialPlan }));
}

function servicesLeft(
  { every, plans }: Scope,
  removed: readonly Pair[],
): { dialPlan: string; left: number }[] {
  const isRemoved = ({ list, plan }: Pair): boolean =>
    removed.some((pair) => pair.plan.Guid === plan.Guid && pair.list === list);
  return plans
    .filter((plan) => removed.some((pair) => pair.plan.Guid === plan.Guid))
    .map((plan) => ({
      dialPlan: plan.Name,
      left: every.filter(
        (list) => list.part === 'service' && holdsPlan(list, plan) && !isRemoved({ list, plan }),
      ).length,
    }));
}
