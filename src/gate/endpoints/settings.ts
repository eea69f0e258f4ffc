import { z } from 'zod';
import { endpointSchema } from '../../protocol/endpoint.js';
import { PREFIXES } from './command-names.js';

const host = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,254}$/, 'not a host’s name');

/** Who the runner's account is to the other side: itself by Kerberos, or by a certificate of its own. */
const authenticationSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('kerberos') }),
  z.strictObject({
    kind: z.literal('certificate'),
    /** Of a certificate in the account's own store. */
    thumbprint: z.string().regex(/^[0-9A-Fa-f]{40}$/, 'not 40 hexadecimal digits'),
  }),
]);

/** How an endpoint's commands are reached. */
const reachSchema = z.discriminatedUnion('kind', [
  /** A JEA endpoint on the management host: the safest. */
  z.strictObject({
    kind: z.literal('jea'),
    computer: host,
    configuration: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,120}$/, 'not a name'),
    authentication: authenticationSchema,
  }),
  /** The servers' own remote PowerShell. */
  z.strictObject({
    kind: z.literal('remote'),
    uri: z.url({ protocol: /^https?$/ }),
    authentication: authenticationSchema,
  }),
  /** A module on the machine that the runner is on, by name or path. */
  z.strictObject({ kind: z.literal('module'), name: z.string().min(1).max(260) }),
]);
export type Reach = z.infer<typeof reachSchema>;

/** How to reach the commands of one endpoint. */
export const endpointSettingsSchema = endpointSchema
  .extend({
    reach: reachSchema,
    /**
     * What the proxies' nouns begin with, so that no two sides' names meet. The functions of a JEA
     * endpoint have theirs already.
     */
    prefix: z
      .string()
      .regex(/^[A-Z][A-Za-z0-9]{1,19}$/, 'a capital, then letters and digits')
      .optional(),
  })
  .transform((settings) => ({
    ...settings,
    prefix: settings.prefix ?? PREFIXES[settings.administration],
  }))
  .refine(
    ({ reach, prefix, administration }) =>
      reach.kind !== 'jea' || prefix === PREFIXES[administration],
    {
      path: ['prefix'],
      error: 'a JEA endpoint’s functions have the prefix that they were made with',
    },
  );
export type EndpointSettings = z.infer<typeof endpointSettingsSchema>;

/** All endpoints, each named once. */
export const endpointListSchema = z
  .array(endpointSettingsSchema)
  .refine(
    (all) => new Set(all.map(keyOf)).size === all.length,
    'two of them are for the same forest, administration and server',
  );

/** What tells endpoints apart, whatever the case of their names. */
export function keyOf({
  forest,
  administration,
  server,
}: Pick<EndpointSettings, 'forest' | 'administration' | 'server'>): string {
  return JSON.stringify([forest, administration, server ?? null]).toLowerCase();
}
