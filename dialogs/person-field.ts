import type { FormField } from '../cards/index.js';
import { parseObjectId } from '../src/operations/kit/object-id.js';
import { PEOPLE } from '../src/operations/kit/several-people.js';
import type { Choice } from '../src/protocol/api.js';
import { UmError } from '../src/protocol/errors.js';
import type { Message } from '../src/protocol/message.js';
import type { Ports } from './dialog.js';
import type { Wish } from './state.js';

/** The parameter that names a person. */
export const PERSON = PEOPLE;

/** Whether a form searches for its person: one at a time, where the reader's client does that. */
export function isSearched(ports: Ports, { given, typed }: Wish): boolean {
  return ports.typeAhead && typed !== true && !Array.isArray(given[PERSON]);
}

/** Whether a field waits for somebody to be picked, who may be on no list. */
export function isOpenSearch({ name, kind, value, error }: FormField): boolean {
  return name === PERSON && kind !== 'text' && (value === null || error !== null);
}

/** The person whom an id names, to be shown by name; none for what was typed. */
export async function chosenPerson(ports: Ports, given: unknown): Promise<readonly Choice[]> {
  if (typeof given !== 'string' || parseObjectId(given) === null) return [];
  try {
    return await ports.runner.people(given);
  } catch (error) {
    if (error instanceof UmError) return [];
    throw error;
  }
}

/**
 * A field that searches for a person. What was said before is a choice too, unless there are those
 * whom it could have meant: an input like that holds nothing else.
 * @param known those who are offered without a search
 */
export function personField(
  label: Message,
  given: unknown,
  known: readonly Choice[],
  { required, error, rule }: Pick<FormField, 'required' | 'error' | 'rule'>,
): FormField {
  const isMeant = error === null || known.length === 0;
  const value = typeof given === 'string' && given !== '' && isMeant ? given : null;
  const isKnown = value === null || known.some(({ id }) => id === value);
  return {
    name: PERSON,
    label,
    kind: 'person',
    rule,
    choices: isKnown ? known : [{ id: value, label: value, detail: '' }, ...known],
    value,
    why: null,
    required,
    error,
  };
}
