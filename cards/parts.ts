import type { Change, ManualStep, Plan, Step, Undo } from '../src/protocol/plan.js';
import type { Message } from '../src/protocol/message.js';
import type { RequestView, StepState } from '../src/protocol/request.js';
import type { CardContext } from './context.js';
import { moment } from './dates.js';
import type { Element, TextRun } from './elements.js';
import type { Fold, Pieces } from './pieces.js';
import { readable } from './powershell.js';

/** What both the confirmation and the approver's card are made of. */

/** So many rows of the subject are in sight; an operation gives what tells it best first. */
const SUBJECT_IN_SIGHT = 3;

/** Who or what the plan is about: a person in one line, “Alice Martin · Accountant · Paris”. */
export function subjectOf({ subject, effect }: Plan, pieces: Pieces): Element[] {
  const first = subject.slice(0, SUBJECT_IN_SIGHT);
  if (effect === 'service' || effect === 'forest') return subjectRows(first, pieces);
  return first.length === 0
    ? []
    : [pieces.line(first.map(({ value }) => pieces.shown(value)).join(' · '))];
}

/** All that is known of the subject, when it isn't all in sight. */
export function detailsFold({ subject }: Plan, pieces: Pieces): Fold {
  return {
    id: 'details',
    title: pieces.own('details-toggle'),
    items: subject.length <= SUBJECT_IN_SIGHT ? [] : subjectRows(subject, pieces),
  };
}

function subjectRows(subject: Plan['subject'], pieces: Pieces): Element[] {
  return pieces.rows(subject, ({ label, value }) => [
    pieces.fact(pieces.own('labelled', { label: pieces.shown(label) }), pieces.shown(value)),
  ]);
}

/**
 * What is before and what will be after, a line each. An object's name stands above its lines,
 * unless they are all about the one that the card is about.
 */
export function changesOf({ changes, subject }: Plan, pieces: Pieces): Element[] {
  const [first] = changes;
  const isAboutSubject =
    changes.every(({ object }) => object === first?.object) &&
    subject.some(({ value }) => value === first?.object);
  return pieces.rows(changes, (change, index) => [
    ...(isAboutSubject || changes[index - 1]?.object === change.object
      ? []
      : [pieces.label(pieces.shown(change.object))]),
    changeLine(change, pieces),
  ]);
}

function changeLine({ property, before, after }: Change, pieces: Pieces): Element {
  const value = (shown: Message | string | null): string =>
    shown === null || shown === '' ? '—' : pieces.shown(shown);
  const label = pieces.own('labelled', { label: pieces.shown(property) });
  const line = pieces.line(`${label} ${value(before)} → `, {}, [
    { type: 'TextRun', text: value(after), weight: 'bolder' },
  ]);
  return { ...line, spacing: 'none' };
}

/** The changes behind a button that counts them. */
export function changesFold(plan: Plan, pieces: Pieces): Fold {
  return {
    id: 'changes',
    title: pieces.own('changes-toggle', { count: plan.changes.length }),
    items: changesOf(plan, pieces),
  };
}

/** A warning whose key ends in `note-…` is a plain fact: nobody has to act on it. */
function isNote({ key }: Message): boolean {
  return /\.note-[^.]*$/.test(key);
}

/** Warnings, each with a sign and in its own line; nothing when there are none. */
export function warningsOf({ warnings }: Plan, pieces: Pieces): Element[] {
  const [first, ...others] = warnings.filter((warning) => !isNote(warning));
  if (first === undefined) return [];
  return [
    pieces.box(
      'warning',
      others.length === 0
        ? [pieces.line(`⚠ ${pieces.shown(first)}`)]
        : [
            pieces.label(`⚠ ${pieces.own('warnings')}`),
            ...pieces.rows([first, ...others], (warning) => [
              pieces.line(`• ${pieces.shown(warning)}`),
            ]),
          ],
    ),
  ];
}

/** The plain facts among the warnings. */
export function notesFold({ warnings }: Plan, pieces: Pieces): Fold {
  const notes = warnings.filter(isNote);
  return {
    id: 'notes',
    title: pieces.own('notes-toggle', { count: notes.length }),
    items: pieces.rows(notes, (note) => [pieces.line(`• ${pieces.shown(note)}`)]),
  };
}

/** What stops working: always said, also when nothing does. */
export function stopsOf({ stops }: Plan, pieces: Pieces): Element[] {
  const [first, ...others] = stops;
  if (first === undefined) return [pieces.line(`✔ ${pieces.own('stops-nothing')}`)];
  const title = `✖ ${pieces.own('stops')}`;
  return [
    pieces.box(
      'attention',
      others.length === 0
        ? [pieces.fact(pieces.own('labelled', { label: title }), pieces.shown(first))]
        : [
            pieces.label(title),
            ...pieces.rows(stops, (stop) => [pieces.line(`• ${pieces.shown(stop)}`)]),
          ],
    ),
  ];
}

