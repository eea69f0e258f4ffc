import { z } from 'zod';
import { base } from './base.js';

export const uriTypeSchema = z.enum(['TelExtn', 'E164', 'SipName']);
export const voipSecuritySchema = z.enum(['Unsecured', 'SIPSecured', 'Secured']);
export const startupModeSchema = z.enum(['TCP', 'TLS', 'Dual']);

export const dialPlanSchema = z.strictObject({
  ...base,
  NumberOfDigitsInExtension: z.int(),
  URIType: uriTypeSchema,
  VoIPSecurity: voipSecuritySchema,
  PhoneContext: z.string(),
  CountryOrRegionCode: z.string(),
  AccessTelephoneNumbers: z.array(z.string()),
  PilotIdentifierList: z.array(z.string()),
  EquivalentDialPlanPhoneContexts: z.array(z.string()),
  ConfiguredInCountryOrRegionGroups: z.array(z.string()),
  AllowedInCountryOrRegionGroups: z.array(z.string()),
  /** The plan's default auto attendant. */
  UMAutoAttendant: z.guid().nullable(),
  /** Digits of whoever takes the calls of callers that ask for somebody. */
  OperatorExtension: z.string().nullable().default(null),
});

export const policySchema = z.strictObject({
  ...base,
  UMDialPlan: z.guid(),
  MinPINLength: z.int(),
  AllowCommonPatterns: z.boolean(),
  AllowedInCountryOrRegionGroups: z.array(z.string()),
  /** What it allows though a new policy doesn't, and the other way round: `AllowPlayOnPhone`. */
  Allows: z.record(z.string(), z.boolean()),
});

export const gatewaySchema = z.strictObject({
  ...base,
  Address: z.string(),
  OutcallsAllowed: z.boolean(),
  MessageWaitingIndicatorAllowed: z.boolean(),
  Status: z.enum(['Enabled', 'Disabled', 'NoNewCalls']),
  Port: z.int(),
});

export const huntGroupSchema = z.strictObject({
  ...base,
  PilotIdentifier: z.string(),
  UMDialPlan: z.guid(),
  UMIPGateway: z.guid(),
});

/** Not strict: a stored lab of before kept its keys otherwise, and had none. */
export const autoAttendantSchema = z.object({
  ...base,
  PilotIdentifierList: z.array(z.string()),
  UMDialPlan: z.guid(),
  Status: z.enum(['Enabled', 'Disabled']),
  SpeechEnabled: z.boolean(),
  Language: z.string(),
  /** Each `name,greeting,M/d/yyyy,M/d/yyyy`. */
  HolidaySchedule: z.array(z.string()),
  AfterHoursWelcomeGreetingFilename: z.string().nullable(),
  AllowedInCountryOrRegionGroups: z.array(z.string()),
  DTMFFallbackAutoAttendant: z.guid().nullable(),
  OperatorExtension: z.string().nullable().default(null),
  /** Each `key,name,extension,autoAttendant,prompt,phrases,leaveVoicemailFor,transferToMailbox`. */
  BusinessHoursKeyMapping: z.array(z.string()).default([]),
  BusinessHoursKeyMappingEnabled: z.boolean().default(false),
  AfterHoursKeyMapping: z.array(z.string()).default([]),
  AfterHoursKeyMappingEnabled: z.boolean().default(false),
});

/** An auto attendant's menus as it is made: without keys, and nobody as its operator. */
export const NO_KEYS = {
  OperatorExtension: null,
  BusinessHoursKeyMapping: [],
  BusinessHoursKeyMappingEnabled: false,
  AfterHoursKeyMapping: [],
  AfterHoursKeyMappingEnabled: false,
};

/** The UM service of a Mailbox server, or the UM call router of a Client Access server. */
export const umServerSchema = z.strictObject({
  ...base,
  DialPlans: z.array(z.guid()),
  UMStartupMode: startupModeSchema,
  UMCertificateThumbprint: z.string().nullable(),
  /** Of the UM language packs of a Mailbox server; a call router has none. */
  Languages: z.array(z.string()),
});

export type DialPlanRecord = z.infer<typeof dialPlanSchema>;
export type PolicyRecord = z.infer<typeof policySchema>;
export type GatewayRecord = z.infer<typeof gatewaySchema>;
export type HuntGroupRecord = z.infer<typeof huntGroupSchema>;
export type AutoAttendantRecord = z.infer<typeof autoAttendantSchema>;
export type UmServerRecord = z.infer<typeof umServerSchema>;
