import { problemMessage } from '../src/language/render.js';
import type { RequestView, StepState } from '../src/protocol/request.js';
import type { CardContext } from './context.js';
import { moment } from './dates.js';
import type { Element } from './elements.js';
import { expiryOf, statesOf, stepLine } from './parts.js';
import type { Fold, Pieces } from './pieces.js';

/** Who decided what, when, and why. */
export function decisionsOf(view: RequestView, pieces: Pieces, context: CardContext): Element[] {
  return pieces.rows(view.decisions, ({ person, decision, reason, at }) => {
    const sign = decision === 'approve' ? '✔' : '✖';
    const who = pieces.own(`decided-${decision}`, {
      name: pieces.shown(person.displayName),
      at: moment(at, context),
    });
    return [
      pieces.line(`${sign} ${who}`),
      ...(reason === null ? [] : [pieces.fact(pieces.own('reason-given'), pieces.shown(reason))]),
    ];
  });
}

/** Whom a waiting request waits for, how many of them have to approve, and until when. */
export function waitingOf(view: RequestView, pieces: Pieces, context: CardContext): Element[] {
  const names = view.approvers.map(({ displayName }) => pieces.shown(displayName));
  const whom =
    names.length === 0
      ? pieces.own('nobody-can-approve')
      : pieces.own('waits-for-names', {
          names: names.slice(0, 10).join(', '),
          more: Math.max(0, names.length - 10),
        });
  const missing = pieces.own('approvals-missing', { count: view.missingApprovals });
  return [
    pieces.fact(pieces.own('waits-for'), whom),
    pieces.fact(
      pieces.own('approval'),
      `${missing} · ${expiryOf(view.expiresAt, pieces, context)}`,
    ),
  ];
}

/** So many steps are in sight; of more, those under way. */
const STEPS_IN_SIGHT = 6;

/** How far it is: each step when they are few, the ones that matter now always. */
export function progressOf(view: RequestView, pieces: Pieces): Element[] {
  const { steps } = view.plan;
  const finished = view.steps.filter(({ state }) => state === 'done' || state === 'already').length;
  return [
    pieces.line(pieces.own('steps-finished', { finished, count: steps.length })),
    ...linesOf(
      view,
      pieces,
      (state) => steps.length <= STEPS_IN_SIGHT || ['running', 'failed', 'perhaps'].includes(state),
    ),
  ];
}

/** What was done and what wasn't, when it didn't end well. */
export function outcomeOf(view: RequestView, pieces: Pieces): Element[] {
  const group = (key: string, wanted: (state: StepState) => boolean): Element[] => {
    const lines = linesOf(view, pieces, wanted);
    return lines.length === 0 ? [] : [pieces.label(pieces.own(key)), ...lines];
  };
  const nothing =
    view.verified.length > 0 && view.steps.some(({ state }) => state !== 'pending')
      ? 'was-done-none-finished'
      : 'was-done-nothing';
  const done = group('was-done', (state) => state === 'done' || state === 'already');
  return [
    ...(done.length === 0 ? [pieces.line(pieces.own(nothing))] : done),
    ...group('was-perhaps-done', (state) => state === 'perhaps'),
    ...group('was-not-done', (state) => ['pending', 'running', 'failed'].includes(state)),
  ];
}

/** A line for each step whose state is wanted, under its number in the plan, with its warnings. */
function linesOf(
  view: RequestView,
  pieces: Pieces,
  wanted: (state: StepState) => boolean,
): Element[] {
  const known = statesOf(view);
  const steps = view.plan.steps.map((step, index) => {
    const { state = 'pending', warnings = [] } = known.get(step.id) ?? {};
    return { step, index, state, warnings };
  });
  return pieces.rows(
    steps.filter(({ state }) => wanted(state)),
    ({ step, index, state, warnings }) => [
      stepLine(step, index, state, pieces),
      ...pieces.rows(warnings, (warning) => [pieces.line(`⚠ ${pieces.shown(warning)}`)]),
    ],
  );
}

/** What was found when it was looked at afterwards: a count when all is well, else what isn't. */
export function verifiedOf(view: RequestView, pieces: Pieces): Element[] {
  const count = view.verified.length;
  if (count === 0) return [];
  const wrong = view.verified.filter(({ ok }) => !ok);
  if (wrong.length === 0) return [pieces.line(`✔ ${pieces.own('verified-all', { count })}`)];
  return [
    pieces.label(pieces.own('verified')),
    ...foundOf(wrong, pieces),
    pieces.line(pieces.own('verified-some', { count, ok: count - wrong.length })),
  ];
}

/** What was as it should be, each with what was found; what wasn't is in sight already. */
export function verifiedFold(view: RequestView, pieces: Pieces): Fold {
  const right = view.verified.filter(({ ok }) => ok);
  return {
    id: 'checks',
    title: pieces.own('checks-toggle', { count: right.length }),
    items: foundOf(right, pieces),
  };
}

function foundOf(verified: RequestView['verified'], pieces: Pieces): Element[] {
  return pieces.rows(verified, ({ title, ok, found }) => [
    pieces.line(
      `${ok ? '✔' : '✖'} ${pieces.own(ok ? 'verified-ok' : 'verified-not')} · ${pieces.shown(title)}`,
    ),
    ...(found === '' ? [] : [pieces.line(pieces.shown(found), { isSubtle: true, size: 'small' })]),
  ]);
}

export function problemOf(view: RequestView, pieces: Pieces): Element[] {
  return view.problem === null
    ? []
    : [pieces.box('attention', [pieces.line(`⚠ ${pieces.shown(problemMessage(view.problem))}`)])];
}
