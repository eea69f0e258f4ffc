import { message } from '../src/protocol/message.js';
import {
  hasDoneSomething,
  undoneBy,
  type RequestState,
  type RequestView,
} from '../src/protocol/request.js';
import { ask } from './ask.js';
import type { Outcome, Place, Ports } from './dialog.js';
import { inform } from './inform.js';
import { nothingHappened } from './nothing-happened.js';
import { namedRequestSchema } from './one-request.js';
import type { ConversationState } from './state.js';

/** The states of a request that may have changed something. */
const HAS_RUN: ReadonlySet<RequestState> = new Set(['done', 'failed', 'perhaps', 'cancelled']);

/**
 * Plans what takes a request back, the person's last that has run where none is named; shown and
 * asked for as any plan. Where there is no way back, it is said why.
 */
export async function undoRequest(
  state: ConversationState,
  ports: Ports,
  given: Readonly<Record<string, unknown>>,
  place: Place,
): Promise<Outcome> {
  const view = await requestToUndo(ports, given.requestId);
  if (view === null) return { state, say: [inform(ports, message('dialog.undo.none'), place)] };
  const { id, plan } = view;
  if (!hasRun(view)) {
    const why = message('dialog.undo.nothing-ran', { request: id });
    return { state, say: [nothingHappened(ports, why, place)] };
  }
  const undone = undoneBy(view);
  if (undone === null || plan.undo.kind === 'none') {
    const reason = plan.undo.kind === 'none' ? ports.t(plan.undo.reason) : '';
    const why = message('dialog.undo.no-way', { request: id, reason });
    return { state, say: [nothingHappened(ports, why, place)] };
  }
  const { operation: name, parameters } = undone;
  const operation = ports.catalogue.get(name);
  if (operation === undefined) {
    return { state, say: [nothingHappened(ports, message('dialog.no-such-talk'), place)] };
  }
  const wish = { operation: name, given: parameters, ticket: plan.ticket, offered: {} };
  return ask(state, ports, operation, wish, place);
}

/** The request that was named; else the newest of the person's own that has run. */
async function requestToUndo(ports: Ports, typed: unknown): Promise<RequestView | null> {
  const id = namedRequestSchema.safeParse(typed);
  if (id.success) return ports.runner.show(id.data);
  const mine = await ports.runner.list('mine');
  const [last] = mine.filter(hasRun).sort((a, b) => b.changedAt.localeCompare(a.changedAt, 'en'));
  return last ?? null;
}

function hasRun(view: RequestView): boolean {
  return HAS_RUN.has(view.state) && hasDoneSomething(view);
}
