import { z } from 'zod';
import { base } from './base.js';

/** A pool object of the directory's RTC Service container, which the Exchange scripts read. */
export const ucPoolSchema = z.strictObject({
  ...base,
  /** dnsHostName; null: not published yet. */
  Fqdn: z.string().nullable(),
  IPAddress: z.string(),
  IsBranchRegistrar: z.boolean(),
  /** 3: Office Communications Server 2007 R2, 4: Lync 2010, 5: Lync 2013. */
  Version: z.int(),
});

/** A pool of the Lync topology. */
export const csPoolSchema = z.strictObject({
  ...base,
  Fqdn: z.string(),
  Site: z.string(),
  Services: z.array(z.string()),
  Computers: z.array(z.string()),
});

export const csDialPlanSchema = z.strictObject({
  ...base,
  SimpleName: z.string(),
  NormalizationRules: z.array(z.string()),
});

/** A rule, named by its dial plan's identity, a slash and its own name. */
export const csVoiceNormalizationRuleSchema = z.strictObject({
  ...base,
  Pattern: z.string(),
  Translation: z.string(),
});

export const csExUmContactSchema = z.strictObject({
  ...base,
  SipAddress: z.string(),
  DisplayNumber: z.string(),
  LineURI: z.string(),
  RegistrarPool: z.string(),
  Enabled: z.boolean(),
  EnterpriseVoiceEnabled: z.boolean(),
  AutoAttendant: z.boolean(),
  IsSubscriberAccess: z.boolean(),
  OtherIpPhone: z.string(),
  Description: z.string(),
});

export const csMediaConfigurationSchema = z.strictObject({
  ...base,
  EncryptionLevel: z.enum(['RequireEncryption', 'SupportEncryption', 'DoNotSupportEncryption']),
});

/** The test users of a pool, which is its name. */
export const csHealthMonitoringConfigurationSchema = z.strictObject({
  ...base,
  FirstTestUserSipUri: z.string().nullable(),
  SecondTestUserSipUri: z.string().nullable(),
});

export type UcPoolRecord = z.infer<typeof ucPoolSchema>;
export type CsPoolRecord = z.infer<typeof csPoolSchema>;
export type CsDialPlanRecord = z.infer<typeof csDialPlanSchema>;
export type CsVoiceNormalizationRuleRecord = z.infer<typeof csVoiceNormalizationRuleSchema>;
export type CsExUmContactRecord = z.infer<typeof csExUmContactSchema>;
