import { isList, PsObject, PsScalar, type PsValue } from '../../gate/clixml/values.js';
import { HASHTABLE_TYPE, type PsLike } from './command-result.js';

const DOUBLES = new Map([
  ['NaN', Number.NaN],
  ['INF', Number.POSITIVE_INFINITY],
  ['-INF', Number.NEGATIVE_INFINITY],
]);

/** A value of the lab's forests as PowerShell would have it. */
export function toPsValue(value: PsLike): PsValue {
  if (value === null || typeof value !== 'object') return value;
  if (isPsLikeList(value)) return value.map(toPsValue);
  const {
    $date: date,
    $guid: guid,
    $int64: integer,
    $double: double,
    $type: type,
    ...properties
  } = record(value);
  if (typeof date === 'string') return new PsScalar('DateTime', date);
  if (typeof guid === 'string') return new PsScalar('Guid', guid);
  if (typeof integer === 'string') return BigInt(integer);
  if (typeof double === 'string') return DOUBLES.get(double) ?? null;
  const entries = new Map(
    Object.entries(properties).map(([name, item]) => [name, toPsValue(item)] as const),
  );
  const typeName = typeof type === 'string' ? type : HASHTABLE_TYPE;
  return typeName === HASHTABLE_TYPE ? entries : new PsObject([typeName, 'System.Object'], entries);
}

/** An object with these of its properties alone; another value, or one with none of them, as it is. */
export function only(value: PsLike, properties: ReadonlySet<string>): PsLike {
  if (value === null || typeof value !== 'object' || isPsLikeList(value)) return value;
  const { $type: type } = record(value);
  if (typeof type !== 'string' || type === HASHTABLE_TYPE) return value;
  const kept = Object.entries(value).filter(([name]) => properties.has(name));
  return kept.length === 0 ? value : { ...Object.fromEntries(kept), $type: type };
}

/** A value that a shell got as the lab's forests read it. */
export function toPsLike(value: PsValue): PsLike {
  if (typeof value === 'bigint') return { $int64: String(value) };
  if (typeof value === 'number') return double(value);
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof Date) return { $date: value.toISOString() };
  if (value instanceof PsScalar) return scalar(value);
  if (isList(value)) return value.map(toPsLike);
  if (value instanceof PsObject)
    return tagged(value.typeNames[0] ?? 'System.Object', value.properties);
  return tagged(HASHTABLE_TYPE, value);
}

function double(value: number): PsLike {
  if (Number.isFinite(value)) return value;
  return { $double: Number.isNaN(value) ? 'NaN' : value > 0 ? 'INF' : '-INF' };
}

function scalar({ type, text }: PsScalar): PsLike {
  if (type === 'DateTime') return { $date: text };
  return type === 'Guid' ? { $guid: text } : text;
}

function tagged(type: string, entries: ReadonlyMap<string, PsValue>): PsLike {
  const properties = [...entries].map(([name, item]) => [name, toPsLike(item)] as const);
  return { ...Object.fromEntries(properties), $type: type };
}

function isPsLikeList(value: PsLike): value is readonly PsLike[] {
  return Array.isArray(value);
}

function record(value: Exclude<PsLike, readonly PsLike[]> & object): Record<string, PsLike> {
  return Object.fromEntries(Object.entries(value));
}
