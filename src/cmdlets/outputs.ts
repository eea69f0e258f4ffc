import { z } from 'zod';

/*
 * What the reading cmdlets return, as far as the product reads it: property names and types as the
 * servers have them. Other properties are dropped.
 */

/** A reference to another object of the directory (ADObjectId). */
export const referenceSchema = z.object({
  Name: z.string(),
  ObjectGuid: z.guid(),
  DistinguishedName: z.string(),
});
export type Reference = z.infer<typeof referenceSchema>;

const maybe = <T extends z.ZodType>(schema: T) => schema.nullable().default(null);
const list = <T extends z.ZodType>(item: T) => z.preprocess((value) => value ?? [], z.array(item));
const text = z.string();
const texts = list(z.string());
/** Cultures, each as its name (`fr-FR`) or as the object that has it. */
const cultures = list(
  z.union([z.string(), z.object({ Name: z.string() }).transform(({ Name }) => Name)]),
);

const object = {
  Name: text,
  Guid: z.guid(),
  DistinguishedName: text,
  Identity: text,
  /** The domain controller that answered. */
  OriginatingServer: maybe(text),
};

const mailbox = z.object({
  ...object,
  Alias: text,
  DisplayName: text,
  SamAccountName: text,
  UserPrincipalName: text,
  PrimarySmtpAddress: text,
  LegacyExchangeDN: text,
  RecipientTypeDetails: text,
  ServerName: text,
  Office: maybe(text),
  EmailAddresses: texts,
  UMEnabled: z.boolean(),
  /** By which its database and its statistics know it. */
  ExchangeGuid: z.guid(),
  /** `Unlimited` also where its database's applies. */
  ProhibitSendQuota: maybe(text),
  /** That its database's quotas apply, whatever its own are. */
  UseDatabaseQuotaDefaults: maybe(z.boolean()),
  /** That nothing in it may be lost, for a court: whoever placed the hold decides. */
  LitigationHoldEnabled: z.boolean(),
  /** Exchange's own copy of the account's flag, from when it last wrote there: it may be old. */
  AccountDisabled: z.boolean().default(false),
  /** What its owner has chosen, the preferred one first; empty before the first sign-in. */
  Languages: cultures,
  /** `DOMAIN\\user` of the account in another forest that owns this mailbox. */
  LinkedMasterAccount: maybe(text),
});
const mailboxStatistics = z.object({
  DisplayName: text,
  /** The mailbox in its database: its `ExchangeGuid`, not its account's GUID. */
  MailboxGuid: z.guid(),
  /** Like `1.5 GB (1,610,612,736 bytes)`. */
  TotalItemSize: text,
  DatabaseProhibitSendQuota: maybe(text),
});
const user = z.object({
  ...object,
  DisplayName: text,
  SamAccountName: text,
  UserPrincipalName: text,
  FirstName: maybe(text),
  LastName: maybe(text),
  Title: maybe(text),
  Department: maybe(text),
  Office: maybe(text),
  Phone: maybe(text),
  /** Flags by name, like `AccountDisabled, NormalAccount`. */
  UserAccountControl: maybe(text),
});
const recipient = z.object({
  ...object,
  Alias: text,
  DisplayName: text,
  PrimarySmtpAddress: text,
  Title: maybe(text),
  Office: maybe(text),
  UMEnabled: z.boolean().default(false),
  /** Its dial plan; null: not enabled for UM. */
  UMRecipientDialPlanId: maybe(referenceSchema),
});
const umMailbox = z.object({
  ...object,
  DisplayName: text,
  PrimarySmtpAddress: text,
  SamAccountName: text,
  EmailAddresses: texts,
  UMEnabled: z.boolean(),
  UMDialPlan: maybe(referenceSchema),
  UMMailboxPolicy: maybe(referenceSchema),
  Extensions: texts,
  SIPResourceIdentifier: maybe(text),
  AccessTelephoneNumbers: texts,
  MissedCallNotificationEnabled: z.boolean(),
  OperatorNumber: maybe(text),
  PlayOnPhoneEnabled: z.boolean(),
  AutomaticSpeechRecognitionEnabled: z.boolean(),
  CallAnsweringRulesEnabled: z.boolean(),
  SubscriberAccessEnabled: z.boolean(),
  TUIAccessToCalendarEnabled: z.boolean(),
  TUIAccessToEmailEnabled: z.boolean(),
  PinlessAccessToVoiceMailEnabled: z.boolean(),
  AnonymousCallersCanLeaveMessages: z.boolean(),
  VoiceMailAnalysisEnabled: z.boolean(),
  FaxEnabled: z.boolean(),
  UMSMSNotificationOption: z.enum(['None', 'VoiceMail', 'VoiceMailAndMissedCalls']),
  AllowUMCallsFromNonUsers: z.enum(['None', 'SearchEnabled']),
  ServerName: text,
});
const umMailboxPin = z.object({
  UserID: text,
  PinExpired: z.boolean(),
  FirstTimeUser: z.boolean(),
  LockedOut: z.boolean(),
});
const dialPlan = z.object({
  ...object,
  NumberOfDigitsInExtension: z.int(),
  URIType: z.enum(['TelExtn', 'E164', 'SipName']),
  VoIPSecurity: z.enum(['Unsecured', 'SIPSecured', 'Secured']),
  PhoneContext: text,
  CountryOrRegionCode: maybe(text),
  /** In which its prompts are, like `en-US`. */
  DefaultLanguage: maybe(text),
  AccessTelephoneNumbers: texts,
  PilotIdentifierList: texts,
  EquivalentDialPlanPhoneContexts: texts,
  /** Each `name,allowed mask,dialled mask,comment`. */
  ConfiguredInCountryOrRegionGroups: texts,
  /** Names of those that are configured. */
  AllowedInCountryOrRegionGroups: texts,
  UMServers: list(referenceSchema),
  UMMailboxPolicies: list(referenceSchema),
  UMAutoAttendants: list(referenceSchema),
  /** The default auto attendant. */
  UMAutoAttendant: maybe(referenceSchema),
  /** Digits of whoever takes callers that ask for somebody. */
  OperatorExtension: maybe(text),
  UMIPGateway: list(referenceSchema),
});
const policy = z.object({
  ...object,
  UMDialPlan: referenceSchema,
  MinPINLength: z.int(),
  AllowedInCountryOrRegionGroups: texts,
  AllowMissedCallNotifications: z.boolean(),
  AllowPlayOnPhone: z.boolean(),
  AllowAutomaticSpeechRecognition: z.boolean(),
  AllowCallAnsweringRules: z.boolean(),
  AllowSubscriberAccess: z.boolean(),
  AllowTUIAccessToCalendar: z.boolean(),
  AllowTUIAccessToEmail: z.boolean(),
  AllowPinlessVoiceMailAccess: z.boolean(),
  AllowVoiceMailAnalysis: z.boolean(),
  AllowVoiceMailPreview: z.boolean(),
  AllowSMSNotification: z.boolean(),
  AllowFax: z.boolean(),
});
const huntGroup = z.object({
  ...object,
  PilotIdentifier: text,
  UMDialPlan: referenceSchema,
  UMIPGateway: referenceSchema,
  /** ISO 8601. */
  WhenCreated: maybe(text),
});
const gateway = z.object({
  ...object,
  Address: text,
  OutcallsAllowed: z.boolean(),
  MessageWaitingIndicatorAllowed: z.boolean(),
  /** ISO 8601. */
  WhenCreated: maybe(text),
  Status: text,
  Port: z.int(),
});
const autoAttendant = z.object({
  ...object,
  PilotIdentifierList: texts,
  UMDialPlan: referenceSchema,
  Status: text,
  Language: maybe(text),
  /** Each `name,greeting,first day,last day`; the dates as in the session's culture. */
  HolidaySchedule: texts,
  AfterHoursWelcomeGreetingFilename: maybe(text),
  AllowedInCountryOrRegionGroups: texts,
  DTMFFallbackAutoAttendant: maybe(referenceSchema),
  OperatorExtension: maybe(text),
  /** Each `key,name,extension,autoAttendant,prompt,phrases,leaveVoicemailFor,transferToMailbox`. */
  BusinessHoursKeyMapping: texts,
  BusinessHoursKeyMappingEnabled: z.boolean(),
  AfterHoursKeyMapping: texts,
  AfterHoursKeyMappingEnabled: z.boolean(),
});
const umService = z.object({
  ...object,
  DialPlans: list(referenceSchema),
  UMStartupMode: z.enum(['TCP', 'TLS', 'Dual']),
  UMCertificateThumbprint: maybe(text),
  /** Of the UM language packs, like `en-US`; a call router has none. */
  Languages: texts,
});
const exchangeServer = z.object({
  ...object,
  Fqdn: text,
  IsMailboxServer: z.boolean(),
  IsClientAccessServer: z.boolean(),
  IsUnifiedMessagingServer: z.boolean(),
  AdminDisplayVersion: text,
  Site: maybe(text),
});
const adPermission = z.object({
  Identity: text,
  User: text,
  AccessRights: texts,
  Deny: z.boolean(),
  IsInherited: z.boolean(),
  InheritanceType: text,
});
const ucPool = z.object({
  /** The pool object's CN, typically `1:1`. */
  Name: text,
  Fqdn: text,
  /** A survivable branch appliance. */
  IsBranchRegistrar: z.boolean(),
  /** 4: Lync 2010, 5: 2013. */
  Version: z.int(),
});
const csUser = z.object({
  Identity: text,
  Guid: z.guid(),
  DisplayName: text,
  SamAccountName: text,
  UserPrincipalName: text,
  SipAddress: maybe(text),
  Enabled: z.boolean(),
  EnterpriseVoiceEnabled: z.boolean(),
  LineURI: maybe(text),
  RegistrarPool: maybe(text),
  /** Granted to this user, by its name without tag; null: the site's or the global one. */
  DialPlan: maybe(text),
  HostedVoiceMail: maybe(z.boolean()),
  ExUmEnabled: z.boolean(),
});
const csPool = z.object({
  Identity: text,
  Fqdn: text,
  Site: text,
  Services: texts,
  Computers: texts,
});
const csExUmContact = z.object({
  /** Its distinguished name. */
  Identity: text,
  SipAddress: text,
  DisplayNumber: maybe(text),
  LineURI: maybe(text),
  RegistrarPool: maybe(text),
  Enabled: z.boolean(),
  AutoAttendant: z.boolean(),
  IsSubscriberAccess: z.boolean(),
  /** The phone context of its UM dial plan. */
  OtherIpPhone: maybe(text),
  Description: maybe(text),
});
const exchangeCertificate = z.object({
  Thumbprint: text,
  FriendlyName: maybe(text),
  Subject: text,
  /** `UM, UMCallRouter`, or `None`. */
  Services: text,
  Status: text,
  /** ISO 8601. */
  NotAfter: text,
  IsSelfSigned: z.boolean(),
  HasPrivateKey: z.boolean(),
});
/** A certificate in one of a machine's stores. */
const storedCertificate = z.object({
  /** `Root`, `CA` (those between a root and the others) or `My`. */
  Store: text,
  Thumbprint: text,
  Subject: text,
  Issuer: text,
  /** ISO 8601. */
  NotBefore: text,
  NotAfter: text,
  HasPrivateKey: z.boolean(),
});
/** An application whose tokens are taken: `ApplicationIdentifier` is the same for each kind of server. */
const partnerApplication = z.object({
  Name: text,
  ApplicationIdentifier: text,
  Enabled: z.boolean(),
});
const csPartnerApplication = z.object({
  Identity: text,
  ApplicationIdentifier: text,
  Enabled: z.boolean(),
});
/** Of one component: the worst of what its requesters ask for. */
const serverComponentState = z.object({ Component: text, State: text });
const umActiveCall = z.object({ CallState: maybe(text) });
const forestTrust = z.object({
  SourceName: text,
  TargetName: text,
  /** `Inbound`, `Outbound` or `Bidirectional`, as the source sees it. */
  TrustDirection: text,
});
const service = z.object({ Name: text, Status: text });
const frontEndService = z.object({
  /** `RTCSRV`. */
  Name: text,
  Status: text,
  /** When its process began, ISO 8601; null: it has none. */
  Started: maybe(text),
});
const serverHealth = z.object({
  /** Of the monitor. */
  Name: text,
  HealthSetName: text,
  /** `Healthy`, `Unhealthy`, `Degraded`, `Disabled`, `Repairing` … */
  AlertValue: text,
});
const csHealthMonitoringConfiguration = z.object({
  /** The pool's full name. */
  Identity: text,
  TargetFqdn: maybe(text),
  FirstTestUserSipUri: maybe(text),
  SecondTestUserSipUri: maybe(text),
});
const csTestResult = z.object({
  TargetFqdn: maybe(text),
  /** `Success` or `Failure`. */
  Result: text,
  Error: maybe(text),
  Diagnosis: maybe(text),
});
const csDialPlan = z.object({ Identity: text, SimpleName: text, NormalizationRules: texts });
const csMediaConfiguration = z.object({ Identity: text, EncryptionLevel: text });
const csVoiceNormalizationRule = z.object({
  /** The dial plan's identity, a slash, and the rule's name. */
  Identity: text,
  Name: text,
  Pattern: text,
  Translation: text,
});
/** An empty number: no rule matched. */
const csDialPlanTest = z.object({ TranslatedNumber: maybe(text) });

