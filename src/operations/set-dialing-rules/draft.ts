import type { Message } from '../../protocol/message.js';
import type { Change, DraftInput } from '../../protocol/plan.js';
import { dialPlanClaim } from '../kit/dial-plan-claim.js';
import { messagesOf } from '../kit/messages.js';
import { objectId } from '../kit/object-id.js';
import { listOf, reverse, type ListChange } from './changes.js';
import { groupName } from './groups.js';
import type { Rules } from './rules.js';
import { changeCheck, stepsOf } from './steps.js';

const say = messagesOf('set-dialing-rules');

/** The plan that makes these changes, all of which have still to be made. */
export function rulesDraft(rules: Rules, changes: readonly ListChange[]): DraftInput {
  const { forest, plan, policies, attendants, isOnePolicy } = rules;
  const steps = stepsOf(rules, changes);
  const names = [
    ...new Set(
      changes.map(({ list, group }) => (list === 'configured' ? groupName(group) : group)),
    ),
  ].join(', ');
  const isAdding = changes.some(({ how }) => how === 'Add');
  const id = objectId(forest.name, plan.Guid);
  return {
    summary: say(isAdding ? 'summary' : 'summary-back', { dialPlan: plan.Name, groups: names }),
    subject: [
      { label: say('subject-plan'), value: plan.Name },
      { label: say('subject-groups'), value: names.slice(0, 400) },
      { label: say('subject-forest'), value: forest.name },
    ],
    steps,
    changes: changesOf(rules, changes),
    warnings: warningsOf(rules, changes),
    stops: isAdding ? [] : [say('stops-calls', { groups: names })],
    numbers: { created: 0, deleted: 0, changed: steps.length },
    verifications: changes.map((change) => ({
      title: say(change.how === 'Add' ? 'verify-in' : 'verify-out', {
        object: nameOf(rules, change.object),
        group: change.group,
      }),
      check: changeCheck(rules, change),
    })),
    undo: {
      kind: 'request',
      operation: 'set-dialing-rules',
      parameters: { dialPlan: id, forest: forest.name, changes: changes.map(reverse) },
      explanation: say('undo'),
    },
    instead:
      isOnePolicy || !isAdding || attendantsIn(rules, changes).length === 0
        ? []
        : policies.slice(0, 3).map((policy) => ({
            operation: 'set-dialing-rules',
            parameters: {
              dialPlan: id,
              policy: objectId(forest.name, policy.Guid),
              forest: forest.name,
              ...entriesOf(changes),
            },
            text: say('instead-policy', { policy: policy.Name }),
          })),
    claims: [dialPlanClaim(rules)],
    before: {
      dialPlan: plan.Guid,
      changes: changes.map(({ list, object, how, group }) => [how, list, object, group].join(' ')),
      configured: [...plan.ConfiguredInCountryOrRegionGroups],
      allowed: [plan, ...policies, ...attendants].map(
        ({ Guid, AllowedInCountryOrRegionGroups }) =>
          `${Guid}: ${[...AllowedInCountryOrRegionGroups].sort().join(', ')}`,
      ),
    },
  };
}

/** The groups as another request would ask for them. */
function entriesOf(changes: readonly ListChange[]): { readonly groups: string[] } {
  const entries = changes.filter(({ list }) => list === 'configured').map(({ group }) => group);
  const configured = new Set(entries.map(groupName));
  const names = changes
    .filter(({ list, group }) => list === 'allowed' && !configured.has(group))
    .map(({ group }) => group);
  return { groups: [...entries, ...new Set(names)] };
}

function changesOf(rules: Rules, changes: readonly ListChange[]): Change[] {
  const lists = new Map(changes.map((change) => [`${change.list} ${change.object}`, change]));
  return [...lists.values()].map(({ list, object }) => {
    const before = listOf(rules, list, object) ?? [];
    const own = changes.filter((one) => one.list === list && one.object === object);
    const isOut = (entry: string): boolean =>
      own.some((one) => one.how === 'Remove' && one.group.toLowerCase() === entry.toLowerCase());
    const after = [
      ...before.filter((entry) => !isOut(entry)),
      ...own.filter(({ how }) => how === 'Add').map(({ group }) => group),
    ];
    return {
      object: nameOf(rules, object),
      property: say(list === 'configured' ? 'property-configured' : 'property-allowed'),
      before: before.length === 0 ? null : before.join('; '),
      after: after.length === 0 ? null : after.join('; '),
    };
  });
}

function warningsOf(rules: Rules, changes: readonly ListChange[]): Message[] {
  const attendants = attendantsIn(rules, changes);
  const isAdding = changes.some(({ how }) => how === 'Add');
  const { ConfiguredInCountryOrRegionGroups: present } = rules.plan;
  return [
    ...(isAdding ? [say('warning-cost', { dialPlan: rules.plan.Name })] : []),
    ...(isAdding && attendants.length > 0
      ? [say('warning-attendants', { attendants: attendants.join(', ') })]
      : []),
    ...(isAdding && present.length > 0 ? [say('note-kept', { groups: present.join('; ') })] : []),
    say('note-lync'),
  ];
}

function attendantsIn({ attendants }: Rules, changes: readonly ListChange[]): string[] {
  return attendants
    .filter(({ Guid }) => changes.some(({ object }) => object === Guid))
    .map(({ Name }) => Name);
}

function nameOf({ plan, policies, attendants }: Rules, guid: string): string {
  return [plan, ...policies, ...attendants].find(({ Guid }) => Guid === guid)?.Name ?? guid;
}
