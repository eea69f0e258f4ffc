import { call, type Output } from '../../cmdlets/call.js';
import { message, type Message } from '../../protocol/message.js';
import type { Check, DraftInput } from '../../protocol/plan.js';
import { arrivalSteps } from '../kit/arrival.js';
import { extensionClaims, lineExtension } from '../kit/choose-extension.js';
import type { DialPlan, FoundPlan } from '../kit/find-dial-plan.js';
import type { Policy } from '../kit/find-policy.js';
import { exchangeShell, lyncShell } from '../kit/forests.js';
import { sipProxiesOf, type LyncUser } from '../kit/lync-user.js';
import { messagesOf } from '../kit/messages.js';
import { objectId } from '../kit/object-id.js';
import { mailboxClaim } from '../kit/person-claim.js';
import type { FoundPerson } from '../kit/person.js';
import { sameController } from '../kit/same-controller.js';
import { eumAddress, eumAddressesOf } from '../kit/um-addresses.js';
import { howToListen, pinByMail, userText } from '../kit/user-text.js';

const say = messagesOf('change-dial-plan');

/** All that has been found and chosen. */
export interface Chosen {
  readonly person: FoundPerson;
  readonly um: Output<'Get-UMMailbox'>;
  readonly lync: LyncUser;
  /** The dial plan that the person is on; null: a mailbox that has lost it. */
  readonly from: DialPlan | null;
  readonly plan: DialPlan;
  /** The dial plans of all forests. */
  readonly dialPlans: readonly FoundPlan[];
  readonly policy: Policy;
  /** Without `sip:`. */
  readonly sipAddress: string;
  readonly extension: string;
  /** Whether calls can get from the person's pool to the new dial plan. */
  readonly isConnected: boolean;
  readonly subject: DraftInput['subject'];
}

/** What moving this person would run, change and check. */
export function moveDraft(chosen: Chosen): DraftInput {
  const { person, um, lync, from, plan, policy, sipAddress, extension } = chosen;
  const { forest, mailbox } = person;
  const user = mailbox.DisplayName;
  const about = { Identity: mailbox.Guid, ...sameController(mailbox) };
  const same = { administration: 'exchange' as const, endpoint: exchangeShell(forest) };
  const { isOff, isOn, inLync, hasAddress } = checksOf(chosen);
  const change = (property: string, before: string | Message | null, after: string | Message) => ({
    object: user,
    property: say(property),
    before,
    after,
  });
  return {
    summary: say('summary', { user, dialPlan: plan.Name, extension }),
    subject: chosen.subject,
    steps: [
      {
        kind: 'command',
        id: 'disable',
        title: say('step-disable', { user, dialPlan: from?.Name ?? '—' }),
        ...same,
        call: call('Disable-UMMailbox', { ...about, KeepProperties: true, Confirm: false }),
        settled: [isOff],
      },
      {
        kind: 'command',
        id: 'enable',
        title: say('step-enable', { user, dialPlan: plan.Name }),
        ...same,
        call: call('Enable-UMMailbox', {
          ...about,
          UMMailboxPolicy: policy.Guid,
          Extensions: [extension],
          SIPResourceIdentifier: sipAddress,
          PINExpired: true,
        }),
        settled: [isOn],
        follows: 'disable',
      },
      ...arrivalSteps(forest, inLync),
    ],
    changes: [
      change('property-dial-plan', um.UMDialPlan?.Name ?? null, plan.Name),
      change('property-policy', um.UMMailboxPolicy?.Name ?? null, policy.Name),
      change('property-extension', um.Extensions.join(', ') || null, extension),
      change('property-sip', um.SIPResourceIdentifier, sipAddress),
      change(
        'property-pin',
        say('value-old'),
        say('value-pin', { address: mailbox.PrimarySmtpAddress }),
      ),
    ],
    warnings: warningsOf(chosen),
    stops: [say('stops', { user })],
    numbers: { created: 0, deleted: 0, changed: 1 },
    verifications: [
      {
        title: say('verify-enabled', { dialPlan: plan.Name, policy: policy.Name, extension }),
        check: isOn,
      },
      {
        title: say('verify-extension', { extension }),
        check: hasAddress(eumAddress(extension, plan.PhoneContext)),
      },
      {
        title: say('verify-sip', { sipAddress }),
        check: hasAddress(eumAddress(sipAddress, plan.PhoneContext)),
      },
      {
        title: say('verify-lync', { user, forest: forest.lyncForest }),
        check: inLync,
      },
    ],
    undo: undoOf(chosen),
    userTexts: [
      userText(mailbox, plan.DefaultLanguage, [
        message('user-text.moved', { extension }),
        howToListen(plan.AccessTelephoneNumbers),
        pinByMail(mailbox.PrimarySmtpAddress),
      ]),
    ],
    claims: [...extensionClaims(person, plan, chosen.dialPlans, extension), mailboxClaim(person)],
    before: {
      mailbox: mailbox.Guid,
      dialPlan: um.UMDialPlan?.ObjectGuid ?? null,
      policy: um.UMMailboxPolicy?.ObjectGuid ?? null,
      extensions: [...um.Extensions].sort(),
      sipAddresses: sipProxiesOf(mailbox).sort(),
      eum: eumAddressesOf(mailbox).sort(),
      to: { plan: plan.Guid, digits: plan.NumberOfDigitsInExtension, policy: policy.Guid },
      lync: { sipAddress: lync.SipAddress, line: lync.LineURI, pool: lync.RegistrarPool },
      missedCalls: um.MissedCallNotificationEnabled,
      operator: um.OperatorNumber,
    },
  };
}

