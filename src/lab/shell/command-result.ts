import { z } from 'zod';
import { endpointSchema } from '../../protocol/endpoint.js';

/*
 * What the lab's shell and the lab's forests say to each other: POST /shell/commands takes
 * `commandRequestSchema` and answers 200 with `commandResultSchema`. A command that asks a question
 * nobody answers hangs: no answer comes until the shell closes the connection.
 */

/** A parameter's value as the shell got it: PowerShell's types, written as JSON. */
export type PsLike =
  | null
  | string
  | number
  | boolean
  | { readonly $date: string }
  | { readonly $guid: string }
  | { readonly $int64: string }
  | { readonly $double: 'NaN' | 'INF' | '-INF' }
  | readonly PsLike[]
  | PsLikeObject;

/** An object with the name of its .NET type; a hashtable's is `System.Collections.Hashtable`. */
export interface PsLikeObject {
  readonly $type: string;
  readonly [property: string]: PsLike;
}

export const HASHTABLE_TYPE = 'System.Collections.Hashtable';

export const psLikeSchema: z.ZodType<PsLike> = z.lazy(() =>
  z.union([
    z.null(),
    z.string(),
    z.number(),
    z.boolean(),
    z.strictObject({ $date: z.iso.datetime({ offset: true, local: true }) }),
    z.strictObject({ $guid: z.guid() }),
    z.strictObject({ $int64: z.string().regex(/^-?[0-9]{1,19}$/) }),
    z.strictObject({ $double: z.enum(['NaN', 'INF', '-INF']) }),
    z.array(psLikeSchema),
    z.object({ $type: z.string().min(1) }).catchall(psLikeSchema),
  ]),
);

/** A terminating error, as PowerShell's ErrorRecord tells it. */
export const psErrorSchema = z.strictObject({
  /** Full name of the .NET exception class. */
  exceptionClass: z.string(),
  /** Exchange's own exception name, where the server gave one. */
  exchangeException: z.string().nullable(),
  /** ErrorCategory: `ObjectNotFound`, `InvalidArgument`, … */
  category: z.string(),
  fullyQualifiedErrorId: z.string(),
  message: z.string(),
  target: z.string().nullable(),
});

export const commandRequestSchema = z.strictObject({
  endpoint: endpointSchema,
  command: z.string(),
  parameters: z.record(z.string(), psLikeSchema),
});
export type CommandRequest = z.infer<typeof commandRequestSchema>;

export const commandResultSchema = z.strictObject({
  output: z.array(psLikeSchema),
  warnings: z.array(z.string()).default([]),
  verbose: z.array(z.string()).default([]),
  /** Text that the command writes to the host, as Write-Host does, around the reply. */
  host: z.array(z.string()).default([]),
  error: psErrorSchema.nullable().default(null),
});
export type CommandResult = z.infer<typeof commandResultSchema>;
