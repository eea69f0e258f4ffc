import { ROWS_ON_PAGE, rowsPageCard } from '../cards/index.js';
import { message } from '../src/protocol/message.js';
import { say, type Outcome, type Ports } from './dialog.js';
import { withKey, type ConversationState } from './state.js';

/**
 * A page of a plan's rows, where Teams takes no file: the first in a message of its own, below the
 * plan's card, which stays usable; the others in that message's place.
 */
export async function showRows(
  state: ConversationState,
  ports: Ports,
  { planId, page, key }: { planId: string; page?: number | undefined; key: string },
  place: string,
): Promise<Outcome> {
  const shown = page ?? 1;
  const after = (shown - 1) * ROWS_ON_PAGE;
  const { rows, count } = await ports.runner.planRows(planId, { after, limit: ROWS_ON_PAGE });
  const summary = ports.t(message('dialog.rows.description', { count }));
  const card = say(ports, page === undefined ? null : place, summary, (context) =>
    rowsPageCard({ planId, rows, page: shown, count }, context),
  );
  if (page !== undefined) return { state, say: [card] };
  const again = ports.newKey();
  return {
    state: withKey(state, key, again),
    say: [{ kind: 'again', place, oldKey: key, key: again }, card],
  };
}
