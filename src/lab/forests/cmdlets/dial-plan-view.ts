import { directoryProperties, reference, referenceTo, referencesTo } from '../engine/output.js';
import type { Session } from '../engine/session.js';
import type { DialPlanRecord, PolicyRecord } from '../records/unified-messaging.js';
import { psObject, type PsLikeObject } from '../values.js';

/** The GUIDs of the gateways that have a hunt group of a plan. */
export function gatewaysOf(session: Session, plan: DialPlanRecord): string[] {
  const groups = session.forest.tables.UMHuntGroup.all();
  return [
    ...new Set(
      groups.filter(({ UMDialPlan }) => UMDialPlan === plan.Guid).map((group) => group.UMIPGateway),
    ),
  ];
}

/** The policies of a plan. */
export function policiesOf(session: Session, plan: DialPlanRecord): PolicyRecord[] {
  const policies = session.forest.tables.UMMailboxPolicy.all();
  return policies.filter(({ UMDialPlan }) => UMDialPlan === plan.Guid);
}

/** A dial plan as the UM cmdlets show it, with all that is linked to it. */
export function showDialPlan(session: Session, plan: DialPlanRecord): PsLikeObject {
  const { tables } = session.forest;
  const servers = tables.UMService.all().filter(({ DialPlans }) => DialPlans.includes(plan.Guid));
  const attendants = tables.UMAutoAttendant.all().filter(
    ({ UMDialPlan }) => UMDialPlan === plan.Guid,
  );
  return psObject('Microsoft.Exchange.Data.Directory.SystemConfiguration.UMDialPlan', {
    ...directoryProperties(session, plan),
    NumberOfDigitsInExtension: plan.NumberOfDigitsInExtension,
    LogonFailuresBeforeDisconnect: 3,
    AccessTelephoneNumbers: plan.AccessTelephoneNumbers,
    FaxEnabled: true,
    InputFailuresBeforeDisconnect: 3,
    OutsideLineAccessCode: null,
    DialByNamePrimary: 'LastFirst',
    DialByNameSecondary: 'SMTPAddress',
    AudioCodec: 'Mp3',
    DefaultLanguage: 'en-US',
    VoIPSecurity: plan.VoIPSecurity,
    MaxCallDuration: 30,
    MaxRecordingDuration: 20,
    RecordingIdleTimeout: 5,
    PilotIdentifierList: plan.PilotIdentifierList,
    UMServers: servers.map(reference),
    UMMailboxPolicies: policiesOf(session, plan).map(reference),
    UMAutoAttendants: attendants.map(reference),
    WelcomeGreetingEnabled: false,
    AutomaticSpeechRecognitionEnabled: true,
    PhoneContext: plan.PhoneContext,
    OperatorExtension: plan.OperatorExtension,
    CallSomeoneEnabled: true,
    SendVoiceMsgEnabled: true,
    UMAutoAttendant: referenceTo(tables.UMAutoAttendant, plan.UMAutoAttendant),
    AllowDialPlanSubscribers: true,
    AllowExtensions: false,
    AllowedInCountryOrRegionGroups: plan.AllowedInCountryOrRegionGroups,
    AllowedInternationalGroups: [],
    ConfiguredInCountryOrRegionGroups: plan.ConfiguredInCountryOrRegionGroups,
    ConfiguredInternationalGroups: [],
    UMIPGateway: referencesTo(tables.UMIPGateway, gatewaysOf(session, plan)),
    URIType: plan.URIType,
    SubscriberType: 'Enterprise',
    GlobalCallRoutingScheme: 'None',
    TUIPromptEditingEnabled: false,
    CallAnsweringRulesEnabled: true,
    SipResourceIdentifierRequired: plan.URIType !== 'TelExtn',
    FDSPollingInterval: 5,
    EquivalentDialPlanPhoneContexts: plan.EquivalentDialPlanPhoneContexts,
    NumberingPlanFormats: [],
    AllowHeuristicADCallingLineIdResolution: true,
    CountryOrRegionCode: plan.CountryOrRegionCode,
  });
}
