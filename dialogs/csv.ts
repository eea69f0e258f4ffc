import { stringify } from 'csv-stringify/sync';
import type { Locale } from '../src/operations/kit/operation.js';

/**
 * Lines of cells as Excel opens them in the reader's language: with a mark, separated as that
 * language's Excel expects, and with nothing that it would take for a formula.
 */
export function csvOf(lines: readonly (readonly string[])[], locale: Locale): string {
  return stringify([...lines], {
    bom: true,
    delimiter: locale === 'fr' ? ';' : ',',
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
