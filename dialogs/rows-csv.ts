import { readable } from '../cards/index.js';
import type { Translate } from '../src/language/render.js';
import type { Locale } from '../src/operations/kit/operation.js';
import { message } from '../src/protocol/message.js';
import type { PlanRow } from '../src/protocol/plan.js';
import { csvOf } from './csv.js';

/** Every command that a plan's rows run, a line each, where it runs, and for whom. */
export function rowsCsv(rows: readonly PlanRow[], t: Translate, locale: Locale): string {
  const head = ['result.line', 'result.person', 'rows.where', 'rows.command'];
  const lines = rows.flatMap(({ line, label, steps }) =>
    steps.map(({ endpoint: { administration, forest, server }, call }) => [
      String(line),
      label,
      `${t(message(`card.${administration}`))}, ${server ?? forest}`,
      readable(call),
    ]),
  );
  return csvOf([head.map((name) => t(message(`dialog.${name}`))), ...lines], locale);
}
