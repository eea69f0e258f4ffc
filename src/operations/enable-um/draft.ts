import { call } from '../../cmdlets/call.js';
import { message, type Message } from '../../protocol/message.js';
import type { Check, DraftInput, StepInput } from '../../protocol/plan.js';
import { arrivalSteps } from '../kit/arrival.js';
import { extensionClaims, lineExtension } from '../kit/choose-extension.js';
import type { DialPlan, FoundPlan } from '../kit/find-dial-plan.js';
import type { Policy } from '../kit/find-policy.js';
import { exchangeShell, lyncShell } from '../kit/forests.js';
import { sipProxiesOf, type LyncUser } from '../kit/lync-user.js';
import { messagesOf } from '../kit/messages.js';
import { sameName } from '../kit/names.js';
import { objectId } from '../kit/object-id.js';
import type { FoundPerson } from '../kit/person.js';
import { conflictingProxies } from '../kit/refuse-sip-address.js';
import { sameController } from '../kit/same-controller.js';
import { eumAddress } from '../kit/um-addresses.js';
import { mailboxClaim } from '../kit/person-claim.js';
import { howToListen, pinByMail, userText } from '../kit/user-text.js';

const say = messagesOf('enable-um');

/** All that has been found and chosen. */
export interface Chosen {
  readonly person: FoundPerson;
  readonly title: string | null;
  readonly lync: LyncUser;
  readonly dialPlan: DialPlan;
  /** The dial plans of all forests. */
  readonly dialPlans: readonly FoundPlan[];
  readonly policy: Policy;
  /** Without `sip:`. */
  readonly sipAddress: string;
  readonly extension: string;
  /** Whether calls can get from the person's pool to the dial plan. */
  readonly isConnected: boolean;
}

/** What enabling this person would run, change and check. */
export function enableDraft(chosen: Chosen): DraftInput {
  const { person, dialPlan, policy, sipAddress, extension } = chosen;
  const { mailbox } = person;
  const user = mailbox.DisplayName;
  const shell = exchangeShell(person.forest);
  const enabled = stateAfter(chosen);
  const inLync: Check = {
    endpoint: lyncShell(person.forest),
    call: call('Get-CsUser', { Identity: chosen.lync.SipAddress }),
    where: { ExUmEnabled: true },
    is: 'present',
  };
  const change = (property: string, before: Message | null, after: string | Message) => ({
    object: user,
    property: say(property),
    before,
    after,
  });
  return {
    summary: say('summary', { user, dialPlan: dialPlan.Name, extension }),
    subject: subjectOf(chosen),
    steps: [
      ...proxySteps(chosen),
      {
        kind: 'command',
        id: 'enable',
        title: say('step-enable', { user }),
        administration: 'exchange',
        endpoint: shell,
        call: call('Enable-UMMailbox', {
          Identity: mailbox.Guid,
          UMMailboxPolicy: policy.Guid,
          Extensions: [extension],
          SIPResourceIdentifier: sipAddress,
          PINExpired: true,
          ...sameController(person.mailbox),
        }),
        settled: [enabled],
      },
      ...arrivalSteps(person.forest, inLync),
    ],
    changes: [
      change('property-um', say('value-off'), say('value-on')),
      change('property-dial-plan', null, dialPlan.Name),
      change('property-policy', null, policy.Name),
      change('property-extension', null, extension),
      change('property-sip', null, sipAddress),
      ...conflictingProxies(person, sipAddress).map((proxy) => ({
        object: user,
        property: say('property-proxy'),
        before: proxy,
        after: `SIP:${sipAddress}`,
      })),
      change('property-pin', null, say('value-pin', { address: mailbox.PrimarySmtpAddress })),
    ],
    warnings: warningsOf(chosen),
    stops: [],
    numbers: { created: 0, deleted: 0, changed: 1 },
    verifications: [
      {
        title: say('verify-enabled', { dialPlan: dialPlan.Name, policy: policy.Name, extension }),
        check: enabled,
      },
      {
        title: say('verify-extension', { extension }),
        check: addressCheck(chosen, eumAddress(extension, dialPlan.PhoneContext)),
      },
      {
        title: say('verify-sip', { sipAddress }),
        check: addressCheck(chosen, eumAddress(sipAddress, dialPlan.PhoneContext)),
      },
      {
        title: say('verify-lync', { user, forest: person.forest.lyncForest }),
        check: inLync,
      },
    ],
    undo: {
      kind: 'request',
      operation: 'disable-um',
      parameters: { user: objectId(person.forest.name, mailbox.Guid) },
      explanation: say('undo', { extension }),
    },
    userTexts: [
      userText(mailbox, dialPlan.DefaultLanguage, [
        message('user-text.enabled', { extension }),
        howToListen(dialPlan.AccessTelephoneNumbers),
        pinByMail(mailbox.PrimarySmtpAddress),
      ]),
    ],
    claims: [
      ...extensionClaims(person, dialPlan, chosen.dialPlans, extension),
      mailboxClaim(person),
    ],
    before: stateBefore(chosen),
  };
}

