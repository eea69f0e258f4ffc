import { z } from 'zod';
import { base } from './base.js';

export const exchangeServerSchema = z.strictObject({
  ...base,
  Fqdn: z.string(),
  IsMailboxServer: z.boolean(),
  IsClientAccessServer: z.boolean(),
  IsUnifiedMessagingServer: z.boolean(),
  AdminDisplayVersion: z.string(),
  /** 14: Exchange 2010, 15: Exchange 2013. */
  MajorVersion: z.int(),
  Site: z.string(),
});

export const certificateSchema = z.strictObject({
  ...base,
  Thumbprint: z.string(),
  /** Short name of the server whose store holds it. */
  Server: z.string(),
  FriendlyName: z.string(),
  Subject: z.string(),
  Issuer: z.string(),
  CertificateDomains: z.array(z.string()),
  Services: z.array(z.string()),
  NotBefore: z.string(),
  NotAfter: z.string(),
  IsSelfSigned: z.boolean(),
  HasPrivateKey: z.boolean(),
  /** Whether it is a request that no CA has answered yet. */
  IsPending: z.boolean().default(false),
  /** Whether its server trusts the CA. */
  IsTrusted: z.boolean().default(true),
});

/** A certificate in a store of a machine; those of an Exchange server's own are apart. */
export const machineCertificateSchema = z.strictObject({
  ...base,
  /** Full name. */
  Computer: z.string(),
  Store: z.enum(['Root', 'CA', 'My']),
  Thumbprint: z.string(),
  Subject: z.string(),
  Issuer: z.string(),
  NotBefore: z.string(),
  NotAfter: z.string(),
});

/** A CA's answer to a request, in a file. */
export const issuedCertificateSchema = z.strictObject({
  ...base,
  File: z.string(),
  /** The GUID of the request. */
  Request: z.string(),
  Issuer: z.string(),
  NotAfter: z.string(),
  IsTrusted: z.boolean(),
});

/** When the lab's services began, after its forests were made and before whatever the clock says now. */
export const SERVICES_STARTED_AT = '2013-11-04T09:00:00.000Z';

/** A Windows service of a machine. */
export const serviceSchema = z.strictObject({
  ...base,
  Computer: z.string(),
  DisplayName: z.string(),
  Status: z.enum(['Running', 'Stopped']),
  /** How many times it was started since the forest was made. */
  Starts: z.int(),
  /** When it was started last. */
  StartedAt: z.string().default(SERVICES_STARTED_AT),
});

/** A monitor of a server that doesn't say what it would say by itself. */
export const serverHealthSchema = z.strictObject({
  ...base,
  /** Short name of the server. */
  Server: z.string(),
  AlertValue: z.enum(['Healthy', 'Unhealthy', 'Degraded', 'Disabled', 'Repairing']),
});

/** A component of a server: what each requester asks for; one that nobody asked about is active. */
export const serverComponentSchema = z.strictObject({
  ...base,
  /** Short name of the server. */
  Server: z.string(),
  Component: z.string(),
  States: z.record(z.string(), z.enum(['Active', 'Inactive', 'Draining'])),
});

/** A call that a UM service is in. */
export const activeCallSchema = z.strictObject({
  ...base,
  /** Short name of the server. */
  Server: z.string(),
  DialPlan: z.string(),
});

export const adPermissionSchema = z.strictObject({
  ...base,
  /** DN of the object that the right is on. */
  Object: z.string(),
  User: z.string(),
  AccessRights: z.array(z.string()),
  InheritanceType: z.string(),
  /** That it takes the rights away, from those too whom another entry gives them. */
  Deny: z.boolean().default(false),
});

/** A domain of the Lync topology's security groups. */
export const securityGroupSchema = z.strictObject(base);

/** An application that Exchange, or Lync, lets in by its tokens. */
export const partnerApplicationSchema = z.strictObject({
  ...base,
  ApplicationIdentifier: z.string(),
  Enabled: z.boolean(),
});

export const forestTrustSchema = z.strictObject({
  ...base,
  TrustDirection: z.enum(['Inbound', 'Outbound', 'Bidirectional']),
});

export type ExchangeServerRecord = z.infer<typeof exchangeServerSchema>;
export type CertificateRecord = z.infer<typeof certificateSchema>;
export type MachineCertificateRecord = z.infer<typeof machineCertificateSchema>;
export type ServerComponentRecord = z.infer<typeof serverComponentSchema>;
export type ServiceRecord = z.infer<typeof serviceSchema>;
export type AdPermissionRecord = z.infer<typeof adPermissionSchema>;
