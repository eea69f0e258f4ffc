import { z } from 'zod';
import { choiceCard } from '../cards/index.js';
import type { Choice } from '../src/protocol/api.js';
import { UmError } from '../src/protocol/errors.js';
import { message } from '../src/protocol/message.js';
import { requestIdSchema, type RequestView } from '../src/protocol/request.js';
import { say, type Outcome, type Place, type Ports } from './dialog.js';
import { inform } from './inform.js';
import { nothingHappened } from './nothing-happened.js';
import { withDraft, type ConversationState } from './state.js';
import { problemMessage } from '../src/language/render.js';

/** People write `r-12`. */
export const namedRequestSchema = z.string().trim().toUpperCase().pipe(requestIdSchema);

type AboutOne = 'show-request' | 'cancel-request';

/** Shows or withdraws one request; asks which one when it wasn't named. */
export async function aboutOneRequest(
  state: ConversationState,
  ports: Ports,
  operation: AboutOne,
  given: Readonly<Record<string, unknown>>,
  place: Place,
): Promise<Outcome> {
  const id = namedRequestSchema.safeParse(given.requestId);
  if (!id.success) return whichRequest(state, ports, operation, place);
  if (operation === 'show-request') {
    const view = await ports.runner.show(id.data);
    return { state, say: [{ kind: 'request', place, view }] };
  }
  try {
    const view = await ports.runner.cancel(id.data);
    return { state, say: [{ kind: 'request', place, view }] };
  } catch (error) {
    if (!(error instanceof UmError)) throw error;
    return { state, say: [nothingHappened(ports, problemMessage(error), place)] };
  }
}

async function whichRequest(
  state: ConversationState,
  ports: Ports,
  operation: AboutOne,
  place: Place,
): Promise<Outcome> {
  const mine = await ports.runner.list('mine');
  const views = operation === 'cancel-request' ? mine.filter(isOpen) : mine;
  if (views.length === 0) {
    return { state, say: [inform(ports, message(`dialog.none.${operation}`), place)] };
  }
  const question = message(`dialog.which.${operation}`);
  const choices = views.map((view) => choiceOf(ports, view));
  const choosing = { question, field: 'requestId', choices };
  const said = say(ports, place, ports.t(question), (context) => choiceCard(choosing, context));
  const by = ports.person.objectId;
  const draft = { key: said.key, by, operation, given: {}, ticket: null, offered: {} };
  return { state: withDraft(state, draft), say: [said] };
}

function choiceOf(ports: Ports, { id, plan }: RequestView): Choice {
  return { id, label: id, detail: ports.t(plan.summary) };
}

function isOpen({ state }: RequestView): boolean {
  return state === 'waiting' || state === 'scheduled' || state === 'approved';
}
