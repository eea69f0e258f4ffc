import { message } from '../src/protocol/message.js';
import {
  hasDoneSomething,
  undoneBy,
  type RequestState,
  type RequestView,
} from '../src/protocol/request.js';
import { execute } from './action.js';
import { approvalCard } from './approval.js';
import type { CardContext } from './context.js';
import type { Viewer } from './data.js';
import { moment } from './dates.js';
import type { Action, AdaptiveCard, Element } from './elements.js';
import { offersOf } from './offers.js';
import {
  changesFold,
  commandsFold,
  instructionsOf,
  startOf,
  stopsOf,
  ticketOf,
  undoOf,
} from './parts.js';
import { piecesFor, type Fold, type Pieces } from './pieces.js';
import {
  decisionsOf,
  outcomeOf,
  problemOf,
  progressOf,
  verifiedFold,
  verifiedOf,
  waitingOf,
} from './progress.js';
import { rowsOf } from './rows.js';
import { fitted, type Detail } from './size.js';
import { ticketFold, userTextFold } from './summary.js';

/**
 * A sign for each state, of those that fonts without pictures have too; its name in words always
 * stands beside it.
 */
const SIGNS: Readonly<Record<RequestState, string>> = {
  waiting: '◔',
  scheduled: '◷',
  approved: '✓',
  running: '▶',
  paused: '◫',
  verifying: '◑',
  done: '✔',
  failed: '✖',
  perhaps: '?',
  rejected: '✖',
  expired: '◌',
  cancelled: '■',
  changed: '↻',
};

/**
 * A request as it is now, for one kind of reader. Somebody who may still decide on a waiting one
 * gets the approver's card.
 */
export function requestCard(view: RequestView, viewer: Viewer, context: CardContext): AdaptiveCard {
  if (view.state === 'waiting' && viewer === 'approver') return approvalCard(view, context);
  const { plan, id, state } = view;
  return fitted((detail) => {
    const pieces = piecesFor(context, detail);
    return pieces.card(
      [
        pieces.heading(
          `${SIGNS[state]} ${pieces.own('request-title', { id })} · ${pieces.own(`state-${state}`)}`,
        ),
        pieces.line(pieces.shown(plan.summary), { size: 'medium', weight: 'bolder' }),
        pieces.line(saysOf(view, pieces)),
        ...problemOf(view, pieces),
        ...ofItsState(view, viewer, pieces, context),
        ...(state === 'waiting' ? [] : decisionsOf(view, pieces, context)),
        pieces.line(
          [
            `${pieces.own('asked-by')} ${pieces.shown(plan.requester.displayName)}`,
            ticketOf(plan, pieces),
            pieces.own('changed-at', { at: moment(view.changedAt, context) }),
          ].join(' · '),
          { isSubtle: true, size: 'small' },
        ),
        ...pieces.folds([
          ...(viewer === 'requester' ? toPassOn(view, pieces, context, detail) : []),
          ...foldsOf(view, pieces),
        ]),
      ],
      actionsOf(view, viewer, pieces, context),
    );
  });
}

function ofItsState(
  view: RequestView,
  viewer: Viewer,
  pieces: Pieces,
  context: CardContext,
): Element[] {
  const { plan } = view;
  switch (view.state) {
    case 'waiting':
      return [
        ...startOf(plan, pieces, context),
        ...waitingOf(view, pieces, context),
        ...decisionsOf(view, pieces, context),
        ...stopsOf(plan, pieces),
      ];
    case 'scheduled':
      return [...startOf(plan, pieces, context), ...stopsOf(plan, pieces)];
    case 'approved':
      return stopsOf(plan, pieces);
    case 'paused':
      return plan.rows === null
        ? [...waitsForPerson(view, pieces), ...progressOf(view, pieces)]
        : rowsOf(view, pieces);
    case 'running':
    case 'verifying':
      return plan.rows === null
        ? [...progressOf(view, pieces), ...verifiedOf(view, pieces)]
        : rowsOf(view, pieces);
    case 'done':
      return [
        ...rowsOf(view, pieces),
        undoOf(plan.undo, pieces),
        ...nextOf(view, viewer, pieces, context),
      ];
    case 'failed':
    case 'perhaps':
      return [
        ...(plan.rows === null ? outcomeOf(view, pieces) : rowsOf(view, pieces)),
        ...verifiedOf(view, pieces),
        ...(hasLeftSomething(view) ? [undoOf(plan.undo, pieces)] : []),
      ];
    case 'rejected':
    case 'expired':
    case 'changed':
      return [];
    case 'cancelled':
      if (plan.rows !== null) return rowsOf(view, pieces);
      return view.steps.some(({ state }) => state !== 'pending') ? outcomeOf(view, pieces) : [];
  }
}

