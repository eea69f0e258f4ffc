import type { Forest } from '../../protocol/endpoint.js';
import { message, type Message } from '../../protocol/message.js';
import type { DraftInput, Step } from '../../protocol/plan.js';
import { composeDrafts } from '../kit/compose-drafts.js';
import { messagesOf } from '../kit/messages.js';
import type { Details } from './due.js';
import type { Phase } from './phases.js';
import type { PlannedPhase, Unplanned } from './parts.js';

const say = messagesOf('integrate-forest');

const PHASE_TEXTS = {
  certificates: 'phase-certificates',
  exchange: 'phase-exchange',
  lync: 'phase-lync',
  users: 'phase-users',
} as const;

/** One integration of a forest at a time. */
export function integrationClaim({ name }: Forest): string {
  return `integration:${name}`;
}

/** What carrying out one phase would run, change and check. */
export function phaseDraft(forest: Forest, planned: PlannedPhase, details: Details): DraftInput {
  const { phase, parts, later, phasesLeft, byHand } = planned;
  const composed = composeDrafts(
    parts.map(({ operation, draft }, index) => ({ id: `${index + 1}-${operation}`, draft })),
  );
  const steps = atOnce(phase, composed.steps);
  const again = { forest: forest.name, ...detailsLeft(planned, details) };
  return {
    ...composed,
    steps,
    summary: say('summary', { forest: forest.name, phase, count: steps.length }),
    subject: [
      { label: say('subject-forest'), value: forest.name },
      { label: say('subject-phase'), value: say(PHASE_TEXTS[phase]) },
      ...parts.map(({ draft }, index) => ({
        label: say('subject-part', { number: index + 1 }),
        value: draft.summary,
      })),
    ],
    warnings: [
      ...composed.warnings,
      ...byHand.map(({ text }) => text),
      ...unplanned(later),
      ...(phasesLeft.length === 0
        ? []
        : [say('note-phases', { count: phasesLeft.length, next: phasesLeft[0] ?? '' })]),
    ],
    undo: { kind: 'none', reason: say('undo-none') },
    next: [
      { operation: 'integrate-forest', parameters: again, text: say('offer-next') },
      ...parts.flatMap(({ draft }) => draft.next),
      ...planned.afterwards,
    ].filter(
      (offer, index, all) =>
        all.findIndex((other) => JSON.stringify(other) === JSON.stringify(offer)) === index,
    ),
    claims: [...composed.claims, integrationClaim(forest)],
    before: { phase, parts: composed.before },
  };
}

/**
 * A person who has certificates issued wants all the requests: they are written first, and nothing
 * else of the phase needs what is then waited for.
 */
function atOnce(phase: Phase, steps: readonly Step[]): Step[] {
  if (phase !== 'certificates') return [...steps];
  const isManual = ({ kind }: Step): boolean => kind === 'manual';
  return [...steps.filter((step) => !isManual(step)), ...steps.filter(isManual)];
}

/** What isn't used up is taken along to the next phase. */
function detailsLeft({ used, peopleLeft, phase }: PlannedPhase, details: Details): Details {
  const given = Object.entries(details).filter(
    ([name, value]) =>
      value !== undefined && name !== 'users' && ![...used].some((one) => one === name),
  );
  const users = phase === 'users' ? peopleLeft.join(', ') : (details.users ?? '');
  return { ...Object.fromEntries(given), ...(users === '' ? {} : { users }) };
}

/** A person who can't be served is told with the reason; all else waits for what this phase makes. */
function unplanned(later: readonly Unplanned[]): Message[] {
  const waiting = new Set(
    later.filter(({ item }) => item === undefined).map(({ operation }) => operation),
  );
  return [
    ...later.flatMap(({ item, why }) =>
      item === undefined
        ? []
        : [say('warning-left-out', { user: item }), message(`error.${why.code}`, why.params)],
    ),
    ...[...waiting].map((operation) => say('note-later', { operation })),
  ];
}
