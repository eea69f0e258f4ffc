import { escapeText, unescapeText } from './escape.js';
import { ClixmlError, PsScalar, SCALAR_TYPES, type PsValue, type ScalarType } from './values.js';

const INT32_MIN = -(2 ** 31);
const INT32_MAX = 2 ** 31 - 1;
const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;
const UINT64_MAX = 2n ** 64n - 1n;

/** The elements of the scalars that are kept as texts, by PowerShell's names for them. */
const TEXT_TAGS: Readonly<Record<ScalarType, string>> = {
  DateTime: 'DT',
  TimeSpan: 'TS',
  Guid: 'G',
  Version: 'Version',
  Uri: 'URI',
  Char: 'C',
  Bytes: 'BA',
  Decimal: 'D',
  Xml: 'XD',
  ScriptBlock: 'SBK',
  SecureString: 'SS',
};
const ESCAPED_TEXTS: ReadonlySet<ScalarType> = new Set(['Uri', 'Xml', 'ScriptBlock']);

const READERS = new Map<string, (text: string) => PsValue>([
  ['Nil', () => null],
  ['S', unescapeText],
  ['B', readBoolean],
  ...['By', 'SB', 'I16', 'U16', 'I32', 'U32', 'I64', 'U64'].map(
    (tag): [string, (text: string) => PsValue] => [tag, readInteger],
  ),
  ['Db', readDouble],
  ['Sg', readDouble],
  ['C', readChar],
  ...SCALAR_TYPES.filter((type) => type !== 'Char').map(
    (type): [string, (text: string) => PsValue] => [
      TEXT_TAGS[type],
      (text) => new PsScalar(type, ESCAPED_TEXTS.has(type) ? unescapeText(text) : text),
    ],
  ),
]);

/** Whether an element of this name holds a scalar. */
export function isScalarTag(tag: string): boolean {
  return READERS.has(tag);
}

/**
 * The value of a scalar's element.
 * @throws ClixmlError for a text that isn't of that type
 */
export function readScalar(tag: string, text: string): PsValue {
  const read = READERS.get(tag);
  if (read === undefined) throw new ClixmlError(`no scalar is written as ${tag}`);
  return read(text);
}

/** How a scalar is written, or null for what isn't one (a list, a hashtable, an object). */
export function writeScalar(value: PsValue): { tag: string; text: string } | null {
  if (value === null) return { tag: 'Nil', text: '' };
  if (typeof value === 'string') return { tag: 'S', text: escapeText(value) };
  if (typeof value === 'boolean') return { tag: 'B', text: String(value) };
  if (typeof value === 'number') return writeNumber(value);
  if (typeof value === 'bigint') return writeBigInteger(value);
  return writeText(value);
}

function writeText(value: PsValue & object): { tag: string; text: string } | null {
  if (value instanceof Date) return { tag: 'DT', text: value.toISOString() };
  if (!(value instanceof PsScalar)) return null;
  if (value.type === 'Char') return { tag: 'C', text: String(value.text.charCodeAt(0)) };
  const text = ESCAPED_TEXTS.has(value.type) ? escapeText(value.text) : value.text;
  return { tag: TEXT_TAGS[value.type], text };
}

function writeNumber(value: number): { tag: string; text: string } {
  if (!Number.isSafeInteger(value) || Object.is(value, -0))
    return { tag: 'Db', text: writeDouble(value) };
  const isInt32 = value >= INT32_MIN && value <= INT32_MAX;
  return { tag: isInt32 ? 'I32' : 'I64', text: String(value) };
}

function writeDouble(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (Object.is(value, -0)) return '-0';
  if (Number.isFinite(value)) return String(value).toUpperCase();
  return value > 0 ? 'INF' : '-INF';
}

function writeBigInteger(value: bigint): { tag: string; text: string } {
  if (value >= INT64_MIN && value <= INT64_MAX) return { tag: 'I64', text: String(value) };
  if (value > INT64_MAX && value <= UINT64_MAX) return { tag: 'U64', text: String(value) };
  throw new ClixmlError('an integer of more than 64 bits');
}

function readBoolean(text: string): boolean {
  if (text === 'true') return true;
  if (text === 'false') return false;
  throw new ClixmlError('not a boolean');
}

function readInteger(text: string): number | bigint {
  if (!/^[+-]?[0-9]{1,20}$/.test(text)) throw new ClixmlError('not an integer');
  const exact = BigInt(text.replace(/^\+/, ''));
  const rounded = Number(exact);
  return Number.isSafeInteger(rounded) ? rounded : exact;
}

function readDouble(text: string): number {
  switch (text) {
    case 'NaN':
      return Number.NaN;
    case 'INF':
    case 'Infinity':
      return Number.POSITIVE_INFINITY;
    case '-INF':
    case '-Infinity':
      return Number.NEGATIVE_INFINITY;
    default:
      if (!/^[+-]?[0-9.]+(?:[eE][+-]?[0-9]+)?$/.test(text)) throw new ClixmlError('not a double');
      return Number(text);
  }
}

function readChar(text: string): PsScalar {
  if (!/^[0-9]{1,5}$/.test(text)) throw new ClixmlError('not a character');
  return new PsScalar('Char', String.fromCharCode(Number(text)));
}
