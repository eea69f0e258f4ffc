import { call } from '../../cmdlets/call.js';
import type { Check, DraftInput, StepInput } from '../../protocol/plan.js';
import { lyncShell } from '../kit/forests.js';
import { messagesOf } from '../kit/messages.js';
import type { UmContact } from '../kit/um-contacts.js';
import type { Moves } from './choose.js';

const say = messagesOf('move-contacts');

/** The claim of a waiting request on where a contact is. */
export function contactMoveClaim({ SipAddress }: UmContact): string {
  return `contact-pool:${SipAddress.toLowerCase()}`;
}

/** One move for each contact, each looked at by its address. */
export function moveDraft(chosen: Moves): DraftInput {
  const { forest, target, moves, stray } = chosen;
  const pool = target.Fqdn;
  const contacts = moves.map(({ contact }) => contact);
  const sources = [...new Set(contacts.map(({ RegistrarPool }) => RegistrarPool ?? '—'))].sort();
  const plans = [...new Set(moves.map(({ found }) => found.plan.Name))].sort();
  return {
    summary: say('summary', { count: contacts.length, from: sources.join(', '), pool }),
    subject: [
      { label: say('subject-pool'), value: pool },
      { label: say('subject-from'), value: sources.join(', ') },
      { label: say('subject-plans'), value: plans.join(', ') },
    ],
    steps: contacts.map((contact, index) => step(chosen, contact, `move-${index + 1}`)),
    changes: contacts.map(({ SipAddress, RegistrarPool }) => ({
      object: SipAddress,
      property: say('property-pool'),
      before: RegistrarPool,
      after: pool,
    })),
    warnings: [
      say('warning-front-ends', { pool }),
      ...(stray.length === 0
        ? []
        : [
            say('warning-stray', {
              count: stray.length,
              contacts: stray.map(({ SipAddress }) => SipAddress).join(', '),
            }),
          ]),
    ],
    stops: [say('stops-calls', { contacts: contacts.map(labelOf).join(', ') })],
    numbers: { created: 0, deleted: 0, changed: contacts.length },
    verifications: contacts.map((contact) => ({
      title: say('verify', { contact: contact.SipAddress, pool }),
      check: onPool(chosen, contact),
    })),
    undo: undoOf(chosen, sources),
    next: [
      {
        operation: 'restart-front-ends',
        parameters: { pool, which: 'all', forest: forest.name },
        text: say('next-restart', { pool }),
      },
    ],
    claims: contacts.map(contactMoveClaim),
    before: {
      pool,
      contacts: contacts.map(({ SipAddress, RegistrarPool }) => [SipAddress, RegistrarPool]),
    },
  };
}

function step(chosen: Moves, contact: UmContact, id: string): StepInput {
  const pool = chosen.target.Fqdn;
  return {
    kind: 'command',
    id,
    title: say('step', { contact: contact.SipAddress, pool }),
    administration: 'lync',
    endpoint: lyncShell(chosen.forest),
    call: call('Move-CsExUmContact', {
      Identity: contact.SipAddress,
      Target: pool,
      Confirm: false,
    }),
    settled: [onPool(chosen, contact)],
  };
}

function onPool({ forest, target }: Moves, { SipAddress }: UmContact): Check {
  return {
    endpoint: lyncShell(forest),
    call: call('Get-CsExUmContact', { Identity: SipAddress }),
    where: { RegistrarPool: target.Fqdn },
    is: 'present',
  };
}

/** Back to where they were, where that was one pool. */
function undoOf({ forest, target, moves }: Moves, sources: readonly string[]): DraftInput['undo'] {
  const [source, second] = sources;
  if (source === undefined || source === '—' || second !== undefined) {
    return { kind: 'none', reason: say('undo-several', { pools: sources.join(', ') }) };
  }
  return {
    kind: 'request',
    operation: 'move-contacts',
    parameters: {
      fromPool: target.Fqdn,
      pool: source,
      sipAddress: moves.map(({ contact }) => contact.SipAddress),
      forest: forest.name,
    },
    explanation: say('undo', { pool: source }),
  };
}

function labelOf({ DisplayNumber, SipAddress }: UmContact): string {
  return DisplayNumber ?? SipAddress;
}
