import type { Check } from '../protocol/plan.js';

/** An object as a reading command returned it: its properties, plain. */
export type ServerObject = Readonly<Record<string, unknown>>;

/**
 * Whether what a check asks for is so, given the objects that its call returned; the rules of
 * matching are `checkSchema`'s.
 */
export function holds(check: Check, objects: readonly ServerObject[]): boolean {
  const found = objects.some((object) => matches(check.where, object));
  return check.is === 'present' ? found : !found;
}

/**
 * What was seen of the properties that a check asks for, for a person to read: `Name: value` of the
 * object that meets the most of it. Of several that don't, only one that has the first property as
 * asked is worth telling of; '' where there is none. At most 500 characters.
 */
export function seen(check: Check, objects: readonly ServerObject[]): string {
  const object = nearest(check.where, objects);
  if (object === undefined) return '';
  const text = Object.keys(check.where)
    .map((property) => `${property}: ${shown(valueOf(object, property))}`)
    .join('; ');
  return text.length > 500 ? `${text.slice(0, 499)}…` : text;
}

function nearest(
  where: Check['where'],
  objects: readonly ServerObject[],
): ServerObject | undefined {
  const [first] = Object.entries(where);
  const met = (object: ServerObject): number =>
    Object.entries(where).filter(([name, wanted]) => meets(wanted, valueOf(object, name))).length;
  const like =
    objects.length === 1 || first === undefined
      ? objects
      : objects.filter((object) => meets(first[1], valueOf(object, first[0])));
  return like.toSorted((one, other) => met(other) - met(one))[0];
}

function matches(where: Check['where'], object: ServerObject): boolean {
  return Object.entries(where).every(([property, expected]) =>
    meets(expected, valueOf(object, property)),
  );
}

function meets(expected: Check['where'][string], actual: unknown): boolean {
  if (Array.isArray(expected)) return expected.every((item) => meets(item, actual));
  if (Array.isArray(actual)) return actual.some((item) => meets(expected, item));
  if (typeof expected !== 'string') return actual === expected;
  return namesOf(actual).some((name) => sameText(name, expected));
}

/** The texts that a value goes by; an object of the directory by any of its three. */
function namesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  if (!isObject(value)) return [];
  return ['Name', 'ObjectGuid', 'Guid', 'DistinguishedName'].flatMap((property) => {
    const name = valueOf(value, property);
    return typeof name === 'string' ? [name] : [];
  });
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return '—';
  if (Array.isArray(value)) return value.map(shown).join(', ');
  return namesOf(value)[0] ?? '…';
}

function valueOf(object: ServerObject, property: string): unknown {
  return Object.hasOwn(object, property) ? object[property] : undefined;
}

function isObject(value: unknown): value is ServerObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
