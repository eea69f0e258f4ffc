import type { RequestView } from '../src/protocol/request.js';
import type { CardContext } from './context.js';
import { moment } from './dates.js';
import type { AdaptiveCard } from './elements.js';
import { piecesFor } from './pieces.js';
import { fitted } from './size.js';
import { execute } from './action.js';

/** Clients show a handful of buttons. */
const MOST_BUTTONS = 5;

/** Requests, newest first, as they came: one's own, or those that wait for one's decision. */
export function requestListCard(
  list: 'mine' | 'to-approve',
  requests: readonly RequestView[],
  context: CardContext,
): AdaptiveCard {
  return fitted((detail) => {
    const pieces = piecesFor(context, detail);
    return pieces.card(
      [
        pieces.heading(pieces.own(`list-${list}`)),
        ...(requests.length === 0 ? [pieces.line(pieces.own(`list-${list}-empty`))] : []),
        ...pieces.rows(requests, ({ id, state, plan, changedAt }) => {
          const who = `${pieces.shown(plan.requester.displayName)} · ${moment(changedAt, context)}`;
          const ticket = plan.ticket === null ? '' : ` · ${pieces.shown(plan.ticket)}`;
          return [
            pieces.fact(`${id} · ${pieces.own(`state-${state}`)}`, pieces.shown(plan.summary)),
            pieces.line(`${who}${ticket}`, { isSubtle: true, size: 'small' }),
          ];
        }),
      ],
      requests.slice(0, MOST_BUTTONS).map(({ id }) => {
        const title = pieces.own('show-request', { id });
        return execute('suggest', title, {
          text: title,
          operation: null,
          parameters: {},
          key: context.key,
        });
      }),
    );
  });
}
