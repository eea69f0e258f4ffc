import { call } from '../../cmdlets/call.js';
import type { Check, DraftInput, StepInput } from '../../protocol/plan.js';
import { numberClaim } from '../kit/dial-plan-claim.js';
import { exchangeShell } from '../kit/forests.js';
import { messagesOf } from '../kit/messages.js';
import { sameController } from '../kit/same-controller.js';
import type { WantedAttendant } from './choose.js';

const say = messagesOf('create-auto-attendant');

/** The plan that makes it and, where one is given, sets its language, which has a cmdlet of its own. */
export function createDraft(wanted: WantedAttendant): DraftInput {
  const { forest, plan, name, pilot, language, without, present } = wanted;
  const endpoint = exchangeShell(forest);
  const controller = sameController(plan);
  const looking = call('Get-UMAutoAttendant', { UMDialPlan: plan.Guid, ...controller });
  const made: Check = {
    endpoint,
    call: looking,
    where: { Name: name, PilotIdentifierList: [pilot] },
    is: 'present',
  };
  const speaks: Check = {
    endpoint,
    call: looking,
    where: { Name: name, Language: language ?? '' },
    is: 'present',
  };
  const create: StepInput = {
    kind: 'command',
    id: 'create',
    title: say('step-create', { name }),
    administration: 'exchange',
    endpoint,
    call: call('New-UMAutoAttendant', {
      Name: name,
      UMDialPlan: plan.Guid,
      PilotIdentifierList: [pilot],
      Status: 'Disabled',
      ...controller,
    }),
    settled: [made],
    already: present !== null,
  };
  const speak: StepInput[] =
    language === null
      ? []
      : [
          {
            kind: 'command',
            id: 'language',
            title: say('step-language', { name, language }),
            administration: 'exchange',
            endpoint,
            call: call('Set-UMAutoAttendant', {
              Identity: present?.Guid ?? name,
              Language: language,
              ...controller,
            }),
            settled: [speaks],
          },
        ];
  return {
    summary: say('summary', { name, dialPlan: plan.Name, pilot }),
    subject: [
      { label: say('subject-name'), value: name },
      { label: say('subject-plan'), value: plan.Name },
      { label: say('subject-number'), value: pilot },
      { label: say('subject-forest'), value: forest.name },
    ],
    steps: [create, ...speak],
    changes: [
      ...(present === null
        ? [
            { object: name, property: say('property-number'), before: null, after: pilot },
            {
              object: name,
              property: say('property-status'),
              before: null,
              after: say('value-off'),
            },
          ]
        : []),
      ...(language === null
        ? []
        : [
            {
              object: name,
              property: say('property-language'),
              before: present?.Language ?? null,
              after: language,
            },
          ]),
    ],
    warnings: [
      ...(present === null ? [say('warning-disabled', { name })] : []),
      ...(without.length === 0
        ? []
        : [
            say('warning-language', {
              language: plan.DefaultLanguage ?? '',
              servers: without.join(', '),
            }),
          ]),
      ...(language === null ? [say('note-language')] : []),
    ],
    stops: [],
    numbers: { created: present === null ? 1 : 0, deleted: 0, changed: present === null ? 0 : 1 },
    verifications: [
      { title: say('verify-made', { name, pilot }), check: made },
      ...(language === null
        ? []
        : [{ title: say('verify-language', { name, language }), check: speaks }]),
    ],
    undo: { kind: 'none', reason: say('undo-none', { name }) },
    next: [
      {
        operation: 'enable-auto-attendant',
        parameters: { name, forest: forest.name },
        text: say('next-enable', { name }),
      },
      {
        operation: 'create-contact',
        parameters: { name, forest: forest.name },
        text: say('next-contact', { name }),
      },
    ],
    claims: [
      `auto-attendant-name:${forest.name}:${name.toLowerCase()}`,
      numberClaim(forest, pilot),
    ],
    before: {
      dialPlan: plan.Guid,
      name,
      pilot,
      language,
      present: present?.Guid ?? null,
      presentLanguage: present?.Language ?? null,
    },
  };
}
