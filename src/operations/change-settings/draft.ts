import { call } from '../../cmdlets/call.js';
import type { Message } from '../../protocol/message.js';
import type { Check, DraftInput } from '../../protocol/plan.js';
import type { Policy } from '../kit/find-policy.js';
import { exchangeShell } from '../kit/forests.js';
import { messagesOf } from '../kit/messages.js';
import { objectId } from '../kit/object-id.js';
import { mailboxClaim } from '../kit/person-claim.js';
import type { FoundPerson } from '../kit/person.js';
import { sameController } from '../kit/same-controller.js';
import type { UmMailbox } from '../kit/um-mailbox.js';
import type { ChangedSetting } from './changed-settings.js';
import { NO_OPERATOR } from './operator-number.js';
import { valueFor } from './settings.js';

const say = messagesOf('change-settings');

/** All that has been found and asked for. */
export interface Chosen {
  readonly person: FoundPerson;
  readonly um: UmMailbox;
  readonly policy: Policy;
  readonly changed: readonly ChangedSetting[];
  /** The operator's new number; null: none any more; undefined: it stays. */
  readonly operator: string | null | undefined;
  /** Whether that is an extension that nobody has. */
  readonly leadsNowhere: boolean;
  readonly subject: DraftInput['subject'];
}

/** What changing these settings would run, change and check. */
export function settingsDraft(chosen: Chosen): DraftInput {
  const { person, um, changed, operator } = chosen;
  const { forest, mailbox } = person;
  const user = mailbox.DisplayName;
  const properties = Object.fromEntries(
    changed.map(({ setting, after }) => [setting.property, valueFor(setting, after)]),
  );
  const about = { Identity: mailbox.Guid, ...sameController(mailbox) };
  const inMailbox = (where: Check['where'], is: Check['is'] = 'present'): Check => ({
    endpoint: exchangeShell(forest),
    call: call('Get-UMMailbox', about),
    where,
    is,
  });
  const settled = [
    inMailbox({
      UMEnabled: true,
      ...properties,
      ...(operator == null ? {} : { OperatorNumber: operator }),
    }),
    ...(operator === null
      ? [inMailbox({ OperatorNumber: um.OperatorNumber ?? '' }, 'absent')]
      : []),
  ];
  return {
    summary: say('summary', { user, count: changed.length + (operator === undefined ? 0 : 1) }),
    subject: chosen.subject,
    steps: [
      {
        kind: 'command',
        id: 'settings',
        title: say('step-settings', { user }),
        administration: 'exchange',
        endpoint: exchangeShell(forest),
        call: call('Set-UMMailbox', {
          ...about,
          ...properties,
          ...(operator === undefined ? {} : { OperatorNumber: operator ?? '' }),
        }),
        settled,
      },
    ],
    changes: [
      ...changed.map(({ setting, before, after }) => ({
        object: user,
        property: say(`property-${setting.id}`),
        before: say(`value-${before}`),
        after: say(`value-${after}`),
      })),
      ...(operator === undefined
        ? []
        : [
            {
              object: user,
              property: say('property-operator'),
              before: um.OperatorNumber,
              after: operator,
            },
          ]),
    ],
    warnings: warningsOf(chosen),
    stops: changed.some(({ setting, after }) => setting.id === 'telephone' && after === 'off')
      ? [say('stops-telephone', { user })]
      : [],
    numbers: { created: 0, deleted: 0, changed: 1 },
    verifications: settled.map((check) => ({ title: say('verify-settings', { user }), check })),
    undo: {
      kind: 'request',
      operation: 'change-settings',
      parameters: {
        user: objectId(forest.name, mailbox.Guid),
        ...(changed.length === 0
          ? {}
          : { settings: changed.map(({ name, before }) => `${name} ${before}`) }),
        ...(operator === undefined ? {} : { operatorNumber: um.OperatorNumber ?? NO_OPERATOR }),
      },
      explanation: say('undo'),
    },
    claims: [mailboxClaim(person)],
    before: {
      mailbox: mailbox.Guid,
      policy: um.UMMailboxPolicy.ObjectGuid,
      settings: Object.fromEntries(changed.map(({ name, before }) => [name, before])),
      operator: um.OperatorNumber,
    },
  };
}

function warningsOf({ person, um, policy, changed, operator, leadsNowhere }: Chosen): Message[] {
  const user = person.mailbox.DisplayName;
  const hasNoEffect = changed.filter(
    ({ setting: { allowed }, after }) =>
      after !== 'off' && allowed !== null && policy[allowed] === false,
  );
  return [
    ...hasNoEffect.map(({ setting }) =>
      say('warning-policy', { setting: setting.id, policy: policy.Name }),
    ),
    ...(changed.some(({ setting, after }) => setting.id === 'pinless' && after === 'on')
      ? [say('warning-pinless', { user })]
      : []),
    ...(leadsNowhere
      ? [say('warning-nobody', { number: operator ?? '', dialPlan: um.UMDialPlan.Name })]
      : []),
    ...(operator === null ? [say('note-no-operator')] : []),
  ];
}
