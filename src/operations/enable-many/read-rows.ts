import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { UmError } from '../../protocol/errors.js';
import { MOST_ROWS } from '../../protocol/api.js';
import { columnsOf, COLUMNS, type Column } from './columns.js';

/** One person's line of a file, as it is written there; what is empty is left out. */
export interface FileRow {
  /** From 1, the header counted. */
  readonly line: number;
  readonly cells: Readonly<Partial<Record<Column, string>>>;
}

const recordsSchema = z.array(
  z.object({ record: z.array(z.string()), info: z.object({ lines: z.int().positive() }) }),
);

const DELIMITERS = [';', ',', '\t'] as const;

/**
 * The rows of a CSV file, separated by semicolons, commas or tabs, whichever its header is.
 * @throws UmError UM-FILE-NOT-CSV, UM-FILE-COLUMN, UM-FILE-ROWS
 */
export function readRows(text: string): FileRow[] {
  // Excel's own first line, which tells it the separator.
  const told = /^\s*sep=.\r?\n/i.exec(text)?.[0] ?? '';
  const body = text.slice(told.length);
  const records = parsed(body, delimiterOf(body));
  const [header, ...rest] = records;
  const columns = columnsOf(header?.record ?? []);
  if (columns.user === undefined)
    throw new UmError('UM-FILE-COLUMN', {
      column: 'user',
      found: (header?.record ?? []).join(', ').slice(0, 300),
    });
  const rows = rest.filter(({ record }) => record.some((cell) => cell !== ''));
  if (rows.length === 0 || rows.length > MOST_ROWS)
    throw new UmError('UM-FILE-ROWS', { count: rows.length, most: MOST_ROWS });
  const before = told === '' ? 0 : 1;
  return rows.map(({ record, info }) => ({
    line: info.lines + before,
    cells: cellsOf(record, columns),
  }));
}

function delimiterOf(text: string): string {
  const known = DELIMITERS.map((delimiter) => {
    const [header] = parsed(text, delimiter, 1);
    return { delimiter, count: Object.keys(columnsOf(header?.record ?? [])).length };
  });
  return known.reduce((best, one) => (one.count > best.count ? one : best)).delimiter;
}

function parsed(text: string, delimiter: string, to?: number): z.infer<typeof recordsSchema> {
  try {
    return recordsSchema.parse(
      parse(text, {
        delimiter,
        info: true,
        relax_column_count: true,
        relax_quotes: true,
        skip_empty_lines: true,
        trim: true,
        max_record_size: 20_000,
        ...(to === undefined ? {} : { to }),
      }),
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error;
    const line = typeof lines === 'number' ? lines : 0;
    throw new UmError('UM-FILE-NOT-CSV', { why: 'quotes', line }, { cause: error });
  }
}

function cellsOf(
  record: readonly string[],
  columns: Partial<Record<Column, number>>,
): FileRow['cells'] {
  const cells: Partial<Record<Column, string>> = {};
  for (const column of COLUMNS) {
    const at = columns[column];
    const cell = at === undefined ? '' : unquoted(record[at] ?? '');
    if (cell !== '') cells[column] = cell;
  }
  return cells;
}

/** Excel keeps the zeros before a number only as `="0123"`. */
function unquoted(cell: string): string {
  const digits = /^="?(?<digits>\d+)"?$/.exec(cell)?.groups?.digits;
  return (digits ?? cell.replace(/\u00a0/g, ' ')).trim();
}

/** Whether a cell would be a formula in a spreadsheet, or holds what no name or number does. */
export function isUnfitCell(cell: string): boolean {
  return /^[=@|]|^[+-](?![\d\s(])/.test(cell) || /\p{Cc}/u.test(cell) || cell.length > 256;
}
