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

export const psLikeSchema = z.custom<PsLike>(isPsLike, 'not a value of PowerShell');

/** The keys of what JSON has no type for, each alone in its object, with the texts that it may hold. */
const TAGGED: Readonly<Record<string, z.ZodType>> = {
  $date: z.iso.datetime({ offset: true, local: true }),
  $guid: z.guid(),
  $int64: z.string().regex(/^-?[0-9]{1,19}$/),
  $double: z.enum(['NaN', 'INF', '-INF']),
};

/** By hand: a schema of many alternatives takes a second for thousands of objects. */
function isPsLike(value: unknown): value is PsLike {
  if (value === null || typeof value !== 'object') return isPlain(value);
  if (Array.isArray(value)) return value.every(isPsLike);
  if ('$type' in value)
    return typeof value.$type === 'string' && value.$type !== '' && allAreLike(value);
  const [[key, content] = ['', null], ...others] = Object.entries(value);
  return others.length === 0 && TAGGED[key]?.safeParse(content).success === true;
}

function allAreLike(values: object): boolean {
  return Object.values(values).every(isPsLike);
}

function isPlain(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

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
