import { call } from '../../cmdlets/call.js';
import type { Call } from '../../protocol/call.js';
import type { Check, StepInput } from '../../protocol/plan.js';
import { exchangeShell } from '../kit/forests.js';
import { messagesOf } from '../kit/messages.js';
import { sameController } from '../kit/same-controller.js';
import type { ListChange } from './changes.js';
import type { Rules } from './rules.js';

const say = messagesOf('set-dialing-rules');

const PROPERTY = {
  configured: 'ConfiguredInCountryOrRegionGroups',
  allowed: 'AllowedInCountryOrRegionGroups',
} as const;

/**
 * One step for each object, by `@{Add=…; Remove=…}`. A group is configured on the plan before anybody
 * allows it, and nobody allows it any more when the plan loses it.
 */
export function stepsOf(rules: Rules, changes: readonly ListChange[]): StepInput[] {
  const { plan, policies, attendants } = rules;
  const on = (objects: readonly { readonly Guid: string }[]) =>
    objects
      .map(({ Guid }) => changes.filter(({ object }) => object === Guid))
      .filter((own) => own.length > 0);
  const others = on([...policies, ...attendants]).map((own) => stepOf(rules, own));
  const ofPlan = on([plan]).map((own) => stepOf(rules, own));
  const isConfiguring = changes.some(({ list, how }) => list === 'configured' && how === 'Remove');
  return isConfiguring ? [...others, ...ofPlan] : [...ofPlan, ...others];
}

function stepOf(rules: Rules, own: readonly ListChange[]): StepInput {
  const { forest, plan, policies, attendants } = rules;
  const guid = own[0]?.object ?? '';
  const policy = policies.findIndex(({ Guid }) => Guid === guid);
  const attendant = attendants.findIndex(({ Guid }) => Guid === guid);
  const target = { Identity: guid, ...sameController(plan) };
  const allowed = { AllowedInCountryOrRegionGroups: listArgument(own, 'allowed') };
  const place = {
    kind: 'command',
    administration: 'exchange',
    endpoint: exchangeShell(forest),
  } as const;
  const settled = own.map((change) => changeCheck(rules, change));
  if (policy >= 0) {
    return {
      ...place,
      id: `policy-${policy + 1}`,
      title: say('step-policy', { policy: policies[policy]?.Name ?? '' }),
      call: call('Set-UMMailboxPolicy', { ...target, ...allowed }),
      settled,
    };
  }
  if (attendant >= 0) {
    return {
      ...place,
      id: `attendant-${attendant + 1}`,
      title: say('step-attendant', { attendant: attendants[attendant]?.Name ?? '' }),
      call: call('Set-UMAutoAttendant', { ...target, ...allowed }),
      settled,
    };
  }
  const has = (list: ListChange['list']): boolean => own.some((change) => change.list === list);
  return {
    ...place,
    id: 'plan',
    title: say('step-plan', { dialPlan: plan.Name }),
    call: call('Set-UMDialPlan', {
      ...target,
      ...(has('configured')
        ? { ConfiguredInCountryOrRegionGroups: listArgument(own, 'configured') }
        : {}),
      ...(has('allowed') ? allowed : {}),
    }),
    settled,
  };
}

function listArgument(
  own: readonly ListChange[],
  list: ListChange['list'],
): { readonly Add?: string[]; readonly Remove?: string[] } {
  const groups = (how: ListChange['how']): string[] =>
    own.filter((one) => one.list === list && one.how === how).map(({ group }) => group);
  const [Add, Remove] = [groups('Add'), groups('Remove')];
  return { ...(Add.length === 0 ? {} : { Add }), ...(Remove.length === 0 ? {} : { Remove }) };
}

/** Whether a change has been made. */
export function changeCheck(rules: Rules, { list, object, how, group }: ListChange): Check {
  const { forest, plan, policies, attendants } = rules;
  const target = { Identity: object, ...sameController(plan) };
  const look = (): Call => {
    if (policies.some(({ Guid }) => Guid === object)) return call('Get-UMMailboxPolicy', target);
    if (attendants.some(({ Guid }) => Guid === object)) return call('Get-UMAutoAttendant', target);
    return call('Get-UMDialPlan', target);
  };
  return {
    endpoint: exchangeShell(forest),
    call: look(),
    where: { [PROPERTY[list]]: [group] },
    is: how === 'Add' ? 'present' : 'absent',
  };
}
