import { z } from 'zod';
import type { FieldRule, FormField } from '../cards/index.js';
import type { AnyOperation } from '../src/operations/kit/operation.js';
import type { Choice, ChoiceKind } from '../src/protocol/api.js';
import { UmError } from '../src/protocol/errors.js';
import { message, type Message } from '../src/protocol/message.js';
import type { Ports } from './dialog.js';
import { ruleFor } from './field-rules.js';
import { chosenPerson, isSearched, PERSON, personField } from './person-field.js';
import { START, startField } from './start-field.js';
import type { Wish } from './state.js';

/** Parameters that are picked from what the runner knows. */
const PICKED: ReadonlyMap<string, ChoiceKind> = new Map([
  ['dialPlan', 'dialPlans'],
  ['policy', 'policies'],
  ['server', 'servers'],
  ['gateway', 'gateways'],
  ['pool', 'pools'],
  ['fromPool', 'pools'],
  ['forest', 'forests'],
]);

/** The parameter that an error is about, if it can be asked for again. */
export function faultyParameter(operation: AnyOperation, error: UmError): string | null {
  const { parameter } = error.params;
  const has = (name: string): boolean => Object.hasOwn(operation.parameters.shape, name);
  if (typeof parameter !== 'string') return null;
  if (parameter === START) return operation.kind === 'change' ? START : null;
  if (parameter === 'extension' && has('newExtension')) return 'newExtension';
  return has(parameter) ? parameter : null;
}

/** Whether a value was given for a parameter. */
export function isGiven(given: Wish['given'], name: string): boolean {
  const value = given[name];
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null && value !== '';
}

/** The required parameters that nothing was given for, in the operation's order. */
export function missingOf(operation: AnyOperation, given: Wish['given']): string[] {
  return operation.required.filter((name) => !isGiven(given, name));
}

/** Parameters that name many things. */
const LISTS: ReadonlySet<string> = new Set(['users']);

/** What no field of a form is for: the ticket has its own, and a file can't be sent by a form. */
export const WITHOUT_FIELD: ReadonlySet<string> = new Set(['ticket', 'csv', 'good']);

/** What an error asks for again; its sentence, where that says what is wrong with what was given. */
export interface Fault {
  readonly parameter: string;
  readonly text: Message | null;
  readonly proposals: UmError['proposals'];
  /** Why they are proposed, by parameter. */
  readonly reasons: UmError['reasons'];
}

/**
 * The fields of a form: everything required, everything given, and what an error is about, or
 * proposes.
 * A list that the runner can't give now becomes a text field: the form has to be there all the same.
 */
export async function fieldsOf(
  ports: Ports,
  operation: AnyOperation,
  wish: Wish,
  fault: Fault | null,
): Promise<FormField[]> {
  const shape = Object.keys(operation.parameters.shape);
  const proposals = fault?.proposals ?? {};
  const isNeeded = (name: string): boolean =>
    operation.required.includes(name) ||
    name === fault?.parameter ||
    Object.hasOwn(proposals, name);
  const shown = shape.filter((name) => isNeeded(name) || isGiven(wish.given, name));
  const fields = await Promise.all(
    shown
      .filter((name) => !WITHOUT_FIELD.has(name))
      .map(async (name) => {
        const choices = wish.offered[name] ?? (await choicesFor(ports, operation, wish, name));
        if (name === PERSON && isSearched(ports, wish)) {
          const error = name === fault?.parameter ? fault.text : null;
          const label = labelOf(operation, name);
          const asked = { required: isNeeded(name), error, rule: ruleFor(operation, name) };
          return personField(label, wish.given[name], choices, asked);
        }
        return field(name, labelOf(operation, name), wish, choices, {
          required: isNeeded(name),
          error: name === fault?.parameter ? fault.text : null,
          rule: ruleFor(operation, name),
          ...likelyFor(name, wish, fault, isNeeded(name) ? choices : []),
        });
      }),
  );
  if (operation.kind !== 'change') return fields;
  const error = fault?.parameter === START ? fault.text : null;
  const start =
    wish.startAt === undefined && error === null ? [] : [startField(ports, wish, error)];
  return [...fields, ...start, ticketField(operation, wish)];
}

function ticketField(operation: AnyOperation, wish: Wish): FormField {
  const given = { ...wish, given: { ticket: wish.ticket } };
  const rule = ruleFor(operation, 'ticket');
  const optional = { required: false, error: null, rule, proposal: '', why: null };
  return field('ticket', labelOf(operation, 'ticket'), given, [], optional);
}

/** The operation's own word for a parameter, `field-NAME`, or everybody's. */
export function labelOf({ name: operation, texts }: AnyOperation, name: string): Message {
  const own = `field-${name}`;
  return message(Object.hasOwn(texts.en, own) ? `${operation}.${own}` : `dialog.field.${name}`);
}

/** How a field is asked for, what is filled in though nobody gave it, and why. */
interface Asked extends Likely {
  readonly required: boolean;
  readonly error: Message | null;
  readonly rule: FieldRule;
}

interface Likely {
  /** '': nothing. */
  readonly proposal: string;
  readonly why: Message | null;
}

/** What the servers make likely, or the only thing that can be picked. */
function likelyFor(
  name: string,
  { given }: Wish,
  fault: Fault | null,
  choices: readonly Choice[],
): Likely {
  const proposal = isGiven(given, name) ? '' : (fault?.proposals[name] ?? '');
  if (proposal !== '')
    return { proposal, why: fault?.reasons[name] ?? message('dialog.field.likely') };
  const [only, second] = choices;
  return only === undefined || second !== undefined || isGiven(given, name)
    ? { proposal: '', why: null }
    : { proposal: only.id, why: message('dialog.field.only') };
}

function field(
  name: string,
  label: Message,
  wish: Wish,
  choices: readonly Choice[],
  { required, error, rule, proposal, why }: Asked,
): FormField {
  const value = proposal === '' ? textOf(wish.given[name]) : proposal;
  const picked = choices.find(
    ({ id, label }) => id === value || label.toLowerCase() === value?.toLowerCase(),
  );
  return {
    name,
    label,
    kind: choices.length > 0 ? 'choice' : LISTS.has(name) ? 'list' : 'text',
    rule,
    choices,
    value: choices.length > 0 ? (picked?.id ?? null) : value,
    why,
    required,
    error,
  };
}

async function choicesFor(
  ports: Ports,
  operation: AnyOperation,
  { given }: Wish,
  name: string,
): Promise<readonly Choice[]> {
  if (name === PERSON) return chosenPerson(ports, given[name]);
  const kind = PICKED.get(name);
  if (kind === undefined) return valuesOf(ports, operation, name);
  try {
    return await ports.runner.choices(kind);
  } catch (error) {
    if (error instanceof UmError) return [];
    throw error;
  }
}

/** The values of a closed list, in the operation's words, `choice-NAME-VALUE`, where it has some. */
function valuesOf(ports: Ports, operation: AnyOperation, name: string): Choice[] {
  return enumOf(operation.parameters.shape[name]).map((id) => {
    const own = `choice-${name}-${id}`;
    const label = Object.hasOwn(operation.texts.en, own)
      ? ports.t(message(`${operation.name}.${own}`))
      : id;
    return { id, label, detail: '' };
  });
}

function enumOf(schema: unknown): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return enumOf(schema.unwrap());
  if (schema instanceof z.ZodPipe) return enumOf(schema.out);
  return schema instanceof z.ZodEnum ? schema.options.map(String) : [];
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(String).join(', ');
  return typeof value === 'number' ? String(value) : null;
}
