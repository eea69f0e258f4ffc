import { z } from 'zod';
import { UmError } from '../protocol/errors.js';
import type { Message } from '../protocol/message.js';
import { ADD_SERVERS_EXAMPLES } from './add-servers/examples.js';
import { ADD_SERVERS_PHRASES } from './add-servers/phrases.js';
import { ADD_SERVERS_TEXTS } from './add-servers/texts.js';
import { messagesOf } from './kit/messages.js';
import { operation } from './kit/operation.js';
import { refuseClaimed } from './kit/refuse-claimed.js';
import { listsDraft } from './kit/server-plans/draft.js';
import { holdsPlan } from './kit/server-plans/lists.js';
import { isAmong, pairsOf, pairsSchema } from './kit/server-plans/pairs.js';
import { readScope } from './kit/server-plans/scope.js';

const say = messagesOf('add-servers');

/**
 * Puts Client Access and Mailbox servers into SIP URI dial plans: all into all, unless told. Without
 * it UM's outgoing calls go astray, and Lync doesn't trust the server.
 */
export default operation({
  kind: 'change',
  name: 'add-servers',
  topic: 'servers',
  effect: 'service',
  parameters: z.strictObject({
    server: z.string().max(255).optional(),
    dialPlan: z.string().max(128).optional(),
    forest: z.string().max(255).optional(),
    pairs: pairsSchema.optional(),
  }),
  required: [],
  examples: ADD_SERVERS_EXAMPLES,
  phrases: ADD_SERVERS_PHRASES,
  signs: [
    'server plan add all -takeout|map',
    'plan add {server} -takeout|mode',
    'add {server} {dialPlan} -takeout|mode',
    'server add {dialPlan} -takeout|mode',
  ],
  texts: ADD_SERVERS_TEXTS,
  async plan(given, directory) {
    const scope = await readScope(directory, given);
    const { forest, lists, plans, older, others } = scope;
    const all = lists.flatMap((list) => plans.map((plan) => ({ list, plan })));
    const asked = all.filter((pair) => isAmong(pair, given.pairs));
    const missing = asked.filter(({ list, plan }) => !holdsPlan(list, plan));
    if (missing.length === 0) throw new UmError('UM-ALREADY-SO', { object: scope.label });
    const draft = listsDraft(forest, missing, 'Add', lists, say);
    for (const claim of draft.claims) await refuseClaimed(directory, claim);
    const already = asked.length - missing.length;
    const names = (things: readonly { readonly Name: string }[]): string =>
      things.map(({ Name }) => Name).join(', ');
    const servers = [...new Set(missing.map(({ list }) => list.server.Fqdn))];
    const notes: Message[] = [
      ...(already === 0 ? [] : [say('note-already', { count: already })]),
      ...(older.length === 0 ? [] : [say('note-older', { servers: names(older) })]),
      ...(others.length === 0 ? [] : [say('note-others', { dialPlans: names(others) })]),
    ];
    return {
      ...draft,
      summary: say('summary', {
        forest: forest.name,
        count: missing.length,
        servers: servers.length,
      }),
      subject: [
        { label: say('subject-forest'), value: forest.name },
        { label: say('subject-servers'), value: servers.join(', ') },
        { label: say('subject-plans'), value: names(plans) },
      ],
      warnings: [say('warning-ten-minutes'), ...notes],
      stops: [],
      undo: {
        kind: 'request',
        operation: 'remove-servers',
        parameters: { forest: forest.name, pairs: pairsOf(missing) },
        explanation: say('undo', { count: missing.length }),
      },
    };
  },
});
