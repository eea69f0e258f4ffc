import { containerDn } from '../engine/names.js';
import { directoryProperties, referenceTo } from '../engine/output.js';
import {
  newObject,
  oneOrAll,
  theOne,
  type Implementation,
  type Session,
} from '../engine/session.js';
import { exchangeError } from '../errors.js';
import type { PolicyRecord } from '../records/unified-messaging.js';
import { psObject } from '../values.js';
import { allowedGroups } from './number-groups.js';
import { planOf } from './shared.js';

const CLASSES = 'Microsoft.Exchange.Management.Tasks.UM';

function showPolicy(session: Session, policy: PolicyRecord) {
  return psObject('Microsoft.Exchange.Data.Directory.SystemConfiguration.UMMailboxPolicy', {
    ...directoryProperties(session, policy),
    UMDialPlan: referenceTo(session.forest.tables.UMDialPlan, policy.UMDialPlan),
    MaxGreetingDuration: 5,
    MaxLogonAttempts: 15,
    AllowCommonPatterns: policy.AllowCommonPatterns,
    PINLifetime: '60.00:00:00',
    PINHistoryCount: 5,
    MinPINLength: policy.MinPINLength,
    LogonFailuresBeforePINReset: 5,
    AllowMissedCallNotifications: true,
    AllowMessageWaitingIndicator: true,
    AllowPlayOnPhone: true,
    AllowSubscriberAccess: true,
    AllowAutomaticSpeechRecognition: true,
    AllowCallAnsweringRules: true,
    AllowTUIAccessToCalendar: true,
    AllowTUIAccessToEmail: true,
    AllowPinlessVoiceMailAccess: false,
    AllowVoiceMailAnalysis: true,
    AllowVoiceMailPreview: true,
    AllowSMSNotification: true,
    AllowFax: false,
    ...policy.Allows,
    AllowDialPlanSubscribers: true,
    AllowExtensions: false,
    AllowedInCountryOrRegionGroups: policy.AllowedInCountryOrRegionGroups,
    AllowedInternationalGroups: [],
  });
}

export const POLICIES: Readonly<Record<string, Implementation>> = {
  'Get-UMMailboxPolicy': {
    cmdletClass: `${CLASSES}.GetUMMailboxPolicy`,
    run: (given, session) => {
      const { UMDialPlan, UMMailboxPolicy } = session.forest.tables;
      const wanted = given.text('UMDialPlan');
      const plan = wanted === undefined ? undefined : theOne(session, UMDialPlan, wanted);
      return oneOrAll(session, UMMailboxPolicy, given.text('Identity'))
        .filter((policy) => plan === undefined || policy.UMDialPlan === plan.Guid)
        .map((policy) => showPolicy(session, policy));
    },
  },
  'New-UMMailboxPolicy': {
    cmdletClass: `${CLASSES}.NewUMMailboxPolicy`,
    run: (given, session) => {
      const { UMDialPlan, UMMailboxPolicy } = session.forest.tables;
      const name = given.needed('Name');
      const plan = theOne(session, UMDialPlan, given.needed('UMDialPlan'));
      if (UMMailboxPolicy.find('id', name).length > 0) {
        throw exchangeError('ADObjectAlreadyExistsException', [name]);
      }
      const policy = session.transaction.add(UMMailboxPolicy, {
        ...newObject(session, name, containerDn(session.forest, 'policies')),
        UMDialPlan: plan.Guid,
        MinPINLength: 6,
        Allows: {},
        AllowCommonPatterns: false,
        AllowedInCountryOrRegionGroups: [],
      });
      return [showPolicy(session, policy)];
    },
  },
  'Set-UMMailboxPolicy': {
    cmdletClass: `${CLASSES}.SetUMMailboxPolicy`,
    run: (given, session) => {
      const { UMMailboxPolicy } = session.forest.tables;
      const policy = theOne(session, UMMailboxPolicy, given.needed('Identity'));
      const changed = given.list('AllowedInCountryOrRegionGroups');
      if (changed === undefined) return [];
      const { ConfiguredInCountryOrRegionGroups: configured } = planOf(session, policy.UMDialPlan);
      const present = policy.AllowedInCountryOrRegionGroups;
      session.transaction.set(UMMailboxPolicy, policy, {
        AllowedInCountryOrRegionGroups: allowedGroups(present, changed, configured),
      });
      return [];
    },
  },
  'Remove-UMMailboxPolicy': {
    cmdletClass: `${CLASSES}.RemoveUMMailboxPolicy`,
    run: (given, session) => {
      const { Mailbox, UMMailboxPolicy } = session.forest.tables;
      const policy = theOne(session, UMMailboxPolicy, given.needed('Identity'));
      if (Mailbox.find('policy', policy.Guid).length > 0) {
        throw exchangeError('CannotDeleteAssociatedMailboxPolicyException', [policy.Name]);
      }
      session.transaction.remove(UMMailboxPolicy, policy);
      return [];
    },
  },
};
