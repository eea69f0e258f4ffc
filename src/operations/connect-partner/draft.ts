import type { Forest } from '../../protocol/endpoint.js';
import type { Message } from '../../protocol/message.js';
import type { DraftInput, StepInput } from '../../protocol/plan.js';
import { exchangeShell, lyncShell } from '../kit/forests.js';
import { messagesOf } from '../kit/messages.js';
import { partnerCheck } from '../kit/partner-applications.js';
import { SIDES, type Side } from '../kit/trusted-roots/lacking.js';
import type { BothPartners } from './read.js';

const say = messagesOf('connect-partner');

/** One request about the partners of a forest at a time. */
export function connectClaim({ name }: Forest): string {
  return `partner:${name}`;
}

/** One step of a person's for each side that doesn't let the other in. */
export function partnerDraft(both: BothPartners): DraftInput {
  const { forest, partners } = both;
  const sides = SIDES.filter((side) => partners[side]?.isEnabled !== true);
  const about = { forest: forest.name, lyncForest: forest.lyncForest };
  return {
    summary: say('summary', { ...about, count: sides.length }),
    subject: [
      { label: say('subject-forest'), value: forest.name },
      { label: say('subject-lync'), value: forest.lyncForest },
    ],
    steps: sides.map((side) => sideStep(both, side)),
    changes: sides.map((side) => ({
      object: side === 'lync' ? forest.lyncForest : forest.name,
      property: side === 'lync' ? say('property-lync') : say('property-exchange'),
      before: partners[side] === null ? null : say('disabled'),
      after: say('enabled'),
    })),
    warnings: [say('warning-iis', about), say('note-by-hand')],
    stops: [],
    numbers: {
      created: sides.filter((side) => partners[side] === null).length,
      deleted: 0,
      changed: sides.filter((side) => partners[side] !== null).length,
    },
    verifications: sides.map((side) => ({
      title: side === 'lync' ? say('verify-lync', about) : say('verify-exchange', about),
      check: partnerCheck(forest, side),
    })),
    undo: { kind: 'none', reason: say('undo-none') },
    claims: [connectClaim(forest)],
    before: { partners },
  };
}

function sideStep(both: BothPartners, side: Side): StepInput {
  const { forest } = both;
  const about = { forest: forest.name, lyncForest: forest.lyncForest };
  return {
    kind: 'manual',
    id: `partner-${side}`,
    title: side === 'lync' ? say('step-lync', about) : say('step-exchange', about),
    administration: side,
    endpoint: side === 'lync' ? lyncShell(forest) : exchangeShell(forest),
    instructions: [...(side === 'lync' ? inLync(both) : inExchange(both)), say('do-done')],
    settled: [partnerCheck(forest, side)],
  };
}

function inExchange({ partners: { exchange }, server, pool }: BothPartners): Message[] {
  return [
    say('do-exchange-who', { server }),
    ...(exchange === null
      ? [
          say('do-exchange-folder'),
          say('do-exchange-make', { pool }),
          say('do-exchange-url', { pool }),
        ]
      : [say('do-exchange-enable', { name: exchange.name })]),
    say('do-exchange-iis'),
  ];
}

function inLync({ partners: { lync }, forest, frontEnd }: BothPartners): Message[] {
  return [
    say('do-lync-who', { frontEnd }),
    ...(lync === null
      ? [
          say('do-lync-certificate'),
          say('do-lync-make', { forest: forest.name }),
          say('do-lync-url', { forest: forest.name }),
        ]
      : [say('do-lync-enable', { name: lync.name })]),
    say('do-lync-try'),
  ];
}