/** Where the mailbox has another `sip:` address than Lync: Lync's takes its place first. */
function proxySteps({ person, sipAddress }: Chosen): StepInput[] {
  const { mailbox } = person;
  const wrong = conflictingProxies(person, sipAddress);
  if (wrong.length === 0) return [];
  const endpoint = exchangeShell(person.forest);
  const about = { Identity: mailbox.Guid, ...sameController(mailbox) };
  const has = (addresses: string[], is: Check['is']): Check => ({
    endpoint,
    call: call('Get-Mailbox', about),
    where: { EmailAddresses: addresses },
    is,
  });
  const right = `SIP:${sipAddress}`;
  return [
    {
      kind: 'command',
      id: 'proxy',
      title: say('step-proxy', { user: mailbox.DisplayName, sipAddress }),
      administration: 'exchange',
      endpoint,
      call: call('Set-Mailbox', { ...about, EmailAddresses: { Remove: wrong, Add: [right] } }),
      settled: [has([right], 'present'), ...wrong.map((proxy) => has([proxy], 'absent'))],
    },
  ];
}

function stateAfter({ person, dialPlan, policy, sipAddress, extension }: Chosen): Check {
  return {
    endpoint: exchangeShell(person.forest),
    call: call('Get-UMMailbox', {
      Identity: person.mailbox.Guid,
      ...sameController(person.mailbox),
    }),
    where: {
      UMEnabled: true,
      UMDialPlan: dialPlan.Guid,
      UMMailboxPolicy: policy.Guid,
      Extensions: [extension],
      SIPResourceIdentifier: sipAddress,
    },
    is: 'present',
  };
}

function addressCheck({ person }: Chosen, address: string): Check {
  return {
    endpoint: exchangeShell(person.forest),
    call: call('Get-UMMailbox', {
      Identity: person.mailbox.Guid,
      ...sameController(person.mailbox),
    }),
    where: { EmailAddresses: [address] },
    is: 'present',
  };
}

function subjectOf({ person, title, lync }: Chosen): DraftInput['subject'] {
  const { forest, mailbox } = person;
  const facts: readonly (readonly [string, string | null])[] = [
    ['subject-name', mailbox.DisplayName],
    ['subject-title', title],
    ['subject-site', mailbox.Office],
    ['subject-forest', forest.name],
    ['subject-server', mailbox.ServerName],
    ['subject-pool', lync.RegistrarPool],
  ];
  return facts.flatMap(([label, value]) =>
    value === null || value === '' ? [] : [{ label: say(label), value }],
  );
}

function warningsOf({ person, lync, dialPlan, extension, isConnected }: Chosen): Message[] {
  const user = person.mailbox.DisplayName;
  const { forest } = person;
  const line = lineExtension(lync.LineURI);
  const warnings: Message[] = [];
  if (!lync.Enabled) warnings.push(say('warning-lync-disabled', { user }));
  if (!lync.EnterpriseVoiceEnabled) warnings.push(say('warning-no-voice', { user }));
  else if (lync.LineURI === null || lync.LineURI === '') {
    warnings.push(say('warning-no-line', { user }));
  }
  if (lync.HostedVoiceMail === true) warnings.push(say('warning-hosted', { user }));
  if (line !== null && line !== extension) {
    warnings.push(say('warning-other-extension', { user, line, extension }));
  }
  if (dialPlan.AccessTelephoneNumbers.length === 0) {
    warnings.push(say('warning-no-access-number', { dialPlan: dialPlan.Name }));
  }
  if (dialPlan.VoIPSecurity === 'Unsecured') {
    const security = dialPlan.VoIPSecurity;
    warnings.push(say('warning-unsecured', { dialPlan: dialPlan.Name, security }));
  }
  if (!isConnected) {
    const pool = lync.RegistrarPool ?? '—';
    warnings.push(say('warning-no-route', { pool, dialPlan: dialPlan.Name }));
  }
  if (!sameName(forest.name, forest.lyncForest)) {
    warnings.push(say('warning-sync', { user, forest: forest.lyncForest }));
  }
  return warnings;
}

/** What another answer would have made another plan of. */
function stateBefore({ person, lync, dialPlan, policy, extension }: Chosen): DraftInput['before'] {
  return {
    mailbox: person.mailbox.Guid,
    enabled: person.mailbox.UMEnabled,
    sipAddresses: sipProxiesOf(person.mailbox).sort(),
    server: person.mailbox.ServerName,
    dialPlan: {
      guid: dialPlan.Guid,
      digits: dialPlan.NumberOfDigitsInExtension,
      accessNumbers: [...dialPlan.AccessTelephoneNumbers].sort(),
    },
    policy: policy.Guid,
    extension,
    lync: {
      sipAddress: lync.SipAddress,
      enterpriseVoice: lync.EnterpriseVoiceEnabled,
      line: lync.LineURI,
      pool: lync.RegistrarPool,
    },
  };
}
