import { isList, PsObject, PsScalar, type PsValue } from './values.js';

/** What JSON holds, and NaN. */
export type Plain =
  null | string | number | boolean | readonly Plain[] | { readonly [name: string]: Plain };

/**
 * A value as plain data, for schemas to read: objects and hashtables as records, an enumeration as
 * its name, dates as ISO 8601 (UTC where their kind is known, without a zone where it isn't), an
 * integer beyond 2^53 as its digits, Guid, Version, Uri and the like as their text, an object
 * without properties as its text.
 */
export function toPlain(value: PsValue): Plain {
  return plainOf(value, new Map());
}

function plainOf(value: PsValue, known: Map<object, Plain>): Plain {
  if (typeof value === 'bigint') return String(value);
  if (value === null || typeof value !== 'object') return value;
  const before = known.get(value);
  if (before !== undefined) return before;
  const plain = plainObject(value, known);
  known.set(value, plain);
  return plain;
}

function plainObject(value: PsValue & object, known: Map<object, Plain>): Plain {
  if (value instanceof Date) return value.toISOString();
  if (value instanceof PsScalar) return plainScalar(value);
  if (isList(value)) return value.map((item) => plainOf(item, known));
  if (!(value instanceof PsObject)) return record(value, known);
  if (value.isEnumeration) return value.text ?? plainOf(value.value, known);
  if (value.properties.size === 0 && value.text !== null) return value.text;
  return record(value.properties, known);
}

function record(entries: ReadonlyMap<string, PsValue>, known: Map<object, Plain>): Plain {
  const plain: [string, Plain][] = [];
  for (const [name, item] of entries) plain.push([name, plainOf(item, known)]);
  return Object.fromEntries(plain);
}

function plainScalar({ type, text }: PsScalar): Plain {
  if (type === 'Decimal') return Number(text);
  if (type !== 'DateTime' || !/(?:Z|[+-]\d\d:\d\d)$/.test(text)) return text;
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? text : date.toISOString();
}
