import { call } from '../../cmdlets/call.js';
import { message, type Message } from '../../protocol/message.js';
import type { Check, DraftInput } from '../../protocol/plan.js';
import type { DialPlan } from '../kit/find-dial-plan.js';
import { exchangeShell } from '../kit/forests.js';
import { messagesOf } from '../kit/messages.js';
import { sameName } from '../kit/names.js';
import { objectId } from '../kit/object-id.js';
import type { FoundPerson } from '../kit/person.js';
import { mailboxClaim } from '../kit/person-claim.js';
import { sameController } from '../kit/same-controller.js';
import { eumAddress, eumAddressesOf, shownEumAddress } from '../kit/um-addresses.js';
import type { UmMailbox } from '../kit/um-mailbox.js';
import { userText } from '../kit/user-text.js';

const say = messagesOf('disable-um');

/** What to say of a mailbox on litigation hold before its owner loses something. */
export function holdWarnings({ mailbox }: FoundPerson): Message[] {
  return mailbox.LitigationHoldEnabled ? [say('warning-held', { user: mailbox.DisplayName })] : [];
}

/** What is known beside the mailbox. */
export interface Around {
  /** The dial plans of the forest. */
  readonly plans: readonly DialPlan[];
  /** What leads to the mailbox still. */
  readonly pointers: readonly Message[];
  readonly subject: DraftInput['subject'];
}

/** One command, and what it takes away. */
export function disableDraft(
  person: FoundPerson,
  um: UmMailbox,
  { plans, pointers, subject }: Around,
): DraftInput {
  const { forest, mailbox } = person;
  const addresses = eumAddressesOf(mailbox);
  const plan = plans.find(({ Guid }) => Guid === um.UMDialPlan.ObjectGuid);
  const context = plan?.PhoneContext ?? '';
  // What enabling again makes by itself: the first extension, and the SIP address.
  const own = [um.Extensions[0], um.SIPResourceIdentifier].map((one) =>
    eumAddress(one ?? '', context),
  );
  const others = addresses.filter((address) => !own.some((one) => sameName(one, address)));
  const elsewhere = addresses.filter(
    (address) => !address.toLowerCase().endsWith(`;phone-context=${context}`.toLowerCase()),
  );
  const shell = exchangeShell(forest);
  const user = mailbox.DisplayName;
  const extensions = um.Extensions.join(', ');
  const isOff: Check = {
    endpoint: shell,
    call: call('Get-Mailbox', { Identity: mailbox.Guid, ...sameController(mailbox) }),
    where: { UMEnabled: false },
    is: 'present',
  };
  const lost = (property: string, before: string) => ({
    object: user,
    property: say(property),
    before,
    after: null,
  });
  const [extension] = um.Extensions;
  return {
    summary: say('summary', { user, extension: extensions }),
    subject,
    steps: [
      {
        kind: 'command',
        id: 'disable',
        title: say('step-disable', { user }),
        administration: 'exchange',
        endpoint: shell,
        call: call('Disable-UMMailbox', {
          Identity: mailbox.Guid,
          KeepProperties: true,
          Confirm: false,
          ...sameController(mailbox),
        }),
        settled: [isOff],
      },
    ],
    changes: [
      lost('property-dial-plan', um.UMDialPlan.Name),
      lost('property-policy', um.UMMailboxPolicy.Name),
      lost('property-extension', extensions),
      ...(um.SIPResourceIdentifier === null
        ? []
        : [lost('property-sip', um.SIPResourceIdentifier)]),
      ...elsewhere.map((address) => lost('property-elsewhere', shownEumAddress(address))),
    ],
    warnings: [
      say('warning-free', { extension: extensions, dialPlan: um.UMDialPlan.Name }),
      ...(um.Extensions.length > 1 ? [say('warning-several', { extension: extensions })] : []),
      ...(elsewhere.length === 0
        ? []
        : [say('warning-elsewhere', { addresses: elsewhere.map(shownEumAddress).join(', ') })]),
      ...pointers,
      ...holdWarnings(person),
    ],
    stops: [say('stops', { user })],
    numbers: { created: 0, deleted: 0, changed: 1 },
    verifications: [
      { title: say('verify-off', { user }), check: isOff },
      ...addresses.map((address) => ({
        title: say('verify-free', { address: shownEumAddress(address) }),
        check: {
          endpoint: shell,
          call: call('Get-Mailbox', { Identity: mailbox.Guid, ...sameController(mailbox) }),
          where: { EmailAddresses: [address] },
          is: 'absent' as const,
        },
      })),
    ],
    undo:
      extension === undefined
        ? { kind: 'none', reason: say('undo-none') }
        : {
            kind: 'request',
            operation: 'enable-um',
            parameters: {
              user: objectId(forest.name, mailbox.Guid),
              dialPlan: objectId(forest.name, um.UMDialPlan.ObjectGuid),
              policy: objectId(forest.name, um.UMMailboxPolicy.ObjectGuid),
              extension,
              ...(others.length === 0 ? {} : { otherExtensions: others.map(shownEumAddress) }),
            },
            explanation: say('undo', { extension, others: others.length }),
          },
    userTexts: [userText(mailbox, plan?.DefaultLanguage ?? null, [message('user-text.disabled')])],
    claims: [mailboxClaim(person)],
    before: {
      mailbox: mailbox.Guid,
      dialPlan: um.UMDialPlan.ObjectGuid,
      policy: um.UMMailboxPolicy.ObjectGuid,
      extensions: [...um.Extensions].sort(),
      eum: addresses.sort(),
      sipAddress: um.SIPResourceIdentifier,
      missedCalls: um.MissedCallNotificationEnabled,
      operator: um.OperatorNumber,
      isHeld: mailbox.LitigationHoldEnabled,
      pointers: pointers.map(({ key, params }) => ({ key, params })),
    },
  };
}
