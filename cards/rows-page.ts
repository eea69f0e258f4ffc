import type { PlanRow } from '../src/protocol/plan.js';
import { execute } from './action.js';
import type { CardContext } from './context.js';
import type { AdaptiveCard } from './elements.js';
import { piecesFor } from './pieces.js';
import { rowCommandsOf } from './rows.js';
import { fitted } from './size.js';

/** So many rows are on one page: also those with several commands fit on a card then. */
export const ROWS_ON_PAGE = 8;

/** Some of a plan's rows with their commands, and the way to the next: for where no file may be sent. */
export interface RowsPage {
  readonly planId: string;
  readonly rows: readonly PlanRow[];
  /** From 1. */
  readonly page: number;
  /** How many rows there are in all. */
  readonly count: number;
}

/** One page of a plan's rows. */
export function rowsPageCard(
  { planId, rows, page, count }: RowsPage,
  context: CardContext,
): AdaptiveCard {
  const pages = Math.ceil(count / ROWS_ON_PAGE);
  const { key } = context;
  return fitted((detail) => {
    const pieces = piecesFor(context, detail);
    return pieces.card(
      [
        pieces.heading(pieces.own('rows-page', { page, pages })),
        pieces.line(pieces.own('rows-page-why')),
        ...rowCommandsOf(rows, pieces),
      ],
      [
        ...(page > 1
          ? [execute('rows', pieces.own('rows-before'), { planId, page: page - 1, key })]
          : []),
        ...(page < pages
          ? [execute('rows', pieces.own('rows-next'), { planId, page: page + 1, key })]
          : []),
      ],
    );
  });
}
