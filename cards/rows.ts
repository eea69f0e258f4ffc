import { problemMessage } from '../src/language/render.js';
import type { RequestView } from '../src/protocol/request.js';
import type { Element } from './elements.js';
import type { Pieces } from './pieces.js';

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
