import { answerCard } from '../cards/index.js';
import { say, type Outcome, type Place, type Ports } from './dialog.js';
import type { ConversationState, Wish } from './state.js';

/** Who did what lately; the runner says it to approvers alone. */
export async function showAudit(
  state: ConversationState,
  ports: Ports,
  given: Wish['given'],
  place: Place,
): Promise<Outcome> {
  const { user, requestId, page } = given;
  const answer = await ports.runner.audit({
    ...(typeof user === 'string' ? { text: user } : {}),
    ...(typeof requestId === 'string' ? { request: requestId } : {}),
    page: Number(page ?? 1),
  });
  const summary = ports.t(answer.title);
  return { state, say: [say(ports, place, summary, (context) => answerCard(answer, context))] };
}
