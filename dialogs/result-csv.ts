import { stringify } from 'csv-stringify/sync';
import { problemMessage, type Translate } from '../src/language/render.js';
import type { Locale } from '../src/operations/kit/operation.js';
import type { RowOutcome } from '../src/protocol/api.js';
import { message } from '../src/protocol/message.js';

/** What else of a row its line in the result tells, as far as the file gave it. */
const GIVEN = ['dialPlan', 'policy', 'extension'] as const;

/**
 * What became of each row, as Excel opens it in the reader's language: with a mark, separated as that
 * language's Excel expects, and with nothing that it would take for a formula.
 */
export function resultCsv(rows: readonly RowOutcome[], t: Translate, locale: Locale): string {
  const head = ['line', 'person', 'state', 'reason'].map((name) =>
    t(message(`dialog.result.${name}`)),
  );
  const given = GIVEN.map((name) => t(message(`dialog.field.${name}`)));
  const lines = rows.map(({ line, label, parameters, state, problem }) => [
    String(line),
    label,
    ...GIVEN.map((name) => textOf(parameters[name])),
    t(message(`card.row-${state}`)),
    problem === null ? '' : t(problemMessage(problem)),
  ]);
  const [first = '', second = '', ...others] = head;
  return stringify([[first, second, ...given, ...others], ...lines], {
    bom: true,
    delimiter: locale === 'fr' ? ';' : ',',
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