/** What somebody has to do before the request can go on. */
function waitsForPerson({ plan, steps }: RequestView, pieces: Pieces): Element[] {
  const now = steps.find(({ state }) => state === 'running')?.id;
  const step = plan.steps.find(({ id }) => id === now);
  if (step?.kind !== 'manual') return [];
  return [
    pieces.box('emphasis', [
      pieces.label(pieces.own('manual', { title: pieces.shown(step.title) })),
      ...instructionsOf(step, pieces),
    ]),
  ];
}

/** What has to follow, in its order, for whoever asked. */
function nextOf(
  { plan }: RequestView,
  viewer: Viewer,
  pieces: Pieces,
  context: CardContext,
): Element[] {
  return viewer === 'requester'
    ? offersOf(plan.next, pieces.own('next'), pieces, context, plan.ticket)
    : [];
}

/** What its state means; when it is done, with how many checks say so. */
function saysOf({ state, plan, verified, problem }: RequestView, pieces: Pieces): string {
  // Somebody decided, but the hour came to nothing: the problem says why.
  if (state === 'expired' && problem !== null) return pieces.own('state-expired-late-says');
  if (state === 'paused' && plan.rows !== null) return pieces.own('state-paused-rows-says');
  const says = pieces.own(`state-${state}-says`);
  return state === 'done' && verified.length > 0
    ? `${says} ${pieces.own('verified-all', { count: verified.length })}`
    : says;
}

/** Whether something may be there that wasn't before. */
function hasLeftSomething(view: RequestView): boolean {
  return view.verified.length > 0 || hasDoneSomething(view);
}

/** What whoever asked takes elsewhere: into the ticket, to the people whom it was about. */
function toPassOn(view: RequestView, pieces: Pieces, context: CardContext, detail: Detail): Fold[] {
  return [ticketFold(view, pieces, context, detail), userTextFold(view, pieces, context, detail)];
}

/** What is one click away: what it changes, what runs, what was found. */
function foldsOf(view: RequestView, pieces: Pieces): Fold[] {
  return [
    verifiedFold(view, pieces),
    changesFold(view.plan, pieces),
    commandsFold(view.plan, pieces),
  ];
}

/** Only the requester has something to do, and only what the state allows. */
function actionsOf(
  view: RequestView,
  viewer: Viewer,
  pieces: Pieces,
  context: CardContext,
): Action[] {
  if (viewer !== 'requester') return [];
  return [
    ...stateActions(view, pieces, context),
    ...(view.plan.rows !== null && hasRun(view)
      ? [execute('result', pieces.own('result'), { requestId: view.id, key: context.key })]
      : []),
  ];
}

/** Whether something came of at least one row. */
function hasRun({ rows, plan }: RequestView): boolean {
  return (rows?.counts.pending ?? 0) < (plan.rows?.count ?? 0);
}

function stateActions(view: RequestView, pieces: Pieces, { key }: CardContext): Action[] {
  const { plan } = view;
  switch (view.state) {
    case 'waiting':
    case 'scheduled':
      return [
        execute(
          'cancel',
          pieces.own('cancel'),
          { requestId: view.id, key },
          { style: 'destructive' },
        ),
      ];
    case 'done':
    case 'failed':
    case 'perhaps': {
      const undone = undoneBy(view);
      if (undone === null) return [];
      const { operation, parameters } = undone;
      const { ticket } = plan;
      const title = pieces.own('undo', { title: pieces.shown(message(`${operation}.title`)) });
      return [execute('suggest', title, { text: title, operation, parameters, ticket, key })];
    }
    case 'expired':
    case 'changed':
    case 'cancelled': {
      const { operation, parameters, ticket } = plan;
      const title = pieces.own('again');
      return [execute('suggest', title, { text: title, operation, parameters, ticket, key })];
    }
    case 'paused': {
      const data = { requestId: view.id, key };
      return [
        execute('continue', pieces.own('continue'), data, { style: 'positive' }),
        execute('cancel', pieces.own('cancel'), data, { style: 'destructive' }),
      ];
    }
    case 'running': {
      if (plan.rows === null) return [];
      const data = { requestId: view.id, key };
      return [
        ...(view.pauseAsked ? [] : [execute('pause', pieces.own('pause'), data)]),
        execute('cancel', pieces.own('cancel'), data, { style: 'destructive' }),
      ];
    }
    case 'approved':
    case 'verifying':
    case 'rejected':
      return [];
  }
}
