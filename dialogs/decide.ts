import { problemMessage } from '../src/language/render.js';
import { UmError } from '../src/protocol/errors.js';
import { samePerson } from '../src/protocol/person.js';
import type { Decision, RequestView } from '../src/protocol/request.js';
import type { Outcome, Ports } from './dialog.js';
import { isPassing, nothingHappened, tryAgain } from './nothing-happened.js';
import type { ConversationState } from './state.js';

/** A click that the runner has to judge, on the card of a request. */
interface OnRequest {
  readonly requestId: string;
  readonly key: string;
  readonly place: string;
}

/** Approves or denies a request. */
export async function decide(
  state: ConversationState,
  ports: Ports,
  clicked: OnRequest,
  decision: { digest: string; decision: Decision; reason: string | null },
): Promise<Outcome> {
  return onRequest(
    state,
    ports,
    clicked,
    () => ports.runner.decide(clicked.requestId, decision),
    (view) =>
      view.decisions.some(
        (made) => samePerson(made.person, ports.person) && made.decision === decision.decision,
      ),
  );
}

/** Withdraws a request, by a click on its card. */
export async function cancel(
  state: ConversationState,
  ports: Ports,
  clicked: OnRequest,
): Promise<Outcome> {
  return onRequest(
    state,
    ports,
    clicked,
    () => ports.runner.cancel(clicked.requestId),
    (view) => view.state === 'cancelled',
  );
}

/** Says that what a paused request waits for is done. */
export async function goOn(
  state: ConversationState,
  ports: Ports,
  clicked: OnRequest,
): Promise<Outcome> {
  return onRequest(
    state,
    ports,
    clicked,
    () => ports.runner.continue(clicked.requestId),
    (view) => view.state === 'running',
  );
}

/** Stops a run over rows before its next one. */
export async function pause(
  state: ConversationState,
  ports: Ports,
  clicked: OnRequest,
): Promise<Outcome> {
  return onRequest(
    state,
    ports,
    clicked,
    () => ports.runner.pause(clicked.requestId),
    (view) => view.state === 'paused' || view.pauseAsked,
  );
}

/**
 * Carries a click to the runner. When it is refused because it has happened already, by this very
 * click before a crash, that is no refusal (`happened`); otherwise the person is told why nothing
 * happened, and the card shows how the request stands.
 */
async function onRequest(
  state: ConversationState,
  ports: Ports,
  clicked: OnRequest,
  act: () => Promise<RequestView>,
  happened: (view: RequestView) => boolean,
): Promise<Outcome> {
  const { place } = clicked;
  try {
    return { state, say: [{ kind: 'request', place, view: await act() }] };
  } catch (error) {
    if (!(error instanceof UmError)) throw error;
    const view = isPassing(error) ? null : await viewOrNull(ports, clicked.requestId);
    if (view === null) return tryAgain(state, ports, clicked, error);
    const request = { kind: 'request', place, view } as const;
    if (happened(view)) return { state, say: [request] };
    return { state, say: [request, nothingHappened(ports, problemMessage(error))] };
  }
}

async function viewOrNull(ports: Ports, requestId: string): Promise<RequestView | null> {
  try {
    return await ports.runner.show(requestId);
  } catch (error) {
    if (error instanceof UmError) return null;
    throw error;
  }
}
