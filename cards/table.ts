import type { Answer } from '../src/protocol/answer.js';
import type { ColumnSet, Element, RichTextBlock } from './elements.js';
import type { Pieces } from './pieces.js';

/** How the width of a card is shared out. */
const FIRST = 3;
const OTHERS = 2;

/** Rows below their headings; the first column, which says what a row is about, is the widest. */
export function tableOf(
  { columns, rows }: NonNullable<Answer['table']>,
  pieces: Pieces,
): Element[] {
  return [
    rowOf(
      columns.map((column) =>
        pieces.line(pieces.shown(column), { weight: 'bolder', size: 'small', isSubtle: true }),
      ),
      'medium',
    ),
    ...pieces.rows(rows, (row) => [
      rowOf(
        row.map((value) => {
          const shown = pieces.shown(value);
          return pieces.line(shown === '' ? '—' : shown);
        }),
        'small',
      ),
    ]),
  ];
}

function rowOf(cells: readonly RichTextBlock[], spacing: 'small' | 'medium'): ColumnSet {
  return {
    type: 'ColumnSet',
    spacing,
    separator: spacing === 'small',
    columns: cells.map((cell, index) => ({
      type: 'Column',
      width: index === 0 ? FIRST : OTHERS,
      items: [cell],
    })),
  };
}
