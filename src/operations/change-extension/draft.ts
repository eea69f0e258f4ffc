import { call } from '../../cmdlets/call.js';
import { message, type Message } from '../../protocol/message.js';
import type { Check, DraftInput, StepInput } from '../../protocol/plan.js';
import { extensionClaims, lineExtension } from '../kit/choose-extension.js';
import type { DialPlan, FoundPlan } from '../kit/find-dial-plan.js';
import { exchangeShell, lyncShell } from '../kit/forests.js';
import type { LyncUser } from '../kit/lync-user.js';
import { messagesOf } from '../kit/messages.js';
import { objectId } from '../kit/object-id.js';
import { mailboxClaim } from '../kit/person-claim.js';
import type { FoundPerson } from '../kit/person.js';
import { sameController } from '../kit/same-controller.js';
import { eumAddress, storedEumAddress } from '../kit/um-addresses.js';
import type { UmMailbox } from '../kit/um-mailbox.js';
import { userText } from '../kit/user-text.js';

const say = messagesOf('change-extension');

/** All that has been found and chosen. */
export interface Chosen {
  readonly person: FoundPerson;
  readonly um: UmMailbox;
  readonly lync: LyncUser | null;
  readonly plan: DialPlan;
  /** The dial plans of all forests. */
  readonly dialPlans: readonly FoundPlan[];
  /** The extension whose place the new one takes; null: there is none. */
  readonly present: string | null;
  readonly extension: string;
  /** The line that Lync is to have; null: it stays as it is. */
  readonly line: string | null;
  readonly subject: DraftInput['subject'];
}

/** What giving this person the other extension would run, change and check. */
export function extensionDraft(chosen: Chosen): DraftInput {
  const { person, um, lync, plan, present, extension, line } = chosen;
  const { forest, mailbox } = person;
  const user = mailbox.DisplayName;
  const stored = present === null ? null : storedEumAddress(mailbox, present, plan.PhoneContext);
  const isThere = present === extension;
  const added = eumAddress(extension, plan.PhoneContext);
  const sip = um.SIPResourceIdentifier;
  const inMailbox = (address: string, is: Check['is'] = 'present'): Check => ({
    endpoint: exchangeShell(forest),
    call: call('Get-Mailbox', { Identity: mailbox.Guid, ...sameController(mailbox) }),
    where: { EmailAddresses: [address] },
    is,
  });
  const inLync: Check | null =
    lync === null || line === null
      ? null
      : {
          endpoint: lyncShell(forest),
          call: call('Get-CsUser', { Identity: lync.SipAddress }),
          where: { LineURI: line },
          is: 'present',
        };
  const steps: StepInput[] = [
    {
      kind: 'command',
      id: 'eum',
      title: say('step-eum', { user, extension }),
      administration: 'exchange',
      endpoint: exchangeShell(forest),
      call: call('Set-Mailbox', {
        Identity: mailbox.Guid,
        EmailAddresses: { ...(stored === null ? {} : { Remove: [stored] }), Add: [added] },
        ...sameController(mailbox),
      }),
      settled: [inMailbox(added)],
      already: isThere,
    },
    ...(lync === null || line === null || inLync === null
      ? []
      : [
          {
            kind: 'command' as const,
            id: 'line',
            title: say('step-line', { user, line }),
            administration: 'lync' as const,
            endpoint: lyncShell(forest),
            call: call('Set-CsUser', { Identity: lync.SipAddress, LineURI: line }),
            settled: [inLync],
          },
        ]),
  ];
  return {
    summary: say('summary', { user, extension, dialPlan: plan.Name }),
    subject: chosen.subject,
    steps,
    changes: [
      {
        object: user,
        property: say('property-extension'),
        before: present,
        after: extension,
      },
      ...(line === null
        ? []
        : [
            {
              object: user,
              property: say('property-line'),
              before: lync?.LineURI ?? null,
              after: line,
            },
          ]),
    ],
    warnings: warningsOf(chosen),
    stops: present === null || isThere ? [] : [say('stops', { extension: present })],
    numbers: { created: 0, deleted: 0, changed: line === null ? 1 : 2 },
    verifications: [
      { title: say('verify-new', { extension }), check: inMailbox(added) },
      ...(stored === null || isThere
        ? []
        : [
            {
              title: say('verify-old', { extension: present ?? '' }),
              check: inMailbox(stored, 'absent'),
            },
          ]),
      ...(sip === null
        ? []
        : [
            {
              title: say('verify-sip', { sipAddress: sip }),
              check: inMailbox(eumAddress(sip, plan.PhoneContext)),
            },
          ]),
      ...(inLync === null || line === null
        ? []
        : [{ title: say('verify-line', { line }), check: inLync }]),
    ],
    undo:
      present === null || isThere
        ? { kind: 'none', reason: say('undo-none') }
        : {
            kind: 'request',
            operation: 'change-extension',
            parameters: { user: objectId(forest.name, mailbox.Guid), newExtension: present },
            explanation: say('undo', { extension: present }),
          },
    userTexts: [
      userText(mailbox, plan.DefaultLanguage, [message('user-text.extension', { extension })]),
    ],
    claims: [...extensionClaims(person, plan, chosen.dialPlans, extension), mailboxClaim(person)],
    before: {
      mailbox: mailbox.Guid,
      dialPlan: plan.Guid,
      extensions: [...um.Extensions].sort(),
      eum: mailbox.EmailAddresses.filter((address) => /^eum:/i.test(address)).sort(),
      line: lync?.LineURI ?? null,
    },
  };
}

function warningsOf({ person, lync, plan, present, extension, line }: Chosen): Message[] {
  const user = person.mailbox.DisplayName;
  const warnings: Message[] = [];
  if (present !== null && present !== extension)
    warnings.push(say('warning-free', { extension: present, dialPlan: plan.Name }));
  const ofLine = lineExtension(lync?.LineURI ?? null);
  const number = lync?.LineURI ?? '';
  if (line === null && ofLine !== null && ofLine !== extension)
    warnings.push(say('warning-other-line', { user, line: number, extension }));
  else if (line === null && ofLine === null && present !== null && number.endsWith(present))
    warnings.push(say('warning-same-line', { user, line: number }));
  return warnings;
}
