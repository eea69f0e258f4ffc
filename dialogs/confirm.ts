import { problemMessage } from '../src/language/render.js';
import { UmError } from '../src/protocol/errors.js';
import { message } from '../src/protocol/message.js';
import type { Outcome, Place, Ports } from './dialog.js';
import { inform } from './inform.js';
import { isPassing, nothingHappened, tryAgain } from './nothing-happened.js';
import { draftOf, withoutDraft, withRequest, type ConversationState } from './state.js';

/** Makes a request of the plan that the clicked card shows; that card becomes the request's. */
export async function confirm(
  state: ConversationState,
  ports: Ports,
  plan: { planId: string; digest: string; key: string },
  place: string,
): Promise<Outcome> {
  try {
    const view = await ports.runner.request(plan.planId, plan.digest);
    const rest = withRequest(withoutDraft(state, plan.key), plan.key, view.id);
    return { state: rest, say: [{ kind: 'request', place, view }] };
  } catch (error) {
    if (!(error instanceof UmError)) throw error;
    if (isPassing(error) || error.code === 'UM-NOT-YOURS')
      return tryAgain(state, ports, { place, key: plan.key }, error);
    const draft = draftOf(state, plan.key);
    const again = {
      title: message('dialog.ask-again'),
      text: ports.t(message('dialog.ask-again')),
      operation: draft?.operation ?? null,
      parameters: draft?.given ?? {},
    };
    return {
      state: withoutDraft(state, plan.key),
      say: [nothingHappened(ports, problemMessage(error), place, draft === null ? [] : [again])],
    };
  }
}

/** Leaves a plan alone. */
export function discard(
  state: ConversationState,
  ports: Ports,
  key: string,
  place: Place,
): Outcome {
  return {
    state: withoutDraft(state, key),
    say: [inform(ports, message('dialog.discarded'), place)],
  };
}
