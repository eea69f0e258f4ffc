import type { Forest } from '../../protocol/endpoint.js';
import type { Message } from '../../protocol/message.js';
import type { DraftInput } from '../../protocol/plan.js';
import { messagesOf } from '../kit/messages.js';
import type { ByHandRule } from '../kit/um-rules/by-hand.js';
import type { Work } from './work.js';

const say = messagesOf('mend-by-hand');

/** Which texts say how a rule is mended. */
interface Said {
  readonly step: string;
  readonly who: string;
  readonly lines: readonly string[];
  readonly verify: string;
}

const SETUP: Said = {
  step: 'step-setup',
  who: 'who-setup',
  lines: ['do-setup-first', 'do-setup-then', 'do-setup-last'],
  verify: 'verify-setup',
};

const SAID: Readonly<Record<ByHandRule, Said>> = {
  'forest-trust': {
    step: 'step-forest-trust',
    who: 'who-forest-trust',
    lines: ['do-forest-trust-first', 'do-forest-trust-then', 'do-forest-trust-last'],
    verify: 'verify-forest-trust',
  },
  'exchange-roles': SETUP,
  'two-servers': SETUP,
  'exchucutil-missing': {
    step: 'step-exchucutil-missing',
    who: 'who-exchucutil-missing',
    lines: ['do-exchucutil-missing-first', 'do-exchucutil-missing-then'],
    verify: 'verify-exchucutil-missing',
  },
  'language-pack': {
    step: 'step-language-pack',
    who: 'who-language-pack',
    lines: ['do-language-pack-first', 'do-language-pack-then'],
    verify: 'verify-language-pack',
  },
  'pools-none': {
    step: 'step-pools-none',
    who: 'who-pools-none',
    lines: ['do-pools-none-first', 'do-pools-none-then', 'do-pools-none-last'],
    verify: 'verify-pools-none',
  },
  'attendant-number': {
    step: 'step-attendant-number',
    who: 'who-attendant-number',
    lines: ['do-attendant-number'],
    verify: 'verify-attendant-number',
  },
  'contact-disabled': {
    step: 'step-contact-disabled',
    who: 'who-users-lync',
    lines: ['do-contact-disabled'],
    verify: 'verify-contact-disabled',
  },
  'users-not-in-lync': {
    step: 'step-users-not-in-lync',
    who: 'who-users-lync',
    lines: ['do-users-not-in-lync'],
    verify: 'verify-users-not-in-lync',
  },
  'users-lync-disabled': {
    step: 'step-users-lync-disabled',
    who: 'who-users-lync',
    lines: ['do-users-lync-disabled'],
    verify: 'verify-users-lync-disabled',
  },
  'users-hosted': {
    step: 'step-users-hosted',
    who: 'who-users-lync',
    lines: ['do-users-hosted'],
    verify: 'verify-users-hosted',
  },
  'same-pilot': {
    step: 'step-same-pilot',
    who: 'who-same-pilot',
    lines: ['do-same-pilot-first', 'do-same-pilot-then', 'do-same-pilot-last'],
    verify: 'verify-same-pilot',
  },
  'name-blank': {
    step: 'step-name-blank',
    who: 'who-same-pilot',
    lines: ['do-name-blank-first', 'do-name-blank-last'],
    verify: 'verify-name-blank',
  },
  'media-conflict': {
    step: 'step-media-conflict',
    who: 'who-media-conflict',
    lines: ['do-media-conflict-first', 'do-media-conflict-then', 'do-media-conflict-last'],
    verify: 'verify-media-conflict',
  },
  'permissions-denied': {
    step: 'step-permissions-denied',
    who: 'who-permissions-denied',
    lines: ['do-permissions-denied-first', 'do-permissions-denied-then'],
    verify: 'verify-permissions-denied',
  },
  'users-unseen': {
    step: 'step-users-unseen',
    who: 'who-users-unseen',
    lines: ['do-users-unseen-first', 'do-users-unseen-then'],
    verify: 'verify-users-unseen',
  },
};

/** One request of a forest about what only a person can mend at a time. */
export function byHandClaim({ name }: Forest): string {
  return `by-hand:${name}`;
}

/** One step of a person's for each finding. */
export function byHandDraft(forest: Forest, work: readonly Work[]): DraftInput {
  return {
    summary: say('summary', { forest: forest.name, count: work.length }),
    subject: [
      { label: say('subject-forest'), value: forest.name },
      ...work.map(({ finding }, at) => ({
        label: say('subject-finding', { number: at + 1, count: work.length }),
        value: finding,
      })),
    ],
    steps: work.map(({ rule, about, endpoint, looks }, at) => ({
      kind: 'manual',
      id: `${rule}-${at + 1}`,
      title: say(SAID[rule].step, about),
      administration: endpoint.administration,
      endpoint,
      instructions: [
        ...[SAID[rule].who, ...SAID[rule].lines].map((key) => say(key, about)),
        say('do-done'),
      ],
      settled: looks.map(({ check }) => check),
    })),
    changes: work.map(({ finding }) => ({
      object: forest.name,
      property: say('property-state'),
      before: finding,
      after: say('mended'),
    })),
    warnings: [...work.flatMap(warningsOf), say('note-by-hand')],
    stops: work.flatMap(({ rule, about }) =>
      rule === 'language-pack' ? [say('stops-language-pack', about)] : [],
    ),
    numbers: { created: 0, deleted: 0, changed: 0 },
    verifications: work.flatMap(({ rule, about, looks }) =>
      looks.map(({ on, check }) => ({ title: say(SAID[rule].verify, { ...about, on }), check })),
    ),
    undo: { kind: 'none', reason: say('undo-none') },
    claims: [byHandClaim(forest)],
    before: {
      work: work.map(({ rule, about, looks }) => [rule, about, looks.map(({ on }) => on)]),
    },
  };
}

function warningsOf({ rule, about }: Work): Message[] {
  if (rule === 'forest-trust') return [say('warning-forest-trust', about)];
  if (rule === 'users-unseen') return [say('warning-users-unseen', about)];
  if (rule === 'same-pilot') return [say('warning-same-pilot', about)];
  if (rule === 'media-conflict') return [say('warning-media-conflict', about)];
  return rule === 'two-servers' || rule === 'exchange-roles' ? [say('warning-setup', about)] : [];
}
