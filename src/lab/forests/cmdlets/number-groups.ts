import { changedList, type ListValue } from '../engine/given.js';
import { invalidValue } from './shared.js';

const LONGEST_NAME = 32;

/**
 * The names of the groups that may be called, after what was given has been carried out: each has
 * to be configured on the dial plan.
 * @param configured each `name,allowed mask,dialled mask,comment`
 * @throws CmdletError DataValidationException for a name that isn't, or an entry that is malformed
 */
export function allowedGroups(
  present: readonly string[],
  given: ListValue | undefined,
  configured: readonly string[],
): string[] {
  const names = new Set(configured.map((group) => nameOf(group).toLowerCase()));
  const allowed = changedList(present, given);
  const unknown = allowed.find((name) => !names.has(name.toLowerCase()));
  if (unknown !== undefined) throw invalidValue(unknown);
  return allowed;
}

function nameOf(group: string): string {
  const [name = '', allowed, dialled] = group.split(',');
  if (name === '' || name.length > LONGEST_NAME || allowed === undefined || dialled === undefined) {
    throw invalidValue(group);
  }
  return name;
}
