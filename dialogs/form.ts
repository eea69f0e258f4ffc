import { choiceCard, formCard } from '../cards/index.js';
import { problemMessage } from '../src/language/render.js';
import { parseObjectId } from '../src/operations/kit/object-id.js';
import type { AnyOperation } from '../src/operations/kit/operation.js';
import type { UmError } from '../src/protocol/errors.js';
import { message } from '../src/protocol/message.js';
import { say, type Outcome, type Place, type Ports } from './dialog.js';
import { faultyParameter, fieldsOf, WITHOUT_FIELD } from './fields.js';
import { isOpenSearch, PERSON } from './person-field.js';
import { withDraft, type ConversationState, type Wish } from './state.js';

/** Asks for everything that is missing, on one card, with what is known filled in. */
export async function askForMissing(
  state: ConversationState,
  ports: Ports,
  operation: AnyOperation,
  wish: Wish,
  place: Place,
  error: UmError | null = null,
): Promise<Outcome> {
  const parameter = error === null ? null : faultyParameter(operation, error);
  const text = error === null ? null : problemMessage(error);
  const fault =
    error === null || parameter === null
      ? null
      : {
          parameter,
          text: isProposing(error) ? null : text,
          proposals: error.proposals,
          reasons: error.reasons,
        };
  const fields = await fieldsOf(ports, operation, wish, fault);
  const title = message(`${operation.name}.title`);
  const canType = fields.some(isOpenSearch);
  const form = { title, intro: fault?.text == null ? text : null, fields, canType };
  const said = say(ports, place, ports.t(text ?? title), (context) => formCard(form, context));
  return {
    state: withDraft(state, { ...wish, key: said.key, by: ports.person.objectId }),
    say: [said],
  };
}

/** Such an error finds no fault with anything: it asks for more. */
function isProposing({ proposals }: UmError): boolean {
  return Object.keys(proposals).length > 0;
}

/** Asks which of several objects is meant; the answer is the object's id. */
export function askWhich(
  state: ConversationState,
  ports: Ports,
  wish: Wish,
  place: Place,
  error: UmError,
  parameter: string,
): Outcome {
  const question = problemMessage(error);
  const choosing = { question, field: parameter, choices: error.candidates };
  const said = say(ports, place, ports.t(question), (context) => choiceCard(choosing, context));
  const offered = { ...wish.offered, [parameter]: error.candidates };
  const { item } = error.params;
  const about = typeof item === 'string' ? { item } : {};
  const draft = { ...wish, ...about, offered, key: said.key, by: ports.person.objectId };
  return { state: withDraft(state, draft), say: [said] };
}

/** A wish of whose person only what was typed is kept: nobody is offered. */
export function typedIn(wish: Wish): Wish {
  const { [PERSON]: person, ...given } = wish.given;
  const offered = Object.fromEntries(
    Object.entries(wish.offered).filter(([name]) => name !== PERSON),
  );
  const isChosen = typeof person === 'string' && parseObjectId(person) !== null;
  return {
    ...wish,
    given: isChosen || person === undefined ? given : wish.given,
    offered,
    typed: true,
  };
}

/** What was filled in, over what was known: an emptied field is taken back. */
export function filledIn(
  operation: AnyOperation,
  wish: Wish,
  inputs: Readonly<Record<string, string>>,
): Wish {
  const shape = Object.keys(operation.parameters.shape);
  const given = Object.fromEntries(
    shape
      .filter((name) => name !== 'ticket')
      .map((name): [string, unknown] => {
        const before = wish.given[name] ?? null;
        return [name, WITHOUT_FIELD.has(name) ? before : asGiven(before, inputs[name] ?? null)];
      })
      .filter(([, value]) => value !== null),
  );
  const changed = operation.kind === 'change';
  return { ...wish, given, ticket: changed ? (inputs.ticket ?? null) : wish.ticket };
}

/** What is typed where several were named before may be several again. */
function asGiven(before: unknown, typed: string | null): unknown {
  if (!Array.isArray(before) || typed === null) return typed;
  const several = typed
    .split(LIST)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return several.length > 1 ? several : (several[0] ?? null);
}

const LIST = /[,;\n]|\s(?:and|et)\s/i;