function checksOf({ person, lync, plan, policy, sipAddress, extension }: Chosen) {
  const { mailbox } = person;
  const endpoint = exchangeShell(person.forest);
  const about = { Identity: mailbox.Guid, ...sameController(mailbox) };
  const old = eumAddressesOf(mailbox);
  const hasAddress = (address: string): Check => ({
    endpoint,
    call: call('Get-UMMailbox', about),
    where: { EmailAddresses: [address] },
    is: 'present',
  });
  // So also once the mailbox is on the new plan: by then it must never be disabled again.
  const isOff: Check =
    old.length === 0
      ? { endpoint, call: call('Get-Mailbox', about), where: { UMEnabled: false }, is: 'present' }
      : {
          endpoint,
          call: call('Get-Mailbox', about),
          where: { EmailAddresses: old },
          is: 'absent',
        };
  const isOn: Check = {
    endpoint,
    call: call('Get-UMMailbox', about),
    where: {
      UMEnabled: true,
      UMDialPlan: plan.Guid,
      UMMailboxPolicy: policy.Guid,
      Extensions: [extension],
      SIPResourceIdentifier: sipAddress,
    },
    is: 'present',
  };
  const inLync: Check = {
    endpoint: lyncShell(person.forest),
    call: call('Get-CsUser', { Identity: lync.SipAddress }),
    where: { ExUmEnabled: true },
    is: 'present',
  };
  return { hasAddress, isOff, isOn, inLync };
}

function warningsOf({ person, um, lync, from, plan, extension, isConnected }: Chosen): Message[] {
  const user = person.mailbox.DisplayName;
  const line = lineExtension(lync.LineURI);
  const suffix = `;phone-context=${from?.PhoneContext ?? ''}`.toLowerCase();
  const elsewhere = eumAddressesOf(person.mailbox)
    .filter((address) => from !== null && !address.toLowerCase().endsWith(suffix))
    .map((address) => address.slice('eum:'.length).replace(/;.*$/, ''));
  const pool = lync.RegistrarPool ?? '—';
  return [
    say('warning-pin', { user }),
    ...(um.Extensions.length === 0
      ? []
      : [
          say('warning-free', { extension: um.Extensions.join(', '), dialPlan: from?.Name ?? '—' }),
        ]),
    ...(um.Extensions.length > 1 || elsewhere.length > 0
      ? [say('warning-lost', { addresses: [...um.Extensions.slice(1), ...elsewhere].join(', ') })]
      : []),
    ...(line !== null && line !== extension
      ? [say('warning-other-extension', { user, line, extension })]
      : []),
    ...(plan.AccessTelephoneNumbers.length === 0
      ? [say('warning-no-access-number', { dialPlan: plan.Name })]
      : []),
    ...(isConnected ? [] : [say('warning-no-route', { pool, dialPlan: plan.Name })]),
  ];
}

function undoOf({ person, um, from }: Chosen): DraftInput['undo'] {
  const [extension] = um.Extensions;
  if (from?.URIType !== 'SipName' || um.UMMailboxPolicy === null || extension === undefined)
    return { kind: 'none', reason: say('undo-none') };
  const { name } = person.forest;
  return {
    kind: 'request',
    operation: 'change-dial-plan',
    parameters: {
      user: objectId(name, person.mailbox.Guid),
      dialPlan: objectId(name, from.Guid),
      policy: objectId(name, um.UMMailboxPolicy.ObjectGuid),
      newExtension: extension,
    },
    explanation: say('undo', { dialPlan: from.Name, extension }),
  };
}
