import { message } from '../src/protocol/message.js';
import type { Plan } from '../src/protocol/plan.js';
import { execute } from './action.js';
import type { CardContext } from './context.js';
import type { AdaptiveCard } from './elements.js';
import { offersOf } from './offers.js';
import {
  changesFold,
  changesOf,
  checksFold,
  commandsFold,
  commandsOf,
  detailsFold,
  expiryOf,
  notesFold,
  numbersOf,
  startOf,
  stopsOf,
  subjectOf,
  ticketOf,
  undoOf,
  warningsOf,
} from './parts.js';
import { piecesFor } from './pieces.js';
import { allRowsAction, firstRowsOf } from './rows.js';
import { fitted } from './size.js';

/** So many commands are in sight; more are one click away. */
const COMMANDS_IN_SIGHT = 3;

/** What would run, shown to the person who asked, before anybody else hears of it. */
export function confirmationCard(plan: Plan, context: CardContext): AdaptiveCard {
  const { id: planId, digest } = plan;
  const { key } = context;
  const isWide = plan.effect === 'service' || plan.effect === 'forest';
  const isShort = plan.steps.length <= COMMANDS_IN_SIGHT;
  return fitted((detail) => {
    const pieces = piecesFor(context, detail);
    const title = pieces.shown(message(`${plan.operation}.title`));
    const { count, proof } = plan.approvals;
    const firstRows = firstRowsOf(plan, pieces);
    const needed = pieces.own('approvals-needed', { count, proof });
    return pieces.card(
      [
        pieces.heading(pieces.own('confirm-title', { title })),
        pieces.line(pieces.shown(plan.summary), { size: 'medium', weight: 'bolder' }),
        ...subjectOf(plan, pieces),
        ...numbersOf(plan, pieces),
        ...(isWide || plan.changes.length === 0
          ? []
          : [pieces.label(pieces.own('changes')), ...changesOf(plan, pieces)]),
        ...warningsOf(plan, pieces),
        ...stopsOf(plan, pieces),
        undoOf(plan.undo, pieces),
        ...startOf(plan, pieces, context),
        pieces.fact(
          pieces.own('approval'),
          `${needed} · ${ticketOf(plan, pieces)} · ${expiryOf(plan.expiresAt, pieces, context)}`,
        ),
        ...offersOf(plan.instead, pieces.own('instead'), pieces, context, plan.ticket),
        ...(isShort && plan.steps.length > 0
          ? [pieces.label(pieces.own('commands')), ...commandsOf(plan.steps, pieces)]
          : []),
        ...(firstRows.items.length > 0 ? [pieces.label(firstRows.title), ...firstRows.items] : []),
        ...pieces.folds([
          ...(isShort ? [] : [commandsFold(plan, pieces)]),
          ...(isWide ? [changesFold(plan, pieces)] : []),
          checksFold(plan, pieces),
          notesFold(plan, pieces),
          detailsFold(plan, pieces),
        ]),
      ],
      [
        execute('confirm', pieces.own('confirm'), { planId, digest, key }, { style: 'positive' }),
        ...allRowsAction(plan, pieces, context),
        execute('change', pieces.own('change'), { planId, key }),
        execute('discard', pieces.own('discard'), { planId, key }),
      ],
    );
  });
}