/** Whether it can be taken back, and how or why not. */
export function undoOf(undo: Undo, pieces: Pieces): Element {
  return undo.kind === 'request'
    ? pieces.fact(pieces.own('undo-yes'), pieces.shown(undo.explanation))
    : pieces.fact(pieces.own('undo-no'), pieces.shown(undo.reason));
}

/** @param expiresAt until when it can be confirmed or decided, ISO 8601 */
export function expiryOf(expiresAt: string, pieces: Pieces, context: CardContext): string {
  return pieces.own('expires', { at: moment(expiresAt, context) });
}

/** When it starts, where that isn't as soon as it is approved. */
export function startOf({ startAt }: Plan, pieces: Pieces, context: CardContext): Element[] {
  if (startAt === null) return [];
  return [pieces.fact(pieces.own('starts'), moment(startAt, context))];
}

export function ticketOf({ ticket }: Plan, pieces: Pieces): string {
  return ticket === null
    ? pieces.own('no-ticket')
    : pieces.own('ticket', { ticket: pieces.shown(ticket) });
}

/** Who asks, and the ticket. */
export function askedBy(plan: Plan, pieces: Pieces): Element {
  const name = pieces.shown(plan.requester.displayName);
  return pieces.fact(pieces.own('asked-by'), `${name} · ${ticketOf(plan, pieces)}`);
}

/** How many objects it creates, deletes and changes, where more is touched than is named. */
export function numbersOf({ effect, numbers }: Plan, pieces: Pieces): Element[] {
  if (effect !== 'service' && effect !== 'forest') return [];
  const { created, deleted, changed } = numbers;
  const shown = pieces.own('numbers', { created, deleted, changed });
  return [pieces.fact(pieces.own(`reach-${effect}`), shown)];
}

const SIGNS: Readonly<Record<StepState, string>> = {
  pending: '○',
  running: '▶',
  done: '✔',
  already: '✔',
  failed: '✖',
  perhaps: '?',
};

/** One step in a line: its number, how far it is, its title. */
export function stepLine(
  { title, already }: Step,
  index: number,
  state: StepState | null,
  pieces: Pieces,
  more: TextRun[] = [],
): Element {
  const now = state ?? (already ? 'already' : null);
  const sign = now === null ? '' : `${SIGNS[now]} ${pieces.own(`step-${now}`)} · `;
  return pieces.line(`${index + 1}. ${sign}${pieces.shown(title)}`, {}, more);
}

/** What a step does: its command, or what a person does instead. */
function bodyOf(step: Step, pieces: Pieces): Element[] {
  switch (step.kind) {
    case 'command':
      return [pieces.code(readable(step.call))];
    case 'manual':
      return instructionsOf(step, pieces);
    case 'wait':
      return [];
  }
}

/** What a person has to do, line by line. */
export function instructionsOf({ instructions }: ManualStep, pieces: Pieces): Element[] {
  return pieces.rows(instructions, (instruction) => [
    pieces.line(`• ${pieces.shown(instruction)}`),
  ]);
}

/** Every step with its command, and where it runs. */
export function commandsOf(steps: readonly Step[], pieces: Pieces): Element[] {
  return pieces.rows(steps, (step, index) => {
    const { forest, server } = step.endpoint;
    const place = `${pieces.own(step.administration)}, ${pieces.shown(server ?? forest)}`;
    return [
      stepLine(step, index, null, pieces, [
        { type: 'TextRun', text: ` (${place})`, isSubtle: true },
      ]),
      ...bodyOf(step, pieces),
    ];
  });
}

/** The commands behind a button that counts them. */
export function commandsFold({ steps }: Plan, pieces: Pieces): Fold {
  return {
    id: 'commands',
    title: pieces.own('commands-toggle', { count: steps.length }),
    items: commandsOf(steps, pieces),
  };
}

/** What will be looked at afterwards. */
export function checksFold({ verifications }: Plan, pieces: Pieces): Fold {
  return {
    id: 'checks',
    title: pieces.own('checks-toggle', { count: verifications.length }),
    items: pieces.rows(verifications, ({ title }) => [pieces.line(`• ${pieces.shown(title)}`)]),
  };
}

/** Where a request's steps stand, by the step's id. */
export function statesOf({
  steps,
}: RequestView): ReadonlyMap<string, RequestView['steps'][number]> {
  return new Map(steps.map((step) => [step.id, step]));
}
