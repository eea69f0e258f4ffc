import { problemMessage } from '../src/language/render.js';
import type { RequestView } from '../src/protocol/request.js';
import type { Plan, PlanRow } from '../src/protocol/plan.js';
import { execute } from './action.js';
import type { CardContext } from './context.js';
import type { Action, Element } from './elements.js';
import { commandsOf } from './parts.js';
import type { Fold, Pieces } from './pieces.js';

/** How far the rows of a request are, in one line; then those that somebody should look at. */
export function rowsOf({ rows, plan, pauseAsked }: RequestView, pieces: Pieces): Element[] {
  if (rows === null || plan.rows === null) return [];
  const { pending, running, done, already, skipped, failed, perhaps } = rows.counts;
  const finished = plan.rows.count - pending - running;
  const odd = skipped + failed + perhaps;
  return [
    pieces.line(
      pieces.own('rows-finished', { finished, count: plan.rows.count, done, already, odd }),
    ),
    ...(pauseAsked ? [pieces.line(pieces.own('rows-stopping'))] : []),
    ...pieces.rows(rows.odd, ({ line, label, state, problem }) => [
      pieces.line(
        `• ${pieces.own('row-line', { line, label: pieces.shown(label) })} · ${pieces.own(`row-${state}`)}${
          problem === null ? '' : ` · ${pieces.shown(problemMessage(problem))}`
        }`,
      ),
    ]),
    ...(odd > rows.odd.length
      ? [pieces.line(pieces.own('rows-more', { count: odd - rows.odd.length }))]
      : []),
  ];
}

/** Each row, and the commands that it runs. */
export function rowCommandsOf(rows: readonly PlanRow[], pieces: Pieces): Element[] {
  return pieces.rows(rows, ({ line, label, steps }) => [
    pieces.label(pieces.own('row-line', { line, label: pieces.shown(label) })),
    ...commandsOf(steps, pieces),
  ]);
}

/** What the first rows of a plan run, which stands for what all of them do. */
export function firstRowsOf({ rows }: Plan, pieces: Pieces): Fold {
  const first = rows?.first ?? [];
  return {
    id: 'row-commands',
    title: pieces.own('rows-commands', { shown: first.length, count: rows?.count ?? 0 }),
    items: rowCommandsOf(first, pieces),
  };
}

/** The button for all rows and their commands, where a plan has rows. */
export function allRowsAction(plan: Plan, pieces: Pieces, { key }: CardContext): Action[] {
  if (plan.rows === null) return [];
  return [execute('rows', pieces.own('rows-file'), { planId: plan.id, key })];
}
