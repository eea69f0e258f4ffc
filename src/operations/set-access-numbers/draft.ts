import { call } from '../../cmdlets/call.js';
import type { Message } from '../../protocol/message.js';
import type { Check, DraftInput } from '../../protocol/plan.js';
import { dialPlanClaim, numberClaim } from '../kit/dial-plan-claim.js';
import { e164 } from '../kit/e164.js';
import type { FoundPlan } from '../kit/find-dial-plan.js';
import { exchangeShell } from '../kit/forests.js';
import { messagesOf } from '../kit/messages.js';
import { objectId } from '../kit/object-id.js';
import { sameController } from '../kit/same-controller.js';
import type { UmContact } from '../kit/um-contacts.js';

const say = messagesOf('set-access-numbers');

/** A dial plan's access numbers as they are to become. */
export interface WantedNumbers extends FoundPlan {
  readonly wanted: readonly string[];
  readonly add: readonly string[];
  readonly remove: readonly string[];
  /** Lync's contacts of the plan's subscriber access. */
  readonly contacts: readonly UmContact[];
}

/** One command, by `@{Add=…; Remove=…}`: a plain list would drop what somebody adds meanwhile. */
export function numbersDraft(numbers: WantedNumbers): DraftInput {
  const { forest, plan, wanted, add, remove } = numbers;
  const endpoint = exchangeShell(forest);
  const target = { Identity: plan.Guid, ...sameController(plan) };
  const has = (number: string, is: Check['is']): Check => ({
    endpoint,
    call: call('Get-UMDialPlan', target),
    where: { AccessTelephoneNumbers: [number] },
    is,
  });
  const present = plan.AccessTelephoneNumbers;
  return {
    summary: say('summary', {
      dialPlan: plan.Name,
      count: wanted.length,
      numbers: wanted.join(', '),
    }),
    subject: [
      { label: say('subject-plan'), value: plan.Name },
      { label: say('subject-forest'), value: forest.name },
    ],
    steps: [
      {
        kind: 'command',
        id: 'numbers',
        title: say('step-numbers', { dialPlan: plan.Name }),
        administration: 'exchange',
        endpoint,
        call: call('Set-UMDialPlan', {
          ...target,
          AccessTelephoneNumbers: {
            ...(add.length === 0 ? {} : { Add: add }),
            ...(remove.length === 0 ? {} : { Remove: remove }),
          },
        }),
        settled: [
          ...add.map((number) => has(number, 'present')),
          ...remove.map((number) => has(number, 'absent')),
        ],
      },
    ],
    changes: [
      {
        object: plan.Name,
        property: say('property-numbers'),
        before: present.length === 0 ? null : present.join(', '),
        after: wanted.length === 0 ? null : wanted.join(', '),
      },
    ],
    warnings: warningsOf(numbers),
    stops: remove.length === 0 ? [] : [say('stops-numbers', { numbers: remove.join(', ') })],
    numbers: { created: 0, deleted: 0, changed: 1 },
    verifications: [
      ...add.map((number) => ({
        title: say('verify-has', { dialPlan: plan.Name, number }),
        check: has(number, 'present'),
      })),
      ...remove.map((number) => ({
        title: say('verify-has-not', { dialPlan: plan.Name, number }),
        check: has(number, 'absent'),
      })),
    ],
    undo: present.every((number) => e164(number) === number)
      ? {
          kind: 'request',
          operation: 'set-access-numbers',
          parameters: {
            dialPlan: objectId(forest.name, plan.Guid),
            accessNumbers: [...present],
            forest: forest.name,
          },
          explanation: say('undo', { count: present.length, numbers: present.join(', ') }),
        }
      : { kind: 'none', reason: say('undo-none', { numbers: present.join(', ') }) },
    claims: [dialPlanClaim(numbers), ...add.map((number) => numberClaim(forest, number))],
    before: { dialPlan: plan.Guid, present: [...present], wanted: [...wanted] },
  };
}

function warningsOf({ plan, wanted, remove, contacts }: WantedNumbers): Message[] {
  const stale = contacts.filter(({ LineURI, DisplayNumber }) =>
    remove.some((number) => LineURI === `tel:${number}` || DisplayNumber === number),
  );
  return [
    say('warning-welcome-mail'),
    ...(wanted.length === 0 ? [say('warning-none', { dialPlan: plan.Name })] : []),
    ...stale.map(({ SipAddress, LineURI }) =>
      say('warning-contact', { contact: SipAddress, line: LineURI ?? '' }),
    ),
    say('note-ten-minutes'),
  ];
}
