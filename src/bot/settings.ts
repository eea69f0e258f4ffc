import { isIP } from 'node:net';
import { z } from 'zod';

const privateKeySchema = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string(),
  d: z.string(),
});

const appSchema = z.strictObject({
  id: z.guid(),
  /** Null for a managed identity, which has none. */
  password: z.string().min(1).nullable().default(null),
  tenantId: z.guid(),
  type: z.enum(['SingleTenant', 'MultiTenant', 'UserAssignedMSI']),
});

/**
 * How many posts, edits included, one conversation gets. Teams allows 7 in 1 s, 60 in 30 s and
 * 1,800 in an hour. The windows are fixed, so that a span of the same length may see almost two of
 * them: the defaults stay below Teams' limits in every span, with a reserve.
 */
const budgetSchema = z.strictObject({
  perSecond: z.int().positive().default(3),
  perTenSeconds: z.int().positive().default(14),
  perHour: z.int().positive().default(800),
});
export type BudgetSettings = z.infer<typeof budgetSchema>;

/** The bot's settings; see docs for the environment variables that fill them in production. */
export const botSettingsSchema = z
  .strictObject({
    host: z.string().min(1),
    port: z.int().min(0).max(65_535),
    databaseUrl: z.string().min(1),
    runnerUrl: z.url({ protocol: /^https?$/ }),
    /** Signs the proofs that the runner checks. */
    privateKey: privateKeySchema,
    /** The registration with Azure Bot Service; null only in the lab. */
    app: appSchema.nullable(),
    /** Accepts activities without a token, from this machine alone. */
    lab: z.boolean(),
    tenantIds: z.array(z.guid().toLowerCase()).min(1),
    /** Where the bot may send its token: scheme, host and path that a service URL has to begin with. */
    serviceUrls: z.array(z.url({ protocol: /^https?$/ })).min(1),
    /** The hosts, with all below them, from which files of chats are taken; the lab's are its own. */
    fileHosts: z.array(z.hostname()).default(['sharepoint.com']),
    /** The conversation (a channel or a group) where approvers are told of many people's trouble. */
    approversChannel: z.string().min(1).nullable().default(null),
    /** How long the runner may take to answer, in seconds. */
    runnerSeconds: z.int().min(1).max(100).default(30),
    budget: budgetSchema.prefault({}),
  })
  .superRefine((settings, context) => {
    const fault = (path: string, message: string): void => {
      context.addIssue({ code: 'custom', path: [path], message });
    };
    if (settings.app === null && !settings.lab) {
      fault(
        'app',
        'the registration (id, password, tenantId, type) is missing; without it only "lab": true starts',
      );
    }
    if (settings.lab && !isLoopback(settings.host)) {
      fault(
        'host',
        'the lab accepts messages without a token, so it binds to 127.0.0.1 or ::1 only',
      );
    }
    if (settings.lab && settings.app !== null) {
      fault('lab', 'a registered bot checks every token; set "lab" to false, or "app" to null');
    }
    if (!settings.lab && settings.serviceUrls.some((url) => !url.startsWith('https://'))) {
      fault('serviceUrls', 'outside the lab every service URL is https');
    }
  });
export type BotSettings = z.infer<typeof botSettingsSchema>;

/** Whether an address to bind to, or a host that was called, is this machine alone. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/^\[(.*)\]$/, '$1').toLowerCase();
  return name === 'localhost' || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'));
}
