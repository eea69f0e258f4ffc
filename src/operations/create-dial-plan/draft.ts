import { call } from '../../cmdlets/call.js';
import type { Message } from '../../protocol/message.js';
import type { Change, Check, DraftInput } from '../../protocol/plan.js';
import { dialPlanNameClaim, numberClaim } from '../kit/dial-plan-claim.js';
import { exchangeShell } from '../kit/forests.js';
import { messagesOf } from '../kit/messages.js';
import { sameController } from '../kit/same-controller.js';
import type { LyncPool } from '../kit/um-contacts.js';
import type { WantedPlan } from './choose.js';
import { followUps } from './follow-ups.js';

const say = messagesOf('create-dial-plan');

/** What extensions are usually as long as. */
const USUAL = { least: 3, most: 7 };

/** One command makes the plan and its default policy, whatever that is called. */
export function createDraft(wanted: WantedPlan, pools: readonly LyncPool[]): DraftInput {
  const { forest, name, digits, countryCode, accessNumbers, security, others } = wanted;
  const endpoint = exchangeShell(forest);
  const [other] = others;
  const controller = other === undefined ? {} : sameController(other);
  const made: Check = {
    endpoint,
    call: call('Get-UMDialPlan', controller),
    where: {
      Name: name,
      URIType: 'SipName',
      VoIPSecurity: security.voip,
      NumberOfDigitsInExtension: digits,
      CountryOrRegionCode: countryCode,
      AccessTelephoneNumbers: [...accessNumbers],
    },
    is: 'present',
  };
  const policy: Check = {
    endpoint,
    call: call('Get-UMMailboxPolicy', controller),
    where: { UMDialPlan: name },
    is: 'present',
  };
  return {
    summary: say('summary', { name, digits, forest: forest.name }),
    subject: [
      { label: say('subject-plan'), value: name },
      { label: say('subject-digits'), value: String(digits) },
      { label: say('subject-forest'), value: forest.name },
      { label: say('subject-country'), value: `+${countryCode}` },
    ],
    steps: [
      {
        kind: 'command',
        id: 'create',
        title: say('step-create', { name }),
        administration: 'exchange',
        endpoint,
        call: call('New-UMDialPlan', {
          Name: name,
          URIType: 'SipName',
          VoIPSecurity: security.voip,
          NumberOfDigitsInExtension: digits,
          CountryOrRegionCode: countryCode,
          ...(accessNumbers.length === 0 ? {} : { AccessTelephoneNumbers: accessNumbers }),
          ...controller,
        }),
        settled: [made],
      },
    ],
    changes: changesOf(wanted),
    warnings: warningsOf(wanted),
    stops: [],
    numbers: { created: 2, deleted: 0, changed: 0 },
    verifications: [
      { title: say('verify-made', { name }), check: made },
      { title: say('verify-policy', { name }), check: policy },
    ],
    undo: {
      kind: 'request',
      operation: 'delete-dial-plan',
      parameters: { dialPlan: name, forest: forest.name },
      explanation: say('undo', { name }),
    },
    next: followUps(wanted, pools),
    claims: [
      dialPlanNameClaim(forest.name, name),
      ...accessNumbers.map((number) => numberClaim(forest, number)),
    ],
    before: {
      name,
      digits,
      countryCode,
      accessNumbers: [...accessNumbers],
      security: security.voip,
      dialPlans: others.map(({ Guid }) => Guid).sort(),
    },
  };
}

function changesOf({ name, digits, countryCode, accessNumbers, security }: WantedPlan): Change[] {
  const made = (property: string, after: Change['after']): Change => ({
    object: name,
    property: say(property),
    before: null,
    after,
  });
  return [
    made('property-type', say('value-sip')),
    made('property-digits', String(digits)),
    made('property-security', security.voip),
    made('property-country', countryCode),
    ...(accessNumbers.length === 0 ? [] : [made('property-numbers', accessNumbers.join(', '))]),
    made('property-policy', say('value-policy')),
  ];
}

function warningsOf(wanted: WantedPlan): Message[] {
  const { name, digits, accessNumbers, security, addressGateways } = wanted;
  return [
    say('warning-fixed', { name, digits }),
    ...(digits < USUAL.least || digits > USUAL.most ? [say('warning-digits', { digits })] : []),
    ...(accessNumbers.length === 0 ? [say('warning-no-numbers')] : []),
    say('warning-not-yet', { name }),
    security.levels.length === 0
      ? say('warning-encryption-unknown')
      : say('note-security', { security: security.voip, levels: security.levels.join(', ') }),
    ...(addressGateways.length === 0
      ? []
      : [say('note-gateways', { gateways: addressGateways.join(', ') })]),
    say('note-policy'),
  ];
}
