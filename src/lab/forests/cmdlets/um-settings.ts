import type { Given } from '../engine/given.js';
import type { MailboxRecord } from '../records/people.js';
import type { DialPlanRecord } from '../records/unified-messaging.js';

type Settings = Readonly<Record<string, boolean | string>>;

/** What a mailbox has when it is enabled. */
function usual(plan: DialPlanRecord | undefined): Settings {
  return {
    PlayOnPhoneEnabled: true,
    AutomaticSpeechRecognitionEnabled: true,
    CallAnsweringRulesEnabled: true,
    SubscriberAccessEnabled: true,
    TUIAccessToCalendarEnabled: true,
    TUIAccessToEmailEnabled: true,
    PinlessAccessToVoiceMailEnabled: false,
    AnonymousCallersCanLeaveMessages: true,
    VoiceMailAnalysisEnabled: false,
    FaxEnabled: plan?.URIType !== 'SipName',
    UMSMSNotificationOption: 'None',
    AllowUMCallsFromNonUsers: 'SearchEnabled',
  };
}

/** The settings of a mailbox that Set-UMMailbox changes one by one. */
export function settingsOf(mailbox: MailboxRecord, plan: DialPlanRecord | undefined): Settings {
  return { ...usual(plan), ...mailbox.UmSettings };
}

/** The settings that aren't the usual ones, once what was given is set. */
export function settingsAfter(
  mailbox: MailboxRecord,
  plan: DialPlanRecord | undefined,
  given: Given,
): MailboxRecord['UmSettings'] {
  const before = usual(plan);
  const settings = Object.keys(before).map((name): [string, boolean | string | undefined] => [
    name,
    given.bool(name) ?? given.text(name) ?? mailbox.UmSettings[name],
  ]);
  return Object.fromEntries(
    settings.flatMap(([name, value]) =>
      value === undefined || value === before[name] ? [] : [[name, value]],
    ),
  );
}
