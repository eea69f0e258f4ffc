import { z } from 'zod';
import { base } from './base.js';

const person = {
  ...base,
  DisplayName: z.string(),
  FirstName: z.string(),
  LastName: z.string(),
  SamAccountName: z.string(),
  UserPrincipalName: z.string(),
  Title: z.string().nullable(),
  Department: z.string().nullable(),
  Office: z.string().nullable(),
  Phone: z.string().nullable(),
  AccountDisabled: z.boolean().default(false),
};

/** A user of the directory without a mailbox. */
export const userSchema = z.strictObject(person);

/** A user with a mailbox, and the UM attributes of both. */
export const mailboxSchema = z.strictObject({
  ...person,
  Alias: z.string(),
  PrimarySmtpAddress: z.string(),
  LegacyExchangeDN: z.string(),
  RecipientTypeDetails: z.string(),
  ServerName: z.string(),
  Database: z.string(),
  EmailAddresses: z.array(z.string()),
  /** Cultures, like `fr-FR`. */
  Languages: z.array(z.string()),
  /** Bytes; null: unlimited. */
  ProhibitSendQuota: z.int().nullable(),
  UseDatabaseQuotaDefaults: z.boolean().default(false),
  /** Its database's, in bytes; null: unlimited. A new database has 2 GB. */
  DatabaseProhibitSendQuota: z.int().nullable().default(2_147_483_648),
  /** Bytes. */
  TotalItemSize: z.int(),
  /** That nothing in it may be lost, for a court. */
  LitigationHoldEnabled: z.boolean().default(false),
  UMEnabled: z.boolean(),
  UMDialPlan: z.guid().nullable(),
  UMMailboxPolicy: z.guid().nullable(),
  Extensions: z.array(z.string()),
  SIPResourceIdentifier: z.string().nullable(),
  MissedCallNotificationEnabled: z.boolean(),
  OperatorNumber: z.string().nullable(),
  /** The settings of Set-UMMailbox that aren't as a new mailbox has them. */
  UmSettings: z.record(z.string(), z.union([z.boolean(), z.string()])),
  PinExpired: z.boolean(),
  FirstTimeUser: z.boolean(),
  LockedOut: z.boolean(),
  /** How many PINs the mailbox has had: the lab's own, no cmdlet shows it. The PIN isn't kept. */
  PinChanges: z.int(),
});

/** A Lync user; in a forest of resources, the object that stands for another forest's user. */
export const csUserSchema = z.strictObject({
  ...base,
  DisplayName: z.string(),
  SamAccountName: z.string(),
  UserPrincipalName: z.string(),
  SipAddress: z.string(),
  Enabled: z.boolean(),
  EnterpriseVoiceEnabled: z.boolean(),
  LineURI: z.string().nullable(),
  RegistrarPool: z.string(),
  HostedVoiceMail: z.boolean().nullable(),
  DialPlan: z.string().nullable(),
  /** Whose mailbox it is, for the UM attributes that Lync reads. */
  MailboxForest: z.string().nullable(),
  MailboxGuid: z.guid().nullable(),
});

/** A mail that Exchange has sent. A PIN in it isn't kept. */
export const mailSchema = z.strictObject({
  ...base,
  To: z.string(),
  Kind: z.enum(['welcome', 'pin-reset', 'voice-message']),
  DialPlan: z.string(),
  Extensions: z.array(z.string()),
  AccessTelephoneNumbers: z.array(z.string()),
});

export type UserRecord = z.infer<typeof userSchema>;
export type MailboxRecord = z.infer<typeof mailboxSchema>;
export type CsUserRecord = z.infer<typeof csUserSchema>;
export type MailRecord = z.infer<typeof mailSchema>;
