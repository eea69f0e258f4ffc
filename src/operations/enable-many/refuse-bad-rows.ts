import { UmError } from '../../protocol/errors.js';
import type { RowPlan } from './row-plan.js';

/** So many bad rows are told of; a file with more of them is wrong as a whole. */
const MOST_TOLD = 100;

/**
 * Refuses a file with rows that can't be carried out, each with its reason, and one with nothing left
 * to do.
 * @param onlyGood whether somebody who has seen the bad rows wants the others all the same
 * @throws UmError UM-ROWS-BAD, UM-ALREADY-SO
 */
export function refuseBadRows(planned: readonly RowPlan[], onlyGood: boolean): void {
  const bad = planned.filter((one) => one.kind === 'bad');
  const good = planned.filter(({ kind }) => kind === 'good').length;
  if (bad.length > 0 && (!onlyGood || good === 0)) {
    const already = planned.length - bad.length - good;
    throw new UmError(
      'UM-ROWS-BAD',
      { bad: bad.length, good, already, told: Math.min(bad.length, MOST_TOLD) },
      {
        lines: bad.slice(0, MOST_TOLD).map(({ row, label, error: { code, params } }) => ({
          line: row.line,
          label: label.slice(0, 300),
          code,
          params,
        })),
      },
    );
  }
  if (good === 0) throw new UmError('UM-ALREADY-SO', { object: `${planned.length} ×` });
}
