import { z } from 'zod';
import type { Group } from './groups.js';
import type { Rules } from './rules.js';

/**
 * One entry in, or out of, one list: the plan's configured groups, or the allowed ones of the plan,
 * a policy or an auto attendant.
 */
const listChangeSchema = z.strictObject({
  list: z.enum(['configured', 'allowed']),
  object: z.guid(),
  how: z.enum(['Add', 'Remove']),
  group: z.string().min(1).max(200),
});
export const listChangesSchema = z.array(listChangeSchema).min(1).max(1000);
export type ListChange = z.infer<typeof listChangeSchema>;

/** All that has to be in some list so that these groups may be called. */
export function wantedChanges({ plan, meant }: Rules, groups: readonly Group[]): ListChange[] {
  const add = (list: ListChange['list'], object: string, group: string): ListChange => ({
    list,
    object,
    how: 'Add',
    group,
  });
  const names = [...new Set(groups.map(({ name }) => name))];
  return [
    ...groups.flatMap(({ entry }) => (entry === null ? [] : [add('configured', plan.Guid, entry)])),
    ...[plan, ...meant].flatMap(({ Guid }) => names.map((name) => add('allowed', Guid, name))),
  ];
}

/** What takes a change back. */
export function reverse(change: ListChange): ListChange {
  return { ...change, how: change.how === 'Add' ? 'Remove' : 'Add' };
}

/** Whether a change has still to be made; on an object that is no longer there, it hasn't. */
export function isToDo(rules: Rules, { list, object, how, group }: ListChange): boolean {
  const present = listOf(rules, list, object);
  if (present === null) return false;
  const isIn = present.some((one) => one.toLowerCase() === group.toLowerCase());
  return isIn === (how === 'Remove');
}

/** A list as it stands; null: there is no such object. */
export function listOf(
  { plan, policies, attendants }: Rules,
  list: ListChange['list'],
  object: string,
): readonly string[] | null {
  if (list === 'configured')
    return object === plan.Guid ? plan.ConfiguredInCountryOrRegionGroups : null;
  const found = [plan, ...policies, ...attendants].find(({ Guid }) => Guid === object);
  return found?.AllowedInCountryOrRegionGroups ?? null;
}
