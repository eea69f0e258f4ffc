/** What a data file of PowerShell (`.psd1`) can hold. */
export type PsData =
  string | number | boolean | readonly PsData[] | { readonly [key: string]: PsData };

/** A text as PowerShell source: single quotes, of which it knows five, doubled. */
export function quoted(text: string): string {
  return `'${text.replace(/['\u2018-\u201b]/g, '$&$&')}'`;
}

/**
 * Data as PowerShell source, in its restricted language.
 * @param indent spaces that stand before a line within it
 */
export function literal(data: PsData, indent = 0): string {
  if (typeof data === 'string') return quoted(data);
  if (typeof data === 'number') return String(data);
  if (typeof data === 'boolean') return data ? '$true' : '$false';
  return isList(data)
    ? `@(${data.map((item) => literal(item, indent)).join(', ')})`
    : hashtable(data, indent);
}

function hashtable(data: Readonly<Record<string, PsData>>, indent: number): string {
  const entries = Object.entries(data);
  const isFlat = entries.every(([, item]) => typeof item !== 'object' || isList(item));
  const inner = indent + 4;
  const parts = entries.map(([key, item]) => `${quoted(key)} = ${literal(item, inner)}`);
  if (isFlat) return parts.length === 0 ? '@{}' : `@{ ${parts.join('; ')} }`;
  const pad = ' '.repeat(inner);
  return `@{\n${parts.map((part) => `${pad}${part}\n`).join('')}${' '.repeat(indent)}}`;
}

function isList(data: PsData): data is readonly PsData[] {
  return Array.isArray(data);
}
