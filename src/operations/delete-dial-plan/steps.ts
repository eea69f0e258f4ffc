import { call } from '../../cmdlets/call.js';
import type { Check, StepInput } from '../../protocol/plan.js';
import { exchangeShell } from '../kit/forests.js';
import { messagesOf } from '../kit/messages.js';
import { sameController } from '../kit/same-controller.js';
import type { Uses } from './uses.js';

const say = messagesOf('delete-dial-plan');

/** Hunt groups, then policies, the default one among them, then the plan. */
export function removalSteps(uses: Uses): StepInput[] {
  const { forest, plan, huntGroups, policies } = uses;
  const controller = sameController(plan);
  const place = { administration: 'exchange', endpoint: exchangeShell(forest) } as const;
  const removal = (guid: string) => ({ Identity: guid, Confirm: false, ...controller });
  const gone = (looking: Check['call']): Check => ({
    endpoint: place.endpoint,
    call: looking,
    where: {},
    is: 'absent',
  });
  const look = (guid: string) => ({ Identity: guid, ...controller });
  return [
    ...huntGroups.map(({ Guid, Name, UMIPGateway }, index): StepInput => ({
      kind: 'command',
      id: `hunt-group-${index + 1}`,
      title: say('step-hunt-group', { huntGroup: `${UMIPGateway.Name}\\${Name}` }),
      ...place,
      call: call('Remove-UMHuntGroup', removal(Guid)),
      settled: [gone(call('Get-UMHuntGroup', look(Guid)))],
    })),
    ...policies.map(({ Guid, Name }, index): StepInput => ({
      kind: 'command',
      id: `policy-${index + 1}`,
      title: say('step-policy', { policy: Name }),
      ...place,
      call: call('Remove-UMMailboxPolicy', removal(Guid)),
      settled: [gone(call('Get-UMMailboxPolicy', look(Guid)))],
    })),
    {
      kind: 'command',
      id: 'plan',
      title: say('step-plan', { name: plan.Name }),
      ...place,
      call: call('Remove-UMDialPlan', removal(plan.Guid)),
      settled: [goneCheck(uses)],
    },
  ];
}

/** The plan isn't there any more. */
export function goneCheck({ forest, plan }: Uses): Check {
  return {
    endpoint: exchangeShell(forest),
    call: call('Get-UMDialPlan', { Identity: plan.Guid, ...sameController(plan) }),
    where: {},
    is: 'absent',
  };
}
