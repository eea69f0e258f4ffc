import type { Arguments } from '../../cmdlets/call.js';
import type { Policy } from '../kit/find-policy.js';
import type { UmMailbox } from '../kit/um-mailbox.js';

/** What of a mailbox is changed by one command, setting by setting. */
export type Properties = Omit<
  Arguments<'Set-UMMailbox'>,
  'Identity' | 'UMMailboxPolicy' | 'OperatorNumber' | 'Confirm' | 'DomainController'
>;
type Property = keyof Properties;

export const MODES_OF_SETTINGS = ['on', 'off', 'all'] as const;
/** How a setting is: `all` only of text messages, which may tell of missed calls too. */
export type Mode = (typeof MODES_OF_SETTINGS)[number];

/** The texts and the mailbox's property of one setting. */
export interface Setting {
  /** Ends the keys of its texts: `property-ID`. */
  readonly id: string;
  readonly property: Property;
  /** The property of the policy without which it has no effect when it is on. */
  readonly allowed: keyof Policy | null;
}

/** By the name that it is asked for and stored by. */
export const SETTINGS: Readonly<Record<string, Setting>> = {
  'missed calls': {
    id: 'missed',
    property: 'MissedCallNotificationEnabled',
    allowed: 'AllowMissedCallNotifications',
  },
  'play on phone': {
    id: 'play',
    property: 'PlayOnPhoneEnabled',
    allowed: 'AllowPlayOnPhone',
  },
  'speech recognition': {
    id: 'speech',
    property: 'AutomaticSpeechRecognitionEnabled',
    allowed: 'AllowAutomaticSpeechRecognition',
  },
  'call answering rules': {
    id: 'rules',
    property: 'CallAnsweringRulesEnabled',
    allowed: 'AllowCallAnsweringRules',
  },
  'telephone access': {
    id: 'telephone',
    property: 'SubscriberAccessEnabled',
    allowed: 'AllowSubscriberAccess',
  },
  'calendar by phone': {
    id: 'calendar',
    property: 'TUIAccessToCalendarEnabled',
    allowed: 'AllowTUIAccessToCalendar',
  },
  'email by phone': {
    id: 'mail',
    property: 'TUIAccessToEmailEnabled',
    allowed: 'AllowTUIAccessToEmail',
  },
  'access without pin': {
    id: 'pinless',
    property: 'PinlessAccessToVoiceMailEnabled',
    allowed: 'AllowPinlessVoiceMailAccess',
  },
  'anonymous callers': {
    id: 'anonymous',
    property: 'AnonymousCallersCanLeaveMessages',
    allowed: null,
  },
  'message analysis': {
    id: 'analysis',
    property: 'VoiceMailAnalysisEnabled',
    allowed: 'AllowVoiceMailAnalysis',
  },
  'text messages': {
    id: 'sms',
    property: 'UMSMSNotificationOption',
    allowed: 'AllowSMSNotification',
  },
  'found by callers': { id: 'found', property: 'AllowUMCallsFromNonUsers', allowed: null },
  fax: { id: 'fax', property: 'FaxEnabled', allowed: 'AllowFax' },
};

/** How a mailbox has a setting now. */
export function modeOf(um: UmMailbox, { property }: Setting): Mode {
  switch (um[property]) {
    case true:
    case 'VoiceMail':
    case 'SearchEnabled':
      return 'on';
    case 'VoiceMailAndMissedCalls':
      return 'all';
    case false:
    case 'None':
      return 'off';
  }
}

/** What a setting's property is to be. */
export function valueFor({ property }: Setting, mode: Mode): boolean | string {
  if (property === 'UMSMSNotificationOption')
    return { on: 'VoiceMail', off: 'None', all: 'VoiceMailAndMissedCalls' }[mode];
  if (property === 'AllowUMCallsFromNonUsers') return mode === 'off' ? 'None' : 'SearchEnabled';
  return mode !== 'off';
}
