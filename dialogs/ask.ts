import { answerCard, confirmationCard, problemCard, type Suggestion } from '../cards/index.js';
import { problemMessage } from '../src/language/render.js';
import type { AnyOperation } from '../src/operations/kit/operation.js';
import { UmError } from '../src/protocol/errors.js';
import { message } from '../src/protocol/message.js';
import { say, type Outcome, type Place, type Ports } from './dialog.js';
import { faultyParameter, missingOf } from './fields.js';
import { askForMissing, askWhich } from './form.js';
import { withDraft, withLast, type ConversationState, type Wish } from './state.js';

/** More than this is picked from a list on a form. */
const MOST_BUTTONS = 6;

/**
 * Takes a wish one step further: asks for what is missing, else shows the plan of a change, or the
 * answer to a question. What the runner refuses is said, and asked for again where that helps.
 */
export async function ask(
  state: ConversationState,
  ports: Ports,
  operation: AnyOperation,
  wish: Wish,
  place: Place,
): Promise<Outcome> {
  if (missingOf(operation, wish.given).length > 0) {
    return askForMissing(state, ports, operation, wish, place);
  }
  const query = {
    operation: operation.name,
    parameters: wish.given,
    ticket: wish.ticket,
    ...(wish.startAt === undefined ? {} : { startAt: wish.startAt }),
  };
  try {
    if (operation.kind === 'read') {
      const answer = await ports.runner.answer(query);
      const summary = ports.t(answer.title);
      return {
        state: withLast(state, wish, ports.person.objectId),
        say: [say(ports, place, summary, (context) => answerCard(answer, context))],
      };
    }
    const plan = await ports.runner.plan(query);
    const summary = ports.t(plan.summary);
    const said = say(ports, place, summary, (context) => confirmationCard(plan, context));
    return {
      state: withDraft(state, { ...wish, key: said.key, by: ports.person.objectId }),
      say: [said],
    };
  } catch (error) {
    if (!(error instanceof UmError)) throw error;
    return refused(state, ports, operation, wish, place, error);
  }
}

async function refused(
  state: ConversationState,
  ports: Ports,
  operation: AnyOperation,
  wish: Wish,
  place: Place,
  error: UmError,
): Promise<Outcome> {
  const parameter = faultyParameter(operation, error);
  if (parameter === null) {
    const summary = ports.t(problemMessage(error));
    const problem = error.toProblem();
    const offered = error.offers
      .filter((offer) => ports.catalogue.has(offer.operation))
      .map(({ text, ...offer }) => ({ ...offer, title: text, text: ports.t(text) }));
    const others = [...goodOnes(ports, operation, wish, error), ...offered];
    return {
      state,
      say: [say(ports, place, summary, (context) => problemCard(problem, context, others))],
    };
  }
  if (error.candidates.length > MOST_BUTTONS) {
    const offered = { ...wish.offered, [parameter]: error.candidates };
    return askForMissing(state, ports, operation, { ...wish, offered }, place, error);
  }
  return error.candidates.length > 0
    ? askWhich(state, ports, wish, place, error, parameter)
    : askForMissing(state, ports, operation, wish, place, error);
}

/** The rows that are right, for whoever wants those all the same. */
function goodOnes(
  ports: Ports,
  operation: AnyOperation,
  { given }: Wish,
  { params, lines }: UmError,
): Suggestion[] {
  const { good } = params;
  if (lines.length === 0 || typeof good !== 'number' || good === 0) return [];
  const title = message('dialog.good-only', { count: good });
  const parameters = { ...given, good: 'only' };
  return [{ title, text: ports.t(title), operation: operation.name, parameters }];
}
