import { call } from '../../cmdlets/call.js';
import type { Check, DraftInput } from '../../protocol/plan.js';
import { exchangeShell } from '../kit/forests.js';
import { messagesOf } from '../kit/messages.js';
import { sameController } from '../kit/same-controller.js';
import type { WantedPolicy } from './choose.js';

const say = messagesOf('create-policy');

/** One command; what the policy is to allow has operations of its own. */
export function createPolicyDraft({ forest, plan, name, own }: WantedPolicy): DraftInput {
  const endpoint = exchangeShell(forest);
  const controller = sameController(plan);
  const made: Check = {
    endpoint,
    call: call('Get-UMMailboxPolicy', { UMDialPlan: plan.Guid, ...controller }),
    where: { Name: name },
    is: 'present',
  };
  return {
    summary: say('summary', { name, dialPlan: plan.Name }),
    subject: [
      { label: say('subject-policy'), value: name },
      { label: say('subject-plan'), value: plan.Name },
      { label: say('subject-forest'), value: forest.name },
    ],
    steps: [
      {
        kind: 'command',
        id: 'create',
        title: say('step-create', { name }),
        administration: 'exchange',
        endpoint,
        call: call('New-UMMailboxPolicy', { Name: name, UMDialPlan: plan.Guid, ...controller }),
        settled: [made],
      },
    ],
    changes: [
      { object: name, property: say('property-plan'), before: null, after: plan.Name },
      { object: name, property: say('property-pin'), before: null, after: say('value-pin') },
    ],
    warnings: [
      say('warning-rules', { name }),
      ...(own.length === 0
        ? []
        : [say('note-others', { policies: own.map((policy) => policy.Name).join(', ') })]),
    ],
    stops: [],
    numbers: { created: 1, deleted: 0, changed: 0 },
    verifications: [{ title: say('verify-made', { name, dialPlan: plan.Name }), check: made }],
    undo: { kind: 'none', reason: say('undo-none', { name }) },
    next: [
      {
        operation: 'set-dialing-rules',
        parameters: { dialPlan: plan.Name, policy: name, forest: forest.name },
        text: say('next-rules'),
      },
    ],
    claims: [`policy-name:${forest.name}:${name.toLowerCase()}`],
    before: { dialPlan: plan.Guid, name, own: own.map(({ Guid }) => Guid).sort() },
  };
}
