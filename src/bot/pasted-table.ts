import { isHeader } from '../operations/enable-many/columns.js';

const DELIMITERS = [';', ',', '\t'] as const;

/** A message in which a table was pasted: what stands before it, and the table with its header. */
export interface Pasted {
  readonly sentence: string;
  readonly table: string;
}

/** Finds the lines of a CSV table in a message; null: there is none. */
export function pastedTable(text: string): Pasted | null {
  const lines = text.split(/\r\n|\r|\n|<br ?\/?>/);
  const at = lines.findIndex((line) =>
    DELIMITERS.some((delimiter) => isHeader(line.split(delimiter))),
  );
  const rows = at < 0 ? [] : lines.slice(at).filter((line) => line.trim() !== '');
  if (rows.length < 2) return null;
  return { sentence: lines.slice(0, at).join(' '), table: rows.join('\r\n') };
}
