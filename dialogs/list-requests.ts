import { requestListCard } from '../cards/index.js';
import { message } from '../src/protocol/message.js';
import { say, type Outcome, type Ports } from './dialog.js';
import type { ConversationState } from './state.js';

/** The person's own requests, or those that wait for their decision. */
export async function listRequests(
  state: ConversationState,
  ports: Ports,
  list: 'mine' | 'to-approve',
): Promise<Outcome> {
  const views = await ports.runner.list(list);
  const summary = ports.t(message(`dialog.summary.${list}`, { count: views.length }));
  return {
    state,
    say: [say(ports, null, summary, (context) => requestListCard(list, views, context))],
  };
}
