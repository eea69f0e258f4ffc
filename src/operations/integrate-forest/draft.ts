import type { Forest } from '../../protocol/endpoint.js';
import type { DraftInput } from '../../protocol/plan.js';
import { composeDrafts } from '../kit/compose-drafts.js';
import { messagesOf } from '../kit/messages.js';
import type { Details, PlannedPhase } from './parts.js';

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
export function phaseDraft(
  forest: Forest,
  { phase, parts, later, phasesLeft, byHand }: PlannedPhase,
  details: Details,
): DraftInput {
  const composed = composeDrafts(
    parts.map(({ operation, draft }, index) => ({ id: `${index + 1}-${operation}`, draft })),
  );
  const given = Object.entries(details).filter(([, value]) => value !== undefined);
  const again = { forest: forest.name, ...Object.fromEntries(given) };
  const open = [...new Set(later.map(({ operation }) => operation))];
  return {
    ...composed,
    summary: say('summary', { forest: forest.name, phase, count: composed.steps.length }),
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
      ...open.map((operation) => say('note-later', { operation })),
      ...(phasesLeft.length === 0
        ? []
        : [say('note-phases', { count: phasesLeft.length, next: phasesLeft[0] ?? '' })]),
    ],
    undo: { kind: 'none', reason: say('undo-none') },
    next: [
      { operation: 'integrate-forest', parameters: again, text: say('offer-next') },
      ...parts.flatMap(({ draft }) => draft.next),
    ].filter(
      (offer, index, all) =>
        all.findIndex((other) => JSON.stringify(other) === JSON.stringify(offer)) === index,
    ),
    claims: [...composed.claims, integrationClaim(forest)],
    before: { phase, parts: composed.before },
  };
}