/** The schema of what each reading cmdlet returns, one object at a time. */
export const OUTPUTS = {
  'Get-Mailbox': mailbox,
  'Get-MailboxStatistics': mailboxStatistics,
  'Get-User': user,
  'Get-Recipient': recipient,
  'Get-UMMailbox': umMailbox,
  'Get-UMMailboxPIN': umMailboxPin,
  'Get-UMDialPlan': dialPlan,
  'Get-UMMailboxPolicy': policy,
  'Get-UMIPGateway': gateway,
  'Get-UMHuntGroup': huntGroup,
  'Get-UMAutoAttendant': autoAttendant,
  'Get-UMService': umService,
  'Get-UMCallRouterSettings': umService,
  'Get-ExchangeServer': exchangeServer,
  'Get-ExchangeCertificate': exchangeCertificate,
  'Get-ServerHealth': serverHealth,
  'Get-ServerComponentState': serverComponentState,
  'Get-UMActiveCalls': umActiveCall,
  'Get-ADPermission': adPermission,
  'Get-PartnerApplication': partnerApplication,
  'Get-CsPartnerApplication': csPartnerApplication,
  'Get-UCPool.ps1': ucPool,
  'Get-CsUser': csUser,
  'Get-CsPool': csPool,
  'Get-ForestTrust': forestTrust,
  'Get-ServerCertificate': storedCertificate,
  'Get-FrontEndCertificate': storedCertificate,
  'Get-Service': service,
  'Get-FrontEndService': frontEndService,
  'Get-CsDialPlan': csDialPlan,
  'Get-CsMediaConfiguration': csMediaConfiguration,
  'Get-CsHealthMonitoringConfiguration': csHealthMonitoringConfiguration,
  'Test-CsDialPlan': csDialPlanTest,
  'Test-CsExUMConnectivity': csTestResult,
  'Test-CsExUMVoiceMail': csTestResult,
  'Get-CsVoiceNormalizationRule': csVoiceNormalizationRule,
  'Get-CsExUmContact': csExUmContact,
} as const;

/** What is read of each of very many objects, such as everybody's. */
export const BRIEF_OUTPUTS = {
  'Get-UMMailbox': umMailbox.pick({
    Guid: true,
    DisplayName: true,
    PrimarySmtpAddress: true,
    EmailAddresses: true,
    UMDialPlan: true,
    UMMailboxPolicy: true,
    SIPResourceIdentifier: true,
  }),
  'Get-CsUser': csUser.pick({
    Guid: true,
    UserPrincipalName: true,
    SipAddress: true,
    Enabled: true,
    EnterpriseVoiceEnabled: true,
    LineURI: true,
    HostedVoiceMail: true,
    ExUmEnabled: true,
  }),
} as const;
