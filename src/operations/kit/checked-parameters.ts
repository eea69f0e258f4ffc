import { UmError } from '../../protocol/errors.js';
import type { AnyOperation } from './operation.js';
import { PEOPLE, peopleIn } from './several-people.js';

/**
 * A query's parameters as the operation takes them, each of several people checked by itself.
 * @throws UmError UM-MISSING-PARAMETER, UM-BAD-PARAMETER with the parameter's name
 */
export function checkedParameters(
  operation: AnyOperation,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const people = operation.kind === 'change' ? peopleIn(given) : null;
  if (people === null || people.length === 0) return checkedOne(operation, given);
  const all = people.map((person) => checkedOne(operation, { ...given, [PEOPLE]: person }));
  return { ...all[0], [PEOPLE]: all.map((each) => each[PEOPLE]) };
}

function checkedOne(
  operation: AnyOperation,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  for (const parameter of operation.required) {
    const value = Object.hasOwn(given, parameter) ? given[parameter] : undefined;
    if (value === undefined || value === null || (typeof value === 'string' && value.trim() === ''))
      throw new UmError('UM-MISSING-PARAMETER', { parameter });
  }
  const parsed = operation.parameters.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const parameter =
    issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0]?.toString();
  throw new UmError('UM-BAD-PARAMETER', {
    parameter: (parameter ?? '').slice(0, 60),
    detail: (issue?.message ?? '').slice(0, 300),
  });
}
