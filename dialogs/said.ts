import { z } from 'zod';
import { suggestionsCard, type ExplainedSuggestion } from '../cards/index.js';
import type { Understood } from '../src/language/understand.js';
import { startIn, type Timed } from '../src/language/when.js';
import { PEOPLE } from '../src/operations/kit/several-people.js';
import type { AnyOperation } from '../src/operations/kit/operation.js';
import { message } from '../src/protocol/message.js';
import { carryOut } from './carry-out.js';
import { say, type Outcome, type Ports } from './dialog.js';
import { labelOf } from './fields.js';
import { followUp, startsAt } from './follow-up.js';
import { helpOn } from './help-on.js';
import { help } from './help.js';
import type { ConversationState, Wish } from './state.js';
import { isOnlyATime } from './times.js';

/** What a person wants, said in words. */
export async function said(state: ConversationState, ports: Ports, text: string): Promise<Outcome> {
  if (text.trim() === '') return help(state, ports);
  const explained = await helpOn(state, ports, text);
  if (explained !== null) return explained;
  const followed = await followUp(state, ports, text, 'marked');
  if (followed !== null) return followed;
  const timed = startIn(text, ports.locale, ports.now(), ports.timeZone);
  if (isOnlyATime(timed)) {
    const moved = await startsAt(state, ports, timed.startAt);
    if (moved !== null) return moved;
  }
  const { wishes, startAt } = wishesIn(ports, text, timed);
  const [only] = wishes;
  if (wishes.length < 2 && only?.operation === undefined) {
    const value = await followUp(state, ports, text, 'any');
    return value ?? didYouMean(state, ports, only?.understood.alternatives ?? []);
  }
  let outcome: Outcome = { state, say: [] };
  for (const { operation, understood } of wishes) {
    if (operation === undefined) continue;
    const { parameters: given, ticket } = understood;
    const wish = { operation: operation.name, given, ticket, offered: {}, ...startAt };
    const next = await carryOut(outcome.state, ports, operation, wish, null);
    outcome = { ...outcome, ...next, say: [...outcome.say, ...next.say] };
  }
  return outcome;
}

/** What is wished; a time belongs to changes only, and is left in the sentence of anything else. */
function wishesIn(
  ports: Ports,
  text: string,
  { startAt, rest }: Timed,
): { wishes: Meant[]; startAt: Pick<Wish, 'startAt'> } {
  const read = (sentence: string): Meant[] =>
    ports.understand(sentence, ports.locale).flatMap((each) => wishesOf(ports, each));
  if (startAt === null) return { wishes: read(text), startAt: {} };
  const changes = read(rest);
  return changes.every(({ operation }) => operation?.kind === 'change')
    ? { wishes: changes, startAt: { startAt: startAt.toISOString() } }
    : { wishes: read(text), startAt: {} };
}

interface Meant {
  readonly operation: AnyOperation | undefined;
  readonly understood: Understood;
}

/** One wish, or one for each thing that was named, where an operation is about one at a time. */
function wishesOf({ catalogue }: Ports, understood: Understood): Meant[] {
  const operation = catalogue.get(understood.operation ?? '');
  const list = Object.entries(understood.parameters).find(
    ([name, value]) =>
      Array.isArray(value) &&
      !(operation?.kind === 'change' && name === PEOPLE) &&
      !takesList(operation, name, value),
  );
  if (operation === undefined || list === undefined) return [{ operation, understood }];
  const [name, values] = list;
  return z
    .array(z.string())
    .parse(values)
    .map((value) => {
      const parameters = { ...understood.parameters, [name]: value };
      return { operation, understood: { ...understood, parameters } };
    });
}

/** Whether a parameter may have several values at once in one request. */
function takesList(operation: AnyOperation | undefined, name: string, value: unknown): boolean {
  const schema = operation?.parameters.shape[name];
  return schema !== undefined && z.safeParse(schema, value).success;
}

function didYouMean(
  state: ConversationState,
  ports: Ports,
  alternatives: Understood['alternatives'],
): Outcome {
  const suggestions = alternatives.flatMap(({ operation: name, parameters }) => {
    const operation = ports.catalogue.get(name);
    return operation === undefined ? [] : [suggestionOf(ports, operation, parameters)];
  });
  const summary = ports.t(message('dialog.summary.did-you-mean'));
  return {
    state,
    say: [say(ports, null, summary, (context) => suggestionsCard(suggestions, context))],
  };
}

function suggestionOf(
  { t }: Ports,
  operation: AnyOperation,
  parameters: Understood['parameters'],
): ExplainedSuggestion {
  const { name } = operation;
  const title = message(`${name}.title`);
  const given = Object.entries(parameters)
    .filter(([, value]) => typeof value === 'string' || Array.isArray(value))
    .map(([parameter, value]) => ({
      label: labelOf(operation, parameter),
      value: [value].flat().map(String).join(', '),
    }));
  return {
    title,
    text: t(title),
    operation: name,
    parameters,
    help: message(`${name}.help`),
    given,
  };
}
