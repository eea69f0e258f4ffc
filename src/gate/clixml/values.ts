/**
 * A value as PowerShell has it. Integers are numbers up to 2^53 and bigints beyond; a hashtable is a
 * Map by its keys' texts; what JavaScript has no type for is a `PsScalar`.
 */
export type PsValue =
  | null
  | string
  | number
  | boolean
  | bigint
  | Date
  | PsScalar
  | PsObject
  | ReadonlyMap<string, PsValue>
  | readonly PsValue[];

export const SCALAR_TYPES = [
  'DateTime',
  'TimeSpan',
  'Guid',
  'Version',
  'Uri',
  'Char',
  'Bytes',
  'Decimal',
  'Xml',
  'ScriptBlock',
  'SecureString',
] as const;
export type ScalarType = (typeof SCALAR_TYPES)[number];

/**
 * A scalar that is kept as the text it travels as, so that nothing of it is lost: a DateTime with
 * its kind (`Z`, an offset, or neither) and its seven decimals, Bytes in base64, a Decimal's scale.
 */
export class PsScalar {
  readonly type: ScalarType;
  readonly text: string;

  constructor(type: ScalarType, text: string) {
    this.type = type;
    this.text = text;
  }
}

/** An object with its type names, most derived first, its properties, and what ToString() gave. */
export class PsObject {
  readonly typeNames: readonly string[];
  readonly properties: ReadonlyMap<string, PsValue>;
  readonly text: string | null;
  /** The number behind an enumeration's name. */
  readonly value: PsValue;

  constructor(
    typeNames: readonly string[],
    properties: ReadonlyMap<string, PsValue>,
    text: string | null = null,
    value: PsValue = null,
  ) {
    this.typeNames = typeNames;
    this.properties = properties;
    this.text = text;
    this.value = value;
  }

  /** Whether it is a value of an enumeration. */
  get isEnumeration(): boolean {
    return this.typeNames.some((name) => /^(?:Deserialized\.)?System\.Enum$/.test(name));
  }
}

/** Text that isn't CLIXML, or holds what this product doesn't read. */
export class ClixmlError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ClixmlError';
  }
}

/** Whether a value is a list. */
export function isList(value: PsValue): value is readonly PsValue[] {
  return Array.isArray(value);
}
