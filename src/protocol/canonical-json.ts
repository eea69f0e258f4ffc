import canonicalize from 'canonicalize';

/**
 * The RFC 8785 text of a JSON value: one value, one text, whatever the order of its keys.
 * @throws TypeError for what JSON can't hold (a function, a bigint, NaN).
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('not a JSON value');
  return text;
}
