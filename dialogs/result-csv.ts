import { problemMessage, type Translate } from '../src/language/render.js';
import type { Locale } from '../src/operations/kit/operation.js';
import type { RowOutcome } from '../src/protocol/api.js';
import { message } from '../src/protocol/message.js';
import { csvOf } from './csv.js';

/** What else of a row its line in the result tells, as far as the file gave it. */
const GIVEN = ['dialPlan', 'policy', 'extension'] as const;

/** What became of each row. */
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
  return csvOf([[first, second, ...given, ...others], ...lines], locale);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
