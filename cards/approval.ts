import type { RequestView } from '../src/protocol/request.js';
import { execute } from './action.js';
import type { CardContext } from './context.js';
import type { AdaptiveCard } from './elements.js';
import {
  askedBy,
  changesFold,
  changesOf,
  checksFold,
  commandsFold,
  detailsFold,
  expiryOf,
  notesFold,
  numbersOf,
  startOf,
  stopsOf,
  subjectOf,
  undoOf,
  warningsOf,
} from './parts.js';
import { decisionsOf } from './progress.js';
import { piecesFor } from './pieces.js';
import { allRowsAction, firstRowsOf } from './rows.js';
import { fitted } from './size.js';

/**
 * What an approver must see in ten seconds: effect, who asks, ticket, what stops working, undo and
 * expiry always; then what matters for that kind of effect; all that is fine is collapsed.
 */
export function approvalCard(view: RequestView, context: CardContext): AdaptiveCard {
  const { plan, id: requestId } = view;
  const data = { requestId, digest: plan.digest, key: context.key };
  /** One object: before and after in sight. More than that: in numbers, the lines one click away. */
  const isWide = plan.effect === 'service' || plan.effect === 'forest';
  return fitted((detail) => {
    const pieces = piecesFor(context, detail);
    const missing = pieces.own('approvals-missing', { count: view.missingApprovals });
    return pieces.card(
      [
        pieces.heading(pieces.own('approval-title', { id: requestId })),
        pieces.line(pieces.shown(plan.summary), { size: 'medium', weight: 'bolder' }),
        ...subjectOf(plan, pieces),
        askedBy(plan, pieces),
        ...stopsOf(plan, pieces),
        undoOf(plan.undo, pieces),
        ...startOf(plan, pieces, context),
        pieces.fact(
          pieces.own('approval'),
          `${missing} · ${expiryOf(view.expiresAt, pieces, context)}`,
        ),
        ...decisionsOf(view, pieces, context),
        ...numbersOf(plan, pieces),
        ...(isWide || plan.changes.length === 0
          ? []
          : [pieces.label(pieces.own('changes')), ...changesOf(plan, pieces)]),
        ...warningsOf(plan, pieces),
        ...pieces.folds([
          ...(isWide ? [changesFold(plan, pieces)] : []),
          commandsFold(plan, pieces),
          firstRowsOf(plan, pieces),
          checksFold(plan, pieces),
          notesFold(plan, pieces),
          detailsFold(plan, pieces),
        ]),
        {
          type: 'Input.Text',
          id: 'reason',
          label: pieces.own('reason'),
          placeholder: pieces.own('reason-hint'),
          maxLength: 500,
        },
      ],
      [
        execute('approve', pieces.own('approve'), data, { style: 'positive' }),
        execute('deny', pieces.own('deny'), data, { style: 'destructive', inputs: true }),
        ...allRowsAction(plan, pieces, context),
      ],
    );
  });
}
