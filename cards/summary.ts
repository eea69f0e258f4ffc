import { problemMessage } from '../src/language/render.js';
import { FINAL_STATES, type RequestView } from '../src/protocol/request.js';
import type { CardContext } from './context.js';
import { moment } from './dates.js';
import { plain } from './plain.js';
import type { Fold, Pieces } from './pieces.js';
import type { Detail } from './size.js';

/** What became of a request, in lines of plain text, to paste into the ticket. */
export function ticketFold(
  view: RequestView,
  pieces: Pieces,
  context: CardContext,
  detail: Detail,
): Fold {
  const { ticket } = view.plan;
  const label =
    ticket === null
      ? pieces.own('ticket-text')
      : pieces.own('ticket-text-for', { ticket: pieces.shown(ticket) });
  return {
    id: 'ticket',
    title: pieces.own('ticket-toggle'),
    items: FINAL_STATES.has(view.state)
      ? [pieces.copy('ticket-text', label, ticketLines(view, pieces, context, detail))]
      : [],
  };
}

function ticketLines(
  view: RequestView,
  pieces: Pieces,
  context: CardContext,
  { rows }: Detail,
): string[] {
  const { plan, id, state, verified, problem } = view;
  const at = (when: string): string => moment(when, context);
  const ok = verified.filter((check) => check.ok).length;
  const value = (shown: RequestView['plan']['changes'][number]['before']): string =>
    shown === null || shown === '' ? '—' : pieces.shown(shown);
  return [
    [
      pieces.own('request-title', { id }),
      pieces.own(`state-${state}`),
      at(view.changedAt),
      ...(plan.ticket === null ? [] : [pieces.shown(plan.ticket)]),
    ].join(' · '),
    pieces.shown(plan.summary),
    `${pieces.own('asked-by')} ${pieces.shown(plan.requester.displayName)} · ${at(view.createdAt)}`,
    ...view.decisions.map(({ person, decision, reason, at: decidedAt }) => {
      const name = pieces.shown(person.displayName);
      const decided = pieces.own(`decided-${decision}`, { name, at: at(decidedAt) });
      return reason === null ? decided : `${decided}: ${pieces.shown(reason)}`;
    }),
    ...(problem === null ? [] : [pieces.shown(problemMessage(problem))]),
    ...(state !== 'done'
      ? []
      : plan.changes
          .slice(0, rows)
          .map(({ object, property, before, after }) =>
            [
              `- ${pieces.shown(object)} ·`,
              pieces.own('labelled', { label: pieces.shown(property) }),
              `${value(before)} → ${value(after)}`,
            ].join(' '),
          )),
    ...(state === 'done' && plan.changes.length > rows
      ? [pieces.own('more', { count: plan.changes.length - rows })]
      : []),
    ...(verified.length === 0
      ? []
      : [
          ok === verified.length
            ? pieces.own('verified-all', { count: ok })
            : pieces.own('verified-some', { count: verified.length, ok }),
        ]),
  ];
}

/** What to pass on to each person whom a request that is done was about, in that person's language. */
export function userTextFold(
  { state, plan }: RequestView,
  pieces: Pieces,
  { inLanguage }: CardContext,
  { rows, characters }: Detail,
): Fold {
  const texts = state === 'done' ? plan.userTexts.slice(0, Math.min(rows, MOST_PEOPLE)) : [];
  return {
    id: 'user-texts',
    title: pieces.own('user-text-toggle', { count: plan.userTexts.length }),
    items: texts.map(({ person, language, lines }, index) =>
      pieces.copy(
        `user-text-${index + 1}`,
        pieces.own('user-text-for', { user: pieces.shown(person) }),
        lines.map((line) => plain(inLanguage(language)(line), characters)),
      ),
    ),
  };
}

/** As many as one request may name. */
const MOST_PEOPLE = 20;
